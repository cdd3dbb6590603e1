/// The figures of a level that are told with how far the missing answers could move them. Defined as in `FigureList`.
package enum UncertainFigure: String, CaseIterable, Sendable {
    case densityAll
    case reciprocityArcs
    case meanDegree
    case weakComponents
    case isolates
}

extension LevelAnalysis {
    /// Where a figure would lie in 9 of 10 cases had everybody answered; nil where nothing is missing, or it is not told. That
    /// of all stands for the reciprocity of those in which both answered, too.
    package func likely(_ figure: String) -> ClosedRange<Double>? {
        let id = figure == "reciprocityArcsObserved" ? UncertainFigure.reciprocityArcs.rawValue : figure
        return UncertainFigure(rawValue: id).flatMap { certainty?.redrawn?.intervals[$0] }
    }
}

/// How sure the figures of one level are, given that answers are missing.
package struct LevelCertainty: Hashable, Sendable {
    /// Ordered pairs of two persons, and those whose answer is known: a tie or no tie.
    package var pairs: Int
    package var knownPairs: Int
    /// The least and the most each figure could be, whatever the unknown answers are; without the figures that no answers
    /// would define.
    package var bounds: [UncertainFigure: ClosedRange<Double>]
    /// Nil where nothing is unknown, or too little known to draw from.
    package var redrawn: RedrawnFigures?

    /// Whether anything is unknown.
    package var isOpen: Bool { knownPairs < pairs }

    /// From 0 to 1; nil without pairs.
    package var knownShare: Double? { share(knownPairs, of: pairs) }
}

/// Where the figures of one level lie when the missing answers are drawn many times from what is known (`Redrawing`).
package struct RedrawnFigures: Hashable, Sendable {
    package var draws: Int
    package var seed: UInt64
    /// The middle 95 % of the drawings: between the 2.5th and the 97.5th percentile.
    package var intervals: [UncertainFigure: ClosedRange<Double>]
    /// Nil where looking at the drawings one by one would take too long.
    package var claims: DrawnClaims?
}
