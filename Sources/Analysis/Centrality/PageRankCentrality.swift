import Findings

extension Measure {
    static let pageRank = Measure(
        id: "pageRank", graphMLKey: "sna_pagerank",
        name: Text("measure.page-rank"),
        definition: Text("measure.page-rank.definition"),
        kind: .number, direction: .incoming, range: "0 – 1", source: "Brin & Page (1998)"
    ) { try $0.graph.pageRank() }
}
