import Analysis
import Findings
import GraphAlgorithms
import NetworkModel
import Testing

/// The analysis of one network with the settings that matter to the test.
func analyse(
    _ network: Network, groupBy: String? = nil, symmetrise: SymmetrisingRule = .maximum, measures: MeasureScope = .all
) throws -> NetworkAnalysis {
    try analyse(study: [network], groupBy: groupBy, symmetrise: symmetrise, measures: measures).networks[0]
}

func analyse(
    study networks: [Network], groupBy: String? = nil, symmetrise: SymmetrisingRule = .maximum,
    measures: MeasureScope = .all, statements: [String: String] = [:]
) throws -> StudyAnalysis {
    try StudyAnalyst.analyse(
        Study(
            id: "study", title: "Study", language: .en, statements: statements, networks: networks,
            settings: Settings(groupBy: groupBy, symmetrise: symmetrise, measures: measures)))
}

extension Network {
    /// The network with one more attribute: a person's groups are the letters of a word in roster order, `-` for a
    /// missing value and `.` for none of the options.
    func grouped(_ words: String, options: String, id: String = "function", several: Bool = true) -> Network {
        var network = self
        let options = options.map(String.init)
        network.attributes.append(
            Attribute(
                id: id, label: "Function", options: options.map { AttributeOption(id: $0.lowercased(), label: $0) },
                allowsSeveral: several))
        for (person, word) in words.split(separator: " ").enumerated() {
            let value: AttributeValue =
                word == "-" ? .missing : .options(word == "." ? [] : word.map { options.firstIndex(of: String($0))! })
            network.persons[person].values.append(value)
        }
        return network
    }

    /// A network of mutual ties from an undirected graph; everybody answered.
    static func mutual(_ graph: Graph) -> Network {
        var marks = Array(repeating: Array(repeating: "0", count: graph.vertexCount), count: graph.vertexCount)
        for edge in graph.edges {
            marks[Int(edge.from)][Int(edge.to)] = "1"
            marks[Int(edge.to)][Int(edge.from)] = "1"
        }
        for person in marks.indices { marks[person][person] = "." }
        let names = marks.indices.map { "P\($0)" }
        let rows = zip(names, marks).map { "\($0) " + $1.joined(separator: " ") }
        return .table(([names.joined(separator: " ")] + rows).joined(separator: "\n"))
    }
}

/// The ideal forms and other graphs that a figure can be checked on.
enum Forms {
    static func star(_ n: Int) -> Graph { undirected(n, (1..<n).map { (0, $0) }) }
    static func ring(_ n: Int) -> Graph { undirected(n, (0..<n).map { ($0, ($0 + 1) % n) }) }
    static func line(_ n: Int) -> Graph { undirected(n, (1..<n).map { ($0 - 1, $0) }) }
    static func complete(_ n: Int) -> Graph {
        undirected(n, (0..<n).flatMap { one in (one + 1..<n).map { (one, $0) } })
    }

    static func undirected(_ n: Int, _ edges: [(Int, Int)]) -> Graph {
        Graph(vertexCount: n, edges: edges.map { Graph.Edge($0, $1) }, isDirected: false)
    }

    /// From a seed, each pair with probability `density`.
    static func random(_ n: Int, density: Double, seed: UInt64) -> Graph {
        var state = seed
        return undirected(
            n,
            (0..<n).flatMap { one in
                (one + 1..<n).compactMap { other in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return Double(state >> 33) / Double(1 << 31) < density ? (one, other) : nil
                }
            })
    }
}
