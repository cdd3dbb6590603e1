import NetworkModel

/// What the response that counts leaves open and another of the same person's answers: what is empty outdoes nothing.
///
/// A fact about the person is taken from there. The answers to a relation or about bodies are not: which ties belong together
/// is for the one response that counts, and that the others have more is told.
struct KnownFromOthers {
    /// Positions and values.
    private(set) var attributes: [(position: Int, value: AttributeValue)] = []
    /// Positions of those that only others answer.
    private(set) var relations: [Int] = []
    private(set) var affiliations: [Int] = []

    /// - Parameter leftOut: the person's other responses.
    init(_ response: Response, leftOut: [Response]) {
        guard !leftOut.isEmpty else { return }
        for (index, attribute) in response.attributes.enumerated() where attribute.value == .missing {
            let filled = leftOut.filter { $0.attributes[index].value != .missing }
            // The fullest of those that say something; nothing where equally full ones contradict each other.
            let fullest = filled.map(\.fullness).max { $0 < $1 }
            let values = filled.filter { $0.fullness == fullest ?? $0.fullness }.map { $0.attributes[index].value }
            if let value = values.first, values.allSatisfy({ $0 == value }) {
                attributes.append((attribute.position, value))
            }
        }
        relations = response.relations.indices.filter { index in
            response.relations[index].itemsAnswered == 0
                && leftOut.contains { $0.relations[index].itemsAnswered > 0 }
        }
        affiliations = response.affiliations.indices.filter { index in
            !response.affiliations[index].hasAnswered && leftOut.contains { $0.affiliations[index].hasAnswered }
        }
    }
}
