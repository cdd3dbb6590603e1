import Findings
import NetworkModel

/// A network, or one of its relations, in which too few have answered for its figures to speak for it.
enum LowResponseRate: Validator {
    static let code = FindingCode.lowResponseRate

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        // Nobody knows how many have answered.
        if network.record.respondentsAreUnknown { return [] }
        let threshold = settings.responseRateThreshold
        var findings: [Finding] = []
        let response = network.response
        if let rate = response.rate, rate < threshold {
            let message = message(response.answered, of: response.persons, threshold, language)
            findings.append(
                finding(
                    .warning, in: network, count: response.persons - response.answered, message: message,
                    hint: hint(language)))
        }
        // What fewer answered than the rest has a rate of its own.
        for (relation, response) in network.relationsAnsweredByFewer {
            guard let rate = response.rate, rate < threshold else { continue }
            let message = message(response.answered, of: response.persons, threshold, language)
            findings.append(
                finding(
                    .warning, in: network, places: relation.mappingPlace.map { [$0] } ?? [],
                    count: response.persons - response.answered, message: "`\(relation.id)`: \(message)",
                    hint: hint(language)))
        }
        return findings
    }

    private static func message(
        _ answered: Int, of persons: Int, _ threshold: Double, _ language: Language
    ) -> String {
        // Rounded down, so that a rate below the threshold never reads as having reached it.
        let percent = answered * 100 / persons
        let threshold = Int((threshold * 100).rounded())
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
