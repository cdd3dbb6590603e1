import GraphAlgorithms

/// Where the members of a group stand in a level's network: in the middle, with short ways to everybody, or at the edge.
///
/// Harmonic closeness over the symmetrised network (Rochat 2009), divided by n−1: 1 for somebody in contact with everybody, 0 for
/// somebody in contact with nobody. Compared with what the same number of others who answered just as much would have, by the labels
/// dealt out anew (`LabelPermutations`).
package struct GroupPosition: Hashable, Sendable {
    package enum Place: Sendable {
        case edge
        case middle
    }

    /// The mean over the members, and over the drawings.
    package var closeness: Double
    package var expected: Double
    /// The share of drawings as far from what is expected or farther, in either direction, and the same with regard to how many
    /// groups were looked at (Benjamini & Hochberg 1995).
    package var chance: Double
    package var chanceAmongAll: Double

    /// Nil where chance explains it.
    package var place: Place? {
        guard chanceAmongAll < 0.05 else { return nil }
        return closeness < expected ? .edge : .middle
    }

    /// By group; nil for one without members, and for all where the network is too large or only degrees are computed.
    static func ofAll(_ network: LevelNetwork, _ membership: GroupMembership) throws -> [GroupPosition?] {
        let none: [GroupPosition?] = membership.groups.map { _ in nil }
        guard network.scope == .all, network.allowsShortestPaths, network.personCount > 2,
            let permutations = LabelPermutations(network, membership, tests: membership.groups.count)
        else { return none }
        let others = Double(network.personCount - 1)
        let closeness = try network.symmetrised.harmonicCentrality(.outgoing).map { $0 / others }
        let found = permutations.means(of: closeness)
        let chances = found.compactMap { $0?.probability }
        let adjusted = adjustedForNumber(chances)
        var next = 0
        return found.map { found in
            guard let found else { return nil }
            defer { next += 1 }
            return GroupPosition(
                closeness: found.mean, expected: found.expected, chance: found.probability,
                chanceAmongAll: adjusted[next])
        }
    }
}
