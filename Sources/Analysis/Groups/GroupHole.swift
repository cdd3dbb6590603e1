/// Two groups with no or little contact, against what their sizes would lead to expect.
///
/// Expected is the number of ties there would be if the two groups' members reported each other as often as everybody
/// reports everybody at this level: (ties / observed pairs of the whole network) x observed pairs between the two groups,
/// both directions together. Only answered pairs count, so a group that did not answer makes no hole. Two groups are a hole
/// where at least one tie would be expected and there are fewer than half of the expected.
package struct GroupHole: Hashable, Sendable {
    /// Positions in the membership's groups, the first smaller.
    package var first: Int
    package var second: Int
    /// In both directions together.
    package var ties: Int
    package var expected: Double
    package var observed: Int
    package var possible: Int
    /// Persons who belong to both: a bridge that no tie shows.
    package var personsInBoth: Int

    package var isWithoutContact: Bool { ties == 0 }
    /// Ties / expected ties.
    package var shareOfExpected: Double { Double(ties) / expected }

    /// Those with the most missing ties first.
    static func all(_ pairs: [GroupPair], _ membership: GroupMembership, density: Double?) -> [GroupHole] {
        guard let density else { return [] }
        let count = membership.groups.count
        var holes: [GroupHole] = []
        for first in 0..<count {
            for second in first + 1..<max(count, first + 1) {
                let (there, back) = (pairs[first * count + second], pairs[second * count + first])
                let hole = GroupHole(
                    first: first, second: second, ties: there.ties + back.ties,
                    expected: density * Double(there.observed + back.observed),
                    observed: there.observed + back.observed,
                    possible: there.possible + back.possible,
                    personsInBoth: membership.ofPerson.count {
                        $0?.contains(first) == true && $0?.contains(second) == true
                    })
                if hole.expected >= 1 && hole.shareOfExpected < 0.5 { holes.append(hole) }
            }
        }
        return holes.sorted {
            ($1.expected - Double($1.ties), $0.first, $0.second) < ($0.expected - Double($0.ties), $1.first, $1.second)
        }
    }
}
