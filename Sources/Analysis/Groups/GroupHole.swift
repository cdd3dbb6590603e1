/// Two groups with no or little contact, against what their members' own activity would lead to expect.
///
/// Expected is how many ties there are between the two groups on average, both directions together, when the groups are
/// dealt out anew among the persons and every answer stays (`LabelPermutations`). Two groups are a hole where at least one
/// tie would be expected and there are fewer than half of the expected. Between small groups that happens by chance:
/// `chance` says how easily for these two, `chanceAmongAll` with how many pairs of groups were looked at.
package struct GroupHole: Hashable, Sendable {
    /// Positions in the membership's groups, the first smaller.
    package var first: Int
    package var second: Int
    /// In both directions together.
    package var ties: Int
    package var expected: Double
    package var observed: Int
    package var possible: Int
    /// In what share of the drawings there are so few ties or fewer between these two.
    package var chance: Double
    /// The same for all pairs of groups at once, at least one tie between which would be expected (Benjamini & Hochberg).
    package var chanceAmongAll: Double
    /// Persons who belong to both: a bridge that no tie shows.
    package var personsInBoth: Int

    package var isWithoutContact: Bool { ties == 0 }
    /// Whether so few ties are more than chance, with all the pairs that were looked at, and most pairs are answered.
    package var isClear: Bool { chanceAmongAll < 0.05 && 2 * observed >= possible }
}

/// What is to be expected between two groups, and how unusual what is there.
package struct GroupPairChance: Hashable, Sendable {
    /// Positions in the membership's groups, the first smaller.
    package var first: Int
    package var second: Int
    /// In both directions together; so are `observed` and `possible`, ordered pairs of persons.
    package var ties: Int
    package var observed: Int
    package var possible: Int
    package var expected: Double
    package var chance: Double
    package var chanceAmongAll: Double

    /// The pairs of groups between which at least one tie would be expected: whether they are looked at does not depend on
    /// what is found.
    static func all(_ pairs: [GroupPair], _ network: LevelNetwork, _ membership: GroupMembership) -> [GroupPairChance] {
        let count = membership.groups.count
        var ties = Array(repeating: 0, count: count * count)
        for first in 0..<count {
            for second in first + 1..<max(count, first + 1) {
                ties[first * count + second] = pairs[first * count + second].ties + pairs[second * count + first].ties
            }
        }
        guard let permutations = LabelPermutations(network, membership, tests: count * (count - 1) / 2) else {
            return []
        }
        var tested: [GroupPairChance] = []
        for (pair, drawn) in permutations.pairs(ties: ties).enumerated() where drawn.expected >= 1 {
            let (first, second) = (pair / count, pair % count)
            let (there, back) = (pairs[pair], pairs[second * count + first])
            tested.append(
                GroupPairChance(
                    first: first, second: second, ties: ties[pair], observed: there.observed + back.observed,
                    possible: there.possible + back.possible, expected: drawn.expected, chance: drawn.probability,
                    chanceAmongAll: drawn.probability))
        }
        let adjusted = adjustedForNumber(tested.map(\.chance))
        for position in tested.indices { tested[position].chanceAmongAll = adjusted[position] }
        return tested
    }
}

extension GroupHole {
    /// Those with the most missing ties first.
    static func all(_ chances: [GroupPairChance], _ membership: GroupMembership) -> [GroupHole] {
        chances.filter { Double($0.ties) < $0.expected / 2 }
            .map { pair in
                GroupHole(
                    first: pair.first, second: pair.second, ties: pair.ties, expected: pair.expected,
                    observed: pair.observed, possible: pair.possible, chance: pair.chance,
                    chanceAmongAll: pair.chanceAmongAll,
                    personsInBoth: membership.ofPerson.count {
                        $0?.contains(pair.first) == true && $0?.contains(pair.second) == true
                    })
            }
            .sorted {
                ($1.expected - Double($1.ties), $0.first, $0.second)
                    < ($0.expected - Double($0.ties), $1.first, $1.second)
            }
    }
}
