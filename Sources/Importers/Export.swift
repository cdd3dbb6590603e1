import Findings
import Mapping
import NetworkModel

/// What an export file says of itself before its rows are read: its format, its columns, and how they form questions.
package struct Export: Sendable {
    package var format: ExportFormat
    /// What the file says of its own version or date, where it does.
    package var formatVersion: String?
    package var encoding: String?
    package var delimiter: String?
    /// The sheet of a workbook that is read.
    package var sheet: String?
    /// The path as the mapping gives it.
    package var file: String
    /// In the order of the cells of a row. Columns that must not be read (IP address, browser, referer, session) are
    /// here without their cells: a row gives them empty.
    package var columns: [ExportColumn]
    /// The columns grouped into questions as far as the format tells, in the questionnaire's order. In a format that
    /// does not group (EFS XML) every survey variable is a question of its own.
    package var questions: [ExportQuestion]
    /// The column that the format itself calls the respondent's; nil where there is none.
    package var respondentColumn: Int?
    /// Time of the answer; orders several responses of one person.
    package var dateColumn: Int?
    /// What the format says by itself about complete, partial and excluded rows.
    package var rowStatus: RowStatus
    /// Columns that every export has as the format writes it and that somebody removed from this one.
    package var absentColumns: [String]
    /// How many responses the file says that the survey has, where that is more than the file holds.
    package var missingResponses: MissingResponses?
    /// The column that the format would take for the respondent's, where it holds too few different values to be that.
    package var refusedRespondent: RefusedRespondent?

    package struct MissingResponses: Hashable, Sendable {
        package var held: Int
        /// Nil where the file only shows that it may be one page of several.
        package var declared: Int?
    }

    package struct RefusedRespondent: Hashable, Sendable {
        package var column: Int
        package var values: Int
        package var responses: Int
    }
    /// The row that holds the items' texts, as a spreadsheet counts it; nil where they are declared elsewhere.
    package var headerRow: Int?
    /// Whether columns are called by variable names rather than by headings made of texts.
    package var namesVariables: Bool
    /// The keys of a mapping by which a question can be found in it.
    package var questionKeys: [QuestionKey]
    /// Where its own columns stand, when those of other exports are counted with them.
    package var ownColumns: Range<Int>
    /// Whether a row of a matrix can stand alone as a heading, its question nowhere.
    package var headingsMayBeRows = false
    /// Whether the respondent's column has no name of the format's own, so that the one that holds addresses of the list is it.
    package var respondentIsFoundByAddress = false

    package init(
        format: ExportFormat, formatVersion: String? = nil, encoding: String? = nil, delimiter: String? = nil,
        file: String, columns: [ExportColumn], questions: [ExportQuestion], respondentColumn: Int? = nil,
        dateColumn: Int? = nil, rowStatus: RowStatus = RowStatus(), absentColumns: [String] = [],
        headerRow: Int? = nil, namesVariables: Bool = false, questionKeys: [QuestionKey] = [.question]
    ) {
        self.format = format
        self.formatVersion = formatVersion
        self.encoding = encoding
        self.delimiter = delimiter
        self.file = file
        self.columns = columns
        self.questions = questions
        self.respondentColumn = respondentColumn
        self.dateColumn = dateColumn
        self.rowStatus = rowStatus
        self.absentColumns = absentColumns
        self.headerRow = headerRow
        self.namesVariables = namesVariables
        self.questionKeys = questionKeys
        ownColumns = columns.indices
    }
}

/// A key of the mapping by which a question can be found, as it is written there.
package enum QuestionKey: String, Sendable {
    case questionID = "question-id"
    case variables
    case number
    case question
}

/// One column (Essentials) or variable (EFS) of an export.
package struct ExportColumn: Sendable {
    /// The header, or the variable's name, as it stands.
    package var name: String
    /// What a place calls it: a spreadsheet's letters, or the variable's name.
    package var placeName: String
    /// The item: row label of a matrix, option of a multiple choice, label of a variable. Nil where the format has none.
    package var item: String?
    /// The row number of a matrix and the option text, where the header holds both (`32.2: 2_Cough`).
    package var matrixRow: Int?
    package var option: String?
    /// What codes mean, for coded variables; by code as it stands in the cells.
    package var codeLabels: [String: String]
    /// What answers are called in the questionnaire's other languages, by the text in the cells.
    package var otherWords: [String: [String]] = [:]
    /// The item or option in the questionnaire's other languages.
    package var otherTexts: [String] = []
    /// What else a mapping may call the column: a code that stands before the text in a heading, a number behind the second of
    /// two equal headings.
    package var otherNames: [String] = []
    /// What the heading ends with where nothing says for sure where the question ends and the item begins, the shortest first.
    package var endings: [String] = []
    /// How a cell of this column says that there is no answer.
    package var missing: MissingSigns
    /// False for columns that are never read into the model (IP address, browser, referer, session).
    package var isReadable: Bool
    /// True for columns of the format's own (serial number, dates, disposition code), which are no question.
    package var isSystem: Bool
    /// What the file itself says of the values of a column without codes; nil where it says nothing.
    package var uncoded: Uncoded?

    /// What people fill into a column whose answers the questionnaire does not list.
    package enum Uncoded: Sendable {
        case text
        case number
    }

    package init(
        name: String, placeName: String, item: String? = nil, matrixRow: Int? = nil, option: String? = nil,
        codeLabels: [String: String] = [:], missing: MissingSigns, isReadable: Bool = true, isSystem: Bool = false,
        uncoded: Uncoded? = nil
    ) {
        self.name = name
        self.placeName = placeName
        self.item = item
        self.matrixRow = matrixRow
        self.option = option
        self.codeLabels = codeLabels
        self.missing = missing
        self.isReadable = isReadable
        self.isSystem = isSystem
        self.uncoded = uncoded
    }
}

/// What cells without an answer look like.
package struct MissingSigns: Hashable, Sendable {
    /// What such a cell says.
    package enum Sign: Sendable {
        case notShown
        /// Shown and left.
        case left
        /// Asked, and not known: a value that the file itself declares missing.
        case declared
    }

    /// Values that say the question was not shown: EFS -77, -66.
    package var notShown: Set<String>
    /// Values that say it was shown and left unanswered: EFS 0 in a coded variable, -99 in a text.
    package var unanswered: Set<String>
    /// Values that the file declares missing, and ranges of them: SPSS' "user-missing".
    package var declared: Set<String>
    package var declaredRanges: [ClosedRange<Double>]
    /// What an empty cell is: shown and left blank in Essentials; in EFS, which has a sign for every missing answer, a cell
    /// that somebody emptied.
    package var emptyIsBlank: Bool

    package init(
        notShown: Set<String> = [], unanswered: Set<String> = [], declared: Set<String> = [],
        declaredRanges: [ClosedRange<Double>] = [], emptyIsBlank: Bool
    ) {
        self.notShown = notShown
        self.unanswered = unanswered
        self.declared = declared
        self.declaredRanges = declaredRanges
        self.emptyIsBlank = emptyIsBlank
    }

    /// What a cell's text says of its answer; nil for a text that may be one.
    package func sign(of text: String) -> Sign? {
        if notShown.contains(text) { return .notShown }
        if unanswered.contains(text) { return .left }
        if declared.contains(text) { return .declared }
        guard !declaredRanges.isEmpty, let number = Double(text) else { return nil }
        return declaredRanges.contains { $0.contains(number) } ? .declared : nil
    }
}

/// The kinds of question that a header or a codebook can tell apart.
package enum QuestionKind: String, Sendable {
    /// One column: single choice, drop-down, text, background data.
    case single
    /// One column an option, ticked or not; also a hierarchical list or several text boxes, which look the same.
    case multipleChoice
    /// One column a row, one answer each.
    case matrix
    /// One column a row and option, ticked or not; rows known by number only.
    case multipleMatrix
}

/// A question as far as the format tells: its columns, and whichever of number, id and text it has.
package struct ExportQuestion: Sendable {
    package var kind: QuestionKind
    package var number: Int?
    package var id: String?
    package var text: String?
    /// Its text in the questionnaire's other languages.
    package var otherTexts: [String]
    /// Positions in the export's columns, in the export's order.
    package var columns: [Int]

    package init(
        kind: QuestionKind, number: Int? = nil, id: String? = nil, text: String? = nil, otherTexts: [String] = [],
        columns: [Int]
    ) {
        self.kind = kind
        self.number = number
        self.id = id
        self.text = text
        self.otherTexts = otherTexts
        self.columns = columns
    }
}

/// Which rows are complete, partial or left out, by the values of columns.
package struct RowStatus: Sendable {
    package struct Condition: Sendable {
        package var column: Int
        package var values: Set<String>
        /// What the column's codes are called in an export of labels, folded, with their codes; nil for a column that
        /// has no codes.
        package var words: [String: String]?
        /// Whether it holds for every other value: a cell that is filled is none of the empty ones.
        package var isReversed: Bool

        package init(column: Int, values: Set<String>, words: [String: String]? = nil, isReversed: Bool = false) {
            self.column = column
            self.values = values
            self.words = words
            self.isReversed = isReversed
        }
    }

    package var complete: Condition?
    package var partial: Condition?
    /// Testers' rows and what the mapping excludes.
    package var test: Condition?
    /// One that holds is enough.
    package var exclude: [Condition]
    /// Whether a response that `complete` holds for is complete whatever its respondent left open: the tool itself says that it was
    /// handed in.
    package var saysHandedIn = false
    /// Whether rows can be of people who never answered, whose boxes hold 0 all the same.
    package var mayBeUnanswered = false

    package init(
        complete: Condition? = nil, partial: Condition? = nil, test: Condition? = nil, exclude: [Condition] = []
    ) {
        self.complete = complete
        self.partial = partial
        self.test = test
        self.exclude = exclude
    }

    /// Whether a row is nobody's answer: a tester's, a preview, what the tool marks as rubbish.
    package func leavesOut(_ row: ExportRow) -> Bool {
        test?.holds(row) == true || exclude.contains { $0.holds(row) }
    }
}

/// One response row, valid only while the reader's closure runs: the bytes of its cells, UTF-8.
package struct ExportRow {
    /// The row as a spreadsheet counts it, or the EFS row's `index`.
    package var number: Int
    package let bytes: UnsafePointer<UInt8>
    /// `ends[i]` is where cell i ends in `bytes`; it begins where cell i-1 ends.
    package let ends: UnsafeBufferPointer<Int>

    package init(number: Int, bytes: UnsafePointer<UInt8>, ends: UnsafeBufferPointer<Int>) {
        self.number = number
        self.bytes = bytes
        self.ends = ends
    }

    package var cellCount: Int { ends.count }

    /// The bytes of a cell.
    @inlinable
    package func cell(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let start = column == 0 ? 0 : ends[column - 1]
        return UnsafeBufferPointer(start: bytes + start, count: ends[column] - start)
    }

    /// Whether nothing stands in it but white space, as in rows that a spreadsheet leaves at the end.
    package var isBlank: Bool { ends.indices.allSatisfy { text($0).trimmed.isEmpty } }

    /// The text of a cell.
    package func text(_ column: Int) -> String { String(decoding: cell(column), as: UTF8.self) }
}

/// An opened export: its description, and its rows as often as they are asked for.
package protocol ExportReader {
    var export: Export { get }

    /// Streams the rows in the file's order.
    /// - Throws: `RunStopped` when the file turns out to be broken, with the place.
    func forEachRow(_ body: (ExportRow) throws -> Void) throws

    /// The files behind it for the provenance, the responses first.
    /// - Parameter rows: how many responses were read.
    /// - Throws: `RunStopped` when one of them can be read no longer.
    func sourceFiles(rows: Int) throws -> [SourceFile]

    /// Where each of several files begins in the count of rows, known once they are read; empty for one file.
    var rowOffsets: [RowOffset] { get }

    /// Rows that have blank cells to the right of the last heading, where others have none; known once they are read.
    var rowsWithCellsBeside: [Int] { get }

    /// Exports that are read each for itself and counted together; empty for one.
    var parts: [any ExportReader] { get }
}

extension ExportReader {
    package func sourceFiles(rows: Int) -> [SourceFile] { [] }
    package var rowOffsets: [RowOffset] { [] }
    package var rowsWithCellsBeside: [Int] { [] }
    package var parts: [any ExportReader] { [] }
}

extension Export {
    /// How much it says of its columns: items, what codes mean, questions' texts. A codebook adds to it.
    package var labels: Int {
        columns.reduce(0) { $0 + ($1.item == nil ? 0 : 1) + $1.codeLabels.count } + questions.count { $0.text != nil }
    }
}

extension Export {
    /// What the format says the question of a column is; nil for a column of its own.
    package func kind(of column: Int) -> QuestionKind? { questions.first { $0.columns.contains(column) }?.kind }
}

private struct FoundRow: Error {}

extension ExportReader {
    /// Whether it holds any response, or cannot be read far enough to say.
    package var hasRows: Bool {
        do {
            try forEachRow { _ in throw FoundRow() }
            return false
        } catch {
            return true
        }
    }
}

/// A format that can be read.
package protocol Importer: Sendable {
    static var format: ExportFormat { get }
    /// One line for people: what the format is and how it is recognised.
    static var summary: Text { get }
    /// Whether a file is of this format, by its content, and what says so.
    static func recognise(_ file: FileLook) -> Recognition
    /// Whether a row of headings is this format's, wherever in a file it stands; false for a format without such rows.
    static func fits(_ headings: [String]) -> Bool
    /// - Throws: `RunStopped` with everything that is wrong with the file's head.
    static func open(_ file: InputFile, codebook: InputFile?) throws -> any ExportReader
    /// Several exports of one survey as one.
    static func open(_ files: [InputFile], codebook: InputFile?) throws -> any ExportReader
}

extension Importer {
    package static func fits(_ headings: [String]) -> Bool { false }

    package static func open(
        _ files: [InputFile], codebook: InputFile?
    ) throws -> any ExportReader {
        try SeveralExports(files.map { try open($0, codebook: codebook) })
    }
}
