/// A simple graph as a value: vertices are 0 ..< vertexCount, no loops, no parallel edges.
package struct Graph: Hashable, Sendable {
    package struct Edge: Hashable, Sendable {
        package var from: Int32
        package var to: Int32

        package init(_ from: Int, _ to: Int) {
            self.from = Int32(from)
            self.to = Int32(to)
        }
    }

    package let vertexCount: Int
    package let isDirected: Bool
    /// In the order given; an undirected edge stands once, in either direction.
    package let edges: [Edge]

    /// - Parameter edges: no loops and none twice; in an undirected graph also not once in each direction.
    package init(vertexCount: Int, edges: [Edge], isDirected: Bool) {
        self.vertexCount = vertexCount
        self.edges = edges
        self.isDirected = isDirected
    }

    /// Which of an edge's ends a figure follows.
    package enum Direction: Sendable {
        case outgoing
        case incoming
        case both
    }
}
