import GraphAlgorithms

/// One of the persons through whom a level's network hangs together, and what happens to it without this person.
///
/// Over the symmetrised network where both sides of a pair should say the same, so that somebody who did not answer can be
/// one by what others report; over the directed one else.
package struct BridgeBuilder: Hashable, Sendable {
    /// Position in the network's persons.
    package var person: Int
    package var answered: Bool
    package var betweenness: Double
    /// Betweenness / pairs of others between whom there is a way: the share of the shortest ways of others that lead through
    /// this person.
    package var shareOfWays: Double
    package var isCutPoint: Bool
    /// Persons in the largest component of the symmetrised network, and the number of components, when this person alone is
    /// taken out.
    package var largestComponentWithout: Int
    package var componentsWithout: Int
    /// Persons cut off from the largest piece of their component without this person, and how many of them answered; 0 where
    /// nobody is.
    package var cutOff: Int
    package var cutOffAnswered: Int

    /// So large a share of the ways of others is an effect even where nobody is cut off.
    package static let leastShare = 0.1
    private static let most = 3

    /// The strongest by betweenness, at most three, by the order of lots where it is equal; only those without whom somebody
    /// who answered is cut off, or through whom a tenth of the ways of others lead.
    static func strongest(_ network: LevelNetwork) throws -> [BridgeBuilder] {
        guard network.scope == .all, network.allowsShortestPaths else { return [] }
        let isMutual = network.relation.reciprocityExpected
        guard
            let scores = isMutual ? try network.symmetrisedBetweenness() : try network.betweenness()
        else { return [] }
        let graph = isMutual ? network.symmetrised : network.graph
        // Of somebody who did not answer a directed network does not know whom they name.
        let ranked = scores.indices.filter { scores[$0] > 0 && (isMutual || network.relation.answered[$0]) }
            .sorted { (-scores[$0], network.ranks[$0]) < (-scores[$1], network.ranks[$1]) }
        let ways = try graph.pathLengths().counts.reduce(0, +)
        let neighbours = Neighbours(graph)
        let cuts = Dictionary(uniqueKeysWithValues: network.cutPointList().map { ($0.person, $0) })
        var builders: [BridgeBuilder] = []
        for person in ranked {
            guard builders.count < most else { break }
            let cut = cuts[person]
            // Most persons have no effect, which is seen without counting their ways: a person begins or ends at most half.
            if 2 * scores[person] < leastShare * Double(ways), (cut?.cutOffAnswered ?? 0) == 0 { continue }
            let share = scores[person] / Double(max(1, ways - neighbours.ways(of: person)))
            guard share >= leastShare || (cut?.cutOffAnswered ?? 0) > 0 else { continue }
            let rest = try network.symmetrised.removing(person).weakComponents().sizes
            builders.append(
                BridgeBuilder(
                    person: person, answered: network.relation.answered[person], betweenness: scores[person],
                    shareOfWays: share, isCutPoint: cut != nil, largestComponentWithout: rest.first ?? 0,
                    componentsWithout: rest.count, cutOff: cut?.cutOff ?? 0, cutOffAnswered: cut?.cutOffAnswered ?? 0))
        }
        return builders
    }
}

/// Who can be reached from whom.
private struct Neighbours {
    private var following: [[Int]]
    private var leading: [[Int]]
    private let isDirected: Bool

    init(_ graph: Graph) {
        isDirected = graph.isDirected
        following = Array(repeating: [], count: graph.vertexCount)
        leading = following
        for edge in graph.edges {
            following[Int(edge.from)].append(Int(edge.to))
            leading[Int(edge.to)].append(Int(edge.from))
        }
        if !isDirected {
            for person in following.indices { following[person] += leading[person] }
        }
    }

    /// Pairs with a way that begins or ends at a person.
    func ways(of person: Int) -> Int {
        reached(from: person, following) + (isDirected ? reached(from: person, leading) : 0)
    }

    private func reached(from person: Int, _ steps: [[Int]]) -> Int {
        var met = Array(repeating: false, count: steps.count)
        met[person] = true
        var queue = [person]
        var position = 0
        while position < queue.count {
            for other in steps[queue[position]] where !met[other] {
                met[other] = true
                queue.append(other)
            }
            position += 1
        }
        return queue.count - 1
    }
}
