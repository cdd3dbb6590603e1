import Telling
import XMLWriting

/// Writes a directed graph as GraphML that Gephi imports without an entry in its report and that the schema, networkx and
/// igraph accept: keys first, one key per domain, no defaults, an id on every edge. No description: Gephi takes one of a node
/// or an edge for its label, and Cytoscape ends at one before the graph.
struct GraphMLDocument: ~Copyable {
    struct Key {
        enum Domain: String {
            case node
            case edge
        }

        enum Kind: String {
            case string
            case int
            case double
        }

        let id: String
        let domain: Domain
        /// Gephi's column title and networkx' attribute name.
        let name: String
        let kind: Kind

        init(_ id: String, _ domain: Domain, _ kind: Kind, name: String? = nil) {
            self.id = id
            self.domain = domain
            self.name = name ?? id
            self.kind = kind
        }
    }

    /// What a node or edge has under each key; nil values are left out, since readers differ about empty elements.
    typealias Values = [(key: String, value: String?)]

    private let xml: XMLWriter

    /// - Parameter edition: what the file says of it; nil where it needs no saying.
    init(path: String, keys: [Key], edition: String?) throws {
        let xml = try XMLWriter(path: path)
        try xml.start(
            "graphml",
            [
                "xmlns": "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation":
                    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
            ])
        if let edition { try xml.comment(edition) }
        for key in keys {
            try xml.element(
                "key",
                [
                    "id": key.id, "for": key.domain.rawValue, "attr.name": key.name, "attr.type": key.kind.rawValue,
                ])
        }
        try xml.start("graph", ["id": "G", "edgedefault": "directed"])
        self.xml = xml
    }

    /// Nodes come before the edges that name them.
    func node(_ id: String, _ values: Values) throws {
        try xml.start("node", ["id": id])
        try Self.write(values, xml)
        try xml.end()
    }

    func edge(_ id: String, from source: String, to target: String, _ values: Values) throws {
        try Self.write(edge: id, from: source, to: target, values, xml)
    }

    /// Many edges of a few kinds.
    /// - Parameters:
    ///   - kind: edges of one kind differ in their numbers alone.
    ///   - numbers: those in an edge's id, source and target.
    ///   - edge: its id, source, target and values with the texts given for its numbers.
    func edges<Edge>(
        _ edges: some Sequence<Edge>, kind: (Edge) -> Int, numbers: (Edge) -> PatternNumbers,
        _ edge: (Edge, [String]) -> (id: String, source: String, target: String, values: Values)
    ) throws {
        try xml.elements(edges, depth: 2, kind: kind, numbers: numbers) { item, numbers, xml in
            let (id, source, target, values) = edge(item, numbers)
            try Self.write(edge: id, from: source, to: target, values, xml)
        }
    }

    private static func write(
        edge id: String, from source: String, to target: String, _ values: Values, _ xml: borrowing XMLWriter
    ) throws {
        try xml.start("edge", ["id": id, "source": source, "target": target])
        try write(values, xml)
        try xml.end()
    }

    consuming func close() throws {
        try xml.close()
    }

    private static func write(_ values: Values, _ xml: borrowing XMLWriter) throws {
        for (key, value) in values {
            if let value { try xml.element("data", ["key": key], text: value) }
        }
    }
}
