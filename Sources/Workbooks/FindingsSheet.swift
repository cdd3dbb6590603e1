import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per finding: what is wrong, where, and what to do.
enum FindingsSheet {
    static func sheet(_ content: NetworkContent) -> Sheet {
        Sheet(
            key: "findings", name: Text("console.findings"), language: content.language,
            frozenColumns: 2, columns: columns(content), rows: content.findings)
    }

    private static func columns(_ content: NetworkContent) -> [SheetColumn<Finding>] {
        let language = content.language
        let names = Dictionary(
            content.network.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: String) -> String { names[id] ?? id }
        return [
            SheetColumn(
                Text("sheet.findings.severity"), .text,
                meaning: Text("sheet.findings.severity.meaning"),
                values: .list(Severity.allCases.reversed().map(\.word))
            ) { .text($0.severity.word[language]) },
            SheetColumn(
                Text("sheet.findings.code"), .text,
                meaning: Text("sheet.findings.code.meaning")
            ) { .text($0.code.rawValue) },
            SheetColumn(
                Text("sheet.findings.message"), .longText,
                meaning: Text("sheet.findings.message.meaning")
            ) { .text($0.message[language]) },
            SheetColumn(
                Text("explain.what-do"), .longText,
                meaning: Text("sheet.findings.what-do.meaning")
            ) { .text($0.hint[language]) },
            SheetColumn(
                Text("sheet.clusters.actor"), .text,
                meaning: Text("sheet.findings.actor.meaning"),
                source: .roster
            ) { .text(orEmpty: $0.actors.first) },
            SheetColumn(
                Text("sheet.findings.other-actor"), .text,
                meaning: Text("sheet.findings.other-actor.meaning"),
                source: .roster
            ) { .text(orEmpty: $0.actors.dropFirst().joined(separator: "; ")) },
            SheetColumn(
                Text("sheet.findings.file"), .text,
                meaning: Text("sheet.findings.file.meaning")
            ) { .text(orEmpty: $0.place?.file) },
            SheetColumn(
                Text("sheet.findings.row"), .wholeNumber,
                meaning: Text("sheet.findings.row.meaning")
            ) { .integer(orEmpty: $0.place?.row) },
            SheetColumn(
                Text("sheet.dictionary.column"), .text,
                meaning: Text("sheet.findings.column.meaning")
            ) { .text(orEmpty: $0.place?.column) },
            SheetColumn(
                Text("sheet.findings.count"), .wholeNumber,
                meaning: Text("sheet.findings.count.meaning")
            ) { .integer($0.count) },
            SheetColumn(
                Text("sheet.findings.actor-label"), .text,
                meaning: Text("sheet.clusters.label.meaning"),
                source: .roster
            ) { .text(orEmpty: $0.actors.first.map(name)) },
            SheetColumn(
                Text("sheet.findings.other-actor-label"), .text,
                meaning: Text("sheet.findings.other-actor-label.meaning"),
                source: .roster
            ) { .text(orEmpty: $0.actors.dropFirst().map(name).joined(separator: "; ")) },
        ]
    }
}
