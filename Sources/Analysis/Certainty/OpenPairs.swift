import NetworkModel

/// The pairs of a relation with a missing answer, and the figures of all others: what a drawing decides and what it does
/// not. So each drawing costs what is open, not what is there.
struct OpenPairs {
    /// What is counted at one weight.
    private struct Counts {
        var ties = 0
        var mutual = 0
        var parts: ContactParts
    }

    private let persons: Int
    private let rule: SymmetrisingRule
    private let pairs: [(one: Int32, other: Int32)]
    /// Of the pairs that no drawing changes; position w: ties of weight w + 1 or more.
    private let settled: [Counts]

    init(_ answers: PairAnswers, _ rule: SymmetrisingRule) {
        persons = answers.persons
        self.rule = rule
        var settled = Array(repeating: Counts(parts: ContactParts(persons: persons)), count: answers.strongest)
        var pairs: [(Int32, Int32)] = []
        for one in 0..<persons {
            for other in one + 1..<max(persons, one + 1) {
                let (there, back) = (answers[one, other], answers[other, one])
                if there == PairAnswers.missing || back == PairAnswers.missing {
                    pairs.append((Int32(one), Int32(other)))
                } else {
                    Self.count(one, other, there, back, rule, into: &settled)
                }
            }
        }
        self.pairs = pairs
        self.settled = settled
    }

    /// The figures of a drawing, by weight; without those that it does not define.
    /// - Parameter cells: as `Redrawing.drawing` gives them.
    func figures(_ cells: [UInt8]) -> [[UncertainFigure: Double]] {
        var counts = settled
        for pair in pairs {
            let (one, other) = (Int(pair.one), Int(pair.other))
            Self.count(one, other, cells[one * persons + other], cells[other * persons + one], rule, into: &counts)
        }
        return counts.map { counts in
            var figures: [UncertainFigure: Double] = [
                .weakComponents: Double(counts.parts.components), .isolates: Double(counts.parts.isolates),
            ]
            figures[.densityAll] = share(counts.ties, of: persons * (persons - 1))
            figures[.meanDegree] = share(counts.ties, of: persons)
            figures[.reciprocityArcs] = share(2 * counts.mutual, of: counts.ties)
            return figures
        }
    }

    private static func count(
        _ one: Int, _ other: Int, _ there: UInt8, _ back: UInt8, _ rule: SymmetrisingRule, into counts: inout [Counts]
    ) {
        // Nobody was asked: no tie, as in the figures themselves.
        let there = PairAnswers.isKnown(there) ? there : 0
        let back = PairAnswers.isKnown(back) ? back : 0
        for weight in stride(from: 1, through: max(Int(there), Int(back)), by: 1) {
            counts[weight - 1].ties += (Int(there) >= weight ? 1 : 0) + (Int(back) >= weight ? 1 : 0)
            if Int(min(there, back)) >= weight { counts[weight - 1].mutual += 1 }
            counts[weight - 1].parts.add(one, other, there, back, weight, rule)
        }
    }
}
