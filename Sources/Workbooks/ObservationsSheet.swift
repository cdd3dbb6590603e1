import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per observation that the figures support, to start a conversation from.
enum ObservationsSheet {
    static let name = Text(nb: "Observasjoner", nn: "Observasjonar", en: "Observations")

    /// Nil where there is nothing to observe.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = content.analysis.observations.map { observation in
            ObservationText(observation: observation, content: content, name: \.name)
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "observations", name: name, language: content.language, frozenColumns: 0,
            columns: columns(content.language), rows: rows)
    }

    private static func columns(_ language: Language) -> [SheetColumn<ObservationText>] {
        [
            SheetColumn(
                Text(nb: "Observasjon", nn: "Observasjon", en: "Observation"), .longText,
                meaning: Text(
                    nb:
                        "Hva tallene støtter. De sier ikke noe om innholdet i kontakten, og ingen nettverk er det riktige.",
                    nn:
                        "Kva tala støttar. Dei seier ikkje noko om innhaldet i kontakten, og ingen nettverk er det rette.",
                    en:
                        "What the figures support. They say nothing about the content of contact, and no network is the right one."
                )
            ) { .text($0.message(language)) },
            SheetColumn(
                Text(nb: "Tall bak", nn: "Tal bak", en: "Figures"), .longText,
                meaning: Text(
                    nb: "Tallene observasjonen bygger på.", nn: "Tala observasjonen byggjer på.",
                    en: "The figures it rests on.")
            ) { .text($0.figures(language)) },
            SheetColumn(
                Text(nb: "Hvor det står", nn: "Kvar det står", en: "Where to see it"), .longText,
                meaning: Text(
                    nb: "Arket, og kolonnen der den har en egen.", nn: "Arket, og kolonnen der han har ein eigen.",
                    en: "The sheet, and the column where it has one.")
            ) { .text($0.place(language)) },
            SheetColumn(
                Text(nb: "Relasjon", nn: "Relasjon", en: "Relation"), .text,
                meaning: Text(
                    nb: "Relasjonen; tom for politisk kontakt.", nn: "Relasjonen; tom for politisk kontakt.",
                    en: "The relation; empty for political contact."), source: .mapping
            ) { .text(orEmpty: $0.level?.relation.label) },
            SheetColumn(
                Text(nb: "Nivå", nn: "Nivå", en: "Level"), .text,
                meaning: Text(
                    nb: "Nivåene som er regnet med.", nn: "Nivåa som er rekna med.", en: "The levels that are counted."),
                source: .mapping
            ) { .text(orEmpty: $0.level?.levelName) },
        ]
    }
}
