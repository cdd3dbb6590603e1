import Findings
import Mapping

/// Google Forms: a time, perhaps an address, then a column a question, `Question [Row]` for a grid; several choices stand in one
/// cell, with commas between them.
package enum GoogleForms: SurveyTool {
    package static let format = ExportFormat.googleForms
    package static let summary = Text("tool.of-google-forms")

    private static let times: Set<String> = [
        "timestamp", "tidsstempel", "tidsmerke", "tidspunkt", "tidstempel", "tidsstämpel", "zeitstempel", "horodateur",
        "marca temporal", "tijdstempel", "aikaleima",
    ]
    private static let addresses: Set<String> = [
        "email address", "e-mail address", "email", "username", "e-postadresse", "e-post", "epost", "epostadresse",
        "e-postadress", "e-mail-adresse", "mailadresse", "brukernavn",
    ]

    static func recognise(_ rows: [[String]]) -> Recognition {
        guard let headings = rows.first, let first = headings.first?.trimmed, headings.count > 1 else {
            return .no(.noTable)
        }
        let grids = headings.dropFirst().count { isGrid($0) }
        let isNamed = times.contains(first.lowercased())
        let data = rows.dropFirst().filter { !$0.isEmpty }
        let isTime = !data.isEmpty && data.allSatisfy { CellShape.isDate($0[0]) }
        if isNamed { return grids > 0 ? .possible(.columns([first]), .grids(grids)) : .possible(.columns([first])) }
        // In a language that is not known: a time first, then grids.
        return isTime && grids > 1 && BracketHeading(first) == nil
            ? .possible(.firstCells, .grids(grids)) : .no(.columnsMissing(["Timestamp"]))
    }

    private static func isGrid(_ heading: String) -> Bool {
        guard let parts = BracketHeading(heading) else { return false }
        return parts.parts.count == 1 && parts.question.contains(where: \.isWhitespace) || heading.contains(" [")
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        for position in names.indices {
            let text = MarkupText.plain(names[position]).trimmed
            if position == 0 || position == 1 && addresses.contains(text.lowercased()) {
                description.columns[position].isSystem = true
            } else if let parts = BracketHeading(text) {
                // Only the last brackets are the row's.
                let row = parts.parts[parts.parts.count - 1]
                let question = parts.parts.count == 2 ? "\(parts.question) [\(parts.parts[0])]" : parts.question
                description.columns[position].group = question
                description.columns[position].question = question
                description.columns[position].item = row
            } else {
                description.columns[position].question = text
                description.columns[position].item = text
            }
        }
        description.date = 0
        description.respondent = description.columns.indices.first {
            $0 > 0 && $0 < 3 && addresses.contains(names[$0].lowercased())
        }
        description.respondentNeedsAddresses = true
        return description
    }
}
