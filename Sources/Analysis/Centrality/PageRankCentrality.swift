import Findings

extension Measure {
    static let pageRank = Measure(
        id: "pageRank", graphMLKey: "sna_pagerank",
        name: Text(nb: "PageRank", nn: "PageRank", en: "PageRank"),
        definition: Text(
            nb: """
                Høyt tall: oppgitt av mange som selv blir oppgitt av mange og oppgir få. Følger retningen på \
                relasjonene, demping 0,85; tallene summerer seg til 1.
                """,
            nn: """
                Høgt tal: oppgitt av mange som sjølve blir oppgitte av mange og oppgir få. Følgjer retninga på \
                relasjonane, demping 0,85; tala summerer seg til 1.
                """,
            en: """
                High: named by many who are themselves named by many and name few. Follows the direction of ties, \
                damping 0.85; the numbers sum to 1.
                """),
        kind: .number, direction: .incoming, range: "0 – 1", source: "Brin & Page (1998)"
    ) { try $0.graph.pageRank() }
}
