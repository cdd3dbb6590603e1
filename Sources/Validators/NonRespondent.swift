import Findings
import NetworkModel

/// Somebody on the roster of whom the export has no response, and who can be asked for one.
enum NonRespondent: Validator {
    static let code = FindingCode.nonRespondent

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        // Whoever has answered in a way that is not understood has not failed to answer.
        if network.record.respondentsAreUnknown { return [] }
        let likely = network.record.likelyRespondents
        let message = message(language)
        return network.persons.indices.filter { person in
            let described = network.persons[person]
            return described.status == .none && !described.hasLeft && !likely.contains(person)
        }.map { person in
            finding(
                .warning, in: network, persons: [person], message: message,
                hint: hint(network.mention(person, language), language))
        }
    }

    private static func message(_ language: Language) -> String {
        language.pick(
            nb: "Personen har ikke svart. Manglende svar er ikke det samme som ingen kontakt.",
            nn: "Personen har ikkje svart. Manglande svar er ikkje det same som ingen kontakt.",
            en: "The person has not answered. A missing answer is not the same as no contact.")
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb:
                "Ta ny kontakt med \(person) og be om svar. Uten svar regnes det personen kunne ha oppgitt, som ukjent.",
            nn:
                "Ta ny kontakt med \(person) og be om svar. Utan svar blir det personen kunne ha oppgitt, rekna som ukjent.",
            en:
                "Call back \(person) and ask for an answer. Without one, what the person could have reported is unknown."
        )
    }
}
