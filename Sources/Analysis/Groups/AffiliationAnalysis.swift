import NetworkModel

/// Contact between persons and bodies, per body and kind. Shares are of those who answered the question.
package struct AffiliationAnalysis: Hashable, Sendable {
    /// One body and one kind of contact.
    package struct Cell: Hashable, Sendable {
        /// Positions in the network's bodies and the affiliation's kinds.
        package var body: Int
        package var kind: Int
        /// Positions in the network's persons, ascending.
        package var persons: [Int]
        package var shareOfAnswered: Double?
    }

    /// One body, all kinds together: who has contact, and which way information goes. Everybody stands in one of the
    /// three directions.
    package struct BodySummary: Hashable, Sendable {
        package var body: Int
        package var persons: [Int]
        package var shareOfAnswered: Double?
        /// Discussion, or information in both directions.
        package var mutual: [Int]
        package var toBodyOnly: [Int]
        package var fromBodyOnly: [Int]
    }

    /// Position in the network's affiliations.
    package var affiliation: Int
    /// How many persons answered the question, how many did not, and how many have a response and were not asked it.
    package var answered: Int
    package var notAnswered: Int
    package var notAsked: Int
    /// Every body with every kind, body by body, also those nobody has contact with.
    package var cells: [Cell]
    /// In the order of the network's bodies.
    package var bodies: [BodySummary]
    /// For each kind, who has this kind of contact with any body.
    package var personsByKind: [[Int]]
    package var withContact: [Int]
    /// Those who answered that they have none.
    package var withoutContact: [Int]

    init(_ network: Network, affiliation position: Int) {
        let affiliation = network.affiliations[position]
        let ties = affiliation.ties
        let connected = Set(ties.map(\.person))
        let everybody = network.persons.indices
        let answeredBy = everybody.filter { connected.contains($0) || affiliation.answered.contains(at: $0) }
        let answered = answeredBy.count

        func persons(_ isWanted: (AffiliationTie) -> Bool) -> [Int] {
            Set(ties.filter(isWanted).map(\.person)).sorted()
        }

        self.affiliation = position
        self.answered = answered
        notAsked = everybody.count { !connected.contains($0) && network.answering($0, affiliation) == .notAsked }
        notAnswered = everybody.count - answered - notAsked
        cells = network.bodies.indices.flatMap { body in
            affiliation.kinds.indices.map { kind in
                let reporting = persons { $0.body == body && $0.kind == kind }
                return Cell(
                    body: body, kind: kind, persons: reporting, shareOfAnswered: share(reporting.count, of: answered))
            }
        }
        bodies = network.bodies.indices.map { body in
            func inDirection(_ direction: AffiliationKind.Direction) -> Set<Int> {
                Set(persons { $0.body == body && affiliation.kinds[$0.kind].direction == direction })
            }
            let (to, from, both) = (inDirection(.toBody), inDirection(.fromBody), inDirection(.both))
            let mutual = both.union(to.intersection(from))
            let all = to.union(from).union(both)
            return BodySummary(
                body: body, persons: all.sorted(), shareOfAnswered: share(all.count, of: answered),
                mutual: mutual.sorted(), toBodyOnly: to.subtracting(mutual).sorted(),
                fromBodyOnly: from.subtracting(mutual).sorted())
        }
        personsByKind = affiliation.kinds.indices.map { kind in persons { $0.kind == kind } }
        withContact = connected.sorted()
        withoutContact = answeredBy.filter { !connected.contains($0) }
    }
}

extension [Bool] {
    fileprivate func contains(at position: Int) -> Bool { indices.contains(position) && self[position] }
}
