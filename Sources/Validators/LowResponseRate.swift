import Findings
import NetworkModel

/// A network in which too few have answered for its figures to speak for it.
enum LowResponseRate: Validator {
    static let code = FindingCode.lowResponseRate

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let response = network.response
        guard let rate = response.rate, rate < settings.responseRateThreshold else { return [] }
        // Rounded down, so that a rate below the threshold never reads as having reached it.
        let percent = response.answered * 100 / response.persons
        let threshold = Int((settings.responseRateThreshold * 100).rounded())
        return [
            finding(
                .warning, in: network, count: response.persons - response.answered,
                message: message(response, percent, threshold, language), hint: hint(language))
        ]
    }

    private static func message(
        _ response: ResponseCounts, _ percent: Int, _ threshold: Int, _ language: Language
    ) -> String {
        let (answered, persons) = (response.answered, response.persons)
        return language.pick(
            nb:
                "\(answered) av \(persons) har svart (\(percent) %). Svarprosenten er lavere enn grensen på \(threshold) %, og tallene sier da mindre om nettverket enn de ser ut til.",
            nn:
                "\(answered) av \(persons) har svart (\(percent) %). Svarprosenten er lågare enn grensa på \(threshold) %, og tala seier då mindre om nettverket enn dei ser ut til.",
            en:
                "\(answered) of \(persons) have answered (\(percent)%). The response rate is below the threshold of \(threshold)%, and the figures say less about the network than they seem to."
        )
    }

    private static func hint(_ language: Language) -> String {
        language.pick(
            nb:
                "Ta ny kontakt med dem som ikke har svart: filtrer arket Respondenter på status. Grensen settes med `response-rate` under `checks`.",
            nn:
                "Ta ny kontakt med dei som ikkje har svart: filtrer arket Respondentar på status. Grensa blir sett med `response-rate` under `checks`.",
            en:
                "Call back those who have not answered: filter the sheet Respondents by status. The threshold is `response-rate` under `checks`."
        )
    }
}
