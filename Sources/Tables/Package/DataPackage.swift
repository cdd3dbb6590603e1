import Findings
import NetworkModel
import Telling

/// `datapackage.json`: what the tables beside it are, for people and for programs that know Frictionless Data Packages
/// (https://datapackage.org, version 1 and 2).
struct DataPackage {
    /// A table that has been written.
    struct Written {
        let table: DataTable
        let columns: [DataColumn]
        let rows: Int
        let bytes: Int
    }

    private let content: NetworkContent
    private let written: [Written]
    private let listing: PairListing

    init(_ content: NetworkContent, _ written: [Written], _ listing: PairListing) {
        self.content = content
        self.written = written
        self.listing = listing
    }

    var document: JSONValue {
        let network = content.network
        let parts = [content.study.id, network.ownID, network.wave?.id]
        return .object([
            "name": .text(parts.compactMap(\.self).joined(separator: "-")),
            "title": .text([content.study.title, network.title].filter { !$0.isEmpty }.joined(separator: " – ")),
            "description": content.editionStatement.map { .text($0) },
            "profile": .text("tabular-data-package"),
            "run": .text(content.runMark),
            "edition": .text(content.study.edition.rawValue),
            "resources": .list(written, resource),
        ])
    }

    private func resource(_ written: Written) -> JSONValue {
        .object([
            "name": .text(written.table.name),
            "path": .text(written.table.file),
            "profile": .text("tabular-data-resource"),
            "description": .text(description(of: written.table)),
            "format": .text("csv"),
            "mediatype": .text("text/csv"),
            "encoding": .text("utf-8"),
            "rows": .number(Double(written.rows)),
            "bytes": .number(Double(written.bytes)),
            "schema": schema(written),
        ])
    }

    private func description(of table: DataTable) -> String {
        let isWhole =
            switch table.name {
            case DataTable.pairs.name: listing.listsEveryPair
            case DataTable.affiliations.name: listing.listsEveryBody
            default: true
            }
        return (isWhole ? table.meaning : .sentences(table.meaning, Text("table.not-all")))[content.language]
    }

    private func schema(_ written: Written) -> JSONValue {
        .object([
            "fields": .list(written.columns, field),
            "missingValues": .encoded([""]),
            "primaryKey": .encoded(written.table.key),
            "foreignKeys": written.table.references.isEmpty
                ? nil
                : .list(written.table.references) { reference in
                    .object([
                        "fields": .encoded(reference.columns),
                        "reference": .object([
                            "resource": .text(reference.table), "fields": .encoded(reference.keys),
                        ]),
                    ])
                },
        ])
    }

    private func field(_ column: DataColumn) -> JSONValue {
        let values: JSONValue? =
            column.values.isEmpty
            ? nil : column.kind == .string ? .encoded(column.values) : .encoded(column.values.compactMap { Int($0) })
        return .object([
            "name": .text(column.name),
            "type": .text(column.kind.rawValue),
            "description": .text(column.meaning[content.language]),
            "constraints": column.isRequired || values != nil
                ? .object(["required": column.isRequired ? .encoded(true) : nil, "enum": values]) : nil,
        ])
    }
}
