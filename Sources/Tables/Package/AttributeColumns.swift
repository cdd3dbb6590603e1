import Findings
import NetworkModel
import Telling

/// The columns of one attribute: its value and, where a person can have several of its options, one of 0 and 1 for each.
struct AttributeColumns: Sendable {
    struct Option: Sendable {
        let id: String
        let column: String
        let label: String
        let name: String
    }

    let id: String
    let label: String
    let column: String
    let kind: Network.ValueKind
    let allowsSeveral: Bool
    /// Those of any network, in order.
    let options: [Option]

    /// What `actors.csv` calls its own columns.
    static let reserved: Set = [
        "study", "network", "wave", "id", "label", "kind", "status", "items_asked", "items_answered",
        "number_in_all_waves", "source_file", "source_row",
    ]

    /// Of every attribute that a network of the study has. An edition may leave one out, and values are coarser in some networks
    /// than in others.
    static func all(of study: Study) -> [AttributeColumns] {
        var names = FileNames()
        for name in reserved { _ = names.unique(name) }
        var ids: [String] = []
        for network in study.networks {
            for attribute in network.attributes where !ids.contains(attribute.id) { ids.append(attribute.id) }
        }
        // Options last: an attribute's own column is what people look for.
        let columns = ids.map { id in
            let name = columnName(id)
            return names.unique(reserved.contains(name) ? "attribute_" + name : name)
        }
        return zip(ids, columns).map { AttributeColumns($0, $1, study, &names) }
    }

    private init(_ id: String, _ column: String, _ study: Study, _ names: inout FileNames) {
        let found = study.networks.compactMap { network in
            network.attributes.firstIndex { $0.id == id }.map { (network, $0) }
        }
        let same = found.map { $0.attributes[$1] }
        self.id = id
        self.column = column
        label = same[0].label
        allowsSeveral = same.contains(where: \.allowsSeveral)
        kind = Self.kind(found.map { ($0.valueKind(ofAttribute: $1), isKnown: $0.knows(attribute: $1)) })
        var options: [Option] = []
        for option in same.flatMap(\.options) where !options.contains(where: { $0.id == option.id }) {
            options.append(
                Option(
                    id: option.id,
                    column: allowsSeveral ? names.unique(column + "_" + Self.columnName(option.id)) : "",
                    label: option.label, name: option.name))
        }
        self.options = options
    }

    /// Numbers where those of every network are. A network in which nobody's value is known has no say.
    private static func kind(_ kinds: [(kind: Network.ValueKind, isKnown: Bool)]) -> Network.ValueKind {
        let known = kinds.filter(\.isKnown).map(\.kind)
        if known.isEmpty || known.contains(.text) { return .text }
        return known.contains(.number) ? .number : .wholeNumber
    }

    /// Ids have hyphens, which formulas of R and questions in SQL would take for minus.
    static func columnName(_ id: String) -> String { id.replacing("-", with: "_") }
}

extension Network {
    fileprivate func knows(attribute position: Int) -> Bool {
        persons.contains { $0.values[position] != .missing }
    }
}
