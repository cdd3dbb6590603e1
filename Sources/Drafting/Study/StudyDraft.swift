import Building
import Findings
import Importers
import Mapping

/// A study as far as its files show it: what `brobygger init` writes as a mapping.
package struct StudyDraft {
    let networks: [NetworkDraft]
    let entries: [DraftEntry]
    package let language: Language
    /// Of the exports, where somebody said so.
    let format: ExportFormat?
    let paths: MappingPaths
    let name: StudyName

    /// - Parameters:
    ///   - files: exports and codebooks.
    ///   - rosters: address lists; which of them belongs to which export is seen by the people on it.
    ///   - format: of the exports, where somebody says so; else it is seen in each.
    ///   - language: of the comments and the study; nil takes the questionnaire's.
    ///   - folder: that the mapping is to lie in.
    /// - Throws: `RunStopped` when a file cannot be read.
    package init(
        files: [String], rosters: [String], as format: ExportFormat? = nil, language: Language?,
        folder: String = "."
    ) throws {
        paths = MappingPaths(folder: folder)
        self.format = format
        // `init *.csv`: an address list among the exports is one all the same.
        let listed = files.filter { RosterGuess.fits($0) }
        let given = listed.count < files.count ? listed : []
        let looks = try SurveyFiles.open(files.filter { !given.contains($0) }, as: format)
        let lists = try (rosters + given.filter { !rosters.contains($0) }).map { path in
            try RosterGuess(path: path)
        }
        name = StudyName(files: looks.map(\.file.mappedPath), folder: paths.folder)
        let names = DraftNames.networks(looks.map(\.file.mappedPath))
        let chosen = Self.rosters(lists, for: looks)
        var ids = DraftNames()
        networks = try looks.indices.map { index in
            try NetworkDraft(
                id: ids.id(names[index], else: "network"), title: DraftNames.title(names[index]), look: looks[index],
                roster: chosen[index])
        }
        entries = QuestionAligner.entries(networks)
        self.language =
            language
            ?? TextLanguage.guess(
                looks.flatMap { look in look.questions.compactMap(\.text) + look.export.columns.compactMap(\.option) }
                    + lists.flatMap(\.table.columns))
    }

    /// For each export the list that has most of the people it is about; a list that nobody has taken goes first.
    private static func rosters(_ lists: [RosterGuess], for looks: [ExportLook]) -> [RosterGuess?] {
        if lists.count <= 1 { return looks.map { _ in lists.first } }
        // For every pair, how many items the list knows, less those of its people whom nobody asks about.
        var pairs: [(look: Int, list: Int, score: Int)] = []
        for (look, seen) in looks.enumerated() {
            let items = Set(seen.export.columns.compactMap(\.item))
            for (list, roster) in lists.enumerated() {
                let known = items.count { roster.matcher.match($0) != .nobody }
                pairs.append((look, list, 2 * known - roster.persons.count))
            }
        }
        pairs.sort { ($1.score, $0.look, $0.list) < ($0.score, $1.look, $1.list) }
        var result: [RosterGuess?] = looks.map { _ in nil }
        var free = Set(lists.indices)
        for pair in pairs where result[pair.look] == nil && free.contains(pair.list) {
            result[pair.look] = lists[pair.list]
            free.remove(pair.list)
        }
        for pair in pairs where result[pair.look] == nil { result[pair.look] = lists[pair.list] }
        return result
    }
}
