import CIGraph

extension Graph {
    /// The weakly connected component of each vertex, numbered from 0 by size, largest first; of equal sizes the one
    /// with the lowest vertex comes first.
    package func weakComponents() throws -> Partition {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let membership = try IntegerVector()
            try IGraphLibrary.check(
                igraph_connected_components(graph.pointer, membership.pointer, nil, nil, IGRAPH_WEAK),
                "igraph_connected_components")
            return Partition(membership.values)
        }
    }
}

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
}
