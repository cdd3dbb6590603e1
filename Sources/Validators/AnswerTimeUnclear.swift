import Findings
import NetworkModel

/// Persons with several equally full responses whose times cannot be put in order.
enum AnswerTimeUnclear: Validator {
    static let code = FindingCode.answerTimeUnclear

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let places = network.record.unclearTimes
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .error, in: network, places: places, count: places.count, message: message(places.count, language),
                hint: hint(language))
        ]
    }

    private static func message(_ count: Int, _ language: Language) -> String {
        language.pick(
            nb:
                "Av \(count) svar fra personer med flere like fyldige svar kan ingen si hvilket som er det siste: datoene i kolonnen kan leses med dagen eller måneden først, eller er ikke til å lese.",
            nn:
                "Av \(count) svar frå personar med fleire like fyldige svar kan ingen seie kva som er det siste: datoane i kolonnen kan lesast med dagen eller månaden først, eller er ikkje til å lese.",
            en:
                "Of \(count) responses by persons with several equally full ones nobody can say which is the latest: the dates in the column can be read with the day or the month first, or cannot be read."
        )
    }

    private static func hint(_ language: Language) -> String {
        language.pick(
            nb:
                "Eksporter på nytt med datoer som 2024-03-01, eller utelat det svaret som ikke gjelder, med `exclude` under `respondents`.",
            nn:
                "Eksporter på nytt med datoar som 2024-03-01, eller utelat det svaret som ikkje gjeld, med `exclude` under `respondents`.",
            en:
                "Export again with dates like 2024-03-01, or leave out the response that is not valid with `exclude` under `respondents`."
        )
    }
}
