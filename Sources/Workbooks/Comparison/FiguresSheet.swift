import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per figure, one column per network.
enum FiguresSheet {
    static func sheet(key: String, _ name: Text, _ rows: [ComparisonRow], _ content: ExportContent) -> Sheet {
        Sheet(
            key: key, name: name, language: content.language, frozenColumns: 4,
            columns: subjectColumns(content) + networkColumns(content)
                + (rows.contains { $0.difference != nil } ? [difference(content.language)] : [])
                + [explanation(content.language)],
            rows: rows)
    }

    private static func subjectColumns(_ content: ExportContent) -> [SheetColumn<ComparisonRow>] {
        let language = content.language
        return [
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.figures.relation.meaning"),
                source: .mapping
            ) { .text(orEmpty: $0.relationLabel) },
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.figures.level.meaning"), source: .mapping
            ) { .text(orEmpty: levelName($0, content.study)) },
            SheetColumn(
                Text("sheet.figures.about"), .text,
                meaning: Text("sheet.figures.about.meaning"),
                source: .rosterOrResponses
            ) { .text(orEmpty: subject($0.subject)) },
            SheetColumn(
                Text("sheet.figures.figure"), .text,
                meaning: Text("sheet.figures.figure.meaning")
            ) { .text($0.name[language]) },
        ]
    }

    /// As the networks' own workbooks call it: `Daily–Weekly`.
    private static func levelName(_ row: ComparisonRow, _ study: Study) -> String? {
        for relation in study.networks.lazy.flatMap(\.relations) where relation.id == row.relation {
            guard let level = relation.levels.firstIndex(where: { $0.id == row.level }) else { continue }
            return relation.levelRange(level) ?? row.levelLabel
        }
        return row.levelLabel
    }

    private static func subject(_ subject: ComparisonRow.Subject) -> String? {
        switch subject {
        case .network: nil
        case .group(_, let label), .attribute(_, let label): label
        case .body(_, let label, let kind): [label, kind].compactMap(\.self).joined(separator: ": ")
        }
    }

    private static func networkColumns(_ content: ExportContent) -> [SheetColumn<ComparisonRow>] {
        content.networkNames.enumerated().map { position, name in
            SheetColumn(
                Text(asGiven: name), .mixed, isHeaderGiven: true,
                meaning: Text("sheet.figures.figure.meaning-2")
            ) { $0.kind.cell($0.values[position]) }
        }
    }

    private static func difference(_ language: Language) -> SheetColumn<ComparisonRow> {
        SheetColumn(
            Text("sheet.figures.difference"), .text, meaning: Text("sheet.figures.difference.meaning"),
            values: .list(ComparisonRow.Difference.allCases.map(\.word))
        ) { .text(orEmpty: $0.difference?.word[language]) }
    }

    private static func explanation(_ language: Language) -> SheetColumn<ComparisonRow> {
        SheetColumn(
            Text("sheet.figures.explanation"), .longText,
            meaning: Text("sheet.figures.explanation.meaning")
        ) { .text($0.definition[language]) }
    }
}

extension ComparisonRow.Difference {
    var word: Text {
        switch self {
        case .beyondNonResponse: Text("sheet.figures.beyond-non-response")
        case .withinNonResponse: Text("sheet.figures.within-non-response")
        }
    }
}
