import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per key figure and symmetrising rule, per relation and level; a column for each rule for missing answers.
enum SensitivitySheet {
    static let name = Text(nb: "Følsomhet", nn: "Følsemd", en: "Sensitivity")

    struct Row {
        let level: LevelContent
        let figure: Figure<SensitivityRow>
        let rule: SymmetrisingRule
        let byMissingRule: [MissingRule: SensitivityRow]
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
                + [reportedColumn(content), meaningColumn(content.language)],
            rows: rows)
    }

    private static func ruleColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Tall", nn: "Tal", en: "Measure"), .text,
                meaning: Text(
                    nb: "Nøkkeltallet som er regnet ut på nytt, i nettverket uten retning.",
                    nn: "Nøkkeltalet som er rekna ut på nytt, i nettverket utan retning.",
                    en: "The key figure that is computed anew, in the network without direction.")
            ) { .text($0.figure.name[language]) },
            SheetColumn(
                Text(nb: "To svar blir én relasjon", nn: "To svar blir éin relasjon", en: "Symmetrising rule"), .text,
                meaning: Text(
                    nb: "Hvordan to svar om samme par blir én relasjon.",
                    nn: "Korleis to svar om same paret blir éin relasjon.",
                    en: "How two reports about a pair become one tie."),
                values: .list(SymmetrisingRule.allCases.map(\.word))
            ) { .text($0.rule.word[language]) },
        ]
    }

    private static var valueColumns: [SheetColumn<Row>] {
        MissingRule.allCases.map { missing in
            SheetColumn(
                Text { missing.word[$0].prefix(1).uppercased() + missing.word[$0].dropFirst() }, .mixed,
                meaning: Text {
                    missing.meaning[$0]
                        + $0.pick(
                            nb: " Tallet er tomt når det ikke er definert.",
                            nn: " Talet er tomt når det ikkje er definert.",
                            en: " Empty where it is not defined.")
                }
            ) { row in row.byMissingRule[missing].map { row.figure.cell(of: $0) } ?? .empty }
        }
    }

    private static func reportedColumn(_ content: NetworkContent) -> SheetColumn<Row> {
        let used = content.study.settings.symmetrise
        return SheetColumn(
            Text(nb: "Valgt i analysen", nn: "Valt i analysen", en: "Used in the analysis"), .text,
            meaning: Text(
                nb: "Ja for regelen som oppsettfilen velger; analysen bruker den på svarene som observert.",
                nn: "Ja for regelen som oppsettfila vel; analysen bruker han på svara som observert.",
                en: "Yes for the rule that the mapping chooses; the analysis uses it on the answers as observed."),
            values: .list([Words.yes, Words.no]), source: .mapping
        ) { .text(($0.rule == used ? Words.yes : Words.no)[content.language]) }
    }

    private static func meaningColumn(_ language: Language) -> SheetColumn<Row> {
        SheetColumn(
            Text(nb: "Forklaring", nn: "Forklaring", en: "Explanation"), .longText,
            meaning: Text(
                nb: "Hvordan tallet er regnet ut.", nn: "Korleis talet er rekna ut.", en: "How the figure is made.")
        ) { .text($0.figure.definition[language]) }
    }
}
