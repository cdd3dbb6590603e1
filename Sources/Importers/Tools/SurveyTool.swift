import Findings
import Mapping

/// A survey tool whose exports are tables: how one is recognised and what its headings say. The rest – delimiters, encodings,
/// workbooks, rows – is the same for all of them.
protocol SurveyTool: Importer {
    /// What the first rows of a table say.
    static func recognise(_ rows: [[String]]) -> Recognition
    /// What the columns are.
    /// - Throws: `RunStopped` for a companion that is none.
    static func describe(_ table: TableSource, codebook: InputFile?) throws -> TableDescription
}

extension SurveyTool {
    package static func recognise(_ file: FileLook) -> Recognition {
        Recognition.surest(
            file.tables.map { table in
                let seen = recognise(table.rows)
                return table.sheet.map { seen.adding(.sheet($0)) } ?? seen
            }) ?? .no(.noTable)
    }

    package static func fits(_ headings: [String]) -> Bool { recognise([headings]).certainty == .certain }

    package static func open(_ file: InputFile, codebook: InputFile?) throws -> any ExportReader {
        let table = try TableSource(file) { _, rows in recognise(rows).isRecognised }
        return try reader(of: table, codebook: codebook)
    }

    static func reader(of table: TableSource, codebook: InputFile?) throws -> any ExportReader {
        var description = try describe(table, codebook: codebook)
        description.status.mayBeUnanswered = true
        func reader(_ export: Export) throws -> any ExportReader {
            try table.reader(export, below: description.lastHeading, codebook: codebook)
        }
        let first = try reader(description.bareExport(format, of: table))
        try description.look(at: first.forEachRow)
        return try reader(description.export(format, of: table))
    }
}

extension TableSource {
    /// The cells of a row of headings; of a shorter row the rest is empty.
    func headings(_ row: Int, width: Int? = nil) -> [String] {
        guard rows.indices.contains(row) else { return Array(repeating: "", count: width ?? 0) }
        let cells = rows[row].cells.map { MarkupText.plain($0).trimmed }
        return cells + Array(repeating: "", count: max(0, (width ?? 0) - cells.count))
    }

    /// A description of columns with these names and nothing else.
    func plain(_ names: [String], lastHeading: Int = 0) -> TableDescription {
        TableDescription(
            columns: names.enumerated().map { position, name in
                var column = TableDescription.Column(name: name)
                if let variable = variables?[position] {
                    column.codes = variable.valueLabels
                    column.question = variable.label
                }
                return column
            }, lastHeading: rows[min(lastHeading, rows.count - 1)].number)
    }
}

extension RowStatus.Condition {
    /// The cell is filled.
    static func filled(_ column: Int) -> Self { Self(column: column, values: [""], isReversed: true) }
    static func empty(_ column: Int) -> Self { Self(column: column, values: [""]) }
}

extension [String] {
    /// The headings that may be a tool's own: those are short, and beside them may be a thousand of questions and names.
    var shortOnes: [String] { filter { $0.utf8.count <= Self.longestOwn } }
    static var longestOwn: Int { 64 }
}

/// The shapes of cells by which a table shows whose it is where headings are in a language that is not known.
enum CellShape {
    static func isDate(_ text: String) -> Bool { Int(text.trimmed) == nil && AnswerTime(text.trimmed) != nil }
    static func isNumber(_ text: String) -> Bool {
        !text.isEmpty && text.trimmed.allSatisfy { ("0"..."9").contains($0) }
    }
    static func isAddress(_ text: String) -> Bool { text.contains("@") && !text.trimmed.contains(" ") }
    /// `nb`, `de-informal`.
    static func isLanguage(_ text: String) -> Bool {
        let code = text.trimmed.prefix { $0 != "-" }
        return (2...3).contains(code.count) && code.allSatisfy { ("a"..."z").contains($0) }
    }
}
