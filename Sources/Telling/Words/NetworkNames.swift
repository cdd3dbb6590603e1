import NetworkModel

extension ExportContent {
    /// What the networks are called side by side, in the study's order: by their titles, or by their aliases and a
    /// number where there is none.
    package var networkNames: [String] {
        study.networks.enumerated().map { position, network in
            guard usesAliases else { return network.title.isEmpty ? network.id : network.title }
            return network.alias ?? Network.name(ofNumber: position + 1, language)
        }
    }
}
