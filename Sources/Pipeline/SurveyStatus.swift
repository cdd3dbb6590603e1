import Analysis
import Exporters
import Findings
import NetworkModel
import OutputFiles

/// What is asked during a survey: how far it has come, and whom to remind.
package struct SurveyStatus {
    private let study: Study
    private let networks: [SurveyProgress]
    private let exporter: ProgressExporter

    package init(_ run: StudyRun, toolVersion: String) {
        study = run.study
        networks = run.study.networks.map { SurveyProgress($0, settings: run.study.settings) }
        exporter = ProgressExporter(run.study, networks, language: run.language, toolVersion: toolVersion)
    }

    package var text: String { exporter.text }

    /// Writes the folder of the study's status, in place of an earlier one.
    /// - Returns: the folder, and the paths in it.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package func write(to output: String) throws -> (folder: String, files: [String]) {
        let edition = study.edition.hidesNames ? "-" + study.edition.rawValue : ""
        let folder = OutputFolder(path: "\(output)/\(study.id)-status\(edition)")
        let outcome = try folder.replace { try exporter.write(to: $0) }
        return (folder.path, outcome.files.sorted())
    }
}

// MARK: For programs

extension SurveyStatus: Encodable {
    private enum CodingKeys: CodingKey {
        case study
        case edition
        case networks
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(study.id, forKey: .study)
        try container.encode(study.edition.rawValue, forKey: .edition)
        try container.encode(
            networks.map { NetworkStatus($0, showsPersons: !study.edition.hidesNames) }, forKey: .networks)
    }
}

/// One network, as a program is told of it.
private struct NetworkStatus: Encodable {
    var id: String
    /// Absent where nobody can say who has answered.
    var response: Response?
    /// Absent where no answer says when it was given.
    var newestAnswer: String?
    var groups: [Group]
    /// How many there are to remind, and who where that may be told.
    var toRemind: Int
    var reminders: [Reminder]?

    struct Response: Encodable {
        var persons: Int
        var complete: Int
        var partial: Int
        var blank: Int
        var none: Int

        init(_ counts: ResponseCounts) {
            (persons, complete, partial) = (counts.persons, counts.complete, counts.partial)
            (blank, none) = (counts.blank, counts.none)
        }
    }

    struct Group: Encodable {
        var attribute: String
        var value: String?
        var response: Response
    }

    struct Reminder: Encodable {
        var person: String
        var status: String
        var unknownPairs: Int
        var missingItems: Int
    }

    init(_ progress: SurveyProgress, showsPersons: Bool) {
        let network = progress.network
        id = network.id
        newestAnswer = network.record.answerDays?.upperBound
        response = progress.isUnknown ? nil : Response(network.response)
        groups =
            progress.isUnknown
            ? []
            : progress.groupings.flatMap { grouping in
                grouping.groups.map {
                    Group(
                        attribute: network.attributes[grouping.attribute].id, value: $0.name,
                        response: Response($0.response))
                }
            }
        toRemind = progress.reminders.count
        guard showsPersons else { return }
        reminders = progress.reminders.map {
            Reminder(
                person: network.persons[$0.person].id, status: network.persons[$0.person].status.rawValue,
                unknownPairs: $0.unknownPairs, missingItems: $0.missingItems)
        }
    }
}
