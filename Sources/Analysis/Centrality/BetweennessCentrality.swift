import Findings

extension Measure {
    static let betweenness = Measure(
        id: "betweenness", graphMLKey: "sna_betweenness",
        name: Text("measure.betweenness"),
        definition: Text("measure.betweenness.definition"),
        kind: .number, direction: .both, range: "0 – (n−1)(n−2)", needsOwnAnswers: true, needsShortestPaths: true,
        source: "Freeman (1977)"
    ) { network in try network.betweenness() ?? Array(repeating: nil, count: network.personCount) }

    /// Follows what the mapping's `symmetrise` makes where both sides should say the same, the reports else: as `BridgeBuilder` does.
    static let firstThree = Measure(
        id: "firstThree", graphMLKey: "sna_first_three", name: Text("measure.first-three"),
        definition: Text("measure.first-three.definition"), kind: .number, direction: .both, range: "0 – 1",
        needsShortestPaths: true, source: "docs/measures.md"
    ) { network in network.drawn?.firstThree ?? Array(repeating: nil, count: network.personCount) }
}
