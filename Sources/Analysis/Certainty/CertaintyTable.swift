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

    /// - Parameters:
    ///   - order: the persons in the order in which lots are drawn.
    ///   - looksAtClaims: whether the drawings are looked at one by one, which takes most of the time.
    /// - Returns: one for each of the relation's levels; empty for a network that is too large.
    static func levels(
        of relation: Relation, symmetrise rule: SymmetrisingRule, order: [Int], looksAtClaims: Bool = true
    ) throws -> [LevelCertainty] {
        guard relation.personCount <= mostPersons else { return [] }
        let answers = PairAnswers(relation)
        let bounds = relation.levels.indices.map {
            FigureBounds(answers, weight: relation.weight(ofLevel: $0), symmetrise: rule)
        }
        let redrawn = try redrawn(relation, answers, rule, order, looksAtClaims)
        return relation.levels.indices.map { level in
            LevelCertainty(
                pairs: answers.persons * (answers.persons - 1), knownPairs: bounds[level].knownPairs,
                bounds: bounds[level].ranges, redrawn: redrawn?[relation.weight(ofLevel: level) - 1])
        }
    }

    /// Position w: of the ties of weight w + 1 or more.
    private static func redrawn(
        _ relation: Relation, _ answers: PairAnswers, _ rule: SymmetrisingRule, _ order: [Int],
        _ looksAtClaims: Bool
    ) throws -> [RedrawnFigures]? {
        guard let redrawing = Redrawing(answers, order: order, seed: seed) else { return nil }
        let count = max(fewestDraws, min(draws, mostWork / max(1, answers.cells.count)))
        let open = OpenPairs(answers, rule)
        var samples = Array(repeating: [UncertainFigure: [Double]](), count: answers.strongest)
        let ranks = LevelNetwork.ranks(order)
        var claims = samples.indices.map { ClaimCount(relation, rule, weight: $0 + 1, ranks: ranks) }
        let lookedAt = !looksAtClaims ? 0 : ClaimCount.draws(persons: answers.persons, ties: relation.ties.count)
        for number in 0..<count {
            let cells = redrawing.drawing(number)
            for (weight, figures) in open.figures(cells).enumerated() {
                for (figure, value) in figures { samples[weight][figure, default: []].append(value) }
                if number < lookedAt { try claims[weight].add(cells) }
            }
        }
        return zip(samples, claims).map { samples, claims in
            RedrawnFigures(
                draws: count, seed: seed, intervals: samples.mapValues(middle), claims: claims.claims)
        }
    }
}
