import Findings

extension Measure {
    static let betweenness = Measure(
        id: "betweenness", graphMLKey: "sna_betweenness",
        name: Text(nb: "Mellomposisjon", nn: "Mellomposisjon", en: "Betweenness"),
        definition: Text(
            nb: """
                Hvor mange av de korteste veiene mellom to andre som går gjennom personen. Veiene følger retningen på \
                relasjonene, hyppigheten teller ikke, og tallet er ikke normert. Høyt tall: brobygger. Tom for den som \
                ikke har svart.
                """,
            nn: """
                Kor mange av dei kortaste vegane mellom to andre som går gjennom personen. Vegane følgjer retninga på \
                relasjonane, hyppigheita tel ikkje, og talet er ikkje normert. Høgt tal: brubyggjar. Tom for den som \
                ikkje har svart.
                """,
            en: """
                How many of the shortest paths between two others lead through the person. Paths follow the direction \
                of ties; frequency does not count; not normalised. High: a bridge builder. Empty for somebody who did \
                not answer.
                """),
        kind: .number, direction: .both, range: "0 – (n−1)(n−2)", needsOwnAnswers: true, needsShortestPaths: true,
        source: "Freeman (1977)"
    ) { network in try network.betweenness() ?? Array(repeating: nil, count: network.personCount) }
}
