import Findings
import NetworkModel

/// A response that belongs to nobody on the roster; one finding for all of them where not a single response could be
/// matched, since that has one cause.
enum UnknownRespondent: Validator {
    static let code = FindingCode.unknownRespondent

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let places = network.record.unknownRespondents
        if places.count > 1, network.persons.allSatisfy({ $0.status == .none }) {
            return [
                finding(
                    .warning, in: network, places: places, count: places.count,
                    message: allMessage(places.count, language), hint: allHint(language))
            ]
        }
        let (message, hint) = (message(language), hint(language))
        return places.map { finding(.warning, in: network, places: [$0], message: message, hint: hint) }
    }

    private static func message(_ language: Language) -> String {
        language.pick(
            nb:
                "Svaret kan ikke knyttes til én person på adresselisten. Bare personer på listen hører til nettverket, og svaret er utelatt.",
            nn:
                "Svaret kan ikkje knytast til éin person på adresselista. Berre personar på lista høyrer til nettverket, og svaret er utelate.",
            en:
                "The response cannot be tied to one person on the roster. Only persons on the roster belong to the network, and the response is left out."
        )
    }

    private static func hint(_ language: Language) -> String {
        language.pick(
            nb:
                "Se i raden hvem som har svart. Er adressen eller navnet skrevet på en annen måte på adresselisten, rett det der; skal personen være med, legg til en rad. Passer navnet på flere, la e-post eller nummer skille dem (`match`).",
            nn:
                "Sjå i rada kven som har svart. Er adressa eller namnet skrive på ein annan måte på adresselista, rett det der; skal personen vere med, legg til ei rad. Passar namnet på fleire, lat e-post eller nummer skilje dei (`match`).",
            en:
                "See in the row who answered. If the roster spells the address or name differently, mend it there; if the person should be in the network, add a row. If the name fits several, let e-mail or number tell them apart (`match`)."
        )
    }

    private static func allMessage(_ count: Int, _ language: Language) -> String {
        language.pick(
            nb:
                "Ingen av de \(count) svarene hører til noen på adresselisten. Alle er utelatt, og nettverket er uten svar.",
            nn:
                "Ingen av dei \(count) svara høyrer til nokon på adresselista. Alle er utelatne, og nettverket er utan svar.",
            en:
                "None of the \(count) responses belongs to anybody on the roster. All are left out, and the network has no answers."
        )
    }

    private static func allHint(_ language: Language) -> String {
        language.pick(
            nb:
                "Kontroller `match` og `column` under `respondents`, og at `responses` og `roster` hører til samme nettverk.",
            nn:
                "Kontroller `match` og `column` under `respondents`, og at `responses` og `roster` høyrer til same nettverk.",
            en:
                "Check `match` and `column` under `respondents`, and that `responses` and `roster` belong to the same network."
        )
    }
}
