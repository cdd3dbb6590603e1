import Findings
import NetworkModel

/// Somebody who answered some of the items and left open more than anybody does.
enum PartialResponse: Validator {
    static let code = FindingCode.partialResponse

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.persons.indices.filter {
            network.persons[$0].status == .partial
                && network.persons[$0].isToBeCalledBack(missingAtMost: settings.callBackMissing)
        }.map { position in
            let person = network.persons[position]
            return finding(
                .warning, in: network, persons: [position], places: person.responsePlace.map { [$0] } ?? [],
                message: message(answered: person.itemsAnswered, asked: person.itemsAsked, language),
                hint: hint(network.mention(position, language), language))
        }
    }

    private static func message(answered: Int, asked: Int, _ language: Language) -> String {
        guard answered < asked else {
            return language.pick(
                nb: "Svarfilen sier at skjemaet ikke er fullført. Svarene som finnes, teller med.",
                nn: "Svarfila seier at skjemaet ikkje er fullført. Svara som finst, tel med.",
                en: "The export says that the questionnaire was not completed. The answers that are there count.")
        }
        return language.pick(
            nb:
                "Personen har svart på \(answered) av \(asked) delspørsmål. Resten er ubesvart og regnes ikke som ingen kontakt.",
            nn:
                "Personen har svart på \(answered) av \(asked) delspørsmål. Resten står utan svar og blir ikkje rekna som ingen kontakt.",
            en:
                "The person answered \(answered) of \(asked) items. The rest is unanswered and does not count as no contact."
        )
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb: "Be \(person) om å fullføre skjemaet, eller ta forbehold om det som mangler.",
            nn: "Be \(person) om å fullføre skjemaet, eller ta atterhald om det som manglar.",
            en: "Ask \(person) to complete the questionnaire, or mention what is missing when you report.")
    }
}
