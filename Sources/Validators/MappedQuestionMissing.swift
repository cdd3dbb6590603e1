import Findings
import NetworkModel

/// A question of the mapping that is not in the export, or that several questions there answer to.
enum MappedQuestionMissing: Validator {
    static let code = FindingCode.questionNotFound

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.questionsNotFound.map { question in
            finding(
                .error, in: network, places: (question.place.map { [$0] } ?? []) + columns(question.problem),
                stopsRun: true, message: message(question, language), hint: hint(question, language))
        }
    }

    private static func columns(_ problem: QuestionNotFound.Problem) -> [SourcePlace] {
        switch problem {
        case .severalFit(let places), .keysDisagree(let places): places
        case .optionsMissing(_, _, near: let place): [place]
        case .nothingFits, .keyNeeded, .otherLayout: []
        }
    }

    private static func message(_ question: QuestionNotFound, _ language: Language) -> String {
        let (entry, file) = ("`\(question.section)`: \(question.id)", question.file)
        return switch question.problem {
        case .nothingFits:
            language.pick(
                nb:
                    "Spørsmålet til \(entry) finnes ikke i \(file). Hvert spørsmål i oppsettfilen må finnes i svarfilen.",
                nn:
                    "Spørsmålet til \(entry) finst ikkje i \(file). Kvart spørsmål i oppsettfila må finnast i svarfila.",
                en: "The question of \(entry) is not in \(file). Every question of the mapping must be in the export.")
        case .severalFit(let places):
            language.pick(
                nb: "\(places.count) spørsmål i \(file) passer til \(entry). Oppsettfilen må peke ut ett.",
                nn: "\(places.count) spørsmål i \(file) passar til \(entry). Oppsettfila må peike ut eitt.",
                en: "\(places.count) questions in \(file) fit \(entry). The mapping must point to one.")
        case .keysDisagree:
            language.pick(
                nb: "Nøklene til \(entry) peker på ulike spørsmål i \(file). Alle nøkler må peke på det samme.",
                nn: "Nøklane til \(entry) peikar på ulike spørsmål i \(file). Alle nøklar må peike på det same.",
                en: "The keys of \(entry) lead to different questions in \(file). All keys must lead to the same one.")
        case .keyNeeded:
            language.pick(
                nb:
                    "Nøklene til \(entry) er ikke nok til å finne og lese spørsmålet i \(file). Hvilke nøkler som trengs, kommer an på filformatet.",
                nn:
                    "Nøklane til \(entry) er ikkje nok til å finne og lese spørsmålet i \(file). Kva nøklar som trengst, kjem an på filformatet.",
                en:
                    "The keys of \(entry) are not enough to find and read the question in \(file). Which keys are needed depends on the file's format."
            )
        case .optionsMissing(let options, _, let place):
            language.pick(
                nb:
                    "Ingen av spørsmålene i \(file) har alle svaralternativene til \(entry). Nærmest er det som begynner i kolonne \(place.column ?? "…"); det mangler \(quoted(options)).",
                nn:
                    "Ingen av spørsmåla i \(file) har alle svaralternativa til \(entry). Nærast er det som byrjar i kolonne \(place.column ?? "…"); det manglar \(quoted(options)).",
                en:
                    "No question in \(file) has all the options of \(entry). The nearest begins in column \(place.column ?? "…") and lacks \(quoted(options))."
            )
        case .otherLayout(let found):
            language.pick(
                nb:
                    "Spørsmålet til \(entry) finnes i \(file), men er der \(kind(found, language)). `layout` må stemme med svarfilen.",
                nn:
                    "Spørsmålet til \(entry) finst i \(file), men er der \(kind(found, language)). `layout` må stemme med svarfila.",
                en:
                    "The question of \(entry) is in \(file), but is \(kind(found, language)) there. `layout` must agree with the export."
            )
        }
    }

    private static func hint(_ question: QuestionNotFound, _ language: Language) -> String {
        switch question.problem {
        case .nothingFits:
            language.pick(
                nb:
                    "Skriv teksten i `question` slik den står i svarfilen, eller oppgi `number` eller `variables`\(at(question.place)). Er spørsmålet et annet i ett nettverk, står det under nettverkets `questions`.",
                nn:
                    "Skriv teksten i `question` slik han står i svarfila, eller oppgi `number` eller `variables`\(at(question.place)). Er spørsmålet eit anna i eitt nettverk, står det under `questions` for nettverket.",
                en:
                    "Write the text of `question` as the export has it, or give `number` or `variables`\(at(question.place)). Where one network asks differently, say so in its `questions`."
            )
        case .severalFit(let places):
            language.pick(
                nb:
                    "Legg til `number` eller `variables` som peker på ett av dem\(at(question.place)): \(language.cells(places)).",
                nn:
                    "Legg til `number` eller `variables` som peikar på eitt av dei\(at(question.place)): \(language.cells(places)).",
                en:
                    "Add `number` or `variables` for one of them\(at(question.place)): \(language.cells(places))."
            )
        case .keysDisagree(let places):
            language.pick(
                nb:
                    "Behold nøkkelen som er riktig, og fjern de andre\(at(question.place)). De peker på \(language.cells(places)).",
                nn:
                    "Behald nøkkelen som er rett, og fjern dei andre\(at(question.place)). Dei peikar på \(language.cells(places)).",
                en:
                    "Keep the key that is right and remove the others\(at(question.place)). They lead to \(language.cells(places))."
            )
        case .keyNeeded(let keys):
            language.pick(
                nb: "Legg til en nøkkel som dette formatet kan svare på\(at(question.place)): \(quoted(keys)).",
                nn: "Legg til ein nøkkel som dette formatet kan svare på\(at(question.place)): \(quoted(keys)).",
                en: "Add a key that this format can answer\(at(question.place)): \(quoted(keys)).")
        case .optionsMissing(_, let number, _):
            language.pick(
                nb:
                    "Er det dette spørsmålet, pek på det med \(number.map { "`number: \($0)`" } ?? "`variables`")\(at(question.place)), eller rett tekstene under `answers`. Mangler kolonnen for «annet», eksporter på nytt med fritekstsvar («Include free-text input»).",
                nn:
                    "Er det dette spørsmålet, peik på det med \(number.map { "`number: \($0)`" } ?? "`variables`")\(at(question.place)), eller rett tekstane under `answers`. Manglar kolonnen for «anna», eksporter på nytt med fritekstsvar («Include free-text input»).",
                en:
                    "If that is the question, point to it with \(number.map { "`number: \($0)`" } ?? "`variables`")\(at(question.place)), or correct the texts of `answers`. If the column of an “other” option is missing, export again with “Include free-text input”."
            )
        case .otherLayout("multipleMatrix"):
            language.pick(
                nb:
                    "Har hver person én rute for hvert svar, bruk `layout: roster-matrix` og en `scale` der svarene står under `answers`\(at(question.place)). Ellers pek på et annet spørsmål med `question`, `number` eller `variables`.",
                nn:
                    "Har kvar person éi rute for kvart svar, bruk `layout: roster-matrix` og ein `scale` der svara står under `answers`\(at(question.place)). Elles peik på eit anna spørsmål med `question`, `number` eller `variables`.",
                en:
                    "If each person has a box for each answer, use `layout: roster-matrix` and a `scale` whose `answers` they are\(at(question.place)). Otherwise point to another question with `question`, `number` or `variables`."
            )
        case .otherLayout:
            language.pick(
                nb:
                    "Rett `layout`, eller pek på et annet spørsmål med `question`, `number` eller `variables`\(at(question.place)).",
                nn:
                    "Rett `layout`, eller peik på eit anna spørsmål med `question`, `number` eller `variables`\(at(question.place)).",
                en:
                    "Correct `layout`, or point to another question with `question`, `number` or `variables`\(at(question.place))."
            )
        }
    }

    /// What a kind of question is called; a kind without a word of its own stands as it is.
    private static func kind(_ found: String, _ language: Language) -> String {
        switch found {
        case "single":
            language.pick(nb: "ett enkelt spørsmål", nn: "eitt enkelt spørsmål", en: "a single question")
        case "multipleChoice":
            language.pick(
                nb: "et spørsmål med flere kryss", nn: "eit spørsmål med fleire kryss", en: "a multiple choice")
        case "matrix":
            language.pick(
                nb: "en matrise med ett svar per rad", nn: "ei matrise med eitt svar per rad",
                en: "a matrix with one answer per row")
        case "multipleMatrix":
            language.pick(
                nb: "en matrise med flere kryss per rad", nn: "ei matrise med fleire kryss per rad",
                en: "a matrix with several ticks per row")
        case "":
            language.pick(nb: "av et annet slag", nn: "av eit anna slag", en: "of another kind")
        default: "`\(found)`"
        }
    }

    private static func quoted(_ keys: [String]) -> String { keys.map { "`\($0)`" }.joined(separator: ", ") }
}
