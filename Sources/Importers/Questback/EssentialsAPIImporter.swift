import Findings
import Mapping
import NetworkModel
import XMLReading

/// The answer of Essentials' integration API as XML, with its SOAP envelope or without: one element an answer. What
/// the questions are stands in the same file or, as the codebook, in another.
package enum EssentialsAPIImporter: Importer {
    package static let format = ExportFormat.essentialsAPI
    package static let summary = Text(
        nb: "svar fra integrasjonsgrensesnittet til Questback Essentials (XML med <Response> og <Answer>)",
        nn: "svar frå integrasjonsgrensesnittet til Questback Essentials (XML med <Response> og <Answer>)",
        en: "responses from the integration API of Questback Essentials (XML with <Response> and <Answer>)")

    package static func recognises(_ file: InputFile) -> Bool {
        let glimpse = XMLGlimpse(file)
        guard let root = glimpse.root else { return false }
        return ["Responses", "GetResponsesResult", "GetResponsesResponse"].contains(root)
            || root == "Envelope"
                && ["Responses", "GetResponsesResponse", "QuestQuestion"].contains { glimpse.contains($0) }
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        try open([file], codebook: codebook, language: language)
    }

    /// The pages of a reply are one survey: which columns its answers fill shows in all of them.
    package static func open(
        _ files: [InputFile], codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let survey = APISurvey()
        for part in codebook.map({ [$0] + $0.companions }) ?? [] {
            let before = survey.questions.count
            try XMLFile(file: part, language: language).read(APIAnswers(questionsOf: survey))
            if survey.questions.count == before { throw noQuestions(part, language) }
        }
        let pages = files.map { XMLFile(file: $0, language: language) }
        var offsets: [RowOffset] = []
        for page in pages {
            offsets.append(RowOffset(file: page.file.shownPath, before: survey.responses))
            do {
                try page.read(APIAnswers(lookingAt: survey))
            } catch is APISurvey.TooManyColumns {
                throw tooManyColumns(page.file, language)
            }
        }
        let layout = APILayout(survey)
        var export = Export(
            format: format, file: files[0].shownPath, columns: layout.columns, questions: layout.questions,
            respondentColumn: APILayout.email, dateColumn: APILayout.completed,
            rowStatus: RowStatus(
                partial: survey.sawCompleted
                    ? .init(column: APILayout.completed, values: ["", "0001-01-01T00:00:00"]) : nil))
        export.missingResponses = survey.missingResponses
        return EssentialsAPIReader(
            export: export, pages: pages, layout: layout, codebook: codebook, rowOffsets: pages.count > 1 ? offsets : []
        )
    }

    private static func tooManyColumns(_ file: InputFile, _ language: Language) -> RunStopped {
        let most = RowLimits.mostColumns
        return FileWords(file: file.shownPath, language: language).stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Svarene fyller mer enn \(most) kolonner (spørsmål, rader og alternativer); flere leses ikke.",
                nn: "Svara fyller meir enn \(most) kolonnar (spørsmål, rader og alternativ); fleire blir ikkje lesne.",
                en: "The answers fill more than \(most) columns (questions, rows and options); no more are read."),
            exportAgain(language))
    }

    private static func noQuestions(_ codebook: InputFile, _ language: Language) -> RunStopped {
        FileWords(file: codebook.shownPath, language: language).stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Filen har ingen spørsmål (<QuestQuestion>).", nn: "Fila har ingen spørsmål (<QuestQuestion>).",
                en: "The file has no questions (<QuestQuestion>)."),
            language.pick(
                nb: "Oppgi svaret på GetQuestQuestions som `codebook:`.",
                nn: "Oppgi svaret på GetQuestQuestions som `codebook:`.",
                en: "Give the reply to GetQuestQuestions as `codebook:`."))
    }
}

struct EssentialsAPIReader: ExportReader {
    let export: Export
    let pages: [XMLFile]
    fileprivate let layout: APILayout
    let codebook: InputFile?
    let rowOffsets: [RowOffset]

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        for (position, page) in pages.enumerated() {
            try forEachRow(of: page, behind: rowOffsets.isEmpty ? 0 : rowOffsets[position].before, body)
        }
    }

    private func forEachRow(of page: XMLFile, behind before: Int, _ body: (ExportRow) throws -> Void) throws {
        try withoutActuallyEscaping(body) { body in
            try page.read(
                APIAnswers { number, response in
                    var assembler = RowAssembler(columns: export.columns.count)
                    assembler.beginRow()
                    for (column, text) in layout.cells(of: response).enumerated() where !text.isEmpty {
                        var text = text
                        _ = assembler.beginCell(column)
                        guard text.withUTF8({ assembler.append($0) }) else {
                            throw FileWords(file: page.file.shownPath, language: page.language).tooLong(
                                row: number, column: export.columns[column].placeName)
                        }
                        assembler.endCell()
                    }
                    try assembler.endRow(number: before + number, body)
                })
        }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        let counts = rowOffsets.map(\.before) + [rows]
        return try pages.enumerated().flatMap { position, page in
            try export.sourceFiles(
                page.file, codebook: position == pages.count - 1 ? codebook : nil,
                rows: rowOffsets.isEmpty ? rows : counts[position + 1] - counts[position])
        }
    }
}

/// What is known of a survey's questions, and what its answers showed.
private final class APISurvey {
    struct Question {
        var number: Int?
        /// In each language, the first one being what the question is called.
        var titles: [String] = []
        var type: String?
        /// What the ids of alternatives mean.
        var alternatives: [(id: String, title: String)] = []
    }

    struct Usage {
        /// The distinct values at each order number, both in order of appearance.
        private(set) var orders: [(order: String, values: [String])] = []
        private var positions: [String: Int] = [:]
        private var seen: [Set<String>] = []
        private var values = 0
        private(set) var responses = 0
        /// Some response has several answers with one order number.
        private(set) var repeats = false

        /// How many columns the answers fill.
        private var columns: Int { repeats ? values : orders.count }

        /// - Parameters:
        ///   - isFirst: whether it is the response's first answer to the question.
        ///   - isRepeated: whether the response has another answer with this order number.
        /// - Returns: how many columns more the answers fill.
        mutating func add(_ value: String, at order: String, isFirst: Bool, isRepeated: Bool) -> Int {
            let before = columns
            if isFirst { responses += 1 }
            if isRepeated { repeats = true }
            let position = positions[order, default: orders.count]
            if position == orders.count {
                positions[order] = position
                orders.append((order, []))
                seen.append([])
            }
            if seen[position].insert(value).inserted {
                orders[position].values.append(value)
                values += 1
            }
            return columns - before
        }
    }

    struct TooManyColumns: Error {}

    var questions: [String: Question] = [:]
    var usages: [String: Usage] = [:]
    /// Questions in order of appearance in the answers.
    var order: [String] = []
    var sawCompleted = false
    /// What the reply says of its pages.
    var declared: Int?
    var pageSize: Int?
    private(set) var responses = 0
    private var responseIDs: Set<String> = []
    private var columns = 0

    /// A page that came twice holds no further responses.
    var missingResponses: Export.MissingResponses? {
        let held = responseIDs.count
        if let declared { return held < declared ? .init(held: held, declared: declared) : nil }
        return pageSize.flatMap { held > 0 && held == $0 ? .init(held: held, declared: nil) : nil }
    }

    /// - Throws: `TooManyColumns`.
    func look(at response: APIResponse) throws {
        responses += 1
        responseIDs.insert(response.response.isEmpty ? "\u{1F}\(responses)" : response.response)
        if !response.completed.isEmpty, !response.completed.hasPrefix("0001") { sawCompleted = true }
        var seen: Set<String> = []
        for answer in response.answers {
            if usages[answer.question] == nil { order.append(answer.question) }
            let isFirst = seen.insert(answer.question).inserted
            let isRepeated = !seen.insert(answer.question + "\u{1F}" + answer.order).inserted
            columns += usages[answer.question, default: Usage()].add(
                text(answer), at: answer.order, isFirst: isFirst, isRepeated: isRepeated)
            if columns > RowLimits.mostColumns { throw TooManyColumns() }
        }
    }

    /// The value of an answer, as its alternative's title where it is an alternative's id.
    func text(_ answer: APIResponse.Answer) -> String {
        questions[answer.question]?.alternatives.first { $0.id == answer.value }?.title ?? answer.value
    }
}

/// One response, as the API tells it.
private struct APIResponse {
    struct Answer {
        var question = ""
        var order = ""
        var value = ""
    }

    var respondent = ""
    var response = ""
    var email = ""
    var start = ""
    var completed = ""
    var anonymous = ""
    var answers: [Answer] = []
}

/// The columns that a survey's answers make.
///
/// What an order number means is not documented. It is read as a matrix's row, unless the question's type says multiple
/// choice or every order number has one value of its own (three responses or more); several answers with one number
/// are the ticks of a multiple choice.
private struct APILayout: Sendable {
    static let email = 2
    static let completed = 4

    private(set) var columns: [ExportColumn] = []
    private(set) var questions: [ExportQuestion] = []
    /// Columns by question and order number, and value where a column is an option.
    private var positions: [String: Int] = [:]
    /// Option columns by question, which are 0 where the question is answered and they are not ticked.
    private var options: [String: [Int]] = [:]
    private var alternatives: [String: [String: String]] = [:]

    init(_ survey: APISurvey) {
        for name in ["RespondentId", "ResponseId", "Email", "Start", "Completed", "Anonymous"] {
            columns.append(
                ExportColumn(name: name, placeName: name, missing: MissingRule(emptyIsBlank: true), isSystem: true))
        }
        let order = survey.order.enumerated().sorted {
            let numbers = [$0, $1].map { survey.questions[$0.element]?.number ?? Int.max }
            return (numbers[0], $0.offset) < (numbers[1], $1.offset)
        }.map(\.element)
        for id in order {
            if let usage = survey.usages[id] { add(id, survey.questions[id] ?? APISurvey.Question(), usage) }
        }
    }

    private mutating func add(_ id: String, _ question: APISurvey.Question, _ usage: APISurvey.Usage) {
        alternatives[id] = Dictionary(question.alternatives.map { ($0.id, $0.title) }) { first, _ in first }
        let orders = usage.orders.sorted { (Int($0.order) ?? Int.max, $0.order) < (Int($1.order) ?? Int.max, $1.order) }
        let kind = kind(question, usage)
        var positions: [Int] = []
        for (order, found) in orders {
            let values = usage.repeats ? sorted(found, question) : [nil]
            for value in values {
                var column = ExportColumn(
                    name: question.titles.first ?? id, placeName: orders.count > 1 ? "\(id).\(order)" : id,
                    missing: MissingRule(emptyIsBlank: true))
                switch kind {
                case .single: break
                case .matrix: column.matrixRow = Self.row(order)
                case .multipleChoice: column.item = value ?? option(order, found, question)
                case .multipleMatrix:
                    column.matrixRow = Self.row(order)
                    column.option = value
                }
                positions.append(columns.count)
                self.positions[Self.key(id, order, value)] = columns.count
                columns.append(column)
            }
        }
        if kind == .multipleChoice || kind == .multipleMatrix { options[id] = positions }
        questions.append(
            ExportQuestion(
                kind: kind, number: question.number, id: id, text: question.titles.first,
                otherTexts: Array(question.titles.dropFirst()), columns: positions))
    }

    private func kind(_ question: APISurvey.Question, _ usage: APISurvey.Usage) -> QuestionKind {
        let several = usage.orders.count > 1
        if usage.repeats { return several ? .multipleMatrix : .multipleChoice }
        guard several else { return .single }
        let type = question.type?.lowercased() ?? ""
        if type.contains("matrix") { return .matrix }
        if type.contains("multi") { return .multipleChoice }
        let values = usage.orders.map(\.values)
        let areOptions =
            usage.responses >= 3 && values.allSatisfy { $0.count == 1 } && Set(values).count == values.count
        return areOptions ? .multipleChoice : .matrix
    }

    /// Values in the order of the alternatives, others after them as they appeared.
    private func sorted(_ values: [String], _ question: APISurvey.Question) -> [String?] {
        let known = question.alternatives.map(\.title).filter(Set(values).contains)
        let left = Set(values).subtracting(known)
        return known + values.filter(left.contains)
    }

    /// The option that an order number stands for. Where none of its values is an alternative they are what people
    /// typed beside "other, please specify", and the order number is the alternative's own.
    private func option(_ order: String, _ values: [String], _ question: APISurvey.Question) -> String? {
        let titles = question.alternatives.map(\.title)
        if let known = values.first(where: titles.contains) { return known }
        return question.alternatives.first { $0.id == order }?.title ?? (titles.isEmpty ? values.first : nil)
    }

    /// The row that an order number stands for; a number beyond any number of rows is none.
    private static func row(_ order: String) -> Int? { Int32(order).map { Int($0) } }

    private static func key(_ id: String, _ order: String, _ value: String?) -> String {
        [id, order, value ?? ""].joined(separator: "\u{1F}")
    }

    func cells(of response: APIResponse) -> [String] {
        var cells = Array(repeating: "", count: columns.count)
        cells[0] = response.respondent
        cells[1] = response.response
        cells[2] = response.email
        cells[3] = response.start
        cells[4] = response.completed
        cells[5] = response.anonymous
        for answer in response.answers {
            for option in options[answer.question] ?? [] where cells[option].isEmpty { cells[option] = "0" }
            let text = alternatives[answer.question]?[answer.value] ?? answer.value
            if let column = positions[Self.key(answer.question, answer.order, text)] {
                cells[column] = "1"
            } else if let column = positions[Self.key(answer.question, answer.order, nil)] {
                // An option's own text is its tick; what else stands there is for whoever reads boxes to say.
                cells[column] = options[answer.question] == nil || text != columns[column].item ? text : "1"
            }
        }
        return cells
    }
}

/// Reads questions and responses by local names, whatever the namespace and whatever stands around them.
private final class APIAnswers: XMLHandler {
    private let survey: APISurvey?
    private let body: ((Int, APIResponse) throws -> Void)?
    private var path: [String] = []
    private var collected: [UInt8] = []
    private var response: APIResponse?
    private var answer: APIResponse.Answer?
    private var question: APISurvey.Question?
    private var questionID = ""
    private var alternativeID: String?
    private var count = 0

    private static let longestText = 16 << 20
    /// Replies of the API that have pages of something else than responses.
    private static let otherReplies: Set<String> = [
        "GetQuestsResult", "GetRespondentsDataResult", "GetInviteesInfoResult", "GetQuestQuestionsResult",
        "GetAnswersResult",
    ]

    init(questionsOf survey: APISurvey) {
        self.survey = survey
        body = { _, _ in }
    }

    init(lookingAt survey: APISurvey) {
        self.survey = survey
        body = { _, response in try survey.look(at: response) }
    }

    init(_ body: @escaping (Int, APIResponse) throws -> Void) {
        survey = nil
        self.body = body
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        path.append(name.text)
        collected.removeAll(keepingCapacity: true)
        switch path.last {
        case "Response" where response == nil: response = APIResponse()
        case "Answer" where response != nil: answer = APIResponse.Answer()
        case "QuestQuestion":
            question = APISurvey.Question()
            questionID = ""
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if collected.count + bytes.count < Self.longestText { collected.append(contentsOf: bytes) }
    }

    func end(_ name: XMLName) throws {
        let text = String(decoding: collected, as: UTF8.self)
        collected.removeAll(keepingCapacity: true)
        let element = path.removeLast()
        if answer != nil {
            endInAnswer(element, text)
        } else if response != nil {
            try endInResponse(element, text)
        } else if question != nil {
            endInQuestion(element, text.trimmed)
        } else if path.last == "PageInfo", !path.contains(where: Self.otherReplies.contains) {
            if element == "TotalCount" { survey?.declared = max(survey?.declared ?? 0, Int(text.trimmed) ?? 0) }
            if element == "PageSize" { survey?.pageSize = Int(text.trimmed) }
        }
    }

    private func endInAnswer(_ element: String, _ text: String) {
        switch element {
        case "QuestionId": answer?.question = text.trimmed
        case "OrderNo": answer?.order = text.trimmed
        case "Value": answer?.value = text
        case "Answer":
            // An answer without a value is a question left blank.
            if let answer, !answer.question.isEmpty, !answer.value.isEmpty { response?.answers.append(answer) }
            answer = nil
        default: break
        }
    }

    private func endInResponse(_ element: String, _ text: String) throws {
        let text = text.trimmed
        switch element {
        case "RespondentId": response?.respondent = text
        case "ResponseId": response?.response = text
        case "Email": response?.email = text
        case "Start": response?.start = text
        case "Completed": response?.completed = text
        case "Anonymous": response?.anonymous = text
        case "Response":
            count += 1
            if let response { try body?(count, response) }
            response = nil
        default: break
        }
    }

    private func endInQuestion(_ element: String, _ text: String) {
        switch element {
        case "QuestionNumber": question?.number = Int(text)
        case "QuestionId": questionID = text
        case "QuestionType": question?.type = text
        case "AlternativeId": alternativeID = text
        case "Title":
            if path.contains("Alternatives") {
                // Of an alternative the first language counts: its id is what the answers hold.
                if let id = alternativeID, question?.alternatives.contains(where: { $0.id == id }) == false {
                    question?.alternatives.append((id, text))
                }
            } else if !text.isEmpty {
                question?.titles.append(text)
            }
        case "QuestQuestion":
            if let question, !questionID.isEmpty { survey?.questions[questionID] = question }
            question = nil
        default: break
        }
    }
}
