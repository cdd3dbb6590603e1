import NetworkModel

/// How far two relations of one network are between the same persons.
package struct Multiplexity: Hashable, Sendable {
    /// Positions of the relations.
    package var first: Int
    package var second: Int
    /// Positions of the levels that are compared: of one name where both relations have it, else all ties of both.
    package var firstLevel: Int
    package var secondLevel: Int
    /// Ordered pairs that are answered in both, those with a tie in one of them at least, and in both.
    package var pairs: Int
    package var either: Int
    package var both: Int
    /// Nil where the correlation is not defined, or the network too large to permute.
    package var permuted: Permuted?

    /// The correlation of the two, and how often dealing the persons of one of them out anew gives as much or more
    /// (quadratic assignment: Krackhardt 1988).
    package struct Permuted: Hashable, Sendable {
        package var correlation: Double
        package var probability: Double
        package var permutations: Int
        package var seed: UInt64
    }

    /// Both / either.
    package var jaccard: Double? { share(both, of: either) }

    private static let permutations = 999
    private static let mostWork = 20_000_000
    private static let mostPersons = 5000

    /// Every two relations, at each level they share.
    static func all(_ network: Network) -> [Multiplexity] {
        guard network.relations.count > 1, network.persons.count <= mostPersons else { return [] }
        let answers = network.relations.map(PairAnswers.init)
        return network.relations.indices.flatMap { first in
            network.relations.indices.dropFirst(first + 1).flatMap { second in
                levels(network.relations[first], network.relations[second]).map { level in
                    Multiplexity(
                        network, answers, first, second, level.first, level.second, order: network.lotOrder)
                }
            }
        }
    }

    private static func levels(_ one: Relation, _ other: Relation) -> [(first: Int, second: Int)] {
        let shared = one.levels.indices.compactMap { level in
            other.levels.firstIndex { $0.id == one.levels[level].id }.map { (first: level, second: $0) }
        }
        return shared.isEmpty ? [(one.levels.count - 1, other.levels.count - 1)] : shared
    }

    private init(
        _ network: Network, _ answers: [PairAnswers], _ first: Int, _ second: Int, _ firstLevel: Int,
        _ secondLevel: Int, order: [Int]
    ) {
        (self.first, self.second, self.firstLevel, self.secondLevel) = (first, second, firstLevel, secondLevel)
        let one = PairMarks(answers[first], weight: network.relations[first].weight(ofLevel: firstLevel))
        let other = PairMarks(answers[second], weight: network.relations[second].weight(ofLevel: secondLevel))
        // Who did not answer both has nothing to deal out.
        let persons = order.filter {
            network.relations[first].answered[$0] && network.relations[second].answered[$0]
        }
        let counts = PairMarks.overlap(one, other, order, order)
        (pairs, either, both) = (counts.pairs, counts.first + counts.second - counts.both, counts.both)
        let draws = min(Self.permutations, Self.mostWork / max(1, persons.count * persons.count))
        let found = PairMarks.overlap(one, other, persons, persons)
        guard draws >= 99, let correlation = found.correlation else { return }
        var asMuch = 1
        for number in 0..<draws {
            var random = SeededRandom(seed: 42, number: number)
            let dealt = PairMarks.overlap(one, other, persons, persons.shuffled(using: &random))
            if let value = dealt.correlation, value >= correlation - 1e-12 { asMuch += 1 }
        }
        permuted = Permuted(
            correlation: correlation, probability: Double(asMuch) / Double(draws + 1), permutations: draws, seed: 42)
    }
}

/// Ordered pairs of one relation at one level: a tie, no tie, or not known.
private struct PairMarks {
    private let persons: Int
    /// 0 no tie, 1 a tie, 2 not known.
    private let marks: [UInt8]

    init(_ answers: PairAnswers, weight: Int) {
        persons = answers.persons
        marks = answers.cells.map { PairAnswers.isKnown($0) ? (PairAnswers.isTie($0, weight: weight) ? 1 : 0) : 2 }
    }

    struct Overlap {
        var pairs = 0
        var first = 0
        var second = 0
        var both = 0

        /// Of two yes-or-no answers; nil where one of them is the same for all.
        var correlation: Double? {
            let spread =
                Double(first) * Double(pairs - first) * Double(second) * Double(pairs - second)
            guard spread > 0 else { return nil }
            return (Double(pairs) * Double(both) - Double(first) * Double(second)) / spread.squareRoot()
        }
    }

    /// Over pairs known in both: the first relation between the persons of one list, the second between those who stand at
    /// the same places of the other.
    static func overlap(_ one: PairMarks, _ other: PairMarks, _ persons: [Int], _ dealt: [Int]) -> Overlap {
        var counts = Array(repeating: 0, count: 9)
        one.marks.withUnsafeBufferPointer { first in
            other.marks.withUnsafeBufferPointer { second in
                for (from, dealtFrom) in zip(persons, dealt) {
                    let (row, dealtRow) = (from * one.persons, dealtFrom * one.persons)
                    for (to, dealtTo) in zip(persons, dealt) where to != from {
                        counts[Int(first[row + to]) * 3 + Int(second[dealtRow + dealtTo])] += 1
                    }
                }
            }
        }
        return Overlap(
            pairs: counts[0] + counts[1] + counts[3] + counts[4], first: counts[3] + counts[4],
            second: counts[1] + counts[4], both: counts[4])
    }
}
