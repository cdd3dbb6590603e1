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
    /// What it would be if the groups were dealt out among the persons anew; nil where the ties are too many
    /// for it.
    package var eiIndexByChance: ChanceRange?
    /// Newman's (2003); nil where a person is in several groups, which the coefficient does not know.
    package var assortativity: Double?

    init(_ network: LevelNetwork, _ membership: GroupMembership) throws {
        attribute = membership.attribute
        let shared = network.graph.edges.map { membership.share(Int($0.from), Int($0.to)) }
        internalTies = shared.count { $0 == true }
        externalTies = shared.count { $0 == false }
        let ties = internalTies + externalTies
        eiIndex = ties > 0 ? Double(externalTies - internalTies) / Double(ties) : nil
        eiIndexByChance = ties > 0 ? LabelPermutations(network, membership, tests: 0)?.eiIndex() : nil
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
            "eiIndex", Text("figure.ei-index"),
            Text("figure.ei-index.meaning"), range: "−1 – 1", source: "Krackhardt & Stern (1988)"
        ) { $0.eiIndex },
        .number(
            "assortativity", Text("figure.assortativity"),
            Text("figure.assortativity.meaning"), range: "−1 – 1", source: "Newman (2003)"
        ) { $0.assortativity },
    ]
}
