import GraphAlgorithms
import NetworkModel

/// How often a person stands between two who have no direct contact, by whose groups they belong to (Gould & Fernandez
/// 1989): ties one -> person -> other without a tie one -> other.
package struct BrokerageRoles: Hashable, Sendable {
    /// All three in one group.
    package var coordinator = 0
    /// The one comes from outside, the person lets them in to the own group.
    package var gatekeeper = 0
    /// The person carries from the own group outwards.
    package var representative = 0
    /// The two are of one group, the person of another.
    package var itinerant = 0
    /// Three groups.
    package var liaison = 0

    package var total: Int { coordinator + gatekeeper + representative + itinerant + liaison }

    private static let mostWork = 50_000_000

    /// By person; nil for somebody who is in no group or in several, which the roles do not know: they are left out as ends
    /// too. Nil for a network with too many ways of two steps.
    static func ofAll(_ network: LevelNetwork, _ membership: GroupMembership) -> [BrokerageRoles?]? {
        let group = membership.ofPerson.map { $0?.count == 1 ? $0?.first : nil }
        var (leading, following) = (
            Array(repeating: [Int](), count: network.personCount), Array(repeating: [Int](), count: network.personCount)
        )
        var ties: Set<Graph.Edge> = []
        for edge in network.graph.edges {
            following[Int(edge.from)].append(Int(edge.to))
            leading[Int(edge.to)].append(Int(edge.from))
            ties.insert(edge)
        }
        guard zip(leading, following).reduce(0, { $0 + $1.0.count * $1.1.count }) <= mostWork else { return nil }
        return (0..<network.personCount).map { person in
            guard let own = group[person] else { return nil }
            var roles = BrokerageRoles()
            for one in leading[person] {
                guard let first = group[one] else { continue }
                for other in following[person] where other != one && !ties.contains(Graph.Edge(one, other)) {
                    guard let last = group[other] else { continue }
                    roles.add(first: first, own: own, last: last)
                }
            }
            return roles
        }
    }

    private mutating func add(first: Int, own: Int, last: Int) {
        switch (first == own, own == last, first == last) {
        case (true, true, _): coordinator += 1
        case (false, true, _): gatekeeper += 1
        case (true, false, _): representative += 1
        case (false, false, true): itinerant += 1
        case (false, false, false): liaison += 1
        }
    }
}
