import Analysis
import Findings
import NetworkModel
import Pictures
import Telling

/// The keys of nodes and what persons and bodies have under them: `label name kind status roster_id`, the attributes, the functions,
/// then place, size and colour as in the pictures (`x y size r g b`), then measures.
struct NodeKeys {
    private let network: Network
    private let language: Language
    private let measures: [ActorMeasureColumn]
    private let attributeKeys: [String]
    private let attributeKinds: [Network.ValueKind]
    private let names: VertexNames
    private let functions: FunctionColumns
    private let personMarks: [NodeMark]
    private let bodyMarks: [NodeMark]
    /// The person that has no size; behind all persons come the bodies.
    private let unsized: Int?

    /// - Parameters:
    ///   - measures: of the relation and level that the file shows; none for an affiliation.
    ///   - looks: of the picture of the same.
    ///   - persons: those in the file.
    ///   - hasBodies: whether the bodies are in it.
    init(
        _ content: NetworkContent, measures: [ActorMeasureColumn], looks: NodeLooks, persons: [Int], hasBodies: Bool
    ) {
        let network = content.network
        self.network = network
        language = content.language
        self.measures = measures
        functions = FunctionColumns(content.analysis.groups)
        let personMarks = network.persons.indices.map { looks.mark(ofPerson: $0) }
        self.personMarks = personMarks
        bodyMarks = hasBodies ? network.bodies.indices.map { looks.mark(ofBody: $0) } : []
        let without = GephiSize.without(persons.map { personMarks[$0] } + bodyMarks)
        unsized = without.map { $0 < persons.count ? persons[$0] : $0 - persons.count + network.persons.count }
        attributeKeys = network.attributes.map { Self.key(forAttribute: $0.id) }
        attributeKinds = network.attributes.indices.map { network.valueKind(ofAttribute: $0) }
        names = VertexNames(network)
    }

    var all: [GraphMLDocument.Key] {
        ["label", "name", "kind", "status", "roster_id"].map { .init($0, .node, .string) }
            + zip(attributeKeys, attributeKinds).map { .init($0, .node, $1.graphML) }
            + functions.keys.map { .init($0, .node, .int) }
            + ["x", "y", "size"].map { .init($0, .node, .double) }
            + ["r", "g", "b"].map { .init($0, .node, .int) }
            + measures.map { .init($0.measure.graphMLKey, .node, $0.measure.isInteger ? .int : .double) }
    }

    func values(ofPerson position: Int) -> GraphMLDocument.Values {
        let person = network.persons[position]
        var values: GraphMLDocument.Values = [
            ("label", person.name),
            ("name", GephiText.safe(names.persons[position])),
            ("kind", "person"),
            ("status", person.status.rawValue),
            ("roster_id", GephiText.safe(person.id)),
        ]
        for (index, attribute) in network.attributes.enumerated() {
            let text = attribute.shownText(person.values[index], language).map {
                network.machineText($0, attributeKinds[index])
            }
            values.append((attributeKeys[index], text.map(GephiText.safe)))
        }
        values += functions.values(ofPerson: position)
        values += Self.values(of: personMarks[position], isSized: position != unsized)
        for column in measures {
            values.append((column.measure.graphMLKey, Self.number(column.values[position], of: column.measure)))
        }
        return values
    }

    func values(ofBody position: Int) -> GraphMLDocument.Values {
        let body = network.bodies[position]
        return [
            ("label", body.label), ("name", GephiText.safe(names.bodies[position])), ("kind", "body"),
            ("roster_id", body.id),
        ] + Self.values(of: bodyMarks[position], isSized: position + network.persons.count != unsized)
    }

    private static func values(of mark: NodeMark, isSized: Bool) -> GraphMLDocument.Values {
        [
            ("x", mark.point.map { String($0.x) }), ("y", mark.point.map { String($0.y) }),
            ("size", isSized ? px(mark.size) : nil),
            ("r", String(mark.colour.red)), ("g", String(mark.colour.green)), ("b", String(mark.colour.blue)),
        ]
    }

    private static func number(_ value: Double?, of measure: Measure) -> String? {
        guard let value, value.isFinite else { return nil }
        return measure.isInteger ? String(Int(value)) : String(value)
    }

    /// An attribute's id, with a prefix where Gephi or this file gives the word a meaning of its own. Ids of attributes are
    /// lower-case and have no underscore, so nothing else can collide.
    static func key(forAttribute id: String) -> String {
        ReservedColumns.ofGraphFiles.contains(id) || isNumbered(id) ? "attribute_" + id : id
    }

    /// Gephi 0.9.2 takes the keys d3 and d7 for labels, whatever they are.
    private static func isNumbered(_ id: String) -> Bool {
        id.first == "d" && id.count > 1 && id.dropFirst().allSatisfy(\.isNumber)
    }
}

extension Network.ValueKind {
    fileprivate var graphML: GraphMLDocument.Key.Kind {
        switch self {
        case .text: .string
        case .wholeNumber: .int
        case .number: .double
        }
    }
}
