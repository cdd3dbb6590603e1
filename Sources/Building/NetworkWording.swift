import Mapping
import NetworkModel

extension Network {
    /// The same network as the mapping calls things in another language.
    /// - Parameter mapping: the mapping that the network was built by, read in that language.
    package func worded(by mapping: StudyMapping) -> Network {
        var network = self
        let own = mapping.networks.first { $0.id == id }
        if let own {
            (network.title, network.alias, network.wave) = (own.title, own.alias, NetworkBuilder.wave(of: own))
        }
        network.attributes = NetworkBuilder.attributes(of: mapping)
        network.relations = zip(relations, mapping.relations).map { relation, described in
            let described = own.map(described.asked) ?? described
            return relation.worded(
                label: described.label, levels: NetworkBuilder.levels(of: described, in: mapping).map(\.label))
        }
        network.bodies = NetworkBuilder.bodies(of: mapping)
        for (position, described) in mapping.affiliations.enumerated() {
            network.affiliations[position].label = described.label
            network.affiliations[position].kinds = NetworkBuilder.kinds(of: described)
        }
        return network
    }
}
