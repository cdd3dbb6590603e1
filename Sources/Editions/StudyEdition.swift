import Findings
import NetworkModel

/// A study as an edition without names may show it, made before anything is judged, computed or written: whatever comes
/// after this can tell only what is in here.
///
/// What goes: names, addresses, typed text, paths, hashes, rows and columns of cells, the order of the roster, titles of
/// networks. What stays: who (by code) reports what about whom, the facts of closed questions and the address list, the
/// texts of the mapping with the names in them replaced. In an anonymous edition facts that few share are coarser.
package struct StudyEdition: Sendable {
    package let study: Study
    /// What the edition changed, and what it cannot hide.
    package let findings: [Finding]
    /// Who is who, for those who may know; empty for an anonymous edition, which is not to be undone.
    package let table: [KeyTable.Row]

    /// - Parameters:
    ///   - study: as it was read, with names.
    ///   - edition: not `identified`.
    ///   - numbers: the place of each network in the mapping, counted from 1, for those without an alias.
    package init(_ study: Study, as edition: Edition, key: CodeKey, numbers: [Int]) {
        precondition(edition.hidesNames, "an edition with names is the study itself")
        let codes =
            edition == .anonymous ? PersonCodes.anonymous(study, key) : PersonCodes.pseudonymous(study, key)
        let aliases = zip(study.networks, numbers).map { network, number in
            guard let wave = network.wave else {
                return network.alias ?? Network.name(ofNumber: number, study.language)
            }
            return wave.alias ?? Network.name(ofNumber: number, study.language)
        }
        var redaction = Redaction(
            study, edition: edition, aliases: aliases,
            names: KnownNames(study, aliases: aliases, codes: codes.codes))
        self.study = redaction.study(codes, key: key)
        findings = redaction.findings + EditionWording(study.language).stability(of: codes, in: study, edition)
        table =
            edition == .anonymous
            ? []
            : zip(study.networks, codes.codes).flatMap { network, codes in
                zip(network.persons, codes).map { person, code in
                    KeyTable.Row(code: code, id: person.id, name: person.name, network: network.id)
                }
            }.sorted { ($0.network, $0.code) < ($1.network, $1.code) }
    }
}

/// The work on one study, with what was noticed on the way.
private struct Redaction {
    private let original: Study
    private let edition: Edition
    private let aliases: [String]
    private let names: KnownNames
    private let sources: HiddenSources
    private let wording: EditionWording
    /// Keys of the mapping whose texts held a name, and those that may.
    private var replaced: [String] = []
    private var doubtful: [String] = []
    private var coarser: [Finding] = []

    init(_ study: Study, edition: Edition, aliases: [String], names: KnownNames) {
        original = study
        self.edition = edition
        self.aliases = aliases
        self.names = names
        sources = HiddenSources(language: study.language)
        wording = EditionWording(study.language)
    }

    var findings: [Finding] {
        wording.names(replaced: replaced, doubtful: doubtful) + coarser + wording.comments(leftOut: leftOut)
    }

    mutating func study(_ codes: PersonCodes, key: CodeKey) -> Study {
        var study = original
        study.edition = edition
        study.keyMark = edition == .pseudonymous ? key.mark : nil
        study.id = names.read(id: study.id)
        study.title = text(study.title, "study.title")
        for (name, statement) in study.statements.sorted(by: { $0.key < $1.key }) {
            study.statements[name] = text(statement, "study.\(name)")
        }
        study.settings.groupBy = study.settings.groupBy.map { names.read(id: $0) }
        study.comments = comments(original.comments)
        var taken: [String: String] = [:]
        for position in study.networks.indices {
            // The waves of a network are called alike, and nothing else is.
            let own = original.networks[position].ownID
            var id = KnownNames.identifier(aliases[position])
            while let other = taken[id], other != own { id += "-2" }
            taken[id] = own
            study.networks[position] = network(position, id: id, codes)
        }
        study.waveDoubts = original.waveDoubts.map(doubt)
        return study
    }

    /// A wave by its network's alias and its own label.
    private mutating func wave(of network: Network, id: String, alias: String) -> Wave? {
        network.wave.map { wave in
            Wave(
                id: names.read(id: wave.id), label: text(wave.label, "networks.\(wave.id)"), network: id, title: alias,
                alias: alias)
        }
    }

    private mutating func network(_ position: Int, id: String, _ codes: PersonCodes) -> Network {
        var network = original.networks[position]
        network.keepLotOrder()
        network.wave = wave(of: network, id: id, alias: aliases[position])
        network.id = network.wave.map { "\(id)-\($0.id)" } ?? id
        network.title = network.wave.map { "\(aliases[position]), \($0.label)" } ?? aliases[position]
        network.alias = network.title
        network.edition = edition
        network.relations = network.relations.map { sources.hidden(relation($0)) }
        network.bodies = network.bodies.map {
            Body(id: names.read(id: $0.id), label: text($0.label, "bodies.\($0.id)"))
        }
        network.affiliations = network.affiliations.map { sources.hidden(affiliation($0)) }
        if let written = network.comments { network.comments = comments(written) }
        network.record = sources.hidden(network.record)
        network.rowOffsets = []
        renameQuestions(in: &network.record)
        network.sources = network.sources.map(sources.hidden)
        describeAttributes(in: &network)
        leaveOutTyped(in: &network)
        readValues(in: &network, of: original.networks[position].persons)
        for (person, code) in codes.codes[position].enumerated() {
            network.persons[person].id = code
            network.persons[person].name = code
            network.persons[person].email = nil
            network.persons[person].place = nil
            network.persons[person].responsePlace = nil
            network.persons[person].acrossWaves?.key = ""
        }
        if edition == .anonymous { coarsen(&network) }
        askAboutDistinctValues(in: network)
        return network.reordered(codes.orders[position])
    }

    /// In an anonymous edition nobody is followed from one wave to the next.
    private func doubt(_ doubt: WaveDoubt) -> WaveDoubt {
        var doubt = sources.hidden(doubt)
        if edition == .anonymous { doubt.persons = [] }
        switch doubt.kind {
        case .questionLost(let id, let wave): doubt.kind = .questionLost(id: names.read(id: id), in: wave)
        case .otherLevels(let id): doubt.kind = .otherLevels(relation: names.read(id: id))
        case .otherQuestion(let id): doubt.kind = .otherQuestion(relation: names.read(id: id))
        case .otherAnswers(let id, let level):
            doubt.kind = .otherAnswers(relation: names.read(id: id), level: level.map(names.read(id:)))
        case .noKey, .doubledKey, .otherNameAndAddress, .numberedAnew, .alike, .nobodyInCommon: break
        }
        return doubt
    }

    // MARK: Texts of the mapping

    private mutating func text(_ text: String, _ key: String) -> String {
        let reading = names.read(text)
        let key = names.read(id: key)
        if reading.isReplaced, !replaced.contains(key) { replaced.append(key) }
        if reading.hasNamePart, !doubtful.contains(key) { doubtful.append(key) }
        return reading.text
    }

    // MARK: Comments

    /// How many texts the edition does not tell.
    private var leftOut: Int {
        original.comments.areForEditions
            ? 0 : original.networks.reduce(original.comments.count) { $0 + ($1.comments?.count ?? 0) }
    }

    /// Those of networks follow their network.
    private mutating func comments(_ comments: StudyComments) -> StudyComments {
        var shown = StudyComments()
        guard comments.areForEditions else { return shown }
        shown.areForEditions = true
        shown.pictures = pictures(comments.pictures)
        return shown
    }

    /// Nil where the file does not say that editions may tell them.
    private mutating func comments(_ comments: NetworkComments) -> NetworkComments? {
        guard original.comments.areForEditions else { return nil }
        var shown = comments
        shown.id = ""
        shown.place = nil
        shown.pictures = pictures(comments.pictures)
        for index in shown.strengths.indices {
            shown.strengths[index].strength = shown.strengths[index].strength.map { text($0, Self.comments) }
            shown.strengths[index].challenge = shown.strengths[index].challenge.map { text($0, Self.comments) }
        }
        for index in shown.plan.indices {
            shown.plan[index].what = text(shown.plan[index].what, Self.comments)
            shown.plan[index].who = shown.plan[index].who.map { text($0, Self.comments) }
            shown.plan[index].when = shown.plan[index].when.map { text($0, Self.comments) }
        }
        return shown
    }

    private static let comments = "comments"

    private mutating func pictures(_ comments: [PictureComment]) -> [PictureComment] {
        comments.map { comment in
            PictureComment(
                picture: names.read(id: comment.picture), text: text(comment.text, Self.comments),
                place: comment.place.map { SourcePlace(file: sources.word(.comments), row: $0.row, column: $0.column) })
        }
    }

    private mutating func relation(_ relation: Relation) -> Relation {
        relation.copy(
            id: names.read(id: relation.id), label: text(relation.label, "relations.\(relation.id)"),
            levels: relation.levels.map {
                Level(id: names.read(id: $0.id), label: text($0.label, "scales.\($0.id)"))
            })
    }

    private mutating func affiliation(_ affiliation: Affiliation) -> Affiliation {
        var affiliation = affiliation
        let key = "affiliations.\(affiliation.id)"
        affiliation.label = text(affiliation.label, key)
        affiliation.kinds = affiliation.kinds.map {
            AffiliationKind(
                id: names.read(id: $0.id), label: text($0.label, "\(key).\($0.id)"), direction: $0.direction)
        }
        affiliation.id = names.read(id: affiliation.id)
        return affiliation
    }

    private mutating func describeAttributes(in network: inout Network) {
        for position in network.attributes.indices {
            var attribute = network.attributes[position]
            let key = "attributes.\(attribute.id)"
            attribute.label = text(attribute.label, key)
            attribute.options = attribute.options.map {
                AttributeOption(
                    id: names.read(id: $0.id), label: text($0.label, "\(key).\($0.id)"),
                    name: text($0.name, "\(key).\($0.id)"), isNoGroup: $0.isNoGroup)
            }
            for index in attribute.combinations.indices {
                attribute.combinations[index].label = text(attribute.combinations[index].label, key)
            }
            attribute.id = names.read(id: attribute.id)
            network.attributes[position] = attribute
        }
    }

    /// What the record calls a question is the id that the network calls it.
    private func renameQuestions(in record: inout ImportRecord) {
        func rename(_ id: inout String) { id = names.read(id: id) }
        for index in record.questionsNotFound.indices { rename(&record.questionsNotFound[index].id) }
        for index in record.undecidedBlanks.indices { rename(&record.undecidedBlanks[index].question) }
        for index in record.answersOutsideScale.indices { rename(&record.answersOutsideScale[index].question) }
        for index in record.emptiedCells.indices { rename(&record.emptiedCells[index].cells.question) }
        for index in record.unreadBoxes.indices { rename(&record.unreadBoxes[index].question) }
        for index in record.optionsNotInExport.indices {
            rename(&record.optionsNotInExport[index].question)
            record.optionsNotInExport[index].options = record.optionsNotInExport[index].options.map(names.read(id:))
        }
        for index in record.unmatchedItems.indices { rename(&record.unmatchedItems[index].question) }
        for index in record.ambiguousItems.indices { rename(&record.ambiguousItems[index].question) }
        for index in record.repeatedItems.indices { rename(&record.repeatedItems[index].question) }
        for index in record.personsNotAsked.indices { rename(&record.personsNotAsked[index].question) }
        for index in record.valuesAlike.indices { rename(&record.valuesAlike[index].attribute) }
        for index in record.peopleUnmatched.indices {
            record.peopleUnmatched[index].question = record.peopleUnmatched[index].question.map(names.read(id:))
        }
        for index in record.mappingMisfits.indices {
            record.mappingMisfits[index].question = record.mappingMisfits[index].question.map(names.read(id:))
        }
        for index in record.sameAnswerThroughout.indices { rename(&record.sameAnswerThroughout[index].question) }
        for index in record.selfTies.indices { rename(&record.selfTies[index].question) }
    }

    // MARK: Facts about persons

    private mutating func leaveOutTyped(in network: inout Network) {
        for position in network.attributes.indices.reversed() where network.attributes[position].isTyped {
            let known = network.persons.count { $0.values[position] != .missing }
            coarser.append(wording.typed(network.attributes[position], known, in: network.id))
            network.attributes.remove(at: position)
            for person in network.persons.indices { network.persons[person].values.remove(at: position) }
        }
    }

    /// Values from the address list are somebody's own words as well.
    /// - Parameter persons: with their names still.
    private mutating func readValues(in network: inout Network, of persons: [Person]) {
        for position in network.attributes.indices {
            let texts = network.persons.map {
                if case .text(let text) = $0.values[position] { text } else { nil as String? }
            }
            let holders = Dictionary(texts.compactMap(\.self).map { ($0, 1) }, uniquingKeysWith: +)
            let areDates = TellingNumber.areShortDates(texts.compactMap(\.self))
            for person in network.persons.indices {
                guard let value = texts[person] else { continue }
                if areDates || names.tellsWho(value, of: persons[person].name, isOwn: holders[value] == 1) {
                    network.persons[person].values[position] = .missing
                    network.attributes[position].coarsening.leftOut += 1
                } else {
                    network.persons[person].values[position] = .text(
                        text(value, "attributes.\(network.attributes[position].id)"))
                }
            }
            let attribute = network.attributes[position]
            if attribute.coarsening.leftOut > 0 {
                coarser.append(wording.telling(attribute, attribute.coarsening.leftOut, in: network.id))
            }
        }
    }

    /// A column in which nearly everybody has a value of their own tells who they are, whatever it looks like: a locker, a
    /// car, the number of an employment.
    private mutating func askAboutDistinctValues(in network: Network) {
        for (position, attribute) in network.attributes.enumerated() {
            let values = network.persons.compactMap { person -> String? in
                if case .text(let text) = person.values[position] { text } else { nil }
            }
            let holders = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
            let alone = holders.values.count { $0 == 1 }
            guard values.count >= Self.fewestToStandOut, alone * 5 >= values.count * 4 else { continue }
            coarser.append(wording.distinct(attribute, alone, of: values.count, in: network.id))
        }
    }

    /// Of two persons, both may well differ.
    private static let fewestToStandOut = 3

    private mutating func coarsen(_ network: inout Network) {
        let privacy = original.settings.privacy
        let numbers = NumberIntervals(least: privacy.smallestGroup, language: original.language)
        let rare = RareValues(least: privacy.smallestGroup, language: original.language)
        for position in network.attributes.indices {
            network.attributes[position].coarsening.smallestGroup = privacy.smallestGroup
            if let count = numbers.make(position, in: &network) {
                network.attributes[position].coarsening.intervals = count
                coarser.append(
                    wording.intervals(position, count, privacy.smallestGroup, in: network))
                continue
            }
            let merged = rare.merge(position, in: &network)
            guard merged.values > 0 else { continue }
            network.attributes[position].coarsening.mergedValues = merged.values
            network.attributes[position].coarsening.mergedPersons = merged.persons
            coarser.append(
                wording.merged(network.attributes[position], merged, privacy.smallestGroup, in: network.id))
        }
        var exposed = SinglingOut(network.persons, least: privacy.smallestGroup)
        let persons = exposed.persons
        guard !persons.isEmpty else { return }
        let labels = network.attributes.map(\.label)
        guard privacy.leavesOutSingledOut else {
            coarser.append(wording.singledOut(persons, in: network, labels, privacy.smallestGroup))
            return
        }
        let leftOut = exposed.leaveOut()
        for (person, attributes) in leftOut {
            for attribute in attributes {
                network.persons[person].values[attribute] = .missing
                network.attributes[attribute].coarsening.leftOut += 1
            }
        }
        coarser.append(
            wording.leftOut(
                leftOut.keys.sorted(), values: leftOut.values.reduce(0) { $0 + $1.count }, in: network,
                privacy.smallestGroup))
    }
}
