import Findings
import Mapping

/// Microsoft Forms: one row of headings; a statement of a Likert question stands alone as a heading, its question nowhere; several
/// choices stand in one cell, each with a semicolon behind it.
package enum MicrosoftForms: SurveyTool {
    package static let format = ExportFormat.microsoftForms
    package static let summary = Text("tool.of-microsoft-forms")

    /// The fixed first headings, in the languages whose words are known.
    private static let headings = [
        ["id", "starttidspunkt", "fullføringstidspunkt", "e-postadresse", "navn"],
        ["id", "starttidspunkt", "fullføringstidspunkt", "e-post", "navn"],
        ["id", "start time", "completion time", "email", "name"],
    ]
    private static let changed = ["tidspunkt for siste endring", "last modified time"]

    private static func plain(_ heading: String) -> String { AnswerText.folded(heading) }

    static func recognise(_ rows: [[String]]) -> Recognition {
        let first = (rows.first ?? []).prefix(5).map(plain)
        if let known = headings.first(where: { $0 == first || Array($0.prefix(4)) == Array(first.prefix(4)) }) {
            return .certain(.columns((rows.first ?? []).prefix(known.count).map { $0.trimmed }))
        }
        return hasShape(rows) ? .possible(.firstCells) : .no(.columnsMissing(["ID", "Start time", "Completion time"]))
    }

    /// In a language that is not known: a number, two times, an address or the word for nobody.
    private static func hasShape(_ rows: [[String]]) -> Bool {
        guard let head = rows.first, head.count > 5, head[0].trimmed.uppercased() == "ID" || head[0].trimmed.count < 12
        else {
            return false
        }
        let data = rows.dropFirst().filter { $0.count > 3 }
        return !data.isEmpty
            && data.allSatisfy {
                CellShape.isNumber($0[0]) && CellShape.isDate($0[1]) && CellShape.isDate($0[2])
                    && (CellShape.isAddress($0[3]) || $0[3].trimmed == "anonymous")
            }
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        description.headingsMayBeRows = true
        let known = Set(names.map(plain))
        let isLastKnown = names.count > 5 && changed.contains(plain(names[5]))
        // The time of the last change is newer than the others; in a language that is not known it is a time, or empty.
        let isLastByShape =
            names.count > 5 && !headings.joined().contains(plain(names[1]))
            && table.rows.dropFirst().allSatisfy {
                $0.cells.count < 6 || $0.cells[5].isEmpty || CellShape.isDate($0.cells[5])
            }
        let own = isLastKnown || isLastByShape ? 6 : 5
        for position in names.indices {
            description.columns[position].isSystem = position < own || isOfQuiz(names[position])
            guard position >= own else { continue }
            // Of equal headings the second has a number behind it, which is no part of a name.
            let text = MarkupText.plain(names[position]).trimmed
            let digits = text.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            let bare = digits == 0 ? text : String(text.dropLast(digits))
            let isRepeated =
                bare != text && !bare.isEmpty && bare.last?.isWhitespace == false && known.contains(plain(bare))
            description.columns[position].question = isRepeated ? bare : text
            description.columns[position].item = description.columns[position].question
        }
        description.respondent = names.count > 3 ? 3 : nil
        description.respondentNeedsAddresses = true
        description.date = names.count > 2 ? 2 : nil
        return description
    }

    private static func isOfQuiz(_ heading: String) -> Bool {
        let text = plain(heading)
        return text == "total points" || text == "quiz feedback" || text.hasPrefix("points - ")
            || text.hasPrefix("feedback - ")
    }
}
