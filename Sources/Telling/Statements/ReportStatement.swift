/// A sentence that the figures support, with the figures.
package struct ReportStatement {
    package enum Topic: CaseIterable {
        case whole
        case bridgeBuilders
        case withoutContact
        case agreement
        case insideFunctions
        case betweenFunctions
        case bodies
    }

    package enum Side {
        case strength
        case challenge
        /// Worth knowing; neither.
        case fact
    }

    /// Rows of the table of strengths and challenges.
    package enum Area: CaseIterable {
        case organisation
        case planning
        case politics
        case other
    }

    package var topic: Topic
    package var side: Side
    package var area: Area
    package var text: String
    /// The figures it rests on.
    package var basis: String
}
