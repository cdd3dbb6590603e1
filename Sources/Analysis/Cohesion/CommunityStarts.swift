import GraphAlgorithms

/// A graph's division into communities, the best of several starts: where the division is not clear each start ends in
/// another one.
struct CommunityStarts {
    private(set) var best: Partition
    let modularity: Double?
    private var others: [Partition]

    private static let mostStarts = 20
    /// In a large graph each start takes long.
    private static let mostEdgeVisits = 25_000

    /// - Parameter starts: at most so many.
    init(_ graph: Graph, starts: Int = mostStarts) throws {
        let count = max(1, min(starts, Self.mostEdgeVisits / max(1, graph.edges.count)))
        var ends = try graph.leidenCommunities(seeds: 42..<42 + count)
        // Of equally good ones the first: the last digits are not what decides.
        var first = 0
        for position in ends.indices where (ends[position].modularity ?? 0) > (ends[first].modularity ?? 0) + 1e-9 {
            first = position
        }
        (best, modularity) = ends.remove(at: first)
        others = ends.map(\.division)
    }

    /// How alike the starts end: the mean of the adjusted Rand index (Hubert & Arabie 1985) between the best and each other;
    /// 1 where all are the same, near 0 where they agree no more than by chance. Nil with one start.
    var stability: Double? {
        guard !others.isEmpty else { return nil }
        return others.reduce(0) { $0 + adjustedRandIndex(best.groups, $1.groups) } / Double(others.count)
    }

    /// The same with other numbers of the vertices: vertex v was `places[v]`.
    func renumbered(_ places: [Int]) -> CommunityStarts {
        var starts = self
        starts.best = Partition(places.map { best.groups[$0] })
        starts.others = others.map { other in Partition(places.map { other.groups[$0] }) }
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
