import Building
import Findings
import Importers
import Mapping

/// What the mapping of a survey needs for the next one of the same network: where each question stands in the new export.
package struct WaveDraft {
    /// A question of the mapping in the new export.
    package struct Question {
        package enum Outcome {
            /// The mapping finds it.
            case same
            /// It is found in another way.
            case elsewhere(line: String, isGuess: Bool)
            /// Nothing in the export is like it; what the mapping finds in its place is something else.
            case lost(findsAnother: Bool)
        }

        package let id: String
        package let label: String
        package let outcome: Outcome
        /// Answers to it that the mapping does not know.
        package let newAnswers: [String]
    }

    package let questions: [Question]
    /// When most answers were given, by the exports' own dates, else by the names of the files; nil where neither says it.
    package let years: (old: Int?, new: Int?)
    private let new: NetworkDraft
    private let oldRoster: RosterGuess?

    /// - Parameters:
    ///   - network: that was asked before, as `mapping` has it; its files are found from the working directory.
    ///   - files: the new export, with its codebooks.
    ///   - roster: of the new survey; nil where nobody gave one.
    ///   - format: of the new export, where somebody says so.
    /// - Throws: `RunStopped` when a file cannot be read.
    package init(
        _ network: NetworkMapping, of mapping: StudyMapping, files: [String], roster: String?, as format: ExportFormat?
    ) throws {
        let oldLook = try Self.look(network.responses.files + network.responses.codebooks, network.responses.format)
        let newLook = try Self.look(files, format)
        oldRoster = try? RosterGuess(path: network.roster.file)
        let newRoster = try roster.map { try RosterGuess(path: $0) }
        let old = try NetworkDraft(id: network.id, title: network.title, look: oldLook, roster: oldRoster)
        new = try NetworkDraft(id: network.id, title: network.title, look: newLook, roster: newRoster ?? oldRoster)
        let entries = QuestionAligner.entries([old, new])
        let before = QuestionPlaces(network, of: mapping, in: oldLook.export).columns
        let now = QuestionPlaces(network, of: mapping, in: newLook.export).columns
        years = (
            try AnswerYear.of(oldLook, path: network.responses.files.first),
            try AnswerYear.of(newLook, path: files.first)
        )
        let hasRoster = newRoster != nil
        let drafted = new
        questions = mapping.askedQuestions.map { question in
            let alike = before[question.id].flatMap { Self.entry($0, among: entries) }
            let found = alike?.members[1]
            let outcome: Question.Outcome
            if let found, found.asked.columns == now[question.id] {
                outcome = .same
            } else if let found, let keys = QuestionKeys(found.asked, drafted.look.export) {
                outcome = .elsewhere(line: keys.line, isGuess: alike?.wasGuessed == true)
            } else if now[question.id] != nil, Self.isTrusted(question.reference, network.questions[question.id]) {
                outcome = .same
            } else {
                outcome = .lost(findsAnother: now[question.id] != nil)
            }
            // Without a roster it cannot be told which items are persons, and their answers are nobody's to tell.
            let answers = hasRoster || found?.hidesAnswers == false ? found?.scaleAnswersOrChoices ?? [] : []
            let known = Set((question.answers + (found?.nobody ?? [])).map { AnswerText.folded($0) })
            return Question(
                id: question.id, label: question.label, outcome: outcome,
                newAnswers: known.isEmpty ? [] : answers.filter { !known.contains(AnswerText.folded($0)) })
        }
    }

    private static func look(_ files: [String], _ format: ExportFormat?) throws -> ExportLook {
        let looks = try SurveyFiles.open(files, as: format)
        guard let first = looks.first else { throw RunStopped(.unusableData, []) }
        return first
    }

    /// The entry that has most of the columns.
    private static func entry(_ columns: [Int], among entries: [DraftEntry]) -> DraftEntry? {
        let wanted = Set(columns)
        let shared = entries.map { entry in entry.members[0]?.asked.columns.count { wanted.contains($0) } ?? 0 }
        guard let most = shared.max(), most > 0 else { return nil }
        return entries[shared.firstIndex(of: most) ?? 0]
    }

    /// A number says nothing of what is asked: the next questionnaire may have another question there.
    private static func isTrusted(_ reference: QuestionReference, _ special: QuestionOverride?) -> Bool {
        let reference = reference.overridden(by: special)
        return reference.question != nil || reference.questionID != nil || reference.number == nil
    }

    /// What is to be said of the new files, as values of `responses` and `roster`.
    /// - Parameters:
    ///   - mapping: whose `roster` block holds for all.
    ///   - folder: of the mapping.
    ///   - format: where somebody said it.
    func files(_ mapping: StudyMapping, folder: String, format: ExportFormat?) -> (responses: String, roster: String?) {
        let paths = MappingPaths(folder: folder)
        func path(_ path: String) -> String { YAMLText.quoted(paths.text(path)) }
        let codebooks = new.look.mappedCodebooks.map(path)
        let codebook = codebooks.count > 1 ? "[\(codebooks.joined(separator: ", "))]" : codebooks.first
        let keys =
            [codebook.map { "codebook: \($0)" }, format.map { "format: \($0.rawValue)" }].compactMap(\.self)
            + MappingWriter.place(new.look.export.sheet, new.look.file.headerRow)
        let responses = MappingWriter.file(path(new.look.file.mappedPath), keys)
        guard let roster = new.roster, roster.path != oldRoster?.path else { return (responses, nil) }
        let common: [(String, String?)] = [
            ("id", mapping.roster.id), ("name", mapping.roster.names.count == 1 ? mapping.roster.names[0] : nil),
            ("email", mapping.roster.email),
        ]
        // A column that has the same name as before needs no word.
        let own = zip(MappingWriter.rosterKeys, common).compactMap { key, before -> String? in
            if let name = before.1, roster.table.columns.contains(name) { return nil }
            return key.name(roster).map { "\(key.key): \($0)" }
        }
        let columns = own.isEmpty ? [] : ["columns: { \(own.joined(separator: ", ")) }"]
        return (
            responses,
            MappingWriter.file(path(roster.path), MappingWriter.place(roster.sheet, roster.headerRow) + columns)
        )
    }
}

extension RecognisedQuestion {
    /// What the mapping may have to know of what was answered.
    fileprivate var scaleAnswersOrChoices: [String] {
        switch layout {
        case .rosterMatrix: scaleAnswers
        case .singleChoice, .multipleChoice: choices
        case .bodyMatrix: options
        default: []
        }
    }
}
