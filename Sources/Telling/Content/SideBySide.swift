import NetworkModel

extension ExportContent {
    /// What is laid side by side: each network once, as it was when it was last asked. Everything that goes by position follows.
    package var sideBySide: ExportContent {
        let latest = study.latest
        guard latest.count < study.networks.count else { return self }
        let places = Dictionary(uniqueKeysWithValues: latest.enumerated().map { ($1, $0) })
        var content = self
        content.study.networks = latest.map { study.networks[$0] }
        content.analysis.networks = latest.map { analysis.networks[$0] }
        content.analysis.withoutFlagged = latest.map { analysis.withoutFlagged[$0] }
        content.analysis.reporting = analysis.reporting.compactMap { item in
            var item = item
            guard let network = item.network else { return item }
            item.network = places[network]
            return item.network == nil ? nil : item
        }
        content.ownWords = Dictionary(
            uniqueKeysWithValues: ownWords.compactMap { network, words in places[network].map { ($0, words) } })
        return content
    }
}
