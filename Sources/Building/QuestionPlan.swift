import Findings
import Importers
import Mapping
import NetworkModel

/// Which columns of an export answer which part of the mapping: what reads each row.
struct QuestionPlan {
    private(set) var relations: [any RelationReading] = []
    private(set) var attributes: [AttributeReader] = []
    private(set) var affiliations: [AffiliationReader] = []
    private var notFound: [QuestionNotFound] = []

    private let network: NetworkMapping
    private let mapping: StudyMapping
    private let export: Export
    private let questionFinder: QuestionFinder

    init(
        network: NetworkMapping, mapping: StudyMapping, export: Export, matcher: NameMatcher, personCount: Int,
        rosterIDs: [String]
    ) {
        self.network = network
        self.mapping = mapping
        self.export = export
        questionFinder = QuestionFinder(export: export)
        for relation in mapping.relations { plan(relation, matcher, personCount, rosterIDs) }
        for (position, attribute) in mapping.attributes.enumerated() { plan(attribute, position) }
        for affiliation in mapping.affiliations { plan(affiliation) }
    }

    private mutating func plan(
        _ relation: RelationMapping, _ matcher: NameMatcher, _ personCount: Int, _ rosterIDs: [String]
    ) {
        let special = network.questions[relation.id]
        let reference = reference(relation.reference, overriddenBy: special)
        guard let found = find(reference, "relations", relation.id) else { return }
        // A network's own items go before those for all.
        var items = relation.items.idsByText
        items.merge(special?.items.idsByText ?? [:]) { _, own in own }
        let nobody = relation.nobody + (special?.nobody ?? [])
        if relation.layout == .nominations {
            relations.append(
                NominationReader(
                    relation: relation, items: items, nobody: nobody, columns: found.columns, export: export,
                    matcher: matcher))
            return
        }
        let takesOneColumnAPerson = found.kind != .single && !hasSeveralColumnsARow(found)
        guard takesOneColumnAPerson || found.columns.count > 1 && found.kind != .multipleMatrix else {
            notFound.append(
                QuestionNotFound(
                    section: "relations", id: relation.id, problem: .otherLayout(found: found.kind?.rawValue ?? ""),
                    place: reference.place, file: export.file))
            return
        }
        let rowItems = RowItems(reference.rows, rosterIDs: rosterIDs)
        relations.append(
            RosterRelationReader(
                relation: relation, scale: mapping.scales.first { $0.id == relation.scale },
                items: items.merging(rowItems.items(columns: found.columns, export: export)) { given, _ in given },
                nobody: nobody, columns: found.columns,
                itemOf: { rowItems.text(of: $0, columns: found.columns, export: export) }, export: export,
                matcher: matcher, personCount: personCount))
    }

    /// A matrix with one column a row and option holds one person in several columns.
    private func hasSeveralColumnsARow(_ found: QuestionFinder.Found) -> Bool {
        let rows = found.columns.compactMap { export.columns[$0].matrixRow }
        return found.kind == .multipleMatrix && Set(rows).count < rows.count
    }

    private mutating func plan(_ attribute: AttributeMapping, _ position: Int) {
        guard case .question(let reference, let layout) = attribute.source else { return }
        let options = layout == .multipleChoice ? attribute.values.map(\.answers) : []
        let special = network.questions[attribute.id]
        guard
            let found = find(
                self.reference(reference, overriddenBy: special), "attributes", attribute.id, options: options)
        else { return }
        attributes.append(
            AttributeReader(
                attribute: attribute, position: position, layout: layout, columns: found.columns, export: export))
    }

    private mutating func plan(_ affiliation: AffiliationMapping) {
        let special = network.questions[affiliation.id]
        let reference = reference(affiliation.reference, overriddenBy: special)
        guard
            let found = find(
                reference, "affiliations", affiliation.id, options: affiliation.kinds.map(\.answers))
        else { return }
        if let reader = AffiliationReader(
            affiliation: affiliation, bodies: mapping.bodies, columns: found.columns, rows: reference.rows,
            export: export)
        {
            affiliations.append(reader)
        } else {
            notFound.append(
                QuestionNotFound(
                    section: "affiliations", id: affiliation.id, problem: .keyNeeded(["rows"]),
                    place: reference.place, file: export.file))
        }
    }

    private func reference(
        _ reference: QuestionReference, overriddenBy special: QuestionOverride?
    ) -> QuestionReference {
        guard let special else { return reference }
        var result = special.reference.isEmpty ? reference : special.reference
        result.rows = special.reference.rows ?? reference.rows
        return result
    }

    private mutating func find(
        _ reference: QuestionReference, _ section: String, _ id: String, options: [[String]] = []
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

    /// Everything that one row says about its person.
    mutating func read(
        _ row: ExportRow, of person: Int, at place: SourcePlace, conditions: RowConditions
    ) -> Response {
        var response = Response(
            place: place, status: .blank, time: conditions.time(of: row), relations: [], affiliations: [],
            attributes: [])
        for index in relations.indices { response.relations.append(relations[index].read(row, of: person)) }
        for index in affiliations.indices { response.affiliations.append(affiliations[index].read(row, of: person)) }
        for index in attributes.indices {
            response.attributes.append((attributes[index].position, attributes[index].read(row)))
        }
        let (asked, answered) = (response.itemsAsked, response.itemsAnswered)
        if answered > 0 {
            response.status = answered < asked || conditions.isIncomplete(row) ? .partial : .complete
        }
        return response
    }

    func note(in record: inout ImportRecord) {
        record.questionsNotFound = notFound
        for reader in relations { reader.note(in: &record) }
        for reader in attributes { reader.note(in: &record) }
        for reader in affiliations { reader.note(in: &record) }
    }
}

/// The persons that the mapping's `rows` names for row 1, 2, … of a question whose columns have numbers only.
private struct RowItems {
    private let ids: [String]?

    init(_ rows: RowNames?, rosterIDs: [String]) {
        switch rows {
        case nil: ids = nil
        case .roster: ids = rosterIDs
        case .ids(let given): ids = given
        }
    }

    /// The text that stands for a column's item: what the export says, or a text that `items` gives a person.
    func text(of column: Int, columns: [Int], export: Export) -> String {
        let described = export.columns[column]
        guard ids != nil else { return described.item ?? described.option ?? described.name }
        return Self.key(row(of: column, columns: columns, export: export))
    }

    func items(columns: [Int], export: Export) -> [String: String] {
        guard let ids else { return [:] }
        var result: [String: String] = [:]
        for row in columns.map({ row(of: $0, columns: columns, export: export) }) where ids.indices.contains(row - 1) {
            result[Self.key(row)] = ids[row - 1]
        }
        return result
    }

    private func row(of column: Int, columns: [Int], export: Export) -> Int {
        export.columns[column].matrixRow ?? (columns.firstIndex(of: column) ?? 0) + 1
    }

    private static func key(_ row: Int) -> String { "\u{1}row \(row)" }
}

extension [ItemMapping] {
    fileprivate var idsByText: [String: String] {
        Dictionary(map { (AnswerText.folded($0.text), $0.rosterID) }, uniquingKeysWith: { first, _ in first })
    }
}
