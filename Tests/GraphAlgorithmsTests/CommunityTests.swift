import GraphAlgorithms
import Testing

@Suite struct CommunityTests {
    /// Two groups in which everybody knows everybody, and one edge between them.
    private let twoCliques: Graph = {
        var edges: [Graph.Edge] = [.init(4, 5)]
        for group in [0..<5, 5..<10] {
            for one in group { for other in group where one < other { edges.append(.init(one, other)) } }
        }
        return Graph(vertexCount: 11, edges: edges, isDirected: false)
    }()

    @Test func `two cliques and an isolate are three communities`() throws {
        #expect(try twoCliques.leidenCommunities().groups == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2])
    }

    @Test func `communities do not depend on what was drawn before`() throws {
        var random = RandomGraphs(seed: 5)
        let graph = random.graph(60, density: 0.08, directed: false)
        let first = try graph.leidenCommunities()
        for _ in 0..<5 {
            _ = try twoCliques.leidenCommunities()
            #expect(try graph.leidenCommunities() == first)
        }
        let parts = Partition(Array(0..<60))
        #expect(try #require(try graph.modularity(of: first)) > (try #require(try graph.modularity(of: parts))))
    }

    @Test func `without edges everybody is alone`() throws {
        let graph = Graph(vertexCount: 3, edges: [], isDirected: false)
        #expect(try graph.leidenCommunities().sizes == [1, 1, 1])
        #expect(try graph.modularity(of: try graph.leidenCommunities()) == nil)
        #expect(try graph.constraint() == [nil, nil, nil])
    }
}
