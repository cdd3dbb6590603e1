import GraphAlgorithms

/// What the `group-by` attribute shows at one level.
package struct LevelGroups: Hashable, Sendable {
    /// Every ordered pair of groups, row by row, a group with itself included.
    package var pairs: [GroupPair]
    /// One per group, in the order of the membership's groups; so is `nodes`.
    package var integration: [GroupIntegration]
    package var nodes: [GroupNodes]
    /// Pairs of groups with what chance leads to expect; so are the holes made of them. Empty where the ties are
    /// too many for it.
    package var chances: [GroupPairChance]
    package var holes: [GroupHole]

    init(_ network: LevelNetwork, _ denominators: GroupPairDenominators) throws {
        let membership = denominators.membership
        pairs = denominators.pairs(at: network)
        integration = try GroupIntegration.ofAll(network, membership, pairs: pairs)
        nodes = GroupNodes.ofAll(network, membership)
        chances = GroupPairChance.all(pairs, network, membership)
        holes = GroupHole.all(chances, membership)
    }

    /// - Returns: the contact from one group to another.
    package func pair(from: Int, to: Int) -> GroupPair { pairs[from * nodes.count + to] }
}
