/// A sentence that the figures support, with the figures.
package struct Statement: Sendable {
    package enum Topic: CaseIterable, Sendable {
        case whole
        case bridgeBuilders
        case withoutContact
        case agreement
        case insideFunctions
        case betweenFunctions
        case bodies
    }

    package enum Side: Sendable {
        case strength
        case challenge
        /// Worth knowing; neither.
        case fact
    }

    /// Rows of the table of strengths and challenges.
    package enum Area: CaseIterable, Sendable {
        case organisation
        case planning
        case politics
        case other
    }

    /// How much of what it is about is known.
    package enum Support: Sendable {
        /// It holds for what was answered.
        case answered
        /// Too little was answered: the sentence says so, and nothing else.
        case cannotTell
    }

    /// What is claimed of whom, the same in every language: two statements with one key say the same.
    package let key: String
    package let topic: Topic
    package var side: Side
    package let area: Area
    package let support: Support
    package var text: String
    /// The figures it rests on, as a sentence.
    package let basis: String

    /// - Parameter basis: the figures, with neither a capital nor a full stop.
    init(
        key: String, topic: Topic, side: Side, area: Area, support: Support = .answered, text: String, basis: String
    ) {
        self.key = key
        self.topic = topic
        self.side = side
        self.area = area
        self.support = support
        self.text = text
        self.basis = basis.prefix(1).uppercased() + basis.dropFirst() + "."
    }
}
