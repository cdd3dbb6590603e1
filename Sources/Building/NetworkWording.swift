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
        // Not every wave has every question.
        network.relations = relations.map { relation in
            guard let described = mapping.relations.first(where: { $0.id == relation.id }) else { return relation }
            let asked = own.map(described.asked) ?? described
            return relation.worded(
                label: asked.label, levels: NetworkBuilder.levels(of: asked, in: mapping).map(\.label))
        }
        network.bodies = NetworkBuilder.bodies(of: mapping)
        for described in mapping.affiliations {
            guard let position = network.affiliations.firstIndex(where: { $0.id == described.id }) else { continue }
            network.affiliations[position].label = described.label
            network.affiliations[position].kinds = NetworkBuilder.kinds(of: described)
        }
        return network
    }
}
