import Findings
import Foundation
import NetworkModel

/// Which questions the file names, for `networks[].questions`.
struct QuestionNames {
    /// The lists an id stands in.
    private(set) var uses: [String: [KeyName]] = [:]
    private(set) var all: [String] = []

    init(relations: [RelationMapping], attributes: [AttributeMapping], affiliations: [AffiliationMapping]) {
        let asked = attributes.filter { if case .question = $0.source { true } else { false } }
        add(relations.map(\.id), .relations)
        add(asked.map(\.id), .attributes)
        add(affiliations.map(\.id), .affiliations)
    }

    private mutating func add(_ ids: [String], _ list: KeyName) {
        for id in ids where !id.isEmpty && uses[id]?.contains(list) != true {
            if uses[id] == nil { all.append(id) }
            uses[id, default: []].append(list)
        }
    }
}

extension MappingDecoder {
    func scale(_ entry: MappingNode.Entry) -> ScaleMapping {
        let section = Section(entry.value)
        checkUnique(section.sections(.levels), .id, in: .levels)
        checkAnswers(section.sections(.levels), and: section.texts(.noTie) + section.texts(.missing))
        let levelCount = section.sections(.levels).count
        if levelCount > Answer.mostLevels { faults.add(.tooManyLevels(levelCount), section.place) }
        let blank = section.word(.blank, ScaleMapping.Blank.self)
        // A blank that is no known word was reported already and may have been meant to say it all.
        let blankIsNoTie = section.has(.blank) && blank != .unanswered && blank != .notAsked
        if section.has(.levels), !section.has(.noTie), !blankIsNoTie {
            faults.add(.neededNoTie, section.place)
        }
        return ScaleMapping(
            id: entry.key.text, levels: section.sections(.levels).map(choice),
            noTie: section.texts(.noTie).map(\.text), missing: section.texts(.missing).map(\.text), blank: blank,
            place: entry.key.place)
    }

    func relation(_ section: Section, scales: [ScaleMapping]) -> RelationMapping {
        let scale = section.placedText(.scale)
        if let scale { checkReference(scale, .scale, to: scales.map(\.id), in: .scales) }
        checkRows(section, bodies: nil)
        return RelationMapping(
            id: section.text(.id) ?? "", label: wording(section, .label), reference: reference(section),
            layout: section.word(.layout) ?? .rosterMatrix, scale: scale?.text,
            reciprocityExpected: section.text(.reciprocity) == "expected", items: items(section),
            nobody: nobody(section), ticks: ticks(section), place: section.place)
    }

    func attribute(_ section: Section) -> AttributeMapping {
        if let id = section.placedText(.id), ReservedColumns.ofPersons.contains(id.text) {
            faults.add(.reservedID(id.text, reserved: ReservedColumns.ofPersons), id.place)
        }
        checkUnique(section.sections(.values), .id, in: .values)
        checkAnswers(section.sections(.values))
        let values = section.sections(.values).map(choice)
        let combinations = section.sections(.combinations).map { combination($0, values: values) }
        if !section.has(.column), !section.has(.layout) { faults.add(.attributeWithoutSource, section.place) }
        return AttributeMapping(
            id: section.text(.id) ?? "", label: wording(section, .label),
            source: section.text(.column).map(AttributeMapping.Source.rosterColumn)
                ?? .question(reference(section), layout: section.word(.layout) ?? .multipleChoice),
            values: values, combinations: combinations, ticks: ticks(section), place: section.place)
    }

    private func combination(_ section: Section, values: [ChoiceMapping]) -> CombinationMapping {
        let of = section.texts(.of)
        for id in of { checkReference(id, .of, to: values.map(\.id), in: .values) }
        checkDistinct(of) { .repeatedEntry(.of, firstLine: $0) }
        if of.count == 1 { faults.add(.combinationOfOne, section.place(of: .of)) }
        return CombinationMapping(label: wording(section, .label), of: of.map(\.text), place: section.place)
    }

    private func choice(_ section: Section) -> ChoiceMapping {
        ChoiceMapping(
            id: section.text(.id) ?? "", label: wording(section, .label), name: name(section),
            answers: section.texts(.answers).map(\.text), isNoGroup: section.text(.notAGroup) == "true",
            place: section.place)
    }

    /// What a label is short for. Where there are labels in several languages and nothing more, they say it themselves: the
    /// answers are in the questionnaire's.
    private func name(_ section: Section) -> String? {
        section.wording(.name, in: languages)
            ?? (section.wordings(.label).count > 1 ? wording(section, .label) : nil)
    }

    func body(_ section: Section) -> BodyMapping {
        BodyMapping(
            id: section.text(.id) ?? "", label: wording(section, .label), labels: section.wordings(.label),
            answers: section.texts(.answers).map(\.text), place: section.place)
    }

    func affiliation(_ section: Section, bodies: [BodyMapping]) -> AffiliationMapping {
        checkUnique(section.sections(.kinds), .id, in: .kinds)
        checkAnswers(section.sections(.kinds))
        checkRows(section, bodies: bodies)
        return AffiliationMapping(
            id: section.text(.id) ?? "", label: wording(section, .label), reference: reference(section),
            kinds: section.sections(.kinds).map { kind in
                KindMapping(
                    id: kind.text(.id) ?? "", label: wording(kind, .label), labels: kind.wordings(.label),
                    answers: kind.texts(.answers).map(\.text), direction: kind.word(.direction) ?? .both,
                    place: kind.place)
            }, ticks: ticks(section), place: section.place)
    }

    func reference(_ section: Section) -> QuestionReference {
        let listed = section.texts(.variables)
        checkDistinct(listed) { .repeatedEntry(.variables, firstLine: $0) }
        return QuestionReference(
            question: section.text(.question), number: section.text(.number).flatMap { Int($0) },
            variables: section.text(.variables).flatMap { VariableSelection($0) }
                ?? (listed.isEmpty ? nil : .list(listed.map(\.text))),
            questionID: section.text(.questionID),
            rows: section.text(.rows) == "roster"
                ? .roster : section.texts(.rows).isEmpty ? nil : .ids(section.texts(.rows).map(\.text)),
            place: section.place)
    }

    func items(_ section: Section) -> [ItemMapping] {
        section.entries(.items).map {
            ItemMapping(text: $0.key.text, rosterID: $0.value.text?.text ?? "", place: $0.key.place)
        }
    }

    /// The items that are no person; also holds that no item stands for two things.
    func nobody(_ section: Section) -> [String] {
        let nobody = section.texts(.nobody)
        checkDistinct(section.entries(.items).map(\.key) + nobody, MappingFault.repeatedItem)
        return nobody.map(\.text)
    }

    /// The words for ticked, not ticked and not known; also holds that none stands for two of them.
    func ticks(_ section: Section) -> TickWords {
        let (ticked, notTicked) = (section.texts(.ticked), section.texts(.notTicked))
        let missing = section.texts(.missing)
        checkDistinct(ticked + notTicked + missing, MappingFault.repeatedAnswer)
        return TickWords(
            ticked: ticked.map(\.text), notTicked: notTicked.map(\.text), missing: missing.map(\.text))
    }

    /// - Parameter bodies: what rows stand for; nil where they are persons of a roster, which is read later.
    func checkRows(_ section: Section, bodies: [BodyMapping]?) {
        checkDistinct(section.texts(.rows)) { .repeatedEntry(.rows, firstLine: $0) }
        guard let bodies else { return }
        if let word = section.placedText(.rows), word.text == "roster" { faults.add(.rosterInBodyRows, word.place) }
        for row in section.texts(.rows) { checkReference(row, .rows, to: bodies.map(\.id), in: .bodies) }
    }

    /// A question must be named where it stands, or by every network.
    func checkQuestionsAreNamed(
        _ relations: [RelationMapping], _ attributes: [AttributeMapping], _ affiliations: [AffiliationMapping],
        networks: [NetworkMapping]
    ) {
        func check(_ id: String, _ reference: QuestionReference) {
            guard reference.isEmpty else { return }
            let lacking = networks.filter { $0.questions[id]?.reference.isEmpty ?? true }
            guard !lacking.isEmpty || networks.isEmpty else { return }
            faults.add(
                .questionNotNamed(id, networks: lacking.count == networks.count ? [] : lacking.map(\.id)),
                reference.place)
        }
        for relation in relations { check(relation.id, relation.reference) }
        for attribute in attributes {
            // The options of a multiple choice can find it by themselves.
            guard case .question(let reference, let layout) = attribute.source, layout != .multipleChoice else {
                continue
            }
            check(attribute.id, reference)
        }
        for affiliation in affiliations { check(affiliation.id, affiliation.reference) }
    }

    /// Relations, their levels and affiliations become files side by side.
    func checkFileNames(_ file: Section, _ relations: [RelationMapping], scales: [ScaleMapping]) {
        var levelFiles: [String: String] = [:]
        for relation in relations {
            for level in scales.first(where: { $0.id == relation.scale })?.levels ?? [] {
                levelFiles["\(relation.id)-\(level.id)"] = relation.id
            }
        }
        let relationFiles = Dictionary(relations.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first })
        func check(_ list: KeyName, against owners: [String: String]) {
            for id in file.sections(list).compactMap({ $0.placedText(.id) }) {
                if let owner = owners[id.text] { faults.add(.sameFileName(id.text, relation: owner), id.place) }
            }
        }
        check(.relations, against: levelFiles)
        check(.affiliations, against: levelFiles.merging(relationFiles) { first, _ in first })
    }
}

extension VariableSelection {
    /// `v_11..v_44` or one name; nil where an end is missing or the text has more than two ends. Of three dots the first is part of the
    /// name before it: `Ada H...Bo B.`
    package init?(_ text: String) {
        func name(_ part: Substring) -> String? {
            let name = part.trimmingCharacters(in: .whitespaces)
            return name.isEmpty || name.contains("..") ? nil : name
        }
        guard let dots = text.range(of: "..", options: .backwards) else {
            guard let name = name(text[...]) else { return nil }
            self = .list([name])
            return
        }
        guard let first = name(text[..<dots.lowerBound]), let last = name(text[dots.upperBound...]) else { return nil }
        self = .range(first: first, last: last)
    }
}
