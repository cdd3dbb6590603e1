import Findings
import Spreadsheet
import Telling

/// One row per statement that the figures support, in the report's words, to start a conversation from.
enum ObservationsSheet {
    static let name = Text("sheet.observations")

    /// Nil where there is nothing to say.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = Statements(content).all
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "observations", name: name, language: content.language, frozenColumns: 0, columns: columns(content),
            rows: rows)
    }

    private static func columns(_ content: NetworkContent) -> [SheetColumn<Statement>] {
        let language = content.language
        func level(_ statement: Statement) -> LevelContent? {
            guard let relation = statement.subject.relation, let level = statement.subject.level else { return nil }
            return LevelContent(
                relation: content.network.relations[relation], level: level,
                analysis: content.analysis.relations[relation].levels[level])
        }
        return [
            SheetColumn(
                Text("sheet.observations.observation"), .longText,
                meaning: Text("sheet.observations.observation.meaning")
            ) { .text($0.text) },
            SheetColumn(
                Text("sheet.observations.figures"), .longText,
                meaning: Text("sheet.observations.figures.meaning")
            ) { .text($0.basis) },
            SheetColumn(
                Text("sheet.observations.where-to-see-it"), .longText,
                meaning: Text("sheet.observations.where-to-see-it.meaning")
            ) { statement in
                let column = statement.kind.measure.map { measure in
                    // Clusters has a row a level, Actors a column.
                    statement.kind.sheet == SheetName.clusters
                        ? measure.name : SheetName.column(of: measure, level(statement)?.title ?? "")
                }
                return .text(Text.joined([statement.kind.sheet, column].compactMap(\.self), by: ": ")[language])
            },
            SheetColumn(
                Text("sheet.figures.relation"), .text,
                meaning: Text("sheet.observations.relation.meaning"), source: .mapping
            ) { .text(orEmpty: level($0)?.relation.label) },
            SheetColumn(
                Text("sheet.figures.level"), .text,
                meaning: Text("sheet.observations.level.meaning"),
                source: .mapping
            ) { .text(orEmpty: level($0)?.levelName) },
        ]
    }
}
