import Building
import Findings
import NetworkModel

/// A survey that is going to be held, made from its address list: what `brobygger prepare` writes.
package struct SurveyDraft {
    /// The list as a network that nobody has answered in, for the validators of rosters.
    package let network: Network
    /// Relative to the folder, in writing order.
    package let files: [(path: String, text: String)]

    /// - Parameters:
    ///   - list: the address list.
    ///   - folder: that everything is going to lie in.
    ///   - question: its text; nil takes the usual one.
    ///   - usesShortForms: whether the items are the short forms of the names.
    /// - Throws: `RunStopped` for a file that cannot be read or has no people in it.
    package init(
        list: String, folder: String, question text: String?, usesShortForms: Bool, language: Language
    ) throws {
        let roster = try RosterGuess(path: list)
        // What names people by their addresses alone is an export, or no list for a question.
        guard !roster.persons.isEmpty, !roster.names.isEmpty, roster.names != [roster.email] else {
            throw Self.noList(list)
        }
        let telling = roster.attributes.compactMap { roster.table.columns.firstIndex(of: $0) }
        let judged = RosterBeforeSurvey(roster.table, telling: telling)
        let items = SurveyItems(roster)
        let texts = usesShortForms ? items.short : items.full
        let question = SurveyQuestion(text, items: texts, language: language)
        let paths = MappingPaths(folder: folder)
        let mapping = PreparedMapping(
            roster: roster, question: question, items: items.lines(texts),
            name: StudyName(files: [], folder: paths.folder), paths: paths, language: language)
        network = Network(id: mapping.id, title: mapping.title, persons: judged.persons, record: judged.record)
        files = [
            ("study.yaml", mapping.text), ("survey/question.txt", question.lines), ("survey/rows.txt", question.rows),
            ("survey/rows.csv", Self.table(items, language)),
            ("survey/limesurvey.txt", question.importFile(title: mapping.title)),
        ]
    }

    private static func noList(_ list: String) -> RunStopped {
        RunStopped(
            .unusableData,
            [
                Finding(
                    .error, .rosterColumnMissing, message: Text("prepare.no-names"),
                    hint: Text("prepare.no-names.hint"),
                    place: SourcePlace(file: list), stopsRun: true)
            ])
    }

    /// Who is called what: the id, the name, the item and its short form, a person a line.
    private static func table(_ items: SurveyItems, _ language: Language) -> String {
        let heading = [
            "Id", language.say("prepare.name"), language.say("prepare.item"), language.say("prepare.short-form"),
        ]
        let rows = items.roster.persons.indices.map { person in
            [
                items.roster.persons[person].id, items.roster.persons[person].name, items.full[person],
                items.short[person],
            ]
        }
        let delimiter = language == .en ? "," : ";"
        let lines = ([heading] + rows).map { $0.map(cell).joined(separator: delimiter) + "\r\n" }
        return "\u{FEFF}" + lines.joined()
    }

    /// In quotes; what begins like a formula has an apostrophe before it, so that no spreadsheet computes it.
    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
