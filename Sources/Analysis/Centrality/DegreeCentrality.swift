import Findings

extension Measure {
    static let outDegree = Measure(
        id: "outDegree", graphMLKey: "sna_outdegree",
        name: Text("measure.out-degree"),
        definition: Text("measure.out-degree.definition"),
        kind: .count, direction: .outgoing, range: "0 – n−1", needsOwnAnswers: true, scope: .degrees,
        source: "Freeman (1979)"
    ) { try $0.outDegrees().map(Double.init) }

    static let inDegree = Measure(
        id: "inDegree", graphMLKey: "sna_indegree",
        name: Text("measure.in-degree"),
        definition: Text("measure.in-degree.definition"),
        kind: .count, direction: .incoming, range: "0 – n−1", scope: .degrees, source: "Freeman (1979)"
    ) { try $0.inDegrees().map(Double.init) }

    static let degree = Measure(
        id: "degree", graphMLKey: "sna_degree",
        name: Text("measure.degree"),
        definition: Text("measure.degree.definition"),
        kind: .count, direction: .symmetrised, range: "0 – n−1", scope: .degrees, source: "Freeman (1979)"
    ) { try $0.symmetrisedDegrees().map(Double.init) }
}
