import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per key figure and symmetrising rule, per relation and level; a column for each rule for missing answers.
enum SensitivitySheet {
    static let name = Text("sheet.sensitivity")

    struct Row {
        let level: LevelContent
        let figure: Figure<SensitivityRow>
        let rule: SymmetrisingRule
        let byMissingRule: [MissingRule: SensitivityRow]

        /// What is known of the figure whatever the rule for missing answers; for those that the sheet How sure tells of, under the
        /// rule of the analysis.
        var certain: (bounds: ClosedRange<Double>?, drawn: ClosedRange<Double>?) {
            let kinds: [String: UncertainFigure] = ["components": .weakComponents, "isolates": .isolates]
            guard byMissingRule[.asObserved]?.isReported == true, let kind = kinds[figure.id],
                let certainty = level.analysis.certainty, certainty.knownPairs < certainty.pairs
            else { return (nil, nil) }
            return (certainty.bounds[kind], certainty.redrawn?.intervals[kind])
        }
    }

    /// Nil where every network is too large to try the rules.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = content.levels.flatMap { level -> [Row] in
            let byRule = Dictionary(grouping: level.analysis.sensitivity, by: \.rule)
            guard !byRule.isEmpty else { return [] }
            return SensitivityFigureList.all.flatMap { figure in
                SymmetrisingRule.allCases.map { rule in
                    Row(
                        level: level, figure: figure, rule: rule,
                        byMissingRule: Dictionary(
                            (byRule[rule] ?? []).map { ($0.missing, $0) }, uniquingKeysWith: { first, _ in first }))
                }
            }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "sensitivity", name: name, language: content.language, frozenColumns: 4,
            columns: LevelColumns.both(\.level) + ruleColumns(content.language) + valueColumns
                + certainColumns + [reportedColumn(content), meaningColumn(content.language)],
            rows: rows)
    }

    private static func ruleColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.certainty.measure"), .text,
                meaning: Text("sheet.sensitivity.measure.meaning")
            ) { .text($0.figure.name[language]) },
            SheetColumn(
                Text("sheet.sensitivity.symmetrising-rule"), .text,
                meaning: Text("sheet.sensitivity.symmetrising-rule.meaning"),
                values: .list(SymmetrisingRule.allCases.map(\.word))
            ) { .text($0.rule.word[language]) },
        ]
    }

    private static var valueColumns: [SheetColumn<Row>] {
        MissingRule.allCases.map { missing in
            SheetColumn(
                Text { missing.word[$0].prefix(1).uppercased() + missing.word[$0].dropFirst() }, .mixed,
                meaning: Text.sentences(missing.meaning, Text("sheet.sensitivity.empty-where-undefined"))
            ) { row in row.byMissingRule[missing].map { row.figure.cell(of: $0) } ?? .empty }
        }
    }

    private static var certainColumns: [SheetColumn<Row>] {
        let assumption = Text("sheet.certainty.assumes-those-who-did")
        func column(_ header: Text, _ meaning: Text, _ value: @escaping (Row) -> Double?) -> SheetColumn<Row> {
            SheetColumn(header, .number, meaning: Text.sentences(meaning, Text("sheet.sensitivity.only-some"))) {
                .number(orEmpty: value($0))
            }
        }
        return [
            column(Text("sheet.certainty.at-least"), Text("sheet.certainty.at-least.meaning")) {
                $0.certain.bounds?.lowerBound
            },
            column(Text("sheet.certainty.at-most"), Text("sheet.certainty.at-most.meaning")) {
                $0.certain.bounds?.upperBound
            },
            column(
                Text("sheet.certainty.from-9-of-10"),
                Text("sheet.certainty.from-9-of-10.meaning", ["assumption": assumption])
            ) { $0.certain.drawn?.lowerBound },
            column(
                Text("sheet.certainty.to-9-of-10"),
                Text("sheet.certainty.to-9-of-10.meaning", ["assumption": assumption])
            ) { $0.certain.drawn?.upperBound },
        ]
    }

    private static func reportedColumn(_ content: NetworkContent) -> SheetColumn<Row> {
        let used = content.study.settings.symmetrise
        return SheetColumn(
            Text("sheet.sensitivity.used-in-the-analysis"), .text,
            meaning: Text("sheet.sensitivity.used-in-the-analysis.meaning"),
            values: .list([Words.yes, Words.no]), source: .mapping
        ) { .text(($0.rule == used ? Words.yes : Words.no)[content.language]) }
    }

    private static func meaningColumn(_ language: Language) -> SheetColumn<Row> {
        SheetColumn(
            Text("sheet.figures.explanation"), .longText,
            meaning: Text("sheet.figures.explanation.meaning")
        ) { row in
            // The stronger of two reports needs one of them: what is made of the missing one changes nothing.
            let same =
                row.rule == .maximum && row.figure.id != "knownPairs" ? Text("sheet.sensitivity.same-network") : nil
            return .text(Text.sentences(row.figure.definition, same)[language])
        }
    }
}
