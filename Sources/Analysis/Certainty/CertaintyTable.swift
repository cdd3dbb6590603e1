import NetworkModel

/// How sure the figures of one relation are, level by level.
enum CertaintyTable {
    /// So many drawings, or as many as may look at so many pairs, but enough for the ends of an interval.
    private static let draws = 200
    private static let fewestDraws = 40
    private static let mostWork = 10_000_000
    /// Every pair is held in a byte, so this is for networks of up to some thousand persons.
    private static let mostPersons = 5000
    private static let seed: UInt64 = 42

    /// - Parameter order: the persons in the order in which lots are drawn.
    /// - Returns: one for each of the relation's levels; empty for a network that is too large.
    static func levels(
        of relation: Relation, symmetrise rule: SymmetrisingRule, order: [Int]
    ) -> [LevelCertainty] {
        guard relation.personCount <= mostPersons else { return [] }
        let answers = PairAnswers(relation)
        let bounds = relation.levels.indices.map {
            FigureBounds(answers, weight: relation.weight(ofLevel: $0), symmetrise: rule)
        }
        let redrawn = redrawn(answers, rule, order)
        return relation.levels.indices.map { level in
            LevelCertainty(
                pairs: answers.persons * (answers.persons - 1), knownPairs: bounds[level].knownPairs,
                bounds: bounds[level].ranges, redrawn: redrawn?[relation.weight(ofLevel: level) - 1])
        }
    }

    /// Position w: of the ties of weight w + 1 or more.
    private static func redrawn(
        _ answers: PairAnswers, _ rule: SymmetrisingRule, _ order: [Int]
    ) -> [RedrawnFigures]? {
        guard let redrawing = Redrawing(answers, order: order, seed: seed) else { return nil }
        let count = max(fewestDraws, min(draws, mostWork / max(1, answers.cells.count)))
        let open = OpenPairs(answers, rule)
        var samples = Array(repeating: [UncertainFigure: [Double]](), count: answers.strongest)
        for number in 0..<count {
            for (weight, figures) in open.figures(redrawing.drawing(number)).enumerated() {
                for (figure, value) in figures { samples[weight][figure, default: []].append(value) }
            }
        }
        return samples.map { samples in
            RedrawnFigures(draws: count, seed: seed, intervals: samples.mapValues(middle))
        }
    }
}
