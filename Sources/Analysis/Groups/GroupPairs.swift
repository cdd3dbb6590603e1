import NetworkModel

/// Contact from the members of one group to those of another (or of the same) at one level. Persons with several groups
/// count in each of them, so a tie can stand in several pairs of groups.
package struct GroupPair: Hashable, Sendable {
    /// Positions in the membership's groups.
    package var from: Int
    package var to: Int
    /// Ties that members of `from` report to members of `to`.
    package var ties: Int
    /// Ordered pairs of two different persons, the first in `from` and the second in `to`.
    package var possible: Int
    /// Those of them that were answered, with a tie or without.
    package var observed: Int

    /// Ties / observed pairs; nil where nobody answered.
    package var shareOfObserved: Double? { share(ties, of: observed) }
}

/// The ordered pairs of groups of one relation, without the ties: they are the same at every level.
struct GroupPairDenominators {
    /// Row by row.
    let pairs: [GroupPair]
    let membership: GroupMembership

    init(_ relation: Relation, _ membership: GroupMembership) {
        let members = membership.members
        let isMember = members.map { persons in
            var flags = Array(repeating: false, count: relation.personCount)
            for person in persons { flags[person] = true }
            return flags
        }
        let count = members.count
        var possible = Array(repeating: 0, count: count * count)
        var observed = possible
        for from in 0..<relation.personCount {
            let own = membership.ofPerson[from] ?? []
            guard !own.isEmpty else { continue }
            for to in members.indices {
                let others = members[to].count - (isMember[to][from] ? 1 : 0)
                let answered = Self.answered(
                    relation, from: from, to: members[to], isMember: isMember[to], others: others)
                for group in own {
                    possible[group * count + to] += others
                    observed[group * count + to] += answered
                }
            }
        }
        pairs = (0..<count * count).map {
            GroupPair(from: $0 / count, to: $0 % count, ties: 0, possible: possible[$0], observed: observed[$0])
        }
        self.membership = membership
    }

    /// How many of the members somebody answered about.
    private static func answered(
        _ relation: Relation, from: Int, to members: [Int], isMember: [Bool], others: Int
    ) -> Int {
        guard let same = relation.answerToEverybodyElse(from: from) else {
            return members.count { $0 != from && relation.answer(from: from, to: $0).isObserved }
        }
        // Asked as a whole: everybody else, or only those who were named.
        return same.isObserved ? others : relation.ties(from: from).count { isMember[Int($0.to)] }
    }

    /// The pairs with the ties of one level.
    func pairs(at network: LevelNetwork) -> [GroupPair] {
        var pairs = self.pairs
        for edge in network.graph.edges {
            for from in membership.ofPerson[Int(edge.from)] ?? [] {
                for to in membership.ofPerson[Int(edge.to)] ?? [] {
                    pairs[from * membership.groups.count + to].ties += 1
                }
            }
        }
        return pairs
    }
}
