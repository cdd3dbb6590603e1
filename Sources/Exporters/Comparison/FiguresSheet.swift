import Analysis
import Findings
import NetworkModel
import Spreadsheet

/// One row per figure, one column per network.
enum FiguresSheet {
    static func sheet(key: String, _ name: Text, _ rows: [ComparisonRow], _ content: ExportContent) -> Sheet {
        Sheet(
            key: key, name: name, language: content.language, frozenColumns: 4,
            columns: subjectColumns(content.language) + networkColumns(content) + [explanation(content.language)],
            rows: rows)
    }

    private static func subjectColumns(_ language: Language) -> [SheetColumn<ComparisonRow>] {
        [
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
                    nb: "Det svakeste nivået som er regnet med; sterkere nivåer er alltid med.",
                    nn: "Det svakaste nivået som er rekna med; sterkare nivå er alltid med.",
                    en: "The weakest level that is counted; stronger levels always are."), source: .mapping
            ) { .text(orEmpty: $0.levelLabel) },
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
