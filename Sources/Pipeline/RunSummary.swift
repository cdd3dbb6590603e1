import Findings
import NetworkModel
import SystemCalls
import Telling

/// What a run tells in short: the same numbers for people and, as JSON, for programs.
package struct RunSummary: Encodable, Sendable {
    package struct NetworkLine: Encodable, Sendable {
        package var id: String
        package var title: String
        package var persons: Int
        package var answered: Int
        /// From 0 to 1; absent for an empty roster.
        package var responseRate: Double?
        /// Rows that the export or the mapping marks as tests, previews or rubbish.
        package var leftOut: Int
        /// Rows of people who never answered.
        package var neverAnswered: Int
        package var relations: [RelationLine]
        /// What is new to somebody who has seen the results that were replaced; absent where there were none.
        package var sinceLastRun: SinceLastRun?
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
    package var findings: FindingLines
    /// The folder of results, and the paths in it; empty when nothing was written.
    package var folder: String?
    package var files: [String]
    /// Whether results with names are open to others than their owner and the group, by the rights of folder and files;
    /// absent where nothing was written, or nothing with names.
    package var othersCanRead: Bool?

    package init(_ run: StudyRun, folder: String? = nil, files: [String] = []) {
        study = run.study.id
        edition = run.study.edition.rawValue
        title = run.study.title
        networks = run.study.networks.enumerated().map { position, network in
            NetworkLine(
                id: network.id, title: network.title, persons: network.response.persons,
                answered: network.response.answered, responseRate: network.response.rate,
                leftOut: network.record.testResponses.count, neverAnswered: network.record.rowsNeverAnswered,
                relations: network.relations.map { relation in
                    RelationLine(
                        id: relation.id, label: relation.label,
                        levels: relation.levels.indices.map { level in
                            LevelLine(
                                id: relation.levels[level].id, label: relation.levels[level].label,
                                ties: relation.ties.count { Int($0.level) <= level })
                        })
                }, sinceLastRun: run.news.isEmpty ? nil : run.news[position])
        }
        findings = FindingLines(run.findingsAndNotices, run.language)
        self.folder = folder
        self.files = files
        if let folder, !run.study.edition.hidesNames { othersCanRead = Self.othersCanRead(folder, files) }
    }

    /// Others get at a file where they may pass through the folders that lead to it and read it.
    private static func othersCanRead(_ folder: String, _ files: [String]) -> Bool {
        var passable: [String: Bool] = [:]
        func mode(_ path: String) -> mode_t {
            var status = stat()
            return lstat(path, &status) == 0 ? status.st_mode : 0
        }
        func canPass(_ path: String) -> Bool {
            if let known = passable[path] { return known }
            let above = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
            let can = mode(path) & S_IXOTH != 0 && (path == folder || canPass(above))
            passable[path] = can
            return can
        }
        return files.contains { file in
            let path = folder + "/" + file
            let above = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
            return canPass(above) && mode(path) & S_IROTH != 0
        }
    }
}
