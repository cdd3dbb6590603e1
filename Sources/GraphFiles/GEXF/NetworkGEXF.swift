import Analysis
import Findings
import NetworkModel
import Pictures
import Telling
import XMLWriting

/// Every relation and affiliation of a network in one graph. Edges between the same two actors are kept apart by their
/// `kind`: the relation's id; the affiliation's and the kind of contact's.
struct NetworkGEXF {
    private let content: NetworkContent
    private let functions: FunctionColumns
    /// Of persons, then of bodies.
    private let marks: [NodeMark]
    private let unsized: Int?
    private let names: VertexNames
    private let attributeKinds: [Network.ValueKind]

    init(_ content: NetworkContent) throws {
        self.content = content
        names = VertexNames(content.network)
        attributeKinds = content.network.attributes.indices.map { content.network.valueKind(ofAttribute: $0) }
        functions = FunctionColumns(content.analysis.groups)
        let looks = try NodeLooks(network: content)
        marks =
            content.network.persons.indices.map { looks.mark(ofPerson: $0) }
            + content.network.bodies.indices.map { looks.mark(ofBody: $0) }
        unsized = GephiSize.without(marks)
    }

    private var network: Network { content.network }

    func write(to path: String) throws {
        let xml = try XMLWriter(path: path)
        // The 1.3 schema in RELAX NG; see the note in Exports/README.md.
        try xml.start(
            "gexf", ["xmlns": "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", "version": "1.3"])
        if let edition = content.editionStatement {
            try xml.start("meta")
            try xml.element("description", text: edition)
            try xml.end()
        }
        try xml.start("graph", ["defaultedgetype": "directed", "mode": "static"])
        try writeAttributes("node", nodeAttributes, xml)
        try writeAttributes(
            "edge", ["e_level", "e_state", "e_direction"].map { ($0, .text) }, xml)
        try xml.start("nodes")
        for person in network.persons.indices { try write(person: person, xml) }
        for body in network.bodies.indices { try write(body: body, xml) }
        try xml.end()
        try xml.start("edges")
        for relation in network.relations { try write(relation, xml) }
        for affiliation in network.affiliations { try write(affiliation, xml) }
        try xml.close()
    }

    /// An id is its title too, as in GraphML.
    private typealias AttributeKey = (id: String, kind: Network.ValueKind)

    private var nodeAttributes: [AttributeKey] {
        ["name", "kind", "status", "roster_id"].map { ($0, .text) }
            + zip(network.attributes, attributeKinds).map { (NodeKeys.key(forAttribute: $0.id), $1) }
            + functions.keys.map { ($0, .wholeNumber) }
    }

    private func writeAttributes(
        _ domain: String, _ attributes: [AttributeKey], _ xml: borrowing XMLWriter
    ) throws {
        try xml.start("attributes", ["class": domain])
        for attribute in attributes {
            try xml.element("attribute", ["id": attribute.id, "title": attribute.id, "type": attribute.kind.gexf])
        }
        try xml.end()
    }

    private func write(person position: Int, _ xml: borrowing XMLWriter) throws {
        let person = network.persons[position]
        var values: [(String, String?)] = [
            ("name", GephiText.safe(names.persons[position])), ("kind", "person"), ("status", person.status.rawValue),
            ("roster_id", GephiText.safe(person.id)),
        ]
        for (index, attribute) in network.attributes.enumerated() {
            let text = attribute.shownText(person.values[index], content.language).map {
                network.machineText($0, attributeKinds[index])
            }
            values.append((NodeKeys.key(forAttribute: attribute.id), text.map(GephiText.safe)))
        }
        values += functions.values(ofPerson: position).map { ($0.key, $0.value) }
        try write(node: NodeId.person(position), label: person.name, values, at: position, xml)
    }

    private func write(body position: Int, _ xml: borrowing XMLWriter) throws {
        let body = network.bodies[position]
        try write(
            node: NodeId.body(position), label: body.label,
            [("name", GephiText.safe(names.bodies[position])), ("kind", "body"), ("roster_id", body.id)],
            at: network.persons.count + position, xml)
    }

    private func write(
        node id: String, label: String, _ values: [(String, String?)], at position: Int, _ xml: borrowing XMLWriter
    ) throws {
        let mark = marks[position]
        try xml.start("node", ["id": id, "label": label])
        try write(values, xml)
        let colour = mark.colour
        try xml.element("viz:color", ["r": "\(colour.red)", "g": "\(colour.green)", "b": "\(colour.blue)"])
        if let point = mark.point { try xml.element("viz:position", ["x": "\(point.x)", "y": "\(point.y)"]) }
        if position != unsized { try xml.element("viz:size", ["value": px(mark.size)]) }
        try xml.end()
    }

    private func write(_ values: [(String, String?)], _ xml: borrowing XMLWriter) throws {
        try xml.start("attvalues")
        for (key, value) in values {
            if let value, !value.isEmpty { try xml.element("attvalue", ["for": key, "value": value]) }
        }
        try xml.end()
    }

    private func write(_ relation: Relation, _ xml: borrowing XMLWriter) throws {
        let edges = relation.ties.indices.lazy.map { number in
            (number: number + 1, tie: relation.ties[number], state: relation.tieStates[number])
        }
        try xml.elements(
            edges, depth: 3,
            kind: { Relation.kind(of: $0.tie, $0.state) },
            numbers: { PatternNumbers($0.number, Int($0.tie.from) + 1, Int($0.tie.to) + 1) }
        ) { edge, numbers, xml in
            let level = relation.levels[Int(edge.tie.level)]
            try xml.start(
                "edge",
                [
                    "id": "\(relation.id).e\(numbers[0])", "source": NodeId.person(number: numbers[1]),
                    "target": NodeId.person(number: numbers[2]), "kind": relation.id,
                    "label": relation.hasScale ? level.label : relation.label,
                    "weight": String(relation.weight(ofLevel: Int(edge.tie.level))),
                ])
            try write([("e_level", GephiText.safe(level.id)), ("e_state", edge.state.rawValue)], xml)
            try xml.end()
        }
    }

    /// In the direction that information goes; an edge each way for contact that goes both ways.
    private func write(_ affiliation: Affiliation, _ xml: borrowing XMLWriter) throws {
        var number = 0
        for tie in affiliation.ties {
            let kind = affiliation.kinds[tie.kind]
            let ends = (NodeId.person(tie.person), NodeId.body(tie.body))
            for isFromBody in [false, true]
            where kind.direction == .both || (kind.direction == .fromBody) == isFromBody {
                number += 1
                try xml.start(
                    "edge",
                    [
                        "id": "\(affiliation.id).b\(number)", "source": isFromBody ? ends.1 : ends.0,
                        "target": isFromBody ? ends.0 : ends.1, "kind": "\(affiliation.id)-\(kind.id)",
                        "label": kind.label, "weight": "1",
                    ])
                try write([("e_direction", kind.direction.rawValue)], xml)
                try xml.end()
            }
        }
    }
}

extension Network.ValueKind {
    fileprivate var gexf: String {
        switch self {
        case .text: "string"
        case .wholeNumber: "integer"
        case .number: "double"
        }
    }
}
