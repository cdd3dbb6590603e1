import Findings
import NetworkModel

/// Somebody whose response answers no item of any relation.
enum BlankResponse: Validator {
    static let code = FindingCode.blankResponse

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let message = message(language)
        return network.persons.indices.filter { network.persons[$0].status == .blank }.map { person in
            finding(
                .warning, in: network, persons: [person],
                places: network.persons[person].responsePlace.map { [$0] } ?? [], message: message,
                hint: hint(network.mention(person, language), language))
        }
    }

    private static func message(_ language: Language) -> String {
        language.pick(
            nb:
                "Svaret er blankt: personen har ikke svart på noen av delspørsmålene om kontakt, og regnes blant dem som ikke har svart.",
            nn:
                "Svaret er blankt: personen har ikkje svart på nokon av delspørsmåla om kontakt, og blir rekna mellom dei som ikkje har svart.",
            en:
                "The response is blank: no item about contact is answered. The person counts among those who have not answered."
        )
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb: "Ta ny kontakt med \(person). Mente personen å ikke ha kontakt med noen, må det krysses av i skjemaet.",
            nn:
                "Ta ny kontakt med \(person). Meinte personen å ikkje ha kontakt med nokon, må det kryssast av i skjemaet.",
            en:
                "Call back \(person). If the person meant to have no contact with anybody, the questionnaire must say so."
        )
    }
}
