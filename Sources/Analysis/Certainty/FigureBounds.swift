import NetworkModel

/// What the figures of one level are at the least and at the most, whatever the unknown answers would have been: exact, by
/// the filling that makes each figure smallest or largest.
struct FigureBounds {
    let knownPairs: Int
    private(set) var ranges: [UncertainFigure: ClosedRange<Double>] = [:]

    /// Looks at every pair once.
    /// - Parameter weight: of the level.
    init(_ answers: PairAnswers, weight: Int, symmetrise rule: SymmetrisingRule) {
        let persons = answers.persons
        var pairs = PairKinds()
        // With every unknown answer no tie, and with every one the strongest tie.
        var (least, most) = (ContactParts(persons: persons), ContactParts(persons: persons))
        for one in 0..<persons {
            for other in one + 1..<max(persons, one + 1) {
                let (there, back) = (answers[one, other], answers[other, one])
                pairs.add(Self.state(there, weight), Self.state(back, weight))
                least.add(one, other, Self.filled(there, 0), Self.filled(back, 0), weight, rule)
                let tie = UInt8(answers.strongest)
                most.add(one, other, Self.filled(there, tie), Self.filled(back, tie), weight, rule)
            }
        }
        knownPairs = pairs.known
        let all = persons * (persons - 1)
        let (low, high) = (Double(pairs.ties), Double(pairs.ties + pairs.unknown))
        if all > 0 { ranges[.densityAll] = low / Double(all)...high / Double(all) }
        if persons > 0 { ranges[.meanDegree] = low / Double(persons)...high / Double(persons) }
        ranges[.reciprocityArcs] = pairs.reciprocity
        ranges[.weakComponents] = Double(most.components)...Double(least.components)
        ranges[.isolates] = Double(most.isolates)...Double(least.isolates)
    }

    private static func filled(_ cell: UInt8, _ weight: UInt8) -> UInt8 { PairAnswers.isKnown(cell) ? cell : weight }

    /// Whether there is a tie; nil where that is not known.
    private static func state(_ cell: UInt8, _ weight: Int) -> Bool? {
        PairAnswers.isKnown(cell) ? PairAnswers.isTie(cell, weight: weight) : nil
    }
}

/// Pairs by what is known of their two directions.
private struct PairKinds {
    private(set) var known = 0
    private(set) var unknown = 0
    private(set) var ties = 0
    private var mutual = 0
    /// A tie one way and nothing known of the other; no tie and nothing known; nothing known at all.
    private var tieAndUnknown = 0
    private var noneAndUnknown = 0
    private var bothUnknown = 0

    mutating func add(_ there: Bool?, _ back: Bool?) {
        for direction in [there, back] {
            switch direction {
            case true?: (known, ties) = (known + 1, ties + 1)
            case false?: known += 1
            case nil: unknown += 1
            }
        }
        switch (there, back) {
        case (true?, true?): mutual += 1
        case (true?, nil), (nil, true?): tieAndUnknown += 1
        case (false?, nil), (nil, false?): noneAndUnknown += 1
        case (nil, nil): bothUnknown += 1
        default: break
        }
    }

    /// Least where every known tie stays unanswered and every open pair gets one more such tie; most where every known tie is
    /// answered and pairs of which nothing is known have both.
    var reciprocity: ClosedRange<Double>? {
        let low = share(2 * mutual, of: ties + noneAndUnknown + bothUnknown)
        let high = share(2 * (mutual + tieAndUnknown + bothUnknown), of: ties + tieAndUnknown + 2 * bothUnknown)
        // No known tie: reciprocity begins with the first one that is drawn.
        switch (low, high) {
        case (let low?, let high?): return low...max(low, high)
        case (let low?, nil): return low...low
        case (nil, let high?): return min(0, high)...high
        case (nil, nil): return nil
        }
    }
}
