import Findings
import NetworkModel

/// A response that belongs to nobody on the roster, and would by nothing that could be proposed (`WouldMatchOtherwise`).
enum UnknownRespondent: Validator {
    static let code = FindingCode.unknownRespondent

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let told = Set(network.record.peopleUnmatched.lazy.filter { $0.question == nil }.flatMap(\.places))
        let places = network.record.unknownRespondents.filter { !told.contains($0) }
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
                "Se i raden hvem som har svart. Er adressen eller navnet skrevet på en annen måte på adresselisten, rett det der, eller skriv det under `people` i nettverket; skal personen være med, legg til en rad. Passer navnet på flere, la e-post eller nummer skille dem (`match`).",
            nn:
                "Sjå i rada kven som har svart. Er adressa eller namnet skrive på ein annan måte på adresselista, rett det der, eller skriv det under `people` i nettverket; skal personen vere med, legg til ei rad. Passar namnet på fleire, lat e-post eller nummer skilje dei (`match`).",
            en:
                "See in the row who answered. If the roster spells the address or name differently, mend it there, or write it under `people` of the network; if the person should be in the network, add a row. If the name fits several, let e-mail or number tell them apart (`match`)."
        )
    }
}
