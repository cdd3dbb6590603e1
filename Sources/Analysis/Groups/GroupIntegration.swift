import GraphAlgorithms
import NetworkModel

/// How the members of one group are in contact with each other and with anybody, at one level. Contact is a tie in either
/// direction. Persons with several groups count in each of them.
package struct GroupIntegration: Hashable, Sendable {
    /// Position in the membership's groups.
    package var group: Int
    package var persons: Int
    /// Members who answered the relation.
    package var answered: Int
    package var withContactInside: Int
    /// Members without contact inside the group, and how many of them did not answer: they may have contact that does not
    /// show.
    package var withoutContactInside: Int
    package var withoutContactInsideNotAnswered: Int
    /// Members without any contact at all, and how many of them did not answer.
    package var withoutAnyContact: Int
    package var withoutAnyContactNotAnswered: Int
    /// The group's own network: the ties among its members.
    package var ties: Int
    /// Ordered pairs of members, and those that are answered.
    package var possible: Int
    package var observed: Int
    /// ties / (m(m-1)) for m members, and ties / answered pairs.
    package var densityAll: Double?
    package var densityObserved: Double?
    /// Ties inside whose reverse is a tie / ties inside.
    package var reciprocityArcs: Double?
    /// The same of the pairs inside in which both answered.
    package var reciprocityArcsObserved: Double?
    /// Sizes of the weakly connected components inside the group, largest first; nil where only degrees are
    /// computed.
    package var componentSizes: [Int]?
    /// Nil where only degrees are computed, and in a network that is too large for it.
    package var position: GroupPosition?

    /// Whether no tie inside means something: where most pairs are not answered nobody can tell.
    package var isMostlyKnown: Bool { 2 * observed >= possible }
    package var shareWithContactInside: Double? { share(withContactInside, of: persons) }

    /// - Parameter pairs: every ordered pair of groups, row by row.
    static func ofAll(
        _ network: LevelNetwork, _ membership: GroupMembership, pairs: [GroupPair]
    ) throws -> [GroupIntegration] {
        let neighbours = network.graph.neighbours()
        let answered = network.relation.answered
        let dyads = LevelDyads.inside(membership, network)
        let positions = try GroupPosition.ofAll(network, membership)
        return try membership.members.enumerated().map { group, members in
            let inside = Set(members)
            let pair = pairs[group * membership.groups.count + group]
            let alone = members.filter { neighbours[$0].allSatisfy { !inside.contains($0) } }
            let isolated = members.filter { neighbours[$0].isEmpty }
            return GroupIntegration(
                group: group, persons: members.count, answered: members.count { answered[$0] },
                withContactInside: members.count - alone.count, withoutContactInside: alone.count,
                withoutContactInsideNotAnswered: alone.count { !answered[$0] }, withoutAnyContact: isolated.count,
                withoutAnyContactNotAnswered: isolated.count { !answered[$0] }, ties: pair.ties,
                possible: pair.possible, observed: pair.observed,
                densityAll: share(pair.ties, of: pair.possible), densityObserved: pair.shareOfObserved,
                reciprocityArcs: share(2 * dyads[group].mutual, of: pair.ties),
                reciprocityArcsObserved: dyads[group].reciprocityObserved,
                componentSizes: network.scope == .all
                    ? try network.graph.induced(on: members).weakComponents().sizes : nil,
                position: positions[group])
        }
    }
}

/// Who is in the picture of one group: its own members, and them with everybody they have contact with.
package struct GroupNodes: Hashable, Sendable {
    /// Position in the membership's groups.
    package var group: Int
    /// Positions in the network's persons, ascending.
    package var members: [Int]
    /// The members and everybody who has a tie to or from one of them.
    package var withNearestContacts: [Int]

    static func ofAll(_ network: LevelNetwork, _ membership: GroupMembership) -> [GroupNodes] {
        let neighbours = network.graph.neighbours()
        return membership.members.enumerated().map { group, members in
            let near = Set(members).union(members.flatMap { neighbours[$0] })
            return GroupNodes(group: group, members: members, withNearestContacts: near.sorted())
        }
    }
}

extension LevelDyads {
    /// By group, the pairs of two of its members.
    fileprivate static func inside(_ membership: GroupMembership, _ network: LevelNetwork) -> [LevelDyads] {
        var counts = membership.groups.map { _ in LevelDyads() }
        for dyad in network.relation.dyads {
            let others = membership.ofPerson[Int(dyad.b)] ?? []
            for group in membership.ofPerson[Int(dyad.a)] ?? [] where others.contains(group) {
                counts[group].count(dyad, network)
            }
        }
        return counts
    }
}
