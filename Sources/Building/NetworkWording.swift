import Mapping
import NetworkModel

extension Network {
    /// The same network as the mapping calls things in another language.
    /// - Parameter mapping: the mapping that the network was built by, read in that language.
    package func worded(by mapping: StudyMapping) -> Network {
        var network = self
        if let own = mapping.networks.first(where: { $0.id == id }) {
            (network.title, network.alias) = (own.title, own.alias)
        }
        network.attributes = NetworkBuilder.attributes(of: mapping)
        network.relations = zip(relations, mapping.relations).map { relation, described in
            relation.worded(
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
