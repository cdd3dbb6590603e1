import Findings
import Mapping

/// REDCap: field names and codes, or labels for either; the data dictionary has the questions, rows and choices.
package enum REDCap: SurveyTool {
    package static let format = ExportFormat.redcap
    package static let summary = Text("tool.of-redcap")

    static func recognise(_ rows: [[String]]) -> Recognition {
        let headings = (rows.first ?? []).map(\.trimmed)
        // Names of fields have letters, digits and lines; what has anything else is a label.
        let names = headings.filter { $0.utf8.allSatisfy(isWord) }.map { $0.lowercased() }
        if let own = names.first(where: { $0.hasPrefix("redcap_") }) { return .certain(.columns([own])) }
        let first = (headings.first ?? "").lowercased()
        let signs = names.filter { isBox($0) || $0.hasSuffix("_complete") }
        if first == "record_id", !signs.isEmpty { return .possible(.columns([first, signs[0]])) }
        let labels = headings.filter { isLabelBox($0) || $0 == "Complete?" }
        if ["record id", "record_id"].contains(first) || labels.contains("Complete?"), !labels.isEmpty {
            return .possible(.columns([headings[0], labels[0].count > 20 ? "(choice=…)" : labels[0]]))
        }
        // Another name for the record: the boxes and the form's state say it.
        let hasState = names.contains { $0.hasSuffix("_complete") }
        return hasState && names.contains(where: isBox)
            ? .possible(.columns([signs[0]])) : .no(.columnsMissing(["record_id"]))
    }

    /// `field___code`; field and code are not empty, and the field begins with a letter.
    private static func isBox(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
            bytes.allSatisfy(isWord)
        else { return false }
        let line = UInt8(ascii: "_")
        return bytes.indices.dropFirst().dropLast(3).contains { bytes[$0...($0 + 2)].allSatisfy { $0 == line } }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func isLabelBox(_ heading: String) -> Bool { heading.hasSuffix(")") && heading.contains("(choice=") }

    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription {
        let names = table.rows[0].cells.map(\.trimmed)
        var description = table.plain(names)
        description.headingsMayBeRows = true
        let dictionary = try codebook.map { try REDCapDictionary.read($0) }
        for position in names.indices { describe(&description.columns[position], position, dictionary) }
        description.respondent =
            description.column("email", "e-mail", "e-post", "epost", "e-postadresse", "email address")
            ?? description.column("redcap_survey_identifier", "survey identifier")
        description.respondentNeedsAddresses = true
        setStatus(&description)
        return description
    }

    private static func setStatus(_ description: inout TableDescription) {
        let names = description.columns.map { $0.name.trimmed.lowercased() }
        let states = names.indices.filter { names[$0].hasSuffix("_complete") || names[$0] == "complete?" }
        // The survey's own form has a time of its own.
        let times = names.indices.filter { names[$0].hasSuffix("_timestamp") || names[$0] == "survey timestamp" }
        description.date = times.first
        let ofSurvey = states.first { state in
            times.contains { names[$0].dropLast("_timestamp".count) == names[state].dropLast("_complete".count) }
        }
        guard let state = ofSurvey ?? states.last else { return }
        description.status.complete = .init(column: state, values: ["1", "2", "Complete", "Unverified"])
        description.status.partial = .init(column: state, values: ["0", "Incomplete"])
        description.status.saysHandedIn = true
        if let time = times.first { description.columns[time].notShown = ["[not completed]"] }
    }

    private static let own: Set<String> = [
        "record_id", "record id", "redcap_survey_identifier", "survey identifier", "survey timestamp", "complete?",
        "event name", "repeat instrument", "repeat instance", "data access group",
    ]

    private static func describe(
        _ column: inout TableDescription.Column, _ position: Int, _ dictionary: REDCapDictionary?
    ) {
        let name = column.name.trimmed.lowercased()
        column.isSystem =
            position == 0 || own.contains(name) || name.hasPrefix("redcap_") || name.hasSuffix("_complete")
            || name.hasSuffix("_timestamp")
        guard !column.isSystem else { return }
        if let box = name.place(of: "___"), isBox(name) {
            let (field, code) = (String(name[..<box.lowerBound]), String(name[box.upperBound...]))
            setBox(&column, group: field)
            // A negative code has a line in place of its minus.
            let known = dictionary?.fields[field]
            column.question = known?.label
            column.item = known?.choices[code] ?? known?.choices["-" + code.drop { $0 == "_" }]
            return
        }
        if isLabelBox(column.name), let range = column.name.place(of: "(choice=") {
            column.question = MarkupText.plain(String(column.name[..<range.lowerBound])).trimmed
            column.item = MarkupText.plain(String(column.name[range.upperBound...].dropLast())).trimmed
            setBox(&column, group: column.question ?? "")
            return
        }
        guard let field = dictionary?.fields[name] else {
            if name.contains(where: \.isWhitespace) || dictionary == nil && name.contains(where: { !$0.isASCII }) {
                column.question = MarkupText.plain(column.name).trimmed
                column.item = column.question
            }
            return
        }
        column.codes = field.choices
        column.question = field.question ?? field.label
        column.item = field.label
        if let matrix = field.matrix {
            column.group = "matrix " + matrix
            column.isBox = false
        }
        if field.isText { column.uncoded = .text }
    }

    private static func setBox(_ column: inout TableDescription.Column, group: String) {
        column.group = "boxes " + group
        column.isBox = true
        column.codes = ["0": "Unchecked", "1": "Checked"]
    }
}

/// The data dictionary: a line a field, with the question above the first row of a matrix.
struct REDCapDictionary {
    struct Field {
        var label: String
        /// The text above a matrix.
        var question: String?
        var matrix: String?
        /// By code.
        var choices: [String: String]
        var isText: Bool
    }

    /// By name in small letters.
    private(set) var fields: [String: Field] = [:]

    static let sign = "variable / field name"

    static func isOne(_ headings: [String]) -> Bool {
        let names = Set(headings.map { $0.trimmed.lowercased() })
        return names.contains(sign) || names.isSuperset(of: ["field_name", "form_name", "field_label"])
    }

    /// - Throws: `RunStopped` when the file is none.
    static func read(_ file: InputFile) throws -> REDCapDictionary {
        for part in [file] + file.companions {
            for rows in try CompanionText.tables(of: part) {
                guard let headings = rows.first, isOne(headings) else { continue }
                return REDCapDictionary(rows)
            }
        }
        throw FileWords(file: file.shownPath).stopped(
            .unusableData, .exportBroken, Text("companion.no-dictionary"), Text("companion.give-dictionary"))
    }

    private init(_ rows: [[String]]) {
        let headings = rows[0].map { $0.trimmed.lowercased() }
        func column(_ names: String...) -> Int? {
            headings.firstIndex { heading in names.contains { heading.hasPrefix($0) } }
        }
        let places = (
            name: column(Self.sign, "field_name"), header: column("section header", "section_header"),
            type: column("field type", "field_type"), label: column("field label", "field_label"),
            choices: column("choices", "select_choices"), matrix: column("matrix group name", "matrix_group_name")
        )
        func cell(_ row: [String], _ column: Int?) -> String {
            column.flatMap { row.indices.contains($0) ? MarkupText.plain(row[$0]).trimmed : nil } ?? ""
        }
        var matrixQuestion: [String: String] = [:]
        for row in rows.dropFirst() {
            let name = cell(row, places.name).lowercased()
            guard !name.isEmpty else { continue }
            let matrix = cell(row, places.matrix)
            let header = cell(row, places.header)
            if !matrix.isEmpty, !header.isEmpty, matrixQuestion[matrix] == nil { matrixQuestion[matrix] = header }
            let type = cell(row, places.type).lowercased()
            var choices = type == "calc" || type == "slider" ? [:] : Self.choices(cell(row, places.choices))
            if type == "yesno" { choices = ["1": "Yes", "0": "No"] }
            if type == "truefalse" { choices = ["1": "True", "0": "False"] }
            fields[name] = Field(
                label: cell(row, places.label), question: matrix.isEmpty ? nil : matrixQuestion[matrix],
                matrix: matrix.isEmpty ? nil : matrix, choices: choices,
                isText: type == "text" || type == "notes")
        }
    }

    /// `1, Text | 2, Text`
    private static func choices(_ text: String) -> [String: String] {
        var choices: [String: String] = [:]
        for part in text.split(separator: "|") {
            guard let comma = part.firstIndex(of: ",") else { continue }
            choices[part[..<comma].trimmed] = part[part.index(after: comma)...].trimmed
        }
        return choices
    }
}
