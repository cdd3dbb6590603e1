import Findings
import NetworkModel

/// Somebody who ticked the own item.
enum TieToSelf: Validator {
    static let code = FindingCode.selfTie

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.selfTies.map { tie in
            finding(
                .note, in: network, persons: [tie.person], places: [tie.place], message: message(tie, language),
                hint: hint(network.mention(tie.person, language), language))
        }
    }

    private static func message(_ tie: SelfTie, _ language: Language) -> String {
        language.pick(
            nb:
                "Personen har oppgitt kontakt med seg selv i «\(tie.question)». En relasjon går mellom to personer, og krysset er utelatt.",
            nn:
                "Personen har oppgitt kontakt med seg sjølv i «\(tie.question)». Ein relasjon går mellom to personar, og krysset er utelate.",
            en:
                "The person reported contact with themselves in “\(tie.question)”. A tie joins two persons, and the tick is left out."
        )
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb: "Du trenger ikke å gjøre noe. Kan krysset gjelde en annen med lignende navn, kontroller med \(person).",
            nn:
                "Du treng ikkje å gjere noko. Kan krysset gjelde ein annan med liknande namn, kontroller med \(person).",
            en: "Nothing needs doing. If the tick may be meant for somebody with a similar name, check with \(person).")
    }
}
