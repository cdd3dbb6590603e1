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
            columns: subjectColumns(content) + networkColumns(content) + [explanation(content.language)],
            rows: rows)
    }

    private static func subjectColumns(_ content: ExportContent) -> [SheetColumn<ComparisonRow>] {
        let language = content.language
        return [
            SheetColumn(
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Relasjonen eller spørsmålet om utvalg; tom for svarene som helhet.",
                    nn: "Relasjonen eller spørsmålet om utval; tom for svara som heilskap.",
                    en: "The relation or the question about bodies; empty for the responses as a whole."),
                source: .mapping
            ) { .text(orEmpty: $0.relationLabel) },
            SheetColumn(
                Text(nb: "Nivå", nn: "Nivå", en: "Level"), .text,
                meaning: Text(
                    nb: "Nivåene som er regnet med, fra det sterkeste.",
                    nn: "Nivåa som er rekna med, frå det sterkaste.",
                    en: "The levels that are counted, from the strongest."), source: .mapping
            ) { .text(orEmpty: levelName($0, content.study)) },
            SheetColumn(
                Text(nb: "Gjelder", nn: "Gjeld", en: "About"), .text,
                meaning: Text(
                    nb: "Funksjonen, egenskapen eller utvalget; tom for nettverket som helhet.",
                    nn: "Funksjonen, eigenskapen eller utvalet; tom for nettverket som heilskap.",
                    en: "The function, attribute or body; empty for the network as a whole."),
                source: .rosterOrResponses
            ) { .text(orEmpty: subject($0.subject)) },
            SheetColumn(
                Text(nb: "Tall", nn: "Tal", en: "Figure"), .text,
                meaning: Text(nb: "Hva som er regnet ut.", nn: "Kva som er rekna ut.", en: "What is computed.")
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
                meaning: Text(
                    nb: "Tallet i dette nettverket; tomt når det ikke er definert eller ikke er spurt om der.",
                    nn: "Talet i dette nettverket; tomt når det ikkje er definert eller ikkje er spurt om der.",
                    en: "The figure in this network; empty where it is not defined or was not asked.")
            ) { $0.kind.cell($0.values[position]) }
        }
    }

    private static func explanation(_ language: Language) -> SheetColumn<ComparisonRow> {
        SheetColumn(
            Text(nb: "Forklaring", nn: "Forklaring", en: "Explanation"), .longText,
            meaning: Text(
                nb: "Hvordan tallet er regnet ut.", nn: "Korleis talet er rekna ut.", en: "How the figure is made.")
        ) { .text($0.definition[language]) }
    }
}
