import Findings

/// A network of the mapping as it is going to be read: what stands in its block, or in the block of one of its waves.
struct NetworkSource {
    var network: NetworkMapping
    var section: Section
    /// Of a wave: the block of its network.
    var above: Section?
}

extension MappingDecoder {
    /// A network that was asked once, or every wave of it as a network of its own.
    func sources(
        _ section: Section, questions: QuestionNames, bodies: [BodyMapping], scales: [ScaleMapping]
    ) -> [NetworkSource] {
        let common = overrides(section, questions: questions, bodies: bodies, scales: scales)
        guard section.has(.waves) else {
            return [NetworkSource(network: network(section, questions: common), section: section)]
        }
        return section.sections(.waves).map { wave in
            let own = overrides(wave, questions: questions, bodies: bodies, scales: scales)
            var network = network(wave, questions: common.merging(own) { common, own in own.completed(by: common) })
            let described = WaveMapping(
                id: network.id, label: wave.wording(.label, in: languages) ?? network.id,
                network: section.text(.id) ?? "", title: wording(section, .title),
                alias: section.wording(.alias, in: languages))
            network.id = "\(described.network)-\(described.id)"
            network.title = "\(described.title), \(described.label)"
            network.alias = described.alias.map { "\($0), \(described.label)" }
            network.language = network.language ?? section.word(.language)
            let respondents = section.section(.respondents).map(respondents)
            network.respondents =
                network.respondents.map { own in
                    respondents.map(own.completed) ?? own
                } ?? respondents
            network.wave = described
            return NetworkSource(network: network, section: wave, above: section)
        }
    }

    /// What waves have names for, and what they are matched by.
    func checkWaves(_ file: Section, _ sources: [NetworkSource], roster: RosterMapping) {
        for section in file.sections(.networks) { checkUnique(section.sections(.waves), .id, in: .waves) }
        checkNames(sources)
        guard let match = file.word(.matchWaves, WaveMatch.self) else { return }
        let severalWaves = Dictionary(grouping: sources, by: { $0.network.wave?.network }).filter { network, waves in
            network != nil && waves.count > 1
        }
        for source in sources where severalWaves[source.network.wave?.network] != nil {
            let columns = source.network.roster.columns
            let isThere =
                switch match {
                case .id: columns?.id ?? roster.id != nil
                case .email: columns?.email ?? roster.email != nil
                case .name: true
                }
            if !isThere {
                faults.add(
                    .matchWavesWithoutColumn(match.rawValue, network: source.network.id), file.place(of: .matchWaves))
            }
        }
    }

    /// A wave is a network called `network-wave`, and a folder beside the pictures and graphs of its network.
    private func checkNames(_ sources: [NetworkSource]) {
        var first: [String: NetworkSource] = [:]
        for source in sources {
            guard let id = source.section.placedText(.id) else { continue }
            if source.above != nil, Self.foldersOfNetworks.contains(id.text) {
                faults.add(.wrongWaveID(id.text), id.place)
            }
            guard let other = first[source.network.id] else {
                first[source.network.id] = source
                continue
            }
            // Two networks, and two waves of one network, are told of as what they are.
            if other.above?.text(.id) != source.above?.text(.id) {
                let line = other.section.placedText(.id)?.place.row ?? 1
                faults.add(.sameNetworkID(source.network.id, firstLine: line), id.place)
            }
        }
    }

    private static let foldersOfNetworks = ["graphs", "pictures"]
}

extension QuestionOverride {
    /// What a wave says of a question, with what its network says where it says nothing.
    fileprivate func completed(by common: QuestionOverride) -> QuestionOverride {
        var own = self
        if own.reference.isEmpty {
            let rows = own.reference.rows ?? common.reference.rows
            own.reference = common.reference
            own.reference.rows = rows
        } else {
            own.reference.rows = own.reference.rows ?? common.reference.rows
        }
        let texts = Set(items.map { AnswerText.folded($0.text) })
        own.items += common.items.filter { !texts.contains(AnswerText.folded($0.text)) }
        own.nobody += common.nobody
        own.scale = scale ?? common.scale
        own.blank = blank ?? common.blank
        own.ticks = ticks.isEmpty ? common.ticks : ticks
        return own
    }
}

extension RespondentsMapping {
    /// The own words, with those of a block for more than this where there are none.
    package func completed(by common: RespondentsMapping) -> RespondentsMapping {
        var own = self
        own.match = match ?? common.match
        own.column = column ?? common.column
        own.complete = complete ?? common.complete
        own.partial = partial ?? common.partial
        own.exclude = exclude ?? common.exclude
        return own
    }
}
