/// Vertices in groups that do not overlap.
package struct Partition: Hashable, Sendable {
    /// The group of each vertex, from 0: the largest group is 0, of equal groups the one with the lowest vertex first.
    package let groups: [Int]
    /// How many vertices each group has, largest first.
    package let sizes: [Int]

    /// - Parameter labels: one per vertex, equal for vertices of the same group.
    package init(_ labels: [Int]) {
        var members: [Int: Int] = [:]
        var firstVertex: [Int: Int] = [:]
        for (vertex, label) in labels.enumerated() {
            members[label, default: 0] += 1
            if firstVertex[label] == nil { firstVertex[label] = vertex }
        }
        let order = members.keys.sorted {
            (-members[$0]!, firstVertex[$0]!) < (-members[$1]!, firstVertex[$1]!)
        }
        var number: [Int: Int] = [:]
        for (position, label) in order.enumerated() { number[label] = position }
        groups = labels.map { number[$0]! }
        sizes = order.map { members[$0]! }
    }

    /// The vertices of each group, ascending.
    package var members: [[Int]] {
        var members = sizes.map { _ in [Int]() }
        for (vertex, group) in groups.enumerated() { members[group].append(vertex) }
        return members
    }
}
