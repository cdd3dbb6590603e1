import Analysis
import Findings
import NetworkModel
import OutputFiles
import Telling

/// `study.json`: every number and finding of the run, for programs. Undefined numbers are absent.
package enum StudyJSON: Exporter {
    package static let name = "study-json"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        let path = "study.json"
        try OutputFailure.explained(folder + "/" + path) {
            try document(content).write(to: folder + "/" + path)
        }
        return [path]
    }
}

extension StudyJSON {
    /// Network by network and person by person: a study of hundreds of municipalities is a file of a hundred megabytes.
    private static func document(_ content: ExportContent) -> JSONValue {
        let study = content.study
        return .object([
            "schema": .encoded(1),
            "run": .encoded(content.runMark),
            "tool": .encoded(["name": "brobygger", "version": content.toolVersion]),
            // Only where one was asked for.
            "timestamp": content.timestamp.map { .encoded($0) },
            "study": .encoded(StudyPart(study)),
            "mapping": .encoded(InputPart(content.mapping)),
            "commentsFile": content.commentsFile.map { .encoded(InputPart($0)) },
            "networks": .list(content.networks, network),
            "comparison": content.analysis.comparison.map { ComparisonPart.value($0, content.sideBySide.study) },
            "changes": study.series.isEmpty
                ? nil : .list(content.analysis.changes) { .encoded(ChangePart($0, study)) },
            "comments": .list(content.comments) { .encoded(CommentPart($0)) },
            "reporting": .list(content.analysis.reporting) { .encoded(ReportingPart($0, study)) },
            "findings": .list(content.findings) { .encoded(FindingPart($0, content.language)) },
            "ledger": .list(study.networks.lazy.flatMap(LedgerPart.parts)) { .encoded($0) },
        ])
    }

    private static func network(_ content: NetworkContent) -> JSONValue {
        let (network, analysis) = (content.network, content.analysis)
        return .object([
            "id": .encoded(network.id),
            "title": .encoded(network.title),
            "alias": network.alias.map { .encoded($0) },
            "wave": network.wave.map { .encoded(WavePart($0)) },
            "inputs": .encoded(network.sources.map(InputPart.init)),
            "response": .encoded(ResponsePart(network.response)),
            "relations": .list(zip(network.relations, analysis.relations)) {
                .encoded(RelationPart($0.0, $0.1, content))
            },
            "attributes": .encoded(network.attributes.map(AttributePart.init)),
            "groups": analysis.groups.map { .encoded(GroupsPart($0, network)) },
            "multiplexity": analysis.multiplexity.isEmpty
                ? nil : .encoded(analysis.multiplexity.map { MultiplexityPart($0, network) }),
            "affiliations": .encoded(analysis.affiliations.map { AffiliationPart($0, network) }),
            "observations": .encoded(StatementPart.all(content)),
            "sinceLastRun": content.sinceLastRun.map { .encoded($0) },
            "actors": .list(network.persons.indices) { actor($0, content) },
        ])
    }

    /// There are as many as persons, each with every measure of every level.
    private static func actor(_ position: Int, _ content: NetworkContent) -> JSONValue {
        let person = content.network.persons[position]
        var measures: [(key: String, value: JSONValue)] = []
        var brokerage = measures
        for (relation, analysis) in zip(content.network.relations, content.analysis.relations) {
            for (level, figures) in zip(relation.levels, analysis.levels) {
                let defined = figures.actorMeasures.compactMap { column in
                    column.values[position].flatMap { $0.isFinite ? (column.measure.id, JSONValue.number($0)) : nil }
                }
                let core = figures.corePeriphery.map { ("core", JSONValue.number($0.isCore[position] ? 1 : 0)) }
                measures.append((relation.id + "/" + level.id, .object(defined + [core].compactMap(\.self))))
                if let roles = figures.brokerage?[position] {
                    brokerage.append((relation.id + "/" + level.id, .encoded(BrokeragePart(roles))))
                }
            }
        }
        return .object([
            "id": .text(person.id), "label": .text(person.name), "status": .text(person.status.rawValue),
            "response": .object(
                content.network.relations.map { ($0.id, .text(content.network.answering(position, $0).rawValue)) }
                    + content.network.affiliations.map {
                        ($0.id, .text(content.network.answering(position, $0).rawValue))
                    }),
            "measures": .object(measures), "brokerage": brokerage.isEmpty ? nil : .object(brokerage),
        ])
    }
}

// The parts: their property names are the keys.

private struct StudyPart: Encodable {
    let id: String
    let title: String
    let language: String
    let statements: [String: String]?
    let responseRateThreshold: Double
    let groupBy: String?
    let symmetrise: String
    let measures: String
    let edition: String
    /// Of the key of a pseudonymous edition.
    let keyMark: String?

    init(_ study: Study) {
        id = study.id
        title = study.title
        language = study.language.rawValue
        statements = study.statements.isEmpty ? nil : study.statements
        responseRateThreshold = study.settings.responseRateThreshold
        groupBy = study.settings.groupBy
        symmetrise = study.settings.symmetrise.rawValue
        measures = study.settings.measures.rawValue
        edition = study.edition.rawValue
        keyMark = study.keyMark
    }
}

/// Which of the times when a network was asked it is.
private struct WavePart: Encodable {
    let network: String
    let id: String
    let label: String

    init(_ wave: Wave) { (network, id, label) = (wave.network, wave.id, wave.label) }
}

private struct InputPart: Encodable {
    let role: String
    let path: String
    let archive: String?
    let sha256: String?
    let bytes: Int?
    let format: String?
    let formatVersion: String?
    let encoding: String?
    let delimiter: String?
    let rows: Int?
    let columns: Int?

    init(_ file: SourceFile) {
        role = file.role.rawValue
        path = file.path
        archive = file.archive
        sha256 = file.sha256
        bytes = file.bytes
        format = file.format
        formatVersion = file.formatVersion
        encoding = file.encoding
        delimiter = file.delimiter
        rows = file.rows
        columns = file.columns
    }
}

private struct ResponsePart: Encodable {
    let persons: Int
    let complete: Int
    let partial: Int
    let blank: Int
    let none: Int
    let rate: Double?

    init(_ counts: ResponseCounts) {
        persons = counts.persons
        complete = counts.complete
        partial = counts.partial
        blank = counts.blank
        none = counts.none
        rate = counts.rate
    }
}

/// The codes of a closed question and what they stand for, and what an edition tells less of than is known; absent where it
/// tells all.
private struct AttributePart: Encodable {
    struct Value: Encodable {
        let id: String
        let label: String
        let name: String
    }

    let id: String
    let label: String
    let values: [Value]?
    let smallestGroup: Int?
    let mergedValues: Int?
    let mergedPersons: Int?
    let intervals: Int?
    let leftOut: Int?

    init(_ attribute: Attribute) {
        let coarsening = attribute.coarsening
        id = attribute.id
        label = attribute.label
        values =
            attribute.options.isEmpty
            ? nil : attribute.options.map { Value(id: $0.id, label: $0.label, name: $0.name) }
        smallestGroup = coarsening.smallestGroup
        mergedValues = coarsening.mergedValues > 0 ? coarsening.mergedValues : nil
        mergedPersons = coarsening.mergedValues > 0 ? coarsening.mergedPersons : nil
        intervals = coarsening.intervals > 0 ? coarsening.intervals : nil
        leftOut = coarsening.leftOut > 0 ? coarsening.leftOut : nil
    }
}

private struct RelationPart: Encodable {
    struct Dyads: Encodable {
        let agreed: Int
        let conflicting: Int
        let oneSided: Int
        let unconfirmed: Int
        let none: Int
        let unknown: Int
    }

    struct Response: Encodable {
        let answered: Int
        let blank: Int
        let notAnswered: Int
        /// Of the blank ones, those who were not asked.
        let notAsked: Int
        let rate: Double?
    }

    let id: String
    let label: String
    let response: Response
    let dyads: Dyads
    /// Ordered pairs by answer state.
    let answers: [String: Int]
    let levels: [LevelPart]

    init(_ relation: Relation, _ analysis: RelationAnalysis, _ content: NetworkContent) {
        let counts = relation.dyadCounts
        id = relation.id
        label = relation.label
        let response = content.network.response(of: relation)
        self.response = Response(
            answered: response.answered, blank: response.blank, notAnswered: response.notAnswered,
            notAsked: response.notAsked, rate: response.rate)
        dyads = Dyads(
            agreed: counts.agreed, conflicting: counts.conflicting, oneSided: counts.oneSided,
            unconfirmed: counts.unconfirmed, none: counts.none, unknown: counts.unknown)
        answers = Dictionary(uniqueKeysWithValues: analysis.stateCounts.map { (Self.key($0.key), $0.value) })
        levels = zip(relation.levels, analysis.levels).map { LevelPart($0, $1, content) }
    }

    private static func key(_ state: AnswerState) -> String {
        switch state {
        case .tie: "tie"
        case .noTie: "noTie"
        case .unanswered: "unanswered"
        case .notAsked: "notAsked"
        case .noResponse: "noResponse"
        }
    }
}

private struct FindingPart: Encodable {
    struct Place: Encodable {
        let file: String
        let row: Int?
        let column: String?

        init(_ place: SourcePlace) {
            file = place.file
            row = place.row
            column = place.column
        }
    }

    let severity: String
    let code: String
    let message: String
    let hint: String
    let network: String?
    let actors: [String]
    let source: Place?
    let furtherSources: [Place]?
    let count: Int

    init(_ finding: Finding, _ language: Language) {
        severity = finding.severity.rawValue
        code = finding.code.rawValue
        message = finding.message[language]
        hint = finding.hint[language]
        network = finding.network
        actors = finding.actors
        source = finding.place.map(Place.init)
        furtherSources = finding.furtherPlaces.isEmpty ? nil : finding.furtherPlaces.map(Place.init)
        count = finding.count
    }
}

/// A picture with the text under it; without a network it lays all of them side by side.
private struct CommentPart: Encodable {
    let network: String?
    let picture: String
    let proposed: String?
    let text: String?

    init(_ line: CommentLine) {
        network = line.network
        picture = line.picture
        proposed = line.proposed.isEmpty ? nil : line.proposed
        text = line.text
    }
}

private struct LedgerPart: Encodable {
    let network: String
    /// The relation or affiliation.
    let relation: String
    let step: String
    let count: Int
    let reason: String?

    static func parts(of network: Network) -> [LedgerPart] {
        let ledgers = network.relations.map { ($0.id, $0.ledger) } + network.affiliations.map { ($0.id, $0.ledger) }
        return ledgers.flatMap { id, ledger in
            LedgerLine.lines(of: ledger).map {
                LedgerPart(
                    network: network.id, relation: id, step: $0.step.rawValue, count: $0.count,
                    reason: $0.reason?.rawValue)
            }
        }
    }
}
