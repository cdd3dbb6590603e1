import NetworkModel

/// What became of one ordered pair between two waves, at one cumulative level.
package enum PairChange: String, CaseIterable, Sendable {
    /// A tie in both waves.
    case kept
    /// No tie, then a tie.
    case new
    /// A tie, then no tie.
    case gone
    /// No tie in either.
    case never
    /// One of the two answers at least is missing: no change, whatever the other says.
    case unknown

    /// - Parameter level: the weakest that counts as a tie.
    package init(_ from: Answer, _ to: Answer, level: Int) {
        func isTie(_ answer: Answer) -> Bool { answer.level.map { $0 <= level } ?? false }
        self.init(from.state.isObserved ? isTie(from) : nil, to.state.isObserved ? isTie(to) : nil)
    }

    /// - Parameters: whether there is contact; nil where nobody has answered.
    init(_ from: Bool?, _ to: Bool?) {
        self =
            switch (from, to) {
            case (true?, true?): .kept
            case (false?, true?): .new
            case (true?, false?): .gone
            case (false?, false?): .never
            case (nil, _), (_, nil): .unknown
            }
    }
}

/// How many pairs have changed in which way.
package struct ChangeCounts: Hashable, Sendable {
    package var kept = 0
    package var new = 0
    package var gone = 0
    package var never = 0
    package var unknown = 0

    package init() {}

    package var observedTwice: Int { kept + new + gone + never }
    /// Ties among the pairs observed twice.
    package var before: Int { kept + gone }
    package var after: Int { kept + new }
    /// Kept / (kept + new + gone); nil where there is nothing to divide by.
    package var jaccard: Double? { share(kept, of: kept + new + gone) }

    /// Whether about as many pairs got contact as lost it: had a lot been drawn for each that changed, so small a difference
    /// would come up in more than one of twenty (McNemar 1947, without correction).
    package var isEven: Bool { Double((new - gone) * (new - gone)) < 3.84 * Double(new + gone) || new == gone }

    mutating func add(_ other: ChangeCounts) {
        kept += other.kept
        new += other.new
        gone += other.gone
        never += other.never
        unknown += other.unknown
    }

    mutating func add(_ change: PairChange, _ count: Int = 1) {
        switch change {
        case .kept: kept += count
        case .new: new += count
        case .gone: gone += count
        case .never: never += count
        case .unknown: unknown += count
        }
    }
}
