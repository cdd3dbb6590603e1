import Findings
import Mapping
import NetworkModel
import XMLReading

/// The answer of Essentials' integration API as XML, with its SOAP envelope or without: one element an answer. What
/// the questions are stands in the same file or, as the codebook, in another.
package enum EssentialsAPIImporter: Importer {
    package static let format = ExportFormat.essentialsAPI
    package static let summary = Text(
        nb: "svar fra integrasjonsgrensesnittet til Questback Essentials (XML med <Response> og <Answer>)",
        nn: "svar frå integrasjonsgrensesnittet til Questback Essentials (XML med <Response> og <Answer>)",
        en: "responses from the integration API of Questback Essentials (XML with <Response> and <Answer>)")

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
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        try open([file], codebook: codebook, language: language)
    }

    /// The pages of a reply are one survey: which columns its answers fill shows in all of them.
    package static func open(
        _ files: [InputFile], codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let survey = APISurvey()
        for part in codebook.map({ [$0] + $0.companions }) ?? [] {
            let before = survey.questions.count
            try XMLFile(file: part, language: language).read(APIAnswers(questionsOf: survey))
            if survey.questions.count == before { throw noQuestions(part, language) }
        }
        let pages = files.map { XMLFile(file: $0, language: language) }
        var offsets: [RowOffset] = []
        for page in pages {
            offsets.append(RowOffset(file: page.file.shownPath, before: survey.responses))
            do {
                try page.read(APIAnswers(lookingAt: survey))
            } catch is APISurvey.TooManyColumns {
                throw tooManyColumns(page.file, language)
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

    private static func tooManyColumns(_ file: InputFile, _ language: Language) -> RunStopped {
        let most = RowLimits.mostColumns
        return FileWords(file: file.shownPath, language: language).stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Svarene fyller mer enn \(most) kolonner (spørsmål, rader og alternativer); flere leses ikke.",
                nn: "Svara fyller meir enn \(most) kolonnar (spørsmål, rader og alternativ); fleire blir ikkje lesne.",
                en: "The answers fill more than \(most) columns (questions, rows and options); no more are read."),
            exportAgain(language))
    }

    private static func noQuestions(_ codebook: InputFile, _ language: Language) -> RunStopped {
        FileWords(file: codebook.shownPath, language: language).stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Filen har ingen spørsmål (<QuestQuestion>).", nn: "Fila har ingen spørsmål (<QuestQuestion>).",
                en: "The file has no questions (<QuestQuestion>)."),
            language.pick(
                nb: "Oppgi svaret på GetQuestQuestions som `codebook:`.",
                nn: "Oppgi svaret på GetQuestQuestions som `codebook:`.",
                en: "Give the reply to GetQuestQuestions as `codebook:`."))
    }
}
