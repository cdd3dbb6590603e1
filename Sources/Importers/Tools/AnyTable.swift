import Findings
import Mapping

/// A table of no tool that is known, read because a mapping says so: one row of headings, `Question [Row]` and `Question - Row`
/// where neighbours share a question.
package enum AnyTable: SurveyTool {
    package static let format = ExportFormat.anyTable
    package static let summary = Text("tool.of-table")

    static func recognise(_ rows: [[String]]) -> Recognition { .no(.onlyAsked) }

    private static let separators = [" - ", " – ", ": "]

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        description.headingsMayBeRows = true
        let texts = names.indices.map { MarkupText.plain(table.variables?[$0].label ?? names[$0]).trimmed }
        for position in names.indices {
            description.columns[position].question = texts[position]
            description.columns[position].item = texts[position]
            description.columns[position].endings = SharedQuestion.endings(texts[position], separators)
            guard let parts = BracketHeading(texts[position]), parts.parts.count == 1 else { continue }
            description.columns[position].group = parts.question
            description.columns[position].question = parts.question
            description.columns[position].item = parts.parts[0]
        }
        for range in SharedQuestion.runs(texts, separators) where range.count > 1 {
            guard let (question, rows) = SharedQuestion.split(Array(texts[range]), separators) else { continue }
            for (position, row) in zip(range, rows) where description.columns[position].group == nil {
                description.columns[position].group = "\(range.lowerBound) \(question)"
                description.columns[position].question = question
                description.columns[position].item = row
            }
        }
        if let codebook {
            let syntax = try SPSSSyntax.read(codebook)
            for position in names.indices {
                let name = names[position].lowercased()
                if let codes = syntax.values[name] { description.columns[position].codes = codes }
                if let label = syntax.labels[name] {
                    description.columns[position].item = label
                    if description.columns[position].group == nil { description.columns[position].question = label }
                }
            }
        }
        return description
    }
}
