import GraphAlgorithms

/// A graph's division into communities, the best of several starts: where the division is not clear each start ends in
/// another one.
struct CommunityStarts {
    private(set) var best: Partition
    let modularity: Double?
    /// How alike the starts end: the mean of the adjusted Rand index (Hubert & Arabie 1985) between the best and each other;
    /// 1 where all are the same, near 0 where they agree no more than by chance. Nil with one start.
    let stability: Double?

    private static let mostStarts = 20
    /// In a large graph each start takes long.
    private static let mostEdgeVisits = 25_000

    /// - Parameter starts: at most so many.
    init(_ graph: Graph, starts: Int = mostStarts) throws {
        let count = max(1, min(starts, Self.mostEdgeVisits / max(1, graph.edges.count)))
        let divisions = try (0..<count).map { try graph.leidenCommunities(seed: 42 + $0) }
        let scores = try divisions.map { try graph.modularity(of: $0) }
        // Of equally good ones the first: the last digits are not what decides.
        var first = 0
        for position in scores.indices where (scores[position] ?? 0) > (scores[first] ?? 0) + 1e-9 { first = position }
        best = divisions[first]
        modularity = scores[first]
        let others = divisions.indices.filter { $0 != first }
            .map { adjustedRandIndex(divisions[first].groups, divisions[$0].groups) }
        stability = others.isEmpty ? nil : others.reduce(0, +) / Double(others.count)
    }

    /// The same with other numbers of the vertices: vertex v was `places[v]`.
    func renumbered(_ places: [Int]) -> CommunityStarts {
        var starts = self
        starts.best = Partition(places.map { best.groups[$0] })
        return starts
    }
}

/// How alike two divisions of the same things are: 1 where they are the same, 0 on average where they have nothing to do
/// with each other (Hubert & Arabie 1985).
func adjustedRandIndex(_ one: [Int], _ other: [Int]) -> Double {
    func pairs(_ counts: some Sequence<Int>) -> Double {
        counts.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
    }
    func counts(_ groups: [Int]) -> [Int: Int] { Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +) }
    let both = Dictionary(zip(one, other).map { ([$0, $1], 1) }, uniquingKeysWith: +)
    let (together, ofOne, ofOther) = (pairs(both.values), pairs(counts(one).values), pairs(counts(other).values))
    let all = pairs([one.count])
    guard all > 0 else { return 1 }
    let expected = ofOne * ofOther / all
    let most = (ofOne + ofOther) / 2
    return most == expected ? 1 : (together - expected) / (most - expected)
}
