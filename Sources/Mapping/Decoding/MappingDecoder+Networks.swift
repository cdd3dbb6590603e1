import Findings

extension MappingDecoder {
    /// A network that was asked once.
    func network(_ section: Section, questions: [String: QuestionOverride]) -> NetworkMapping {
        NetworkMapping(
            id: section.text(.id) ?? "", title: wording(section, .title),
            alias: section.wording(.alias, in: languages), language: section.word(.language),
            responses: responses(section), roster: roster(section),
            respondents: section.section(.respondents).map(respondents), questions: questions,
            people: section.entries(.people).map(person), place: section.place)
    }

    private func person(_ entry: MappingNode.Entry) -> PersonMapping {
        let section = Section(entry.value)
        for key in [KeyName.emails, .names] {
            checkDistinct(section.texts(key)) { .repeatedEntry(key, firstLine: $0) }
        }
        return PersonMapping(
            rosterID: entry.key.text, emails: section.texts(.emails).map(\.text),
            names: section.texts(.names).map(\.text), hasLeft: section.text(.left) == "true", place: entry.key.place)
    }

    private func responses(_ network: Section) -> ResponsesFile {
        let block = network.section(.responses)
        let files = block?.textOrTexts(.file) ?? network.textOrTexts(.responses)
        checkDistinct(files) { .repeatedEntry(block == nil ? .responses : .file, firstLine: $0) }
        let codebooks = block?.textOrTexts(.codebook) ?? []
        checkDistinct(codebooks) { .repeatedEntry(.codebook, firstLine: $0) }
        return ResponsesFile(
            files: files.map(\.text), codebooks: codebooks.map(\.text),
            format: block?.word(.format), encoding: block?.text(.encoding), delimiter: block?.text(.delimiter),
            sheet: block?.text(.sheet), headerRow: block.flatMap(headerRow), place: network.place(of: .responses))
    }

    private func roster(_ network: Section) -> RosterFile {
        let block = network.section(.roster)
        return RosterFile(
            file: block?.text(.file) ?? network.text(.roster) ?? "", encoding: block?.text(.encoding),
            delimiter: block?.text(.delimiter), sheet: block?.text(.sheet), headerRow: block.flatMap(headerRow),
            columns: block?.section(.columns).map(columns), place: network.place(of: .roster))
    }

    private func headerRow(_ section: Section) -> Int? { section.text(.headerRow).flatMap { Int($0) } }

    func columns(_ section: Section?) -> RosterMapping {
        let parts = section?.textOrTexts(.name) ?? []
        checkDistinct(parts) { .repeatedEntry(.name, firstLine: $0) }
        return RosterMapping(
            id: section?.text(.id), names: parts.map(\.text), email: section?.text(.email),
            place: section?.place)
    }

    func respondents(_ section: Section?) -> RespondentsMapping {
        RespondentsMapping(
            match: section?.word(.match), column: section?.text(.column),
            complete: section?.section(.complete).map(condition), partial: section?.section(.partial).map(condition),
            exclude: section?.has(.exclude) == true ? section?.sectionOrSections(.exclude).map(condition) : nil,
            place: section?.place)
    }

    private func condition(_ section: Section) -> RowCondition {
        checkDistinct(section.texts(.values)) { .repeatedEntry(.values, firstLine: $0) }
        return RowCondition(
            column: section.text(.column) ?? "",
            values: section.placedText(.values) == nil ? .some(section.texts(.values).map(\.text)) : .any,
            place: section.place)
    }

    func overrides(
        _ network: Section, questions: QuestionNames, bodies: [BodyMapping], scales: [ScaleMapping]
    ) -> [String: QuestionOverride] {
        var overrides: [String: QuestionOverride] = [:]
        for entry in network.entries(.questions) where overrides[entry.key.text] == nil {
            let section = Section(entry.value)
            let uses = questions.uses[entry.key.text] ?? []
            switch uses.first {
            case nil: faults.add(.unknownQuestion(entry.key.text, known: questions.all), entry.key.place)
            case _? where uses.count > 1: faults.add(.ambiguousQuestion(entry.key.text), entry.key.place)
            case .relations?: checkRows(section, bodies: nil)
            case .affiliations?:
                checkRows(section, bodies: bodies)
                forbid([.scale, .items, .nobody, .blank], in: section, beside: "affiliations: \(entry.key.text)")
            default:
                forbid([.scale, .rows, .items, .nobody, .blank], in: section, beside: "attributes: \(entry.key.text)")
            }
            if let scale = section.placedText(.scale) {
                checkReference(scale, .scale, to: scales.map(\.id), in: .scales)
            }
            overrides[entry.key.text] = QuestionOverride(
                reference: reference(section), scale: section.text(.scale), items: items(section),
                nobody: nobody(section),
                blank: section.word(.blank), ticks: ticks(section))
        }
        return overrides
    }

    private func forbid(_ names: [KeyName], in section: Section, beside reason: String) {
        for name in names where section.has(name) {
            faults.add(.meaninglessKey(name, beside: reason), section.place(of: name))
        }
    }

    /// What every network needs, from its own block or from the one for all.
    func checkNetworks(
        _ file: Section, _ sources: [NetworkSource], roster: RosterMapping, respondents: RespondentsMapping
    ) {
        func report(
            _ key: KeyName, in block: String, at place: SourcePlace?, example: String,
            where lacks: (NetworkSource) -> Bool
        ) {
            let lacking = sources.filter(lacks)
            guard let first = lacking.first else { return }
            // One fault for the block for all, rather than one for each network.
            let everywhere = lacking.count == sources.count
            faults.add(
                .neededInNetworks(
                    key, block: block, networks: everywhere ? [] : lacking.map(\.network.id), example: example),
                everywhere ? place ?? first.section.place : first.section.place)
        }
        report(.name, in: "roster.columns", at: roster.place, example: "name: Navn") { source in
            ![source.section.section(.roster), file.section(.roster)].contains {
                $0?.section(.columns)?.has(.name) == true
            }
        }
        report(.match, in: "respondents", at: respondents.place, example: "match: email") { source in
            ![source.section, source.above, file].contains { $0?.section(.respondents)?.has(.match) == true }
        }
        for (section, network) in sources.map({ ($0.section, $0.network) }) {
            let match = network.respondents?.match ?? respondents.match
            let columns: [RespondentsMapping.Match: String?] = [
                .email: network.roster.columns?.email ?? roster.email,
                .id: network.roster.columns?.id ?? roster.id,
            ]
            guard let match, columns[match] == .some(nil) else { continue }
            let place = network.respondents?.match == nil ? respondents.place : network.respondents?.place
            faults.add(.matchWithoutColumn(match.rawValue, network: network.id), place ?? section.place)
        }
    }
}
