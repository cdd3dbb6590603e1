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
        guard let first = Self.all(question, export).first else { return nil }
        self = first
    }

    /// Every way to find a question, the one that says most to people first.
    static func all(_ question: AskedQuestion, _ export: Export) -> [QuestionKeys] {
        var keys: [QuestionKeys] = []
        if let text = question.text, !text.isEmpty {
            let wanted = ComparableText.question(text)
            let fitting = export.questions.count { other in
                let label = other.text ?? (other.columns.count == 1 ? export.columns[other.columns[0]].item : nil)
                return label.map { ComparableText.question($0) } == wanted
            }
            if fitting == 1 { keys.append(.question(text)) }
        }
        if let id = question.id, export.questions.count(where: { $0.id == id }) == 1 { keys.append(.id(id)) }
        if let number = question.number, export.questions.count(where: { $0.number == number }) == 1 {
            keys.append(.number(number))
        }
        let isNamed = export.questionKeys.contains(.variables)
        if isNamed || question.number == nil && question.id == nil {
            let names = question.columns.map { export.nameOfItsOwn($0) }
            let last = question.columns.count - 1
            if last > 0, question.columns[last] - question.columns[0] == last {
                keys.append(.variables(first: names[0], last: names[last]))
            } else {
                keys.append(.list(names))
            }
        }
        return keys
    }

    /// The key of the mapping.
    var key: String {
        switch self {
        case .question: "question"
        case .number: "number"
        case .id: "question-id"
        case .variables, .list: "variables"
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

extension Export {
    /// A name that no other column has: of two equal headings the one with a number behind it.
    fileprivate func nameOfItsOwn(_ column: Int) -> String {
        let name = columns[column].name
        guard columns.count(where: { $0.name == name }) > 1 else { return name }
        return columns[column].otherNames.last ?? name
    }
}
