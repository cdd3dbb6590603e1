import Findings
import Telling

/// One of the tables of a network, `tables/<name>.csv`. It has the same columns in every network of a study, and the first
/// three say which network it is, so that the tables of hundreds of networks are read as one.
package struct DataTable: Sendable {
    /// Columns that point at rows of another table.
    package struct Reference: Sendable {
        package let columns: [String]
        package let table: String
        package let keys: [String]
    }

    package let name: String
    package let meaning: Text
    private let ownColumns: @Sendable (TableShape) -> [DataColumn]
    /// The columns by which a row is known, but for those of the network.
    package let key: [String]
    package let references: [Reference]
    let write: @Sendable (NetworkContent, TableShape, inout TableFile) throws -> Void

    init(
        _ name: String, _ meaning: Text, key: [String], references: [Reference] = [],
        columns: @escaping @Sendable (TableShape) -> [DataColumn],
        write: @escaping @Sendable (NetworkContent, TableShape, inout TableFile) throws -> Void
    ) {
        self.name = name
        self.meaning = meaning
        self.key = key
        self.references = references
        ownColumns = columns
        self.write = write
    }

    package var file: String { name + ".csv" }

    package func columns(_ shape: TableShape) -> [DataColumn] { TableShape.networkColumns + ownColumns(shape) }
}

extension DataTable.Reference {
    /// A column with a person's id.
    static func person(_ column: String) -> Self { Self(columns: [column], table: "actors", keys: ["id"]) }
}

/// Every table, in the order of the package.
package enum DataTableList {
    package static let all: [DataTable] = [
        .actors, .measures, .pairs, .answers, .ties, .affiliations, .codes,
    ]
}
