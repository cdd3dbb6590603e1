import Mapping

/// The columns that a survey's answers make.
struct APILayout: Sendable {
    static let email = 2
    static let completed = 4

    private(set) var columns: [ExportColumn] = []
    private(set) var questions: [ExportQuestion] = []
    /// Columns by question and order number, and value where a column is an option.
    private var positions: [String: Int] = [:]
    /// Option columns by question, which are 0 where the question is answered and they are not ticked.
    private var options: [String: [Int]] = [:]
    private var alternatives: [String: APIAlternatives] = [:]

    init(_ survey: APISurvey) {
        for name in ["RespondentId", "ResponseId", "Email", "Start", "Completed", "Anonymous"] {
            columns.append(
                ExportColumn(name: name, placeName: name, missing: MissingSigns(emptyIsBlank: true), isSystem: true))
        }
        let order = survey.order.enumerated().sorted {
            let numbers = [$0, $1].map { survey.questions[$0.element]?.number ?? Int.max }
            return (numbers[0], $0.offset) < (numbers[1], $1.offset)
        }.map(\.element)
        for id in order {
            if let usage = survey.usages[id] { add(id, survey.questions[id] ?? APIQuestion(), usage) }
        }
    }

    private mutating func add(_ id: String, _ question: APIQuestion, _ usage: APIUsage) {
        alternatives[id] = question.alternatives
        let others = question.alternatives.otherTitles
        let orders = usage.orders.sorted { (Int($0.order) ?? Int.max, $0.order) < (Int($1.order) ?? Int.max, $1.order) }
        let shape = APIQuestionShape(question: question, usage: usage)
        var positions: [Int] = []
        for (order, found) in orders {
            let values = usage.repeats ? shape.sorted(found) : [nil]
            for value in values {
                var column = ExportColumn(
                    name: question.titles.first ?? id, placeName: orders.count > 1 ? "\(id).\(order)" : id,
                    missing: MissingSigns(emptyIsBlank: true))
                switch shape.kind {
                case .single: column.otherWords = others
                case .matrix:
                    column.matrixRow = APIQuestionShape.row(order)
                    column.otherWords = others
                case .multipleChoice: column.item = value ?? shape.option(order, found)
                case .multipleMatrix:
                    column.matrixRow = APIQuestionShape.row(order)
                    column.option = value
                }
                column.otherTexts = (column.item ?? column.option).flatMap { others[$0] } ?? []
                positions.append(columns.count)
                self.positions[Self.key(id, order, value)] = columns.count
                columns.append(column)
            }
        }
        if shape.kind == .multipleChoice || shape.kind == .multipleMatrix { options[id] = positions }
        questions.append(
            ExportQuestion(
                kind: shape.kind, number: question.number, id: id, text: question.titles.first,
                otherTexts: Array(question.titles.dropFirst()), columns: positions))
    }

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
            let text = alternatives[answer.question]?.text(of: answer.value) ?? answer.value
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
