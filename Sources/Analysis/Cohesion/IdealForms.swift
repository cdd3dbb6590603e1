import GraphAlgorithms

/// How near a network is to the three ideal forms, from 0 to 1 each: 1 for the pure form and for nothing else.
///
/// Star: one hub, all information in one place. Ring: equal positions, long ways. Line: long ways, no overview.
///
/// Two properties tell each form from every other network of n >= 4 persons: how many contacts the persons have (sorted),
/// and how many pairs are 1, 2, 3 … steps apart or not connected at all.
///
/// | form | contacts | pairs k steps apart |
/// |---|---|---|
/// | star | n-1, then 1 for everybody else | n-1 at 1, (n-1)(n-2)/2 at 2 |
/// | ring | 2 for everybody | n at each k < n/2, and n/2 at k = n/2 where n is even |
/// | line | 2 for n-2 persons, 1 for two | n-k at each k from 1 to n-1 |
///
/// Each property is compared by its overlap, sum of min / sum of max (Ruzicka's similarity, Jaccard's for amounts), and the
/// form's figure is the geometric mean of the two overlaps. The first overlap bounds the share of ties that the network
/// and the form could have in common however the form is laid over the persons; the second says whether the ways have the
/// same lengths. A figure of 1 needs both overlaps to be 1, and a connected network with a form's contacts is that
/// form: all 2 makes a ring, all 2 but two 1 a line, and one n-1 with 1 for the others a star. Neither depends on who
/// stands where. docs/ideal-forms.md says the same for readers.
package struct IdealForms: Hashable, Sendable {
    package var star: Double
    package var ring: Double
    package var line: Double

    /// Nil below four persons, where the forms are not different.
    /// - Parameter graph: undirected.
    package init?(_ graph: Graph) throws {
        try self.init(contacts: graph.degrees(.both), pairsApart: graph.pathLengths().counts)
    }

    /// - Parameters:
    ///   - contacts: of each person.
    ///   - counts: position k: how many pairs are k + 1 steps apart; the last is not 0.
    init?(contacts: [Int], pairsApart counts: [Int]) {
        let n = contacts.count
        guard n >= 4 else { return nil }
        let contacts = contacts.sorted(by: >)
        let pairs = n * (n - 1) / 2
        let unconnected = pairs - counts.reduce(0, +)

        func nearness(contacts form: [Int], pairs formPairs: [Int]) -> Double {
            (overlap(contacts, form)
                * overlap(
                    counts + padding(n - counts.count) + [unconnected],
                    formPairs + padding(n + 1 - formPairs.count))).squareRoot()
        }

        star = nearness(contacts: [n - 1] + Array(repeating: 1, count: n - 1), pairs: [n - 1, pairs - (n - 1)])
        ring = nearness(
            contacts: Array(repeating: 2, count: n),
            pairs: Array(repeating: n, count: (n - 1) / 2) + (n.isMultiple(of: 2) ? [n / 2] : []))
        line = nearness(contacts: Array(repeating: 2, count: n - 2) + [1, 1], pairs: (1..<n).map { n - $0 })
    }
}

/// The ideal forms of one level.
package struct LevelIdealForms: Hashable, Sendable {
    package struct Component: Hashable, Sendable {
        /// Positions in the network's persons.
        package var persons: [Int]
        package var forms: IdealForms
    }

    /// Of everybody who has contact, over the symmetrised network; nil below four persons.
    package var network: IdealForms?
    /// Of each connected part with at least four persons, largest first.
    package var components: [Component] = []

    /// Where nobody asks for them.
    init() {}

    init(_ network: LevelNetwork) throws {
        guard network.scope == .all, network.allowsShortestPaths else { return }
        let graph = network.symmetrised
        let degrees = try network.symmetrisedDegrees()
        let all = try network.pathLengths().counts
        self.network = IdealForms(contacts: degrees.filter { $0 > 0 }, pairsApart: all)
        let parts = try network.symmetrisedComponents().members.filter { $0.count > 1 }
        // The largest part, often nearly everybody, has the pairs that the others leave: its ways need not be followed
        // once more.
        let others = try parts.dropFirst().map { try graph.induced(on: $0).pathLengths().counts }
        var left = all
        for counts in others { for (steps, pairs) in counts.enumerated() { left[steps] -= pairs } }
        while left.last == 0 { left.removeLast() }
        for (persons, counts) in zip(parts, [left] + others) {
            if let forms = IdealForms(contacts: persons.map { degrees[$0] }, pairsApart: counts) {
                components.append(Component(persons: persons, forms: forms))
            }
        }
    }
}

/// Sum of min / sum of max of two lists of amounts: 1 for equal lists, 0 where they have nothing in common.
private func overlap(_ one: [Int], _ other: [Int]) -> Double {
    let both = zip(one, other)
    return Double(both.reduce(0) { $0 + min($1.0, $1.1) }) / Double(both.reduce(0) { $0 + max($1.0, $1.1) })
}

private func padding(_ count: Int) -> [Int] { Array(repeating: 0, count: count) }
