import Findings
import Mapping
import NetworkModel
import XMLReading

/// The answer of Essentials' integration API as XML, with its SOAP envelope or without: one element an answer. What
/// the questions are stands in the same file or, as the codebook, in another.
package enum EssentialsAPIImporter: Importer {
    package static let format = ExportFormat.essentialsAPI
    package static let summary = Text("essentials-api.responses-from-integration-api")

    package static func recognise(_ file: FileLook) -> Recognition {
        let root = file.xml.root ?? ""
        if ["Responses", "GetResponsesResult", "GetResponsesResponse"].contains(root) {
            return .certain(.elements([root]))
        }
        let inside = ["Responses", "GetResponsesResponse", "QuestQuestion"].filter { file.xml.contains($0) }
        guard root == "Envelope", !inside.isEmpty else { return .no(.elementsMissing(["Responses"])) }
        return .certain(.elements([root] + inside))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        try open([file], codebook: codebook)
    }

    /// The pages of a reply are one survey: which columns its answers fill shows in all of them.
    package static func open(
        _ files: [InputFile], codebook: InputFile?
    ) throws -> any ExportReader {
        let survey = APISurvey()
        for part in codebook.map({ [$0] + $0.companions }) ?? [] {
            let before = survey.questions.count
            try XMLFile(file: part).read(APIAnswers(questionsOf: survey))
            if survey.questions.count == before { throw noQuestions(part) }
        }
        let pages = files.map { XMLFile(file: $0) }
        var offsets: [RowOffset] = []
        for page in pages {
            offsets.append(RowOffset(file: page.file.shownPath, before: survey.responses))
            do {
                try page.read(APIAnswers(lookingAt: survey))
            } catch is APISurvey.TooManyColumns {
                throw tooManyColumns(page.file)
            }
        }
        let layout = APILayout(survey)
        var export = Export(
            format: format, file: files[0].shownPath, columns: layout.columns, questions: layout.questions,
            respondentColumn: APILayout.email, dateColumn: APILayout.completed,
            rowStatus: RowStatus(
                partial: survey.sawCompleted
                    ? .init(column: APILayout.completed, values: ["", "0001-01-01T00:00:00"]) : nil),
            questionKeys: [.questionID, .number, .question])
        export.missingResponses = survey.missingResponses
        return EssentialsAPIReader(
            export: export, pages: pages, layout: layout, codebook: codebook, rowOffsets: pages.count > 1 ? offsets : []
        )
    }

    private static func tooManyColumns(_ file: InputFile) -> RunStopped {
        let most = RowLimits.mostColumns
        return FileWords(file: file.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("essentials-api.answers-fill-more-than", ["most": most]),
            exportAgain)
    }

    private static func noQuestions(_ codebook: InputFile) -> RunStopped {
        FileWords(file: codebook.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("essentials-api.file-has-no-questions"),
            Text("essentials-api.give-reply-getquestquestions-as"))
    }
}
