import GraphAlgorithms
import NetworkModel

extension SociogramLayout {
    /// Everybody on the roster by a relation's ties of every level, so that the same places serve each of them. Strong
    /// contact pulls more than weak, reports of both more than of one.
    package init(_ relation: Relation, footprints: [Footprint]) throws {
        let weights = relation.dyads.map { dyad in
            [dyad.aReports, dyad.bReports].reduce(0.0) { sum, answer in
                sum + (answer.level.map { Double(relation.weight(ofLevel: $0)) } ?? 0)
            }
        }
        try self.init(
            Graph(
                vertexCount: relation.personCount, edges: relation.dyads.map { .init(Int($0.a), Int($0.b)) },
                isDirected: false),
            weights: weights, answered: relation.answered, footprints: footprints)
    }

    /// The persons, then the bodies, by their contact.
    package init(_ affiliation: Affiliation, persons: Int, bodies: Int, footprints: [Footprint]) throws {
        var kinds: [[Int]: Int] = [:]
        for tie in affiliation.ties { kinds[[tie.person, tie.body], default: 0] += 1 }
        let pairs = kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let connected = Set(affiliation.ties.map(\.person))
        let answered = (0..<persons).map { person in
            connected.contains(person)
                || (affiliation.answered.indices.contains(person) && affiliation.answered[person])
        }
        try self.init(
            Graph(
                vertexCount: persons + bodies, edges: pairs.map { .init($0.key[0], persons + $0.key[1]) },
                isDirected: false),
            weights: pairs.map { Double($0.value) },
            answered: answered + Array(repeating: true, count: bodies), footprints: footprints)
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
            answered: Array(repeating: true, count: communities), footprints: footprints)
    }
}
