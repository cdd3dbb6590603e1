import Findings

/// A column of a table for programs, as datapackage.json and docs/tables.md describe it.
package struct DataColumn: Sendable {
    /// As Table Schema calls them.
    package enum Kind: String, Sendable {
        case string
        case integer
        case number
    }

    package let name: String
    package let kind: Kind
    package let meaning: Text
    /// All that may stand in it; empty where that is not a list.
    package let values: [String]
    /// Whether no cell is empty.
    package let isRequired: Bool

    init(_ name: String, _ meaning: Text, values: [String] = [], isRequired: Bool = false) {
        self.init(name, .string, meaning, values: values, isRequired: isRequired)
    }

    init(_ name: String, _ kind: Kind, _ meaning: Text, values: [String] = [], isRequired: Bool = false) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.values = values
        self.isRequired = isRequired
    }
}
