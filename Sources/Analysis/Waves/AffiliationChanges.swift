import NetworkModel

extension AffiliationChange {
    /// The affiliations that both waves have, in the order of the later.
    static func all(_ from: Network, _ to: Network, _ roster: CommonRoster) -> [AffiliationChange] {
        to.affiliations.compactMap { affiliation in
            from.affiliations.first { $0.id == affiliation.id }.map { before in
                change(Side(from, before), Side(to, affiliation), roster)
            }
        }
    }

    /// One wave's contact of persons with bodies.
    private struct Side {
        let network: Network
        let affiliation: Affiliation
        private let ties: Set<[Int]>
        private let answered: Set<Int>

        init(_ network: Network, _ affiliation: Affiliation) {
            self.network = network
            self.affiliation = affiliation
            ties = Set(affiliation.ties.map { [$0.person, $0.body, $0.kind] })
            // Whoever has a contact has answered.
            answered = Set(affiliation.ties.map(\.person)).union(
                affiliation.answered.indices.filter { affiliation.answered[$0] })
        }

        /// Nil where the person did not answer.
        func has(_ person: Int, _ body: Int, _ kind: Int) -> Bool? {
            answered.contains(person) ? ties.contains([person, body, kind]) : nil
        }
    }

    private static func change(_ from: Side, _ to: Side, _ roster: CommonRoster) -> AffiliationChange {
        var change = AffiliationChange(id: to.affiliation.id, counts: ChangeCounts(), cells: [])
        for (body, described) in to.network.bodies.enumerated() {
            guard let earlierBody = from.network.bodies.firstIndex(where: { $0.id == described.id }) else { continue }
            for (kind, asked) in to.affiliation.kinds.enumerated() {
                guard let earlierKind = from.affiliation.kinds.firstIndex(where: { $0.id == asked.id }) else {
                    continue
                }
                var cell = Cell(body: described.id, kind: asked.id, counts: ChangeCounts())
                for person in roster.both {
                    cell.counts.add(
                        PairChange(from.has(person.from, earlierBody, earlierKind), to.has(person.to, body, kind)))
                }
                change.cells.append(cell)
                change.counts.add(cell.counts)
            }
        }
        return change
    }
}
