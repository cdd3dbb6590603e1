import Findings
import NetworkModel

/// An item of a question, or a typed name, that fits nobody on the roster; a column about no body that the mapping lists.
enum UnmatchedItem: Validator {
    static let code = FindingCode.unmatchedItem

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.unmatchedItems.map { item in
            let isAboutBodies = network.affiliations.contains { $0.id == item.question }
            return finding(
                .warning, in: network, places: [item.place], count: max(1, item.count),
                message: isAboutBodies ? bodyMessage(item, language) : message(item, language),
                hint: isAboutBodies
                    ? bodyHint(language) : hint(network.mention(item.candidates, language), language))
        }
    }

    private static func message(_ item: NetworkModel.UnmatchedItem, _ language: Language) -> String {
        language.pick(
            nb:
                "Et navn i spørsmålet «\(item.question)» står ikke på adresselisten. Bare personer på listen hører til nettverket, og \(amount(item.count, "relasjon", "relasjoner")) faller ut.",
            nn:
                "Eit namn i spørsmålet «\(item.question)» står ikkje på adresselista. Berre personar på lista høyrer til nettverket, og \(amount(item.count, "relasjon", "relasjonar")) fell ut.",
            en:
                "An item of the question “\(item.question)” fits nobody on the roster. Only persons on the roster belong to the network, and \(amount(item.count, "tie is", "ties are")) lost."
        )
    }

    private static func hint(_ nearest: String, _ language: Language) -> String {
        let similar =
            nearest.isEmpty
            ? ""
            : language.pick(
                nb: "Ligner mest på \(nearest). ", nn: "Liknar mest på \(nearest). ", en: "Most similar: \(nearest). ")
        return similar
            + language.pick(
                nb:
                    "Knytt navnet til roster-id under `items` i oppsettfilen, eller før det opp under `nobody` hvis det ikke er en person. Mangler personen på adresselisten, legg til en rad der.",
                nn:
                    "Knyt namnet til roster-id under `items` i oppsettfila, eller før det opp under `nobody` om det ikkje er ein person. Manglar personen på adresselista, legg til ei rad der.",
                en:
                    "Tie the item to a roster id under `items` in the mapping, or list it under `nobody` if it is no person. If the person is missing from the roster, add a row there."
            )
    }

    private static func bodyMessage(_ item: NetworkModel.UnmatchedItem, _ language: Language) -> String {
        language.pick(
            nb:
                "En kolonne i spørsmålet «\(item.question)» passer ikke til noe utvalg eller noen kontaktform i oppsettfilen. Svarene i den faller ut.",
            nn:
                "Ein kolonne i spørsmålet «\(item.question)» passar ikkje til noko utval eller nokon kontaktform i oppsettfila. Svara i han fell ut.",
            en:
                "A column of the question “\(item.question)” fits no body or no kind of contact in the mapping. Its answers are lost."
        )
    }

    private static func bodyHint(_ language: Language) -> String {
        language.pick(
            nb:
                "Før teksten opp under `answers` i `bodies` eller `kinds`. Har svarfilen bare radnumre, si med `rows` hvilket utvalg som står i hver rad.",
            nn:
                "Før teksten opp under `answers` i `bodies` eller `kinds`. Har svarfila berre radnummer, sei med `rows` kva utval som står i kvar rad.",
            en:
                "Add the text to the `answers` of one of the `bodies` or `kinds`. Where the export has row numbers only, say with `rows` which body stands in each row."
        )
    }
}
