import Findings
import Importers

/// What a file holds, without anything that somebody typed and without anybody's name: `brobygger inspect`.
package struct InspectionReport: Encodable, Sendable {
    package struct Responses: Encodable, Sendable {
        package var rows: Int
        /// Absent where the format has no such thing.
        package var complete: Int?
        package var partial: Int?
        package var test: Int?
        package var other: Int?
    }

    package struct Question: Encodable, Sendable {
        package var kind: String
        package var number: Int?
        package var id: String?
        package var text: String?
        /// The keys of a mapping that find it: `question`, `number`, `question-id`, `variables`.
        package var foundBy: [String]
        package var columns: Int
        package var firstColumn: String
        package var lastColumn: String
        /// How many items or options it has; absent for a single column.
        package var items: Int?
        /// Only when asked for: they may be names.
        package var itemTexts: [String]?
        /// Only of a closed question.
        package var answers: [Answer]?
        /// How many different answers there are, where they are not listed; absent where they are too many to count.
        package var differentAnswers: Int?
        /// Cells with an answer that is not listed.
        package var otherAnswers: Int
        package var blank: Int
        package var unanswered: Int
        package var notShown: Int
    }

    package struct Answer: Encodable, Sendable {
        package var answer: String
        /// What stands in the cells, where that is a code.
        package var code: String?
        package var count: Int
    }

    package var file: String
    package var codebook: String?
    package var format: String
    /// `certain`, `possible` or, where the format was given, `no`; and why, in words.
    package var recognition: String
    package var signs: [String]
    package var version: String?
    package var encoding: String?
    package var delimiter: String?
    /// The sheet of a workbook that is read, and the row of its headings where that is not the first.
    package var sheet: String?
    package var headerRow: Int?
    package var responses: Responses
    /// The column that the format itself calls the respondent's.
    package var respondentColumn: String?
    package var columns: Int
    /// Columns about people's machines, which are never read.
    package var unreadColumns: Int
    package var questions: [Question]

    /// - Parameters:
    ///   - items: whether the texts of items are told; they may be names.
    ///   - language: of the signs.
    package init(_ look: ExportLook, items: Bool, language: Language) {
        let export = look.export
        file = look.file.shownPath
        codebook = look.codebook.map { ([$0] + $0.companions).map(\.shownPath).joined(separator: ", ") }
        format = export.format.rawValue
        let seen = ImporterList.recognition(of: look.file, as: export.format)
        recognition = seen.certainty.rawValue
        signs = seen.reasons.map { $0.text[language] }
        version = export.formatVersion
        encoding = export.encoding
        delimiter = export.delimiter
        sheet = export.sheet
        headerRow = look.file.headerRow
        let tally = look.responses
        responses = Responses(
            rows: tally.rows, complete: tally.tellsComplete ? tally.complete : nil,
            partial: tally.tellsPartial ? tally.partial : nil, test: tally.tellsTests ? tally.test : nil,
            other: tally.tellsComplete ? tally.other : nil)
        respondentColumn = export.respondentColumn.map { export.columns[$0].placeName }
        columns = export.columns.count
        unreadColumns = export.columns.count { !$0.isReadable }
        questions = look.questions.flatMap { question in
            // Variables that turned out to have no answers in common are no question.
            let isOne = !question.isRun || ClosedQuestion.isClosed(question, export, addressParts: look.addressParts)
            return isOne ? [question] : question.columnsAlone(look)
        }.map { Question($0, look, items: items) }
    }
}

extension InspectionReport.Question {
    /// Lists of more answers are told as a number.
    private static let mostAnswers = 12

    fileprivate init(_ question: AskedQuestion, _ look: ExportLook, items showsItems: Bool) {
        let export = look.export
        let pool = question.answers
        let isClosed = ClosedQuestion.isClosed(question, export, addressParts: look.addressParts)
        kind =
            isClosed || question.kind != .single
            ? question.kind.word : pool.holdsNumbers(export.columns[question.columns[0]]) ? "numbers" : "text"
        number = question.number
        id = question.id
        // Where a question has no text of its own, the text is a variable's label, and that may be a name.
        text = question.text.flatMap { question.number == nil && !showsItems && NameShape.fits($0) ? nil : $0 }
        foundBy = QuestionKeys.all(question, export).map(\.key)
        columns = question.columns.count
        firstColumn = export.columns[question.columns[0]].placeName
        lastColumn = export.columns[question.columns[question.columns.count - 1]].placeName
        let texts = question.columns.map { export.itemText($0) }
        items = question.columns.count > 1 ? texts.count : nil
        itemTexts = showsItems && question.columns.count > 1 ? texts : nil
        blank = pool.blank
        unanswered = pool.unanswered
        notShown = pool.notShown
        // One who gave an answer alone may have typed it.
        let isScale = question.kind == .matrix && !question.isSeveralBoxes
        let shown = pool.answers.filter {
            $0.isOffered || question.isTicked || $0.count > 1 || isScale && Int($0.text) != nil
        }
        if isClosed, pool.answers.count <= Self.mostAnswers {
            answers = shown.map { InspectionReport.Answer(answer: $0.text, code: $0.code, count: $0.count) }
        } else {
            differentAnswers = pool.different
        }
        otherAnswers = pool.answered - (answers ?? []).reduce(0) { $0 + $1.count }
    }
}

extension QuestionKind {
    /// As mapping and messages write it.
    var word: String {
        switch self {
        case .single: "single-choice"
        case .multipleChoice: "multiple-choice"
        case .matrix: "matrix"
        case .multipleMatrix: "multiple-matrix"
        }
    }
}
