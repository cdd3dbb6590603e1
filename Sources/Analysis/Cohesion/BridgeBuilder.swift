/// One of the persons through whom a level's network hangs together, and what happens to it without this person.
package struct BridgeBuilder: Hashable, Sendable {
    /// Position in the network's persons.
    package var person: Int
    package var betweenness: Double
    package var isCutPoint: Bool
    /// Persons in the largest component of the symmetrised network, and the number of components, when this person alone is taken out.
    package var largestComponentWithout: Int
    package var componentsWithout: Int

    /// The strongest by betweenness, at most three, the person first on the roster where it is equal. Nobody whose
    /// betweenness is 0, and nobody who did not answer: it is not known for them.
    static func strongest(_ network: LevelNetwork) throws -> [BridgeBuilder] {
        guard network.scope == .all, let scores = try network.betweenness() else { return [] }
        let candidates = scores.indices.filter { network.relation.answered[$0] && scores[$0] > 0 }
            .sorted { (-scores[$0], network.ranks[$0]) < (-scores[$1], network.ranks[$1]) }
        return try candidates.prefix(3).map { person in
            let rest = try network.symmetrised.removing(person).weakComponents().sizes
            return BridgeBuilder(
                person: person, betweenness: scores[person], isCutPoint: try network.cutPoints()[person],
                largestComponentWithout: rest.first ?? 0, componentsWithout: rest.count)
        }
    }
}
