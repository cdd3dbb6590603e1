import Findings
import NetworkModel

/// Rows of the roster that may not be what they are read as: told before anything is made of them.
enum RosterDoubtful: Validator {
    static let code = FindingCode.rosterDoubtful

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.rosterDoubts.map { doubt in
            let rows = language.rows(Array(doubt.places.prefix(6)))
            return finding(
                .error, in: network, persons: doubt.persons, places: doubt.places, count: doubt.places.count,
                message: message(doubt, language), hint: hint(doubt, rows, language))
        }
    }

    private static func message(_ doubt: RosterDoubt, _ language: Language) -> String {
        let count = doubt.places.count
        switch doubt.kind {
        case .noAddress:
            return language.pick(
                nb:
                    "\(count == 1 ? "Raden har" : "\(count) rader har") noe annet enn en e-postadresse der de andre har en. Svar kan ikke knyttes til en adresse som ikke er noen.",
                nn:
                    "\(count == 1 ? "Rada har" : "\(count) rader har") noko anna enn ei e-postadresse der dei andre har ei. Svar kan ikkje knytast til ei adresse som ikkje er noka.",
                en:
                    "\(count == 1 ? "The row has" : "\(count) rows have") something that is no e-mail address where the others have one. No response can be tied to it."
            )
        case .addressesSwapped:
            return language.pick(
                nb:
                    "Navn og adresse sier hver sitt i \(count) rader, og hver adresse passer til navnet i en annen av dem. Da får hver en annens svar.",
                nn:
                    "Namn og adresse seier kvar sitt i \(count) rader, og kvar adresse passar til namnet i ei anna av dei. Då får kvar ein annan sine svar.",
                en:
                    "Name and address contradict each other in \(count) rows, and each address fits the name in another of them. Each would then get somebody else's answers."
            )
        case .onlyName:
            return language.pick(
                nb:
                    "\(count == 1 ? "Raden har" : "\(count) rader har") et navn, men verken id eller e-post, som de andre har. Er det en sum eller en overskrift, blir den talt som en person som ikke har svart.",
                nn:
                    "\(count == 1 ? "Rada har" : "\(count) rader har") eit namn, men verken id eller e-post, som dei andre har. Er det ein sum eller ei overskrift, blir ho talt som ein person som ikkje har svart.",
                en:
                    "\(count == 1 ? "The row has" : "\(count) rows have") a name, but neither id nor e-mail, as the others have. A total or a heading would count as a person who has not answered."
            )
        case .nobody:
            return language.pick(
                nb:
                    "\(count == 1 ? "Raden sier" : "\(count) rader sier") noe, men ikke om hvem: navn, id og e-post er tomme. De er ikke lest som personer.",
                nn:
                    "\(count == 1 ? "Rada seier" : "\(count) rader seier") noko, men ikkje om kven: namn, id og e-post er tomme. Dei er ikkje lesne som personar.",
                en:
                    "\(count == 1 ? "The row says" : "\(count) rows say") something, but not of whom: name, id and e-mail are blank. No person is made of that."
            )
        }
    }

    private static func hint(_ doubt: RosterDoubt, _ rows: String, _ language: Language) -> String {
        switch doubt.kind {
        case .noAddress:
            language.pick(
                nb: "Rett adressen i \(rows) på adresselisten, eller tøm cellen om personen ikke har noen.",
                nn: "Rett adressa i \(rows) på adresselista, eller tøm cella om personen ikkje har noka.",
                en: "Mend the address in \(rows) of the roster, or empty the cell if the person has none.")
        case .addressesSwapped:
            language.pick(
                nb:
                    "Rett \(rows) på adresselisten. Er de riktige, si det under `people` i nettverket: den andre adressen eller det andre navnet under roster-id-en.",
                nn:
                    "Rett \(rows) på adresselista. Er dei rette, sei det under `people` i nettverket: den andre adressa eller det andre namnet under roster-id-en.",
                en:
                    "Mend \(rows) of the roster. If they are right, say so under `people` of the network: the other address or the other name under the roster id."
            )
        case .onlyName, .nobody:
            language.pick(
                nb: "Slett \(rows) hvis det ikke er en person; ellers skriv inn det som mangler.",
                nn: "Slett \(rows) om det ikkje er ein person; elles skriv inn det som manglar.",
                en: "Delete \(rows) if it is no person; else fill in what is missing.")
        }
    }
}
