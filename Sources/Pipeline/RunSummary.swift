import Findings
import NetworkModel

/// What a run tells in short: the same numbers for people and, as JSON, for programs.
package struct RunSummary: Encodable, Sendable {
    package struct NetworkLine: Encodable, Sendable {
        package var id: String
        package var title: String
        package var persons: Int
        package var answered: Int
        /// From 0 to 1; absent for an empty roster.
        package var responseRate: Double?
        package var relations: [RelationLine]
    }

    package struct RelationLine: Encodable, Sendable {
        package var id: String
        package var label: String
        package var levels: [LevelLine]
    }

    package struct LevelLine: Encodable, Sendable {
        package var id: String
        package var label: String
        /// Ties at this level or a stronger one.
        package var ties: Int
    }

    package var study: String
    /// `identified`, `pseudonymous` or `anonymous`.
    package var edition: String
    package var title: String
    package var networks: [NetworkLine]
    package var findings: [FindingLine]
    /// The folder of results, and the paths in it; empty when nothing was written.
    package var folder: String?
    package var files: [String]

    package init(_ run: StudyRun, folder: String? = nil, files: [String] = []) {
        study = run.study.id
        edition = run.study.edition.rawValue
        title = run.study.title
        networks = run.study.networks.map { network in
            NetworkLine(
                id: network.id, title: network.title, persons: network.response.persons,
                answered: network.response.answered, responseRate: network.response.rate,
                relations: network.relations.map { relation in
                    RelationLine(
                        id: relation.id, label: relation.label,
                        levels: relation.levels.indices.map { level in
                            LevelLine(
                                id: relation.levels[level].id, label: relation.levels[level].label,
                                ties: relation.ties.count { Int($0.level) <= level })
                        })
                })
        }
        findings = (run.findings + run.notices).map(FindingLine.init)
        self.folder = folder
        self.files = files
    }
}
