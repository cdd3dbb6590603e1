/// A question whose elements are being read.
struct APIQuestionParts {
    private(set) var question = APIQuestion()
    private(set) var id = ""
    private var alternativeID: String?

    /// - Parameter isInAlternative: whether the element says something of one of the answers to choose from.
    mutating func end(_ element: String, _ text: String, isInAlternative: Bool) {
        switch element {
        case "QuestionNumber": question.number = Int(text)
        case "QuestionId": id = text
        case "QuestionType": question.type = text
        case "AlternativeId": alternativeID = text
        case "Title" where isInAlternative:
            // Of an alternative the first language counts: its id is what the answers hold.
            if let id = alternativeID, !question.alternatives.contains(where: { $0.id == id }) {
                question.alternatives.append((id, text))
            }
        case "Title" where !text.isEmpty: question.titles.append(text)
        default: break
        }
    }
}
