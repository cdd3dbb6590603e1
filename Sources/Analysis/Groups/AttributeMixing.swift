import Findings
import GraphAlgorithms

/// Whether ties stay inside the groups of one attribute. Over the reported ties between persons who are in a group;
/// persons without a value are left out.
package struct AttributeMixing: Hashable, Sendable {
    /// Position in the network's attributes.
    package var attribute: Int
    /// Reported ties between persons who share a group, and between those who do not.
    package var internalTies: Int
    package var externalTies: Int
    /// (external - internal) / (external + internal): -1 all inside, 1 all between groups. Krackhardt & Stern (1988).
    package var eiIndex: Double?
    /// Newman's (2003); nil where a person is in several groups, which the coefficient does not know.
    package var assortativity: Double?

    init(_ network: LevelNetwork, _ membership: GroupMembership) throws {
        attribute = membership.attribute
        let shared = network.graph.edges.map { membership.share(Int($0.from), Int($0.to)) }
        internalTies = shared.count { $0 == true }
        externalTies = shared.count { $0 == false }
        let ties = internalTies + externalTies
        eiIndex = ties > 0 ? Double(externalTies - internalTies) / Double(ties) : nil
        guard membership.personsInSeveral == 0 else {
            assortativity = nil
            return
        }
        let known = membership.ofPerson.indices.filter { membership.ofPerson[$0]?.isEmpty == false }
        assortativity = try network.graph.induced(on: known)
            .nominalAssortativity(classes: known.map { membership.ofPerson[$0]![0] })
    }
}

/// The figures of how ties and an attribute go together.
package enum MixingFigureList {
    package static let all: [Figure<AttributeMixing>] = [
        .number(
            "eiIndex", Text(nb: "E-I-indeks", nn: "E-I-indeks", en: "E-I index"),
            Text(
                nb: """
                    (Relasjoner mellom grupper − relasjoner innad) / alle: −1 når all kontakt er innad, 1 når all er mellom \
                    grupper. Den som er i flere grupper, er innad med alle som deler en av dem; den som ikke har noen \
                    verdi, er utelatt.
                    """,
                nn: """
                    (Relasjonar mellom grupper − relasjonar innetter) / alle: −1 når all kontakt er innetter, 1 når all er \
                    mellom grupper. Den som er i fleire grupper, er innetter med alle som deler ei av dei; den som ikkje \
                    har nokon verdi, er utelaten.
                    """,
                en: """
                    (Ties between groups − ties inside) / all: −1 where all contact is inside, 1 where all is between \
                    groups. Somebody in several groups is inside with everybody who shares one; somebody without a \
                    value is left out.
                    """), range: "−1 – 1", source: "Krackhardt & Stern (1988)"
        ) { $0.eiIndex },
        .number(
            "assortativity", Text(nb: "Assortativitet", nn: "Assortativitet", en: "Assortativity"),
            Text(
                nb: """
                    1 når all kontakt er innad i gruppene, 0 når den fordeler seg tilfeldig. Tom når noen er i flere \
                    grupper eller alle er i samme.
                    """,
                nn: """
                    1 når all kontakt er innetter i gruppene, 0 når han fordeler seg tilfeldig. Tom når nokon er i fleire \
                    grupper eller alle er i den same.
                    """,
                en: """
                    1 where all contact is inside the groups, 0 where it falls by chance. Empty where somebody is in \
                    several groups or everybody in the same.
                    """), range: "−1 – 1", source: "Newman (2003)"
        ) { $0.assortativity },
    ]
}
