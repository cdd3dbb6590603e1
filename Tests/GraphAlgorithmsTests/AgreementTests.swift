import Foundation
import GraphAlgorithms
import TestSupport
import Testing

/// The figures against networkx, and against python-igraph (which has another version of the C library) where networkx
/// has none.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct AgreementTests {
    typealias Figures = [String: [Double?]]

    @Test func `directed figures agree with networkx and python-igraph`() throws {
        var random = RandomGraphs(seed: 1)
        let graphs = random.graphs(60, directed: true)
        let classes = graphs.map { graph in (0..<graph.vertexCount).map { $0 % 3 } }
        let expected = try Self.python(graphs, classes, Self.directedScript)
        for (position, graph) in graphs.enumerated() {
            let census = try graph.dyadCensus()
            let lengths = try graph.pathLengths()
            try Self.compare(
                [
                    "outDegree": try graph.degrees(.outgoing).map(Double.init),
                    "inDegree": try graph.degrees(.incoming).map(Double.init),
                    "betweenness": try graph.betweenness(),
                    "harmonicOut": try graph.harmonicCentrality(.outgoing),
                    "harmonicIn": try graph.harmonicCentrality(.incoming),
                    "pageRank": try graph.pageRank(),
                    "constraint": try graph.constraint(),
                    "coreness": try graph.coreness().map(Double.init),
                    "cutPoints": try graph.cutPoints().map { $0 ? 1 : 0 },
                    "componentSizes": try graph.weakComponents().sizes.map(Double.init),
                    "dyads": [census.mutual, census.asymmetric, census.null].map(Double.init),
                    "triads": try graph.triadCensus().map(Double.init),
                    "meanDistance": [lengths.mean],
                    "diameter": [lengths.diameter.map(Double.init)],
                    "assortativity": [try graph.nominalAssortativity(classes: classes[position])],
                ], expected[position], graph)
        }
    }

    @Test func `undirected figures agree with networkx and python-igraph`() throws {
        var random = RandomGraphs(seed: 2)
        let graphs = random.graphs(60, directed: false)
        let classes = graphs.map { graph in (0..<graph.vertexCount).map { $0 % 3 } }
        let expected = try Self.python(graphs, classes, Self.undirectedScript)
        for (position, graph) in graphs.enumerated() {
            let lengths = try graph.pathLengths()
            let largest = graph.induced(on: try graph.weakComponents().members[0])
            try Self.compare(
                [
                    "betweenness": try graph.betweenness(),
                    "closeness": try graph.closeness(),
                    "eigenvector": largest.vertexCount > 1 ? try largest.eigenvectorCentrality() : [],
                    "triangles": try graph.triangles().map(Double.init),
                    "localClustering": try graph.localClustering(),
                    "transitivity": [try graph.transitivity()],
                    "meanDistance": [lengths.mean],
                    "unconnected": [Double(lengths.unconnected)],
                    "distances": try graph.distances(from: 0).map { $0.map(Double.init) },
                    "modularity": [try graph.modularity(of: Partition(classes[position]))],
                    "assortativity": [try graph.nominalAssortativity(classes: classes[position])],
                ], expected[position], graph)
        }
    }

    private static func compare(_ actual: Figures, _ expected: Figures, _ graph: Graph) throws {
        #expect(Set(actual.keys) == Set(expected.keys))
        for (name, values) in actual.sorted(by: { $0.key < $1.key }) {
            let wanted = try #require(expected[name])
            #expect(
                values.count == wanted.count && zip(values, wanted).allSatisfy { near($0, $1) },
                "\(name): \(values), expected \(wanted), edges \(graph.edges.map { ($0.from, $0.to) })")
        }
    }

    private static func near(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) <= 1e-7 * max(1, abs(one), abs(other))
    }

    private struct Case: Encodable {
        var n: Int
        var edges: [[Int32]]
        var classes: [Int]
    }

    private static func python(_ graphs: [Graph], _ classes: [[Int]], _ script: String) throws -> [Figures] {
        let cases = zip(graphs, classes).map { graph, classes in
            Case(n: graph.vertexCount, edges: graph.edges.map { [$0.from, $0.to] }, classes: classes)
        }
        let input = String(decoding: try JSONEncoder().encode(cases), as: UTF8.self)
        let outcome = try Outside.run(Outside.python!, ["-c", commonScript + script], input: input)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try JSONDecoder().decode([Figures].self, from: Data(outcome.output.utf8))
    }

    private static let commonScript = """
        import json, math, sys
        import igraph
        import networkx as nx

        def clean(values):
            return [None if v is None or v != v else float(v) for v in values]

        def mean_distance(G):
            d = [k for _, ways in nx.all_pairs_shortest_path_length(G) for k in ways.values() if k > 0]
            return [sum(d) / len(d) if d else None]

        def run(figures, kind):
            out = []
            for case in json.load(sys.stdin):
                G = kind()
                G.add_nodes_from(range(case["n"]))
                G.add_edges_from(case["edges"])
                I = igraph.Graph(case["n"], case["edges"], directed=G.is_directed())
                out.append({k: clean(v) for k, v in figures(G, I, case["classes"]).items()})
            json.dump(out, sys.stdout)

        """

    private static let directedScript = """
        def figures(G, I, classes):
            nodes = sorted(G)
            U = G.to_undirected()
            cuts = set(nx.articulation_points(U))
            incoming = nx.harmonic_centrality(G)
            outgoing = nx.harmonic_centrality(G.reverse())
            between = nx.betweenness_centrality(G, normalized=False)
            mutual = sum(1 for a, b in G.edges if a < b and G.has_edge(b, a))
            asymmetric = G.number_of_edges() - 2 * mutual
            n = len(nodes)
            census = nx.triadic_census(G)
            order = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300".split()
            ways = [k for _, w in nx.all_pairs_shortest_path_length(G) for k in w.values() if k > 0]
            return {
                "outDegree": [G.out_degree(v) for v in nodes],
                "inDegree": [G.in_degree(v) for v in nodes],
                "betweenness": [between[v] for v in nodes],
                "harmonicOut": [outgoing[v] for v in nodes],
                "harmonicIn": [incoming[v] for v in nodes],
                "pageRank": I.pagerank(),
                "constraint": I.constraint() if G.number_of_edges() else [None] * n,
                "coreness": I.coreness(mode="all"),
                "cutPoints": [1 if v in cuts else 0 for v in nodes],
                "componentSizes": sorted((len(c) for c in nx.connected_components(U)), reverse=True),
                "dyads": [mutual, asymmetric, n * (n - 1) // 2 - mutual - asymmetric],
                "triads": [census[k] for k in order],
                "meanDistance": mean_distance(G),
                "diameter": [max(ways) if ways else None],
                "assortativity": [I.assortativity_nominal(classes, directed=True) if ways else None],
            }

        run(figures, nx.DiGraph)
        """

    private static let undirectedScript = """
        def figures(G, I, classes):
            nodes = sorted(G)
            n = len(nodes)
            between = nx.betweenness_centrality(G, normalized=False)
            close = nx.closeness_centrality(G, wf_improved=False)
            cluster = nx.clustering(G)
            triangles = nx.triangles(G)
            largest = sorted(max(nx.connected_components(G), key=lambda c: (len(c), -min(c))))
            eigen = []
            if len(largest) > 1:
                scores = nx.eigenvector_centrality(G.subgraph(largest), max_iter=100000, tol=1e-13)
                eigen = [scores[v] / max(scores.values()) for v in largest]
            triples = any(d > 1 for _, d in G.degree)
            reached = sum(len(w) - 1 for _, w in nx.all_pairs_shortest_path_length(G)) // 2
            first = nx.single_source_shortest_path_length(G, 0)
            groups = [{v for v in nodes if classes[v] == c} for c in sorted(set(classes))]
            return {
                "betweenness": [between[v] for v in nodes],
                "closeness": [close[v] if G.degree(v) else None for v in nodes],
                "eigenvector": eigen,
                "triangles": [triangles[v] for v in nodes],
                "localClustering": [cluster[v] if G.degree(v) > 1 else None for v in nodes],
                "transitivity": [nx.transitivity(G) if triples else None],
                "meanDistance": mean_distance(G),
                "unconnected": [n * (n - 1) // 2 - reached],
                "distances": [first.get(v) for v in nodes],
                "modularity": [nx.community.modularity(G, groups) if G.number_of_edges() else None],
                "assortativity": [I.assortativity_nominal(classes, directed=False) if G.number_of_edges() else None],
            }

        run(figures, nx.Graph)
        """
}
