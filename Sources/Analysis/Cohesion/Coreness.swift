import Findings

extension Measure {
    static let coreness = Measure(
        id: "coreness", graphMLKey: "sna_coreness",
        name: Text("measure.coreness"),
        definition: Text("measure.coreness.definition"),
        kind: .count, direction: .both, range: "0 – 2(n−1)", source: "Seidman (1983)"
    ) { try $0.graph.coreness().map(Double.init) }
}
