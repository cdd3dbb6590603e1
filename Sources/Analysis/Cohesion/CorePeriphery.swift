import GraphAlgorithms

/// How near a network is to a core in which all have contact with each other and a periphery in which nobody has, whatever
/// is between the two (Borgatti & Everett 1999); and who is in that core.
package struct CorePeriphery: Hashable, Sendable {
    /// The correlation of what is there with the ideal pattern, over pairs inside the core and inside the periphery.
    package var correlation: Double
    /// By person.
    package var isCore: [Bool]

    /// The best of the cores made of the persons with most contacts: of all cores of one size that one has most ties inside
    /// compared with those left outside (Lip 2011). Nil where none correlates, and for an empty or a complete network.
    /// - Parameters:
    ///   - graph: undirected.
    ///   - ranks: the order of lots, which decides between persons with as many contacts.
    init?(_ graph: Graph, ranks: [Int]) throws {
        let degrees = try graph.degrees(.both)
        let order = degrees.indices.sorted { (-degrees[$0], ranks[$0]) < (-degrees[$1], ranks[$1]) }
        var place = order
        for (position, person) in order.enumerated() { place[person] = position }
        // Ties whose later end is at a place: they are inside a core that reaches so far.
        var closing = Array(repeating: 0, count: order.count)
        for edge in graph.edges { closing[max(place[Int(edge.from)], place[Int(edge.to)])] += 1 }
        var (inside, contacts) = (0, 0)
        var best: (size: Int, correlation: Double)?
        for size in stride(from: 1, to: order.count, by: 1) {
            inside += closing[size - 1]
            contacts += degrees[order[size - 1]]
            let outside = graph.edges.count - (contacts - inside)
            let left = order.count - size
            guard
                let correlation = Self.correlation(
                    inside: inside, pairsInside: size * (size - 1) / 2, outside: outside,
                    pairsOutside: left * (left - 1) / 2)
            else { continue }
            if correlation > (best?.correlation ?? 0) + 1e-12 { best = (size, correlation) }
        }
        guard let best else { return nil }
        correlation = best.correlation
        isCore = place.map { $0 < best.size }
    }

    /// Of ties (yes or no) with being inside the core (yes or no); nil where either is the same for all pairs.
    private static func correlation(inside: Int, pairsInside: Int, outside: Int, pairsOutside: Int) -> Double? {
        let (ties, pairs) = (inside + outside, pairsInside + pairsOutside)
        let spread =
            Double(ties) * Double(pairs - ties) * Double(pairsInside) * Double(pairsOutside)
        guard spread > 0 else { return nil }
        return (Double(inside) * Double(pairsOutside) - Double(outside) * Double(pairsInside)) / spread.squareRoot()
    }
}
