import Findings
import GraphAlgorithms

extension Measure {
    static let eigenvector = Measure(
        id: "eigenvector", graphMLKey: "sna_eigenvector",
        name: Text(nb: "Egenvektorsentralitet", nn: "Eigenvektorsentralitet", en: "Eigenvector centrality"),
        definition: Text(
            nb: """
                Høyt tall: kontakt med mange som selv har mye kontakt. Regnet ut for hver sammenhengende del av \
                nettverket for seg, der den høyeste får 1. Tom for den som ikke har kontakt med noen. Retningen teller \
                ikke.
                """,
            nn: """
                Høgt tal: kontakt med mange som sjølve har mykje kontakt. Rekna ut for kvar samanhengande del av \
                nettverket for seg, der den høgaste får 1. Tom for den som ikkje har kontakt med nokon. Retninga tel \
                ikkje.
                """,
            en: """
                High: contact with many who have much contact themselves. Computed for each connected part of the \
                network by itself, where the highest gets 1. Empty for somebody without contact. Direction does not \
                count.
                """),
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
