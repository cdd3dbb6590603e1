import Findings
import NetworkModel
import Pictures
import Telling

/// Persons and bodies: one edge per ordered pair, in the direction that information goes, with the kinds of contact
/// listed. Contact in both directions is an edge each way.
struct AffiliationGraph {
    private struct Pair: Hashable {
        let person: Int
        let body: Int
        let isFromBody: Bool
    }

    private let affiliation: Affiliation
    private let network: Network
    private let nodes: NodeKeys
    private let edition: String?

    init(_ content: NetworkContent, affiliation position: Int) throws {
        affiliation = content.network.affiliations[position]
        network = content.network
        edition = content.editionStatement
        nodes = NodeKeys(
            content, measures: [], looks: try NodeLooks(content, affiliation: position),
            persons: Array(content.network.persons.indices), hasBodies: true)
    }

    func write(to path: String) throws {
        let document = try GraphMLDocument(path: path, keys: nodes.all + Self.edgeKeys, edition: edition)
        for person in network.persons.indices {
            try document.node(NodeId.person(person), nodes.values(ofPerson: person))
        }
        for body in network.bodies.indices {
            try document.node(NodeId.body(body), nodes.values(ofBody: body))
        }
        for (number, (pair, kinds)) in edges.enumerated() {
            let id = "e\(number + 1)"
            let person = NodeId.person(pair.person)
            let body = NodeId.body(pair.body)
            try document.edge(
                id, from: pair.isFromBody ? body : person, to: pair.isFromBody ? person : body,
                values(of: kinds, id: id))
        }
        try document.close()
    }

    private static let edgeKeys: [GraphMLDocument.Key] = [
        .init("edgelabel", .edge, .string, name: "label"),
        .init("weight", .edge, .double),
        .init("e_relation", .edge, .string),
        .init("e_kinds", .edge, .string),
        .init("edge_id", .edge, .string),
    ]

    /// Sorted by person, body and direction.
    private var edges: [(Pair, [AffiliationKind])] {
        var kinds: [Pair: [AffiliationKind]] = [:]
        for tie in affiliation.ties {
            let kind = affiliation.kinds[tie.kind]
            let directions = [false, true].filter { isFromBody in
                kind.direction == .both || kind.direction == (isFromBody ? .fromBody : .toBody)
            }
            for isFromBody in directions {
                kinds[Pair(person: tie.person, body: tie.body, isFromBody: isFromBody), default: []].append(kind)
            }
        }
        return kinds.map { ($0.key, $0.value) }.sorted { left, right in
            (left.0.person, left.0.body, left.0.isFromBody ? 1 : 0)
                < (right.0.person, right.0.body, right.0.isFromBody ? 1 : 0)
        }
    }

    private func values(of kinds: [AffiliationKind], id: String) -> GraphMLDocument.Values {
        [
            ("edgelabel", kinds.map(\.label).joined(separator: "; ")),
            ("weight", String(kinds.count)),
            ("e_relation", GephiText.safe(affiliation.id)),
            ("e_kinds", GephiText.safe(kinds.map(\.id).joined(separator: ";"))),
            ("edge_id", id),
        ]
    }
}
