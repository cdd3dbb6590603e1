import GraphAlgorithms
import Testing

@Suite struct DegreeAndComponentTests {
    let path = Graph(vertexCount: 5, edges: [.init(0, 1), .init(1, 2), .init(2, 1)], isDirected: true)

    @Test func `degrees count edges by direction`() throws {
        #expect(try path.degrees(.outgoing) == [1, 1, 1, 0, 0])
        #expect(try path.degrees(.incoming) == [0, 2, 1, 0, 0])
        #expect(try path.degrees(.both) == [1, 3, 2, 0, 0])
    }

    @Test func `components are numbered by size and then by their first vertex`() throws {
        let graph = Graph(vertexCount: 6, edges: [.init(4, 3), .init(1, 2), .init(2, 5)], isDirected: true)
        let components = try graph.weakComponents()
        #expect(components.groups == [2, 0, 0, 1, 1, 0])
        #expect(components.sizes == [3, 2, 1])
    }

    @Test func `a graph without vertices has no components`() throws {
        let components = try Graph(vertexCount: 0, edges: [], isDirected: true).weakComponents()
        #expect(components.sizes.isEmpty)
    }

    @Test func `what igraph refuses comes back as an error with its words`() {
        let broken = Graph(vertexCount: 2, edges: [.init(0, -1)], isDirected: true)
        #expect {
            try broken.degrees(.both)
        } throws: { error in
            let reason = (error as? GraphAlgorithmError)?.reason ?? ""
            return !reason.isEmpty
        }
        #expect(throws: Never.self) { try path.degrees(.both) }
    }

    @Test func `many tasks may ask at once`() async throws {
        let expected = try path.degrees(.both)
        let answers = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<200 { group.addTask { try path.degrees(.both) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0 == expected } && answers.count == 200)
    }
}
