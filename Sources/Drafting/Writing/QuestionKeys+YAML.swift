extension QuestionKeys {
    /// The line of the mapping.
    var line: String {
        switch self {
        case .question(let text): "question: \(YAMLText.quoted(text))"
        case .number(let number): "number: \(number)"
        case .id(let id): "question-id: \(YAMLText.quoted(id))"
        case .variables(let first, let last): "variables: \(YAMLText.quoted("\(first)..\(last)"))"
        case .list(let names): "variables: [\(names.map(YAMLText.quoted).joined(separator: ", "))]"
        }
    }
}
