import Analysis
import NetworkModel
import Telling

/// The networks side by side.
enum ComparisonPart {
    private struct Subject: Encodable {
        let kind: String
        let id: String?
        let contact: String?

        init(_ subject: ComparisonRow.Subject) {
            switch subject {
            case .network: (kind, id, contact) = ("network", nil, nil)
            case .group(let id, _): (kind, self.id, contact) = ("group", id, nil)
            case .attribute(let id, _): (kind, self.id, contact) = ("attribute", id, nil)
            case .body(let id, _, let contact): (kind, self.id, self.contact) = ("body", id, contact)
            }
        }
    }

    private struct Row: Encodable {
        let relation: String?
        let level: String?
        let subject: Subject
        let figure: String
        /// By network.
        let values: [String: Double]
        /// By network: where the value would lie in 9 of 10 cases had everybody answered.
        let ranges: [String: [Double]]?
        let difference: String?

        init(_ row: ComparisonRow, _ ids: [String]) {
            relation = row.relation
            level = row.level
            subject = Subject(row.subject)
            figure = row.figure
            let defined = zip(ids, row.values).compactMap { id, value in
                value.flatMap { $0.isFinite ? (id, $0) : nil }
            }
            values = Dictionary(uniqueKeysWithValues: defined)
            let known = zip(ids, row.ranges).compactMap { id, range in
                range.map { (id, [$0.lowerBound, $0.upperBound]) }
            }
            ranges = known.isEmpty ? nil : Dictionary(uniqueKeysWithValues: known)
            difference = row.difference?.rawValue
        }
    }

    private struct Flag: Encodable {
        let kind: String
        let networks: [String]
        let subject: String?
        let message: String
    }

    /// Row by row: there are hundreds, each with a value of every network.
    static func value(_ comparison: StudyComparison, _ study: Study) -> JSONValue {
        let ids = study.networks.map(\.id)
        let flags = comparison.flags.map { flag in
            Flag(
                kind: flag.kind.rawValue, networks: flag.networks.map { ids[$0] }, subject: flag.subject,
                message: flag.text[study.language])
        }
        return .object([
            "flags": .encoded(flags), "rows": .list(comparison.rows) { .encoded(Row($0, ids)) },
        ])
    }
}

/// One item of the statement on the data; without a statement only a person can say it, under `mappingKey`.
struct ReportingPart: Encodable {
    let number: String
    let title: String
    let network: String?
    let relation: String?
    let statement: String?
    let missing: Bool
    let mappingKey: String?

    init(_ item: ReportingItem, _ study: Study) {
        number = item.number
        title = item.title[study.language]
        network = item.network.map { study.networks[$0].id }
        relation = item.relation
        statement = item.statement?[study.language]
        missing = item.isMissing
        mappingKey = item.mappingKey
    }
}

/// What the figures of a network support. Persons go by their ids, also in the message.
struct StatementPart: Encodable {
    let kind: String
    let relation: String?
    let level: String?
    let actors: [String]
    let groups: [String]
    let bodies: [String]
    let side: String
    let support: String
    let message: String
    let figures: String

    static func all(_ content: NetworkContent) -> [StatementPart] {
        Statements(content.withIdsForNames).all.map { StatementPart($0, content) }
    }

    private init(_ statement: Statement, _ content: NetworkContent) {
        let (network, subject) = (content.network, statement.subject)
        let relation = subject.relation.map { network.relations[$0] }
        kind = statement.kind.id
        self.relation = relation?.id
        level = relation.flatMap { relation in subject.level.map { relation.levels[$0].id } }
        actors = subject.persons.map { network.persons[$0].id }
        groups = subject.groups.compactMap { content.analysis.groups?.groups[$0].id }
        bodies = subject.bodies.map { network.bodies[$0].id }
        side = statement.side.rawValue
        support = statement.support.rawValue
        message = statement.text
        figures = statement.basis
    }
}
