import Findings
import NetworkModel

/// A tie that one reports and the other, who was asked and answered, does not. Where the other's answer is missing
/// (no response, no item, an item left unanswered) the tie is unconfirmed, which is no fault of a pair.
enum OneSidedTie: Validator {
    static let code = FindingCode.oneSidedTie

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.relations.filter(\.reciprocityExpected).flatMap { relation in
            let message = message(relation.id, language)
            return relation.dyads.filter { $0.state == .oneSided }.map { dyad in
                let pair = [Int(dyad.a), Int(dyad.b)]
                let (reporter, other) = dyad.aReports.level == nil ? (pair[1], pair[0]) : (pair[0], pair[1])
                return finding(
                    .warning, in: network, persons: [reporter, other],
                    places: relation.tie(from: reporter, to: other).map { [network.place(of: $0)] } ?? [],
                    message: message, hint: hint(network.mention(pair, language), language))
            }
        }
    }

    private static func message(_ relation: String, _ language: Language) -> String {
        language.pick(
            nb:
                "Relasjonen i «\(relation)» er ensidig oppgitt: bare den ene av to som har svart om hverandre, oppgir kontakt. Her ventes det at begge svarer det samme.",
            nn:
                "Relasjonen i «\(relation)» er einsidig oppgitt: berre den eine av to som har svart om kvarandre, oppgir kontakt. Her er det venta at begge svarer det same.",
            en:
                "The tie in “\(relation)” is one-sided: of two who answered about each other, only one reports contact. Both are expected to say the same here."
        )
    }

    private static func hint(_ pair: String, _ language: Language) -> String {
        language.pick(
            nb: "Avklar med \(pair). Trenger ikke kontakten å være gjensidig, skriv `reciprocity: not-expected`.",
            nn: "Avklar med \(pair). Treng ikkje kontakten å vere gjensidig, skriv `reciprocity: not-expected`.",
            en: "Clear it up with \(pair). If the contact need not be reciprocal, write `reciprocity: not-expected`.")
    }
}
