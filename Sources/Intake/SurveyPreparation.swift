import Drafting
import Findings
import Foundation
import OutputFiles
import Validators

/// What is done before a survey: its address list is checked, and the question and the mapping are made from it.
package struct SurveyPreparation {
    /// What the list has that should be mended before anybody is invited.
    package let findings: [Finding]
    private let draft: SurveyDraft
    private let folder: String

    /// - Parameters:
    ///   - list: the address list.
    ///   - folder: where everything is written; nil takes the list's own.
    ///   - question: its text; nil takes the usual one.
    ///   - usesShortForms: whether people are called by the short forms of their names in the question.
    /// - Throws: `RunStopped`, also for a list that nobody could match answers with.
    package init(
        list: String, folder: String? = nil, question: String? = nil, usesShortForms: Bool = false, language: Language
    ) throws {
        self.folder = folder ?? MappingFile.folder(of: list)
        draft = try SurveyDraft(
            list: list, folder: self.folder, question: question, usesShortForms: usesShortForms, language: language)
        findings = validateRoster(draft.network)
        if findings.contains(where: \.stopsRun) { throw RunStopped(.unusableData, findings) }
    }

    /// Writes all the files or none, and none over another.
    /// - Returns: the folder, and the paths in it.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package func write() throws -> (folder: String, files: [String]) {
        for file in draft.files where (try? FileManager.default.attributesOfItem(atPath: path(file.path))) != nil {
            throw isThere(path(file.path))
        }
        let outcome = try OutputFolder(path: folder).replace { staging in
            try OutputFailure.makeFolder("survey", in: staging)
            for file in draft.files {
                let path = staging + "/" + file.path
                try OutputFailure.explained(path) { try OutputFile.write(file.text.utf8, to: path) }
            }
            return draft.files.map(\.path)
        }
        return (folder, outcome.files.sorted())
    }

    /// What the files hold, in writing order.
    package var texts: [String] { draft.files.map(\.text) }

    private func path(_ file: String) -> String { folder + "/" + file }

    private func isThere(_ path: String) -> RunStopped {
        RunStopped(
            .unwritableOutput,
            [
                Finding(
                    .error, .outputUnwritable, message: Text("prepare.is-there"), hint: Text("prepare.is-there.hint"),
                    place: SourcePlace(file: path), stopsRun: true)
            ])
    }
}
