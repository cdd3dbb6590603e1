import Findings
import NetworkModel

/// A question of the mapping that is not in the export, or that several questions there answer to.
enum QuestionNotFound: Validator {
    static let code = FindingCode.questionNotFound

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.questionsNotFound.map { question in
            finding(
                .error, in: network, places: (question.place.map { [$0] } ?? []) + columns(question.problem),
                stopsRun: true, message: message(question, language), hint: hint(question, language))
        }
    }

    private static func columns(_ problem: NetworkModel.QuestionNotFound.Problem) -> [SourcePlace] {
        switch problem {
        case .severalFit(let places), .keysDisagree(let places): places
        case .nothingFits, .keyNeeded, .otherLayout: []
        }
    }

    private static func message(_ question: NetworkModel.QuestionNotFound, _ language: Language) -> String {
        let (entry, file) = ("`\(question.section)`: \(question.id)", question.file)
        return switch question.problem {
        case .nothingFits:
            language.pick(
                nb:
                    "Spørsmålet til \(entry) finnes ikke i \(file). Hvert spørsmål i oppsettsfilen må finnes i svarfilen.",
                nn:
                    "Spørsmålet til \(entry) finst ikkje i \(file). Kvart spørsmål i oppsettsfila må finnast i svarfila.",
                en: "The question of \(entry) is not in \(file). Every question of the mapping must be in the export.")
        case .severalFit(let places):
            language.pick(
                nb: "\(places.count) spørsmål i \(file) passer til \(entry). Oppsettsfilen må peke ut ett.",
                nn: "\(places.count) spørsmål i \(file) passar til \(entry). Oppsettsfila må peike ut eitt.",
                en: "\(places.count) questions in \(file) fit \(entry). The mapping must point to one.")
        case .keysDisagree:
            language.pick(
                nb: "Nøklene til \(entry) peker på ulike spørsmål i \(file). Alle nøkler må peke på det samme.",
                nn: "Nøklane til \(entry) peikar på ulike spørsmål i \(file). Alle nøklar må peike på det same.",
                en: "The keys of \(entry) lead to different questions in \(file). All keys must lead to the same one.")
        case .keyNeeded:
            language.pick(
                nb:
                    "Spørsmålet til \(entry) kan ikke finnes i \(file) med nøklene som er oppgitt. Filformatet inneholder ikke det de spør etter.",
                nn:
                    "Spørsmålet til \(entry) kan ikkje finnast i \(file) med nøklane som er oppgitt. Filformatet inneheld ikkje det dei spør etter.",
                en:
                    "The question of \(entry) cannot be found in \(file) by the keys given. The file's format does not hold what they ask for."
            )
        case .otherLayout(let found):
            language.pick(
                nb:
                    "Spørsmålet til \(entry) finnes i \(file), men med oppsettet `\(found)`. `layout` må stemme med svarfilen.",
                nn:
                    "Spørsmålet til \(entry) finst i \(file), men med oppsettet `\(found)`. `layout` må stemme med svarfila.",
                en:
                    "The question of \(entry) is in \(file), but laid out as `\(found)`. `layout` must agree with the export."
            )
        }
    }

    private static func hint(_ question: NetworkModel.QuestionNotFound, _ language: Language) -> String {
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
                    "Legg til `number` eller `variables` som peker på ett av dem\(at(question.place)): \(language.join(places.map(\.description))).",
                nn:
                    "Legg til `number` eller `variables` som peikar på eitt av dei\(at(question.place)): \(language.join(places.map(\.description))).",
                en:
                    "Add `number` or `variables` for one of them\(at(question.place)): \(language.join(places.map(\.description)))."
            )
        case .keysDisagree(let places):
            language.pick(
                nb:
                    "Behold nøkkelen som er riktig, og fjern de andre\(at(question.place)). De peker på \(language.join(places.map(\.description))).",
                nn:
                    "Behald nøkkelen som er rett, og fjern dei andre\(at(question.place)). Dei peikar på \(language.join(places.map(\.description))).",
                en:
                    "Keep the key that is right and remove the others\(at(question.place)). They lead to \(language.join(places.map(\.description)))."
            )
        case .keyNeeded(let keys):
            language.pick(
                nb: "Legg til en nøkkel som dette formatet kan svare på\(at(question.place)): \(quoted(keys)).",
                nn: "Legg til ein nøkkel som dette formatet kan svare på\(at(question.place)): \(quoted(keys)).",
                en: "Add a key that this format can answer\(at(question.place)): \(quoted(keys)).")
        case .otherLayout(let found):
            language.pick(
                nb: "Skriv `layout: \(found)`, eller pek på et annet spørsmål\(at(question.place)).",
                nn: "Skriv `layout: \(found)`, eller peik på eit anna spørsmål\(at(question.place)).",
                en: "Write `layout: \(found)`, or point to another question\(at(question.place)).")
        }
    }

    private static func quoted(_ keys: [String]) -> String { keys.map { "`\($0)`" }.joined(separator: ", ") }
}
