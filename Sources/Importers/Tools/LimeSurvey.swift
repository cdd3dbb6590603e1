import Findings
import Mapping

/// LimeSurvey: one row of headings, which are codes, texts or both; the last brackets hold the row.
package enum LimeSurvey: SurveyTool {
    package static let format = ExportFormat.limeSurvey
    package static let summary = Text("tool.of-limesurvey")

    private static let codes = ["id", "submitdate", "lastpage", "startlanguage"]
    private static let english = ["response id", "date submitted", "last page", "start language"]

    /// A heading, if it may be the tool's own, without what may differ: blanks may have become `_`, question marks `-`; a code may stand before the text.
    private static func plain(_ heading: String) -> String {
        guard heading.utf8.count <= [String].longestOwn else { return heading }
        let text = MarkupText.plain(heading).trimmed.lowercased().replacing("_", with: " ")
        guard let range = text.place(of: ". "), !text[..<range.lowerBound].contains(" ") else { return text }
        return String(text[range.upperBound...])
    }

    static func recognise(_ rows: [[String]]) -> Recognition {
        guard let headings = rows.first else { return .no(.noTable) }
        let names = Set(headings.shortOnes.map { $0.trimmed.lowercased() })
        let texts = Set(headings.shortOnes.map(plain))
        if codes.allSatisfy(names.contains) { return .certain(.columns(codes)) }
        if english.allSatisfy(texts.contains) {
            return .certain(.columns(["Response ID", "Date submitted", "Last page"]))
        }
        if hasShape(rows) { return .possible(.firstCells) }
        // Some of the columns may have been left out of the export.
        let some = zip(codes, english).filter { names.contains($0) || texts.contains($1) }.map(\.0)
        guard some.count > 1, some.contains("submitdate") || some.contains("lastpage") else {
            return .no(.columnsMissing(codes.filter { !some.contains($0) }))
        }
        return .possible(.columns(some))
    }

    /// In a language that is not known: a number, a time or nothing, a number, a language.
    private static func hasShape(_ rows: [[String]]) -> Bool {
        let data = rows.dropFirst().filter { $0.count > 4 }
        return !data.isEmpty
            && data.allSatisfy {
                CellShape.isNumber($0[0]) && ($0[1].isEmpty || CellShape.isDate($0[1]))
                    && ($0[2].isEmpty || CellShape.isNumber($0[2])) && CellShape.isLanguage($0[3])
            }
            && data.contains { !$0[1].isEmpty || !$0[2].isEmpty }
    }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        description.boxesNeverShown = ["N/A", "n/a"]
        description.boxCodes = ["Y": "Yes", "1": "Yes", "0": "No"]
        let blanksAreLines =
            !names.contains { $0.contains(" ") }
            && names.contains { $0.contains("_") && $0.contains("[") && $0.count > 25 }
        let hasCodes = names.count { code(before: $0) != nil } * 2 > names.count
        let inShape = hasShape(table.rows.map(\.cells))
        for position in names.indices {
            describe(&description.columns[position], blanksAreLines: blanksAreLines, hasCodes: hasCodes)
            if inShape, position < 4 { description.columns[position].isSystem = true }
        }
        groupCodes(&description)
        let plain = names.map(plain)
        func column(_ names: String...) -> Int? { plain.firstIndex { names.contains($0) } }
        let submitted = column("submitdate", "date submitted") ?? (inShape ? 1 : nil)
        description.date = submitted
        description.respondent = column(
            "email", "email address", "e-mail", "e-mail address", "e-post", "e-postadresse", "epost", "e-mail-adresse")
        description.respondentNeedsAddresses = true
        if let submitted {
            // Where answers carry no time, the date is 1980-01-01: a date all the same.
            description.status.complete = .filled(submitted)
            description.status.partial = .empty(submitted)
            description.status.saysHandedIn = true
        }
        if let codebook { try apply(try SPSSSyntax.read(codebook), to: &description) }
        return description
    }

    /// `Q1[SQ001]` of `Q1[SQ001]. Question [Row]`, and where the text begins.
    private static func code(before heading: String) -> (code: String, text: String)? {
        guard let range = heading.place(of: ". ") else { return nil }
        let (code, text) = (heading[..<range.lowerBound], heading[range.upperBound...].trimmed)
        guard !code.contains(where: \.isWhitespace), code.first?.isLetter == true, !text.isEmpty else { return nil }
        return (String(code), text)
    }

    private static func describe(
        _ column: inout TableDescription.Column, blanksAreLines: Bool, hasCodes: Bool
    ) {
        var heading = MarkupText.plain(column.name).trimmed
        column.isSystem = isOwn(heading)
        guard !column.isSystem else { return }
        if blanksAreLines { heading = heading.replacing("_", with: " ") }
        if hasCodes, let parts = code(before: heading) {
            column.otherNames.append(parts.code)
            heading = parts.text
        }
        guard let parts = BracketHeading(heading) else {
            column.question = heading
            column.item = heading
            return
        }
        let isCode = !heading.contains(where: \.isWhitespace) && heading.allSatisfy(\.isASCII) && heading.count < 60
        column.question = parts.question
        column.item = parts.parts[0]
        column.group = parts.question
        if parts.parts.count == 2 {
            if ["1", "2"].contains(parts.parts[1]) || parts.parts[1].contains(/\d$/) && !isCode {
                // Each scale of a dual scale is a question of its own.
                column.group = parts.question + "[" + parts.parts[1] + "]"
                column.question = parts.question + " [" + parts.parts[1] + "]"
                column.isBox = false
            } else {
                column.option = parts.parts[1]
            }
        }
        if isCode {
            // Of codes nobody knows who or what they are.
            column.item = nil
            if column.option != nil { column.option = nil }
            if ["other", "comment"].contains(parts.parts[0].lowercased()) { column.uncoded = .text }
        }
    }

    /// `Q_SQ001`, as the expression script calls it: neighbours that share what stands before the last line.
    private static func groupCodes(_ description: inout TableDescription) {
        func stem(_ position: Int) -> String? {
            let column = description.columns[position]
            guard !column.isSystem, column.group == nil, !column.name.contains(where: \.isWhitespace),
                let line = column.name.lastIndex(of: "_"), line != column.name.startIndex
            else { return nil }
            return String(column.name[..<line])
        }
        let stems = description.columns.indices.map(stem)
        for position in stems.indices {
            guard let own = stems[position] else { continue }
            let isShared =
                position > 0 && stems[position - 1] == own || position + 1 < stems.count && stems[position + 1] == own
            guard isShared else { continue }
            description.columns[position].group = own
            description.columns[position].question = own
            description.columns[position].item = nil
        }
    }

    private static func isOwn(_ heading: String) -> Bool {
        let text = plain(heading)
        return own.contains(text) || text.hasPrefix("grouptime") || text.hasPrefix("group time")
            || text.hasSuffix("time") && text.contains(/^[a-z]+\d+time$/) || text.hasPrefix("attribute ")
    }

    private static let own: Set<String> = [
        "id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp", "ipaddr", "refurl",
        "interviewtime", "response id", "date submitted", "last page", "start language", "date started",
        "date last action", "ip address", "referrer url", "total time", "firstname", "lastname", "email", "first name",
        "last name", "email address", "access code", "participant id", "emailstatus", "language code",
    ]

    private static func apply(_ syntax: SPSSSyntax, to description: inout TableDescription) throws {
        for position in description.columns.indices {
            let names = [description.columns[position].name] + description.columns[position].otherNames
            for name in names.map({ $0.lowercased() }) {
                if let codes = syntax.values[name] { description.columns[position].codes = codes }
                guard let label = syntax.labels[name], description.columns[position].item == nil else { continue }
                description.columns[position].item = BracketHeading(label)?.parts.first ?? label
            }
        }
    }
}
