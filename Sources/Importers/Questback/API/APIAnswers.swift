import Mapping
import XMLReading

/// Reads questions and responses by local names, whatever the namespace and whatever stands around them.
final class APIAnswers: XMLHandler {
    private let survey: APISurvey?
    private let body: ((Int, APIResponse) throws -> Void)?
    private var path: [String] = []
    private var collected: [UInt8] = []
    private var response: APIResponse?
    private var answer: APIResponse.Answer?
    private var question: APIQuestionParts?
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
        case "QuestQuestion": question = APIQuestionParts()
        case "Alternatives": question?.beginAlternative()
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
        if element == "QuestQuestion" {
            if let question, !question.id.isEmpty {
                survey?.questions[question.id] = question.question
                survey?.questions[question.id]?.alternatives.settle()
            }
            question = nil
        } else {
            question?.end(element, text, isInAlternative: path.contains("Alternatives"))
        }
    }
}
