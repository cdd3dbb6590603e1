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

    /// The graph of some of the vertices, numbered anew in the order given.
    package func induced(on vertices: [Int]) -> Graph {
        var number = Array(repeating: -1, count: vertexCount)
        for (position, vertex) in vertices.enumerated() { number[vertex] = position }
        return Graph(
            vertexCount: vertices.count,
            edges: edges.compactMap { edge in
                let (from, to) = (number[Int(edge.from)], number[Int(edge.to)])
                return from >= 0 && to >= 0 ? Edge(from, to) : nil
            },
            isDirected: isDirected)
    }

    /// The same graph with its edges in ascending order, an undirected one's from the lower vertex.
    package var sorted: Graph {
        let edges =
            isDirected ? edges : edges.map { Edge(Int(min($0.from, $0.to)), Int(max($0.from, $0.to))) }
        return Graph(
            vertexCount: vertexCount, edges: edges.sorted { ($0.from, $0.to) < ($1.from, $1.to) },
            isDirected: isDirected)
    }

    /// The graph without one vertex; those behind it move up by one.
    package func removing(_ vertex: Int) -> Graph {
        induced(on: (0..<vertexCount).filter { $0 != vertex })
    }

    /// The neighbours of each vertex, directions ignored, ascending, each once.
    package func neighbours() -> [[Int]] {
        var neighbours = Array(repeating: [Int](), count: vertexCount)
        for edge in edges {
            neighbours[Int(edge.from)].append(Int(edge.to))
            neighbours[Int(edge.to)].append(Int(edge.from))
        }
        return neighbours.map { list in
            var once: [Int] = []
            for vertex in list.sorted() where once.last != vertex { once.append(vertex) }
            return once
        }
    }

    /// Which of an edge's ends a figure follows.
    package enum Direction: Sendable {
        case outgoing
        case incoming
        case both
    }
}
