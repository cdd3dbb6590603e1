import Foundation

/// Two groups with no or little contact, against what their sizes would lead to expect.
///
/// Expected is the number of ties there would be if the two groups' members reported each other as often as everybody
/// reports everybody at this level: (ties / observed pairs of the whole network) x observed pairs between the two groups,
/// both directions together. Only answered pairs count, so a group that did not answer makes no hole. Two groups are a hole
/// where at least one tie would be expected and there are fewer than half of the expected. Between small groups that
/// happens by chance; `chance` says how easily.
package struct GroupHole: Hashable, Sendable {
    /// Positions in the membership's groups, the first smaller.
    package var first: Int
    package var second: Int
    /// In both directions together.
    package var ties: Int
    package var expected: Double
    package var observed: Int
    package var possible: Int
    /// How probable it is that ties which fall independently and are this many on average are so few or fewer (Poisson). A
    /// rule of thumb, since ties of one person do not fall independently.
    package var chance: Double
    /// Persons who belong to both: a bridge that no tie shows.
    package var personsInBoth: Int

    package var isWithoutContact: Bool { ties == 0 }
    /// Whether so few ties would come about by chance in less than one case of twenty, and most pairs are answered.
    package var isClear: Bool { chance < 0.05 && 2 * observed >= possible }

    /// Those with the most missing ties first.
    static func all(_ pairs: [GroupPair], _ membership: GroupMembership, density: Double?) -> [GroupHole] {
        guard let density else { return [] }
        let count = membership.groups.count
        var holes: [GroupHole] = []
        for first in 0..<count {
            for second in first + 1..<count {
                let (there, back) = (pairs[first * count + second], pairs[second * count + first])
                let (ties, observed) = (there.ties + back.ties, there.observed + back.observed)
                let expected = density * Double(observed)
                guard expected >= 1, Double(ties) < expected / 2 else { continue }
                holes.append(
                    GroupHole(
                        first: first, second: second, ties: ties, expected: expected, observed: observed,
                        possible: there.possible + back.possible, chance: poisson(atMost: ties, mean: expected),
                        personsInBoth: membership.ofPerson.count {
                            $0?.contains(first) == true && $0?.contains(second) == true
                        }))
            }
        }
        return holes.sorted {
            ($1.expected - Double($1.ties), $0.first, $0.second) < ($0.expected - Double($0.ties), $1.first, $1.second)
        }
    }
}

/// The probability of `count` or fewer where `mean` are expected.
private func poisson(atMost count: Int, mean: Double) -> Double {
    var (term, sum) = (exp(-mean), exp(-mean))
    for step in stride(from: 1, through: count, by: 1) {
        term *= mean / Double(step)
        sum += term
    }
    return sum
}
