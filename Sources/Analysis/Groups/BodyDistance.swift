import GraphAlgorithms
import NetworkModel

/// How near a body is to a group at one level: 1 step for a member who has contact with the body, 2 for one who has contact
/// with such a person, and so on over the symmetrised network.
package struct BodyDistance: Hashable, Sendable {
    /// Positions in the network's affiliations and bodies and the membership's groups.
    package var affiliation: Int
    package var body: Int
    package var group: Int
    package var members: Int
    /// Members with contact of their own.
    package var direct: Int
    /// Members from whom there is a way to the body.
    package var reaching: Int
    /// Steps of the nearest member, and the mean over those who reach the body; nil where nobody does.
    package var nearest: Int?
    package var mean: Double?

    /// Every body of every affiliation with every group.
    static func all(
        _ network: Network, _ level: LevelNetwork, _ membership: GroupMembership
    ) throws -> [BodyDistance] {
        let members = membership.members
        return try network.affiliations.indices.flatMap { affiliation in
            try network.bodies.indices.flatMap { body in
                let contacts = Set(network.affiliations[affiliation].ties.filter { $0.body == body }.map(\.person))
                    .sorted()
                let steps = try level.stepsToBody(reachedBy: contacts)
                return members.enumerated().map { group, persons in
                    let reaching = persons.compactMap { steps[$0] }
                    return BodyDistance(
                        affiliation: affiliation, body: body, group: group, members: persons.count,
                        direct: reaching.count { $0 == 1 }, reaching: reaching.count, nearest: reaching.min(),
                        mean: reaching.isEmpty ? nil : Double(reaching.reduce(0, +)) / Double(reaching.count))
                }
            }
        }
    }
}

extension LevelNetwork {
    /// Each person's steps to a body that some persons have contact with; nil where there is no way.
    fileprivate func stepsToBody(reachedBy contacts: [Int]) throws -> [Int?] {
        // The body becomes one more vertex. Every way starts there and never comes back, so it shortens none.
        let body = personCount
        let graph = Graph(
            vertexCount: personCount + 1, edges: symmetrised.edges + contacts.map { Graph.Edge($0, body) },
            isDirected: false)
        return Array(try graph.distances(from: body).dropLast())
    }
}
