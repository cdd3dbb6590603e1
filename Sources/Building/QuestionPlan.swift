import Findings
import Importers
import Mapping
import NetworkModel

/// Which columns of an export answer which part of the mapping: what reads each row.
struct QuestionPlan {
    private(set) var relations: [any RelationReading] = []
    private(set) var attributes: [AttributeReader] = []
    private(set) var affiliations: [AffiliationReader] = []
    /// How the questions about ties stand in the export; those that were found, in the order of `relations`.
    private var asked: [QuestionOfWave] = []
    private var notFound: [QuestionNotFound] = []
    private var unmatched: [PeopleUnmatched] = []
    private var misfits: [MappingMisfit] = []

    /// What tells a row that somebody answered; nil in a format that has no other rows.
    private var signs: AnswerSigns?

    private let network: NetworkMapping
    private let mapping: StudyMapping
    private let export: Export
    private let questionFinder: QuestionFinder

    init(
        network: NetworkMapping, mapping: StudyMapping, export: Export, matcher: NameMatcher, persons: [Person]
    ) {
        self.network = network
        self.mapping = mapping
        self.export = export
        questionFinder = QuestionFinder(export: export)
        signs = export.rowStatus.mayBeUnanswered ? AnswerSigns(export) : nil
        for relation in mapping.relations { plan(relation.asked(in: network), matcher, persons) }
        for (position, attribute) in mapping.attributes.enumerated() { plan(attribute, position) }
        for affiliation in mapping.affiliations { plan(affiliation) }
    }

    /// Whether a row is of somebody who never answered.
    func isUnanswered(_ row: ExportRow) -> Bool { signs.map { !$0.stand(in: row) } ?? false }

    /// Whether the same questions were found in another export.
    func asksTheSame(as other: QuestionPlan) -> Bool {
        relations.map(\.relation.id) == other.relations.map(\.relation.id)
            && attributes.map(\.position) == other.attributes.map(\.position)
            && affiliations.map(\.affiliation.id) == other.affiliations.map(\.affiliation.id)
    }

    private mutating func plan(
        _ relation: RelationMapping, _ matcher: NameMatcher, _ persons: [Person]
    ) {
        let special = network.questions[relation.id]
        let reference = relation.reference.overridden(by: special)
        guard let found = find(reference, "relations", relation.id) else { return }
        // A network's own items go before those for all.
        var items = relation.items.idsByText
        items.merge(special?.items.idsByText ?? [:]) { _, own in own }
        let nobody = relation.nobody + (special?.nobody ?? [])
        // A choice among persons in one cell, as some tools write it, is a list of names.
        let standInOneCell = relation.layout == .rosterChoice && found.columns.count == 1 && found.kind == .single
        let names = TypedNames(
            question: relation.id, items: items, nobody: nobody, matcher: matcher,
            areTyped: relation.layout == .nominations || standInOneCell)
        if relation.layout == .nominations || standInOneCell {
            signs?.add(found.columns, areBoxes: false)
            asked.append(question(relation.id, found))
            relations.append(
                NominationReader(
                    relation: relation, columns: found.columns, export: export, names: names, personCount: persons.count
                ))
            return
        }
        let hasBoxes = hasSeveralColumnsARow(found)
        // Boxes are read as levels, which ticks without a scale do not have.
        let isReadable = hasBoxes ? relation.layout == .rosterMatrix : found.kind != .single || found.columns.count > 1
        guard isReadable else {
            notFound.append(
                QuestionNotFound(
                    section: "relations", id: relation.id, problem: .otherLayout(found: found.kind?.rawValue ?? ""),
                    place: reference.place, file: export.file))
            return
        }
        let rosterItems = RosterItem.list(
            columns: found.columns, hasBoxes: hasBoxes, rows: reference.rows, rosterIDs: persons.map(\.id),
            export: export)
        let targets = RosterTargets(
            rosterItems, question: relation.id, ids: items, nobody: nobody, export: export, matcher: matcher)
        signs?.add(found.columns, areBoxes: hasBoxes || relation.layout == .rosterChoice)
        let search = ItemSearch(question: relation.id, persons: persons, matcher: matcher)
        unmatched += search.outcomes(rosterItems, targets, export: export)
        misfits += search.misfits(rows: reference.rows, place: reference.place)
        for (lines, isShared) in [(relation.items, mapping.networks.count > 1), (special?.items ?? [], false)] {
            misfits += search.misfits(lines, isShared: isShared, among: rosterItems, targets, export: export)
        }
        asked.append(question(relation.id, found))
        relations.append(
            RosterRelationReader(
                relation: relation, scale: scale(of: relation, special), ticks: ticks(relation.ticks, special),
                items: rosterItems, targets: targets, names: names,
                export: relation.layout == .rosterMatrix && !hasBoxes ? export.asCoded(found.columns) : export,
                personCount: persons.count))
    }

    private func question(_ relation: String, _ found: QuestionFinder.Found) -> QuestionOfWave {
        QuestionOfWave(
            relation: relation, texts: questionFinder.texts(of: found).map { ComparableText.beginning($0) },
            place: SourcePlace(
                file: export.file, row: export.headerRow, column: export.columns[found.columns[0]].placeName))
    }

    /// How the questions about ties were asked, once all rows are read.
    /// - Parameter levels: of each.
    func askedQuestions(_ levels: [Int]) -> [QuestionOfWave] {
        zip(zip(asked, relations), levels).map { question, levels in
            var (asked, reader) = question
            var answers = SeenAnswers(levels: levels)
            reader.tell(&answers)
            (asked.answers, asked.used) = (answers.texts, answers.used)
            return asked
        }
    }

    /// A matrix with one column a row and option holds one person in several columns.
    private func hasSeveralColumnsARow(_ found: QuestionFinder.Found) -> Bool {
        let rows = found.columns.compactMap { export.columns[$0].matrixRow }
        return found.kind == .multipleMatrix && Set(rows).count < rows.count
    }

    private mutating func plan(_ attribute: AttributeMapping, _ position: Int) {
        guard case .question(let reference, let layout) = attribute.source else { return }
        let options =
            layout == .multipleChoice
            ? attribute.values.map { QuestionFinder.Option(id: $0.id, answers: $0.answers) } : []
        let special = network.questions[attribute.id]
        guard
            let found = find(
                reference.overridden(by: special), "attributes", attribute.id, options: options)
        else { return }
        signs?.add(found.columns, areBoxes: layout == .multipleChoice)
        attributes.append(
            AttributeReader(
                attribute: attribute, position: position, layout: layout,
                ticks: ticks(attribute.ticks, special), columns: found.columns,
                export: layout == .singleChoice ? export.asCoded(found.columns) : export))
    }

    private mutating func plan(_ affiliation: AffiliationMapping) {
        let special = network.questions[affiliation.id]
        let reference = affiliation.reference.overridden(by: special)
        guard
            let found = find(
                reference, "affiliations", affiliation.id,
                options: affiliation.kinds.map { QuestionFinder.Option(id: $0.id, answers: $0.answers) })
        else { return }
        if let reader = AffiliationReader(
            affiliation: affiliation, bodies: mapping.bodies, ticks: ticks(affiliation.ticks, special),
            columns: found.columns, rows: reference.rows, export: export)
        {
            signs?.add(found.columns, areBoxes: true)
            affiliations.append(reader)
        } else {
            notFound.append(
                QuestionNotFound(
                    section: "affiliations", id: affiliation.id, problem: .keyNeeded(["rows"]),
                    place: reference.place, file: export.file))
        }
    }

    /// A network may have a `blank` of its own.
    private func scale(of relation: RelationMapping, _ special: QuestionOverride?) -> ScaleMapping? {
        var scale = mapping.scales.first { $0.id == relation.scale }
        if let blank = special?.blank { scale?.blank = blank }
        return scale
    }

    /// A network's own words for ticked and not ticked go before those for all.
    private func ticks(_ ticks: TickWords, _ special: QuestionOverride?) -> TickWords {
        special.flatMap { $0.ticks.isEmpty ? nil : $0.ticks } ?? ticks
    }

    private mutating func find(
        _ reference: QuestionReference, _ section: String, _ id: String, options: [QuestionFinder.Option] = []
    ) -> QuestionFinder.Found? {
        switch questionFinder.find(reference, options: options) {
        case .found(let found): return found
        case .notFound(let problem):
            notFound.append(
                QuestionNotFound(
                    section: section, id: id, problem: problem, place: reference.place, file: export.file))
            return nil
        }
    }

    /// Everything that one row says about its person: the response, and the answers to each relation.
    mutating func read(
        _ row: ExportRow, of person: Int, at place: SourcePlace, time: ResponseTime, isIncomplete: Bool,
        isHandedIn: Bool = false
    ) -> (response: Response, rows: [RelationRow]) {
        let rows = relations.indices.map { relations[$0].read(row, of: person) }
        var response = Response(
            place: place, status: .blank, isIncomplete: isIncomplete, time: time, relations: rows.map(\.account),
            affiliations: [], attributes: [])
        for index in affiliations.indices { response.affiliations.append(affiliations[index].read(row, of: person)) }
        for index in attributes.indices {
            response.attributes.append((attributes[index].position, attributes[index].read(row, of: person)))
        }
        let (asked, answered) = (response.itemsAsked, response.itemsAnswered)
        if answered > 0 {
            let isWhole = answered == asked || isHandedIn
            response.status = isIncomplete || !isWhole ? .partial : .complete
        }
        return (response, rows)
    }

    /// What only all rows together decide: whether a text in a box was typed beside a tick.
    func complete(_ persons: inout [Person]) {
        for reader in attributes { reader.complete(&persons) }
    }

    func note(in record: inout ImportRecord) {
        record.questionsNotFound = notFound
        record.peopleUnmatched += unmatched
        record.mappingMisfits += misfits
        for reader in relations { reader.note(in: &record) }
        for reader in attributes { reader.note(in: &record) }
        for reader in affiliations { reader.note(in: &record) }
    }
}

extension [ItemMapping] {
    fileprivate var idsByText: [String: String] {
        Dictionary(map { (AnswerText.folded($0.text), $0.rosterID) }, uniquingKeysWith: { first, _ in first })
    }
}
