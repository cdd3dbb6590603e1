import Findings
import NetworkModel

/// From the blocks of a mapping file to its values, and everything that one part of the file says about another.
struct MappingDecoder {
    let faults: FaultList
    /// What labels are read in, the first that they are written in.
    let languages: [Language]

    /// - Parameter language: of everything that people read; nil for the one that the file chooses.
    init(_ file: Section, language: Language?, faults: FaultList) {
        self.faults = faults
        languages = [language, file.section(.study)?.word(.language)].compactMap(\.self)
    }

    func decode(_ file: Section) -> StudyMapping {
        let study = file.section(.study)
        let scales = file.entries(.scales).map(scale)
        let attributes = file.sections(.attributes).map(attribute)
        let bodies = file.sections(.bodies).map(body)
        let relations = file.sections(.relations).map { relation($0, scales: scales) }
        let affiliations = file.sections(.affiliations).map { affiliation($0, bodies: bodies) }
        let questions = QuestionNames(relations: relations, attributes: attributes, affiliations: affiliations)
        let sources = file.sections(.networks).flatMap {
            self.sources($0, questions: questions, bodies: bodies, scales: scales)
        }
        let networks = sources.map(\.network)
        let roster = columns(file.section(.roster)?.section(.columns))
        let respondents = respondents(file.section(.respondents))

        for list in [KeyName.networks, .attributes, .bodies, .relations, .affiliations] {
            checkUnique(file.sections(list), .id, in: list)
        }
        checkUnique(file.sections(.networks), .alias, in: .networks)
        checkAnswers(file.sections(.bodies))
        checkNetworks(file, sources, roster: roster, respondents: respondents)
        checkWaves(file, sources, roster: roster)
        checkQuestionsAreNamed(relations, attributes, affiliations, networks: networks)
        checkFileNames(file, networks.flatMap { network in relations.map { $0.asked(in: network) } }, scales: scales)
        if let affiliation = affiliations.first, bodies.isEmpty, !file.has(.bodies) {
            faults.add(.noBodies, affiliation.place)
        }

        return StudyMapping(
            file: file.place.file,
            study: StudySection(
                id: study?.text(.id) ?? "", title: study.map { wording($0, .title) } ?? "",
                language: study?.word(.language) ?? .en,
                statements: Dictionary(
                    uniqueKeysWithValues: MappingKeys.statements.compactMap { name in
                        study?.wording(name, in: languages).map { (name.rawValue, $0) }
                    })),
            networks: networks, matchWaves: file.word(.matchWaves), roster: roster, respondents: respondents,
            scales: scales, relations: relations,
            attributes: attributes, bodies: bodies, affiliations: affiliations,
            checks: checks(file.section(.checks)),
            analysis: analysis(file.section(.analysis), attributes: attributes),
            privacy: privacy(file.section(.privacy)),
            comments: file.placedText(.comments).map { ($0.text, $0.place) })
    }

    /// A text that people read, which is never missing from a mapping without faults.
    func wording(_ section: Section, _ key: KeyName) -> String { section.wording(key, in: languages) ?? "" }

    private func privacy(_ section: Section?) -> PrivacySettings {
        PrivacySettings(
            smallestGroup: section?.text(.smallestGroup).flatMap { Int($0) } ?? 3,
            leavesOutSingledOut: section?.text(.singledOut) == "leave-out",
            idsHoldAcrossNetworks: section?.text(.rosterIDs) == "study")
    }

    private func checks(_ section: Section?) -> ChecksMapping {
        ChecksMapping(
            responseRate: section?.text(.responseRate).flatMap { Double($0) } ?? 0.8,
            failOn: section?.word(.failOn) ?? .error,
            callBackMissing: section?.section(.callBack)?.text(.missingAtMost).flatMap { Double($0) }
                ?? Settings.callBackMissing)
    }

    private func analysis(_ section: Section?, attributes: [AttributeMapping]) -> AnalysisMapping {
        let groupBy = section?.placedText(.groupBy)
        if let groupBy { checkReference(groupBy, .groupBy, to: attributes.map(\.id), in: .attributes) }
        return AnalysisMapping(
            groupBy: groupBy?.text, symmetrise: section?.word(.symmetrise) ?? .maximum,
            measures: section?.word(.measures) ?? .all)
    }

    /// A name that must be one of those that a list of the file gives.
    func checkReference(_ reference: Placed, _ key: KeyName, to known: [String], in list: KeyName) {
        guard !known.contains(reference.text) else { return }
        faults.add(
            .dangling(reference.text, key: key, list: list, known: known.filter { !$0.isEmpty }), reference.place)
    }

    func checkUnique(_ sections: [Section], _ key: KeyName, in list: KeyName) {
        var first: [String: Int] = [:]
        for name in sections.compactMap({ $0.placedText(key) }) {
            if let line = first[name.text] {
                faults.add(.repeatedName(name.text, key: key, list: list, firstLine: line), name.place)
            } else {
                first[name.text] = name.place.row
            }
        }
    }

    /// No answer may mean two things: texts as the data is compared with them.
    func checkDistinct(_ texts: [Placed], _ fault: (_ firstLine: Int) -> MappingFault) {
        var first: [String: Int] = [:]
        for text in texts {
            let folded = AnswerText.folded(text.text)
            if let line = first[folded] {
                faults.add(fault(line), text.place)
            } else {
                first[folded] = text.place.row
            }
        }
    }

    func checkAnswers(_ sections: [Section], and others: [Placed] = []) {
        checkDistinct(sections.flatMap { $0.texts(.answers) } + others, MappingFault.repeatedAnswer)
    }
}
