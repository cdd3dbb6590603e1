/// Which of the times when a network was asked this is. Each is a network of its own.
package struct Wave: Hashable, Sendable {
    /// Of the mapping: `y2024`.
    package var id: String
    package var label: String
    /// The network's own id, title and alias, which its waves share.
    package var network: String
    package var title: String
    package var alias: String?

    package init(id: String, label: String, network: String, title: String, alias: String? = nil) {
        self.id = id
        self.label = label
        self.network = network
        self.title = title
        self.alias = alias
    }
}

extension Network {
    /// What a wave shares with the others of its network; a network that was asked once has no other id and title.
    package var ownID: String { wave?.network ?? id }
    package var ownTitle: String { wave?.title ?? title }

    /// Where its results lie, seen from the folder of the study.
    package var folder: String { wave.map { "\($0.network)/\($0.id)" } ?? id }
}

/// The waves of one network, the oldest first.
package struct WaveSeries: Hashable, Sendable {
    /// The network's id, which names its folder.
    package var network: String
    /// Positions in the study's networks.
    package var waves: [Int]

    /// The pairs of waves that are held against each other: neighbours, then the first and the last where others lie between.
    package var pairs: [(from: Int, to: Int)] { Self.pairs(of: waves) }

    package static func pairs(of waves: [Int]) -> [(from: Int, to: Int)] {
        let neighbours = zip(waves, waves.dropFirst()).map { (from: $0, to: $1) }
        guard let first = waves.first, let last = waves.last, waves.count > 2 else { return neighbours }
        return neighbours + [(from: first, to: last)]
    }
}

extension Study {
    /// The networks that were asked in waves, one wave or more.
    package var series: [WaveSeries] {
        var series: [WaveSeries] = []
        for (position, network) in networks.enumerated() {
            guard let wave = network.wave else { continue }
            if let known = series.firstIndex(where: { $0.network == wave.network }) {
                series[known].waves.append(position)
            } else {
                series.append(WaveSeries(network: wave.network, waves: [position]))
            }
        }
        return series
    }

    /// What is laid side by side: each network once, as it was when it was last asked. Positions in the networks.
    package var latest: [Int] {
        let earlier = Set(series.flatMap { $0.waves.dropLast() })
        return networks.indices.filter { !earlier.contains($0) }
    }
}
