import CIGraph

extension Graph {
    /// Newman's assortativity of a nominal attribute: 1 when all edges stay inside the classes, 0 when they fall by
    /// chance, below 0 when they avoid the own class; nil with one class only or without edges.
    /// - Parameter classes: one per vertex, from 0.
    package func nominalAssortativity(classes: [Int]) throws -> Double? {
        guard !edges.isEmpty else { return nil }
        return try real("igraph_assortativity_nominal") { graph, result in
            let types = try IntegerVector(classes)
            return brobygger_assortativity_nominal(graph, types.pointer, result, isDirected)
        }
    }
}
