import Findings

extension Measure {
    static let betweenness = Measure(
        id: "betweenness", graphMLKey: "sna_betweenness",
        name: Text("measure.betweenness"),
        definition: Text("measure.betweenness.definition"),
        kind: .number, direction: .both, range: "0 – (n−1)(n−2)", needsOwnAnswers: true, needsShortestPaths: true,
        source: "Freeman (1977)"
    ) { network in try network.betweenness() ?? Array(repeating: nil, count: network.personCount) }
}
