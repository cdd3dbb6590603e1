import GraphAlgorithms
import NetworkModel

extension SociogramLayout {
    /// Persons by a relation's ties of every level, so that the same places serve each of them. Strong contact pulls
    /// more than weak, reports of both more than of one.
    /// - Parameters:
    ///   - persons: positions in the roster, ascending; actors are numbered in this order.
    ///   - dyads: those of the relation that are drawn; both persons of each are among the persons.
    ///   - contacts: persons who are in a picture only where they have contact, and so never stand apart.
    package init(
        _ relation: Relation, of network: Network, persons: [Int], dyads: [Dyad], contacts: Set<Int> = [],
        footprints: [Footprint], room: LayoutRoom = .screen
    ) throws {
        var actor = Array(repeating: 0, count: relation.personCount)
        for (position, person) in persons.enumerated() { actor[person] = position }
        var contactFrom = Array(repeating: Int.max, count: persons.count)
        let weights = dyads.map { dyad in
            [dyad.aReports, dyad.bReports].reduce(0.0) { sum, answer in
                guard let level = answer.level else { return sum }
                for person in [dyad.a, dyad.b] {
                    contactFrom[actor[Int(person)]] = min(contactFrom[actor[Int(person)]], level)
                }
                return sum + Double(relation.weight(ofLevel: level))
            }
        }
        for (position, person) in persons.enumerated() where contacts.contains(person) { contactFrom[position] = 0 }
        try self.init(
            Graph(
                vertexCount: persons.count,
                edges: dyads.map { .init(actor[Int($0.a)], actor[Int($0.b)]) }, isDirected: false),
            weights: weights, silent: persons.map { network.answering($0, relation) }, contactFrom: contactFrom,
            footprints: footprints, room: room)
    }

    /// The persons, then the bodies, by their contact.
    /// - Parameter answering: by person; whoever has contact stands with the bodies all the same.
    package init(
        _ affiliation: Affiliation, persons: Int, bodies: Int, answering: [Answering], footprints: [Footprint]
    ) throws {
        var kinds: [[Int]: Int] = [:]
        for tie in affiliation.ties { kinds[[tie.person, tie.body], default: 0] += 1 }
        let pairs = kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let connected = Set(affiliation.ties.map(\.person))
        let silent =
            (0..<persons).map { connected.contains($0) ? .answered : answering[$0] }
            + Array(repeating: .answered, count: bodies)
        try self.init(
            Graph(
                vertexCount: persons + bodies, edges: pairs.map { .init($0.key[0], persons + $0.key[1]) },
                isDirected: false),
            weights: pairs.map { Double($0.value) },
            silent: silent, footprints: footprints)
    }
}

extension SociogramLayout {
    /// Communities by the ties between them; those without any stand beneath.
    package init(
        communities: Int, pairs: [(first: Int, second: Int, ties: Int)], footprints: [Footprint]
    ) throws {
        try self.init(
            Graph(
                vertexCount: communities, edges: pairs.map { .init($0.first, $0.second) }, isDirected: false),
            // A hundred times the ties are no reason to stand a hundred times as close.
            weights: pairs.map { Double($0.ties).squareRoot() },
            silent: Array(repeating: .answered, count: communities), footprints: footprints)
    }
}
