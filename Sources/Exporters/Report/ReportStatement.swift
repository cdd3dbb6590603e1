/// A sentence that the figures support, with the figures.
struct ReportStatement {
    enum Topic: CaseIterable {
        case whole
        case bridgeBuilders
        case withoutContact
        case agreement
        case insideFunctions
        case betweenFunctions
        case bodies
    }

    enum Side {
        case strength
        case challenge
        /// Worth knowing; neither.
        case fact
    }

    /// Rows of the table of strengths and challenges.
    enum Area: CaseIterable {
        case organisation
        case planning
        case politics
        case other
    }

    var topic: Topic
    var side: Side
    var area: Area
    var text: String
    /// The figures it rests on.
    var basis: String
}
