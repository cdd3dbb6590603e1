import NetworkModel
import Telling

/// The names of nodes in files for other programs. igraph takes `name` for what a node is, so that two people of one name would be
/// one there: the id stands behind names that occur twice. Labels stay as they are.
struct VertexNames {
    private(set) var persons: [String] = []
    private(set) var bodies: [String] = []

    init(_ network: Network) {
        let names = network.persons.map(\.name) + network.bodies.map(\.label)
        let ids = network.persons.map(\.id) + network.bodies.map(\.id)
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        var taken = Set(names.filter { counts[$0] == 1 })
        let all = zip(names, ids).enumerated().map { position, node in
            if counts[node.0] == 1 { return node.0 }
            let name = "\(node.0) (\(node.1))"
            return taken.insert(name).inserted ? name : "\(name) #\(position + 1)"
        }
        persons = Array(all.prefix(network.persons.count))
        bodies = Array(all.dropFirst(network.persons.count))
    }
}
