/// A question whose elements are being read.
struct APIQuestionParts {
    private(set) var question = APIQuestion()
    private(set) var id = ""
    private var alternativeID: String?
    private var alternativeTitles: [String] = []

    /// An element begins that is an answer to choose from, or holds all of them.
    mutating func beginAlternative() {
        alternativeID = nil
        alternativeTitles = []
    }

    /// - Parameter isInAlternative: whether the element says something of one of the answers to choose from.
    mutating func end(_ element: String, _ text: String, isInAlternative: Bool) {
        switch element {
        case "QuestionNumber": question.number = Int(text)
        case "QuestionId": id = text
        case "QuestionType": question.type = text
        case "AlternativeId": alternativeID = text
        case "Title" where isInAlternative: alternativeTitles.append(text)
        case "Alternatives":
            // Which of its parts comes first is not known.
            if let id = alternativeID { alternativeTitles.forEach { question.alternatives.add($0, id: id) } }
            beginAlternative()
        case "Title" where !text.isEmpty: question.titles.append(text)
        default: break
        }
    }
}
