import Findings

/// What is known of a survey's questions, and what its answers showed.
final class APISurvey {
    struct TooManyColumns: Error {}

    var questions: [String: APIQuestion] = [:]
    var usages: [String: APIUsage] = [:]
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
            columns += usages[answer.question, default: APIUsage()].add(
                text(answer), at: answer.order, isFirst: isFirst, isRepeated: isRepeated)
            if columns > RowLimits.mostColumns { throw TooManyColumns() }
        }
    }

    /// The value of an answer, as its alternative's title where it is an alternative's id or title.
    func text(_ answer: APIResponse.Answer) -> String {
        questions[answer.question]?.alternatives.text(of: answer.value) ?? answer.value
    }
}
