/// Which kind of question answers are given to, and what their order numbers stand for.
///
/// What an order number means is not documented. It is read as a matrix's row, unless the question's type says multiple
/// choice or every order number has one value of its own (three responses or more); several answers with one number
/// are the ticks of a multiple choice.
struct APIQuestionShape {
    let question: APIQuestion
    let usage: APIUsage
    let kind: QuestionKind

    init(question: APIQuestion, usage: APIUsage) {
        self.question = question
        self.usage = usage
        kind = Self.kind(question, usage)
    }

    private static func kind(_ question: APIQuestion, _ usage: APIUsage) -> QuestionKind {
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
    func sorted(_ values: [String]) -> [String?] {
        let known = question.alternatives.titles.filter(Set(values).contains)
        let left = Set(values).subtracting(known)
        return known + values.filter(left.contains)
    }

    /// The option that an order number stands for. Where none of its values is an alternative they are what people
    /// typed beside "other, please specify", and the order number is the alternative's own.
    func option(_ order: String, _ values: [String]) -> String? {
        let titles = question.alternatives.titles
        if let known = values.first(where: titles.contains) { return known }
        return question.alternatives.title(ofID: order) ?? (titles.isEmpty ? values.first : nil)
    }

    /// The row that an order number stands for; a number beyond any number of rows is none.
    static func row(_ order: String) -> Int? { Int32(order).map { Int($0) } }
}
