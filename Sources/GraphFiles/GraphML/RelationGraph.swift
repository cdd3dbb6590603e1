import Analysis
import Findings
import NetworkModel
import Pictures
import Telling
import XMLWriting

/// The reported ties of one relation at one cumulative level: one edge per ordered pair, everybody on the roster a node
/// unless only some are wanted.
struct RelationGraph {
    private let relation: Relation
    private let level: Int
    /// Positions in the network's persons, ascending.
    private let persons: [Int]
    private let nodes: NodeKeys
    private let edition: String?

    /// - Parameters:
    ///   - position: of the relation in the network's relations.
    ///   - level: ties of this level and stronger ones are in it; the last level gives all ties.
    ///   - some: only these persons and the ties among them, with the measures they have in the whole network.
    init(_ content: NetworkContent, relation position: Int, upTo level: Int, among some: [Int]? = nil) throws {
        relation = content.network.relations[position]
        self.level = level
        edition = content.editionStatement
        persons = some ?? Array(content.network.persons.indices)
        nodes = NodeKeys(
            content, measures: content.analysis.relations[position].levels[level].actorMeasures,
            looks: try NodeLooks(content, relation: position, level: level), persons: persons, hasBodies: false)
    }

    func write(to path: String) throws {
        var isShown = Array(repeating: false, count: relation.personCount)
        for person in persons { isShown[person] = true }
        let document = try GraphMLDocument(path: path, keys: nodes.all + Self.edgeKeys, edition: edition)
        for person in persons { try document.node(NodeId.person(person), nodes.values(ofPerson: person)) }
        // Numbered over all ties of the relation, so that an edge has the same id in every level's file.
        let edges = relation.ties.indices.lazy.filter { [ties = relation.ties] number in
            ties[number].level <= level && isShown[Int(ties[number].from)] && isShown[Int(ties[number].to)]
        }.map { Edge(number: $0 + 1, tie: relation.ties[$0], state: relation.tieStates[$0]) }
        try document.edges(
            edges,
            kind: { Relation.kind(of: $0.tie, $0.state) },
            numbers: { PatternNumbers($0.number, Int($0.tie.from) + 1, Int($0.tie.to) + 1) }
        ) { edge, numbers in
            let id = "e" + numbers[0]
            return (id, NodeId.person(number: numbers[1]), NodeId.person(number: numbers[2]), values(of: edge, id: id))
        }
        try document.close()
    }

    private static let edgeKeys: [GraphMLDocument.Key] = [
        .init("edgelabel", .edge, .string, name: "label"),
        .init("weight", .edge, .double),
        .init("e_relation", .edge, .string),
        .init("e_level", .edge, .string),
        .init("e_state", .edge, .string),
        .init("edge_id", .edge, .string),
    ]

    private struct Edge {
        let number: Int
        let tie: Tie
        let state: DyadState
    }

    private func values(of edge: Edge, id: String) -> GraphMLDocument.Values {
        let tie = edge.tie
        let level = relation.levels[Int(tie.level)]
        return [
            ("edgelabel", relation.hasScale ? level.label : relation.label),
            ("weight", String(relation.weight(ofLevel: Int(tie.level)))),
            ("e_relation", GephiText.safe(relation.id)),
            ("e_level", GephiText.safe(level.id)),
            ("e_state", edge.state.rawValue),
            ("edge_id", id),
        ]
    }
}
