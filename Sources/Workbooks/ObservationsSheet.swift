import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per observation that the figures support, to start a conversation from.
enum ObservationsSheet {
    static let name = Text("sheet.observations")

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
                Text("sheet.observations.observation"), .longText,
                meaning: Text("sheet.observations.observation.meaning")
            ) { .text($0.message(language)) },
            SheetColumn(
                Text("sheet.observations.figures"), .longText,
                meaning: Text("sheet.observations.figures.meaning")
            ) { .text($0.figures(language)) },
            SheetColumn(
                Text("sheet.observations.where-to-see-it"), .longText,
                meaning: Text("sheet.observations.where-to-see-it.meaning")
            ) { .text($0.place(language)) },
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.observations.relation.meaning"), source: .mapping
            ) { .text(orEmpty: $0.level?.relation.label) },
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.observations.level.meaning"),
                source: .mapping
            ) { .text(orEmpty: $0.level?.levelName) },
        ]
    }
}
