import Findings
import GraphAlgorithms

extension Measure {
    static let eigenvector = Measure(
        id: "eigenvector", graphMLKey: "sna_eigenvector",
        name: Text("measure.eigenvector"),
        definition: Text("measure.eigenvector.definition"),
        kind: .number, direction: .symmetrised, range: "0 – 1", source: "Bonacich (1972)"
    ) { try eigenvector($0.symmetrised) }

    /// By component: over the whole graph the vector is 0 outside the component with the largest eigenvalue, and not
    /// unique where two components share it.
    private static func eigenvector(_ graph: Graph) throws -> [Double?] {
        var values: [Double?] = Array(repeating: nil, count: graph.vertexCount)
        for members in try graph.weakComponents().members where members.count > 1 {
            let scores = try graph.induced(on: members).eigenvectorCentrality()
            // The last digits of an iterative method depend on the numerical library.
            for (person, score) in zip(members, scores) { values[person] = (score * 1e9).rounded() / 1e9 }
        }
        return values
    }
}
