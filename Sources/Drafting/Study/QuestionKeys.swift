import Building
import Importers
import Mapping

/// How the mapping names a question of an export, so that it finds this one and no other.
enum QuestionKeys: Equatable {
    case question(String)
    case number(Int)
    case id(String)
    case variables(first: String, last: String)
    case list([String])

    /// Nil where nothing that the export says tells the question from others.
    init?(_ question: AskedQuestion, _ export: Export) {
        if let text = question.text, !text.isEmpty {
            let wanted = ComparableText.question(text)
            let fitting = export.questions.count { other in
                let label = other.text ?? (other.columns.count == 1 ? export.columns[other.columns[0]].item : nil)
                return label.map { ComparableText.question($0) } == wanted
            }
            if fitting == 1 {
                self = .question(text)
                return
            }
        }
        if let id = question.id, export.questions.count(where: { $0.id == id }) == 1 {
            self = .id(id)
        } else if let number = question.number, export.questions.count(where: { $0.number == number }) == 1 {
            self = .number(number)
        } else if question.number == nil, question.id == nil {
            let names = question.columns.map { export.columns[$0].name }
            let last = question.columns.count - 1
            if last > 0, question.columns[last] - question.columns[0] == last {
                self = .variables(first: names[0], last: names[last])
            } else {
                self = .list(names)
            }
        } else {
            return nil
        }
    }

    static func == (left: QuestionKeys, right: QuestionKeys) -> Bool {
        switch (left, right) {
        case (.question(let left), .question(let right)):
            ComparableText.question(left) == ComparableText.question(right)
        case (.number(let left), .number(let right)): left == right
        case (.id(let left), .id(let right)): left == right
        case (.variables(let first, let last), .variables(let otherFirst, let otherLast)):
            first == otherFirst && last == otherLast
        case (.list(let left), .list(let right)): left == right
        default: false
        }
    }
}
