import Findings
import NetworkModel

/// An item of a question, or a typed name, that fits nobody on the roster; a column about no body that the mapping lists.
enum ItemOfNobody: Validator {
    static let code = FindingCode.unmatchedItem

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        var groups: [Group: Int] = [:]
        var findings: [Finding] = []
        let told = Set(network.record.peopleUnmatched.lazy.filter { $0.question != nil }.flatMap(\.places))
        for item in network.record.unmatchedItems where !told.contains(item.place) {
            if network.affiliations.contains(where: { $0.id == item.question }) {
                findings.append(
                    finding(
                        .warning, in: network, places: [item.place], count: max(1, item.count),
                        message: bodyMessage(item, language), hint: bodyHint(language)))
            } else if item.form == .typed {
                findings.append(
                    finding(
                        .warning, in: network, places: [item.place], count: max(1, item.count),
                        message: typedMessage(item, language),
                        hint: typedHint(network.mention(item.candidates, language), language)))
            } else if item.form == .named {
                findings.append(
                    finding(
                        .warning, in: network, places: [item.place], count: max(1, item.count),
                        message: message(item, language),
                        hint: hint(network.mention(item.candidates, language), language)))
            } else if groups.updateValue(1, forKey: Group(question: item.question, form: item.form)) == nil {
                // The rows that the export has no names for are one fault of the question, which the mapping or another
                // export must mend before the network says anything.
                let same = network.record.unmatchedItems.filter {
                    $0.question == item.question && $0.form == item.form
                }
                let lost = same.reduce(0) { $0 + $1.count }
                let isPiped = item.form == .piped
                findings.append(
                    finding(
                        .error, in: network, places: same.map(\.place), count: same.count,
                        message: isPiped
                            ? pipedMessage(item.question, same.count, lost, language)
                            : numberedMessage(item.question, same.count, lost, language),
                        hint: isPiped ? pipedHint(language) : numberedHint(language)))
            }
        }
        return findings
    }

    private struct Group: Hashable {
        var question: String
        var form: UnmatchedItem.Form
    }

    private static func numberedMessage(
        _ question: String, _ rows: Int, _ lost: Int, _ language: Language
    ) -> String {
        language.pick(
            nb:
                "Svarfilen har ikke noe navn på \(amount(rows, "rad", "rader")) i spørsmålet «\(question)». Uten navn hører en rad ikke til noen, og \(amount(lost, "relasjon", "relasjoner")) faller ut.",
            nn:
                "Svarfila har ikkje noko namn på \(amount(rows, "rad", "rader")) i spørsmålet «\(question)». Utan namn høyrer ei rad ikkje til nokon, og \(amount(lost, "relasjon", "relasjonar")) fell ut.",
            en:
                "The export has no name for \(amount(rows, "row", "rows")) of the question “\(question)”. A row without a name is nobody's, and \(amount(lost, "tie is", "ties are")) lost."
        )
    }

    private static func numberedHint(_ language: Language) -> String {
        language.pick(
            nb:
                "Si med `rows` hvem som står i rad 1, 2, 3 … i skjemaet: `rows: roster` når rekkefølgen er som på adresselisten, ellers en liste av roster-id-er. Er en rad ingen person, før nummeret opp under `nobody`.",
            nn:
                "Sei med `rows` kven som står i rad 1, 2, 3 … i skjemaet: `rows: roster` når rekkjefølgja er som på adresselista, elles ei liste av roster-id-ar. Er ei rad ingen person, før nummeret opp under `nobody`.",
            en:
                "Say with `rows` who stands in row 1, 2, 3 … of the questionnaire: `rows: roster` where the order is that of the roster, else a list of roster ids. If a row is no person, list its number under `nobody`."
        )
    }

    private static func pipedMessage(
        _ question: String, _ rows: Int, _ lost: Int, _ language: Language
    ) -> String {
        language.pick(
            nb:
                "Navnet i \(amount(rows, "rad", "rader")) i spørsmålet «\(question)» ble flettet inn for hver respondent, og svarfilen har ikke navnene. Det er ikke kjent hvem svarene gjelder, og \(amount(lost, "relasjon", "relasjoner")) faller ut.",
            nn:
                "Namnet i \(amount(rows, "rad", "rader")) i spørsmålet «\(question)» vart fletta inn for kvar respondent, og svarfila har ikkje namna. Det er ikkje kjent kven svara gjeld, og \(amount(lost, "relasjon", "relasjonar")) fell ut.",
            en:
                "The name in \(amount(rows, "row", "rows")) of the question “\(question)” was piped in for each respondent, and the export does not have the names. Whom the answers are about is not known, and \(amount(lost, "tie is", "ties are")) lost."
        )
    }

    private static func pipedHint(_ language: Language) -> String {
        language.pick(
            nb:
                "Står det `[!felt!]` i overskriften, eksporter på nytt med bakgrunnsopplysningene, slik at kolonnen `felt` kommer med. Er det et navn respondenten selv skrev i et tidligere spørsmål, les det spørsmålet med `layout: nominations` i stedet.",
            nn:
                "Står det `[!felt!]` i overskrifta, eksporter på nytt med bakgrunnsopplysningane, slik at kolonnen `felt` kjem med. Er det eit namn respondenten sjølv skreiv i eit tidlegare spørsmål, les det spørsmålet med `layout: nominations` i staden.",
            en:
                "Where the header says `[!field!]`, export again with the respondents' background data, so that the column `field` is there. If it is a name that the respondent typed in an earlier question, read that question with `layout: nominations` instead."
        )
    }

    private static func message(_ item: UnmatchedItem, _ language: Language) -> String {
        language.pick(
            nb:
                "Et navn i spørsmålet «\(item.question)» står ikke på adresselisten. Bare personer på listen hører til nettverket, og \(amount(item.count, "relasjon", "relasjoner")) faller ut.",
            nn:
                "Eit namn i spørsmålet «\(item.question)» står ikkje på adresselista. Berre personar på lista høyrer til nettverket, og \(amount(item.count, "relasjon", "relasjonar")) fell ut.",
            en:
                "An item of the question “\(item.question)” fits nobody on the roster. Only persons on the roster belong to the network, and \(amount(item.count, "tie is", "ties are")) lost."
        )
    }

    private static func typedMessage(_ item: UnmatchedItem, _ language: Language) -> String {
        language.pick(
            nb:
                "En rute i spørsmålet «\(item.question)» (\(amount(item.count, "celle", "celler"))) har en tekst som ingen på adresselisten passer til, kanskje flere navn. Det er ikke kjent hvem som menes, så ingen regnes som uten kontakt fordi den som skrev det, ikke nevnte dem.",
            nn:
                "Ei rute i spørsmålet «\(item.question)» (\(amount(item.count, "celle", "celler"))) har ein tekst som ingen på adresselista passar til, kanskje fleire namn. Det er ikkje kjent kven som er meint, så ingen blir rekna som utan kontakt fordi den som skreiv det, ikkje nemnde dei.",
            en:
                "A box of the question “\(item.question)” (\(amount(item.count, "cell", "cells"))) holds a text that fits nobody on the roster, perhaps several names. Whom it means is not known, so nobody counts as without contact because whoever typed it did not name them."
        )
    }

    private static func typedHint(_ nearest: String, _ language: Language) -> String {
        similar(nearest, language)
            + language.pick(
                nb:
                    "Knytt teksten til roster-id under `items` i oppsettfilen, eller før den opp under `nobody` hvis den ikke mener noen på adresselisten. Flere navn i én rute leses når hvert av dem står på listen.",
                nn:
                    "Knyt teksten til roster-id under `items` i oppsettfila, eller før han opp under `nobody` om han ikkje meiner nokon på adresselista. Fleire namn i éi rute blir lesne når kvart av dei står på lista.",
                en:
                    "Tie the text to a roster id under `items` in the mapping, or list it under `nobody` if it means nobody on the roster. Several names in one box are read where each of them is on the roster."
            )
    }

    private static func similar(_ nearest: String, _ language: Language) -> String {
        nearest.isEmpty
            ? ""
            : language.pick(
                nb: "Ligner mest på \(nearest). ", nn: "Liknar mest på \(nearest). ", en: "Most similar: \(nearest). ")
    }

    private static func hint(_ nearest: String, _ language: Language) -> String {
        similar(nearest, language)
            + language.pick(
                nb:
                    "Knytt navnet til roster-id under `items` i oppsettfilen, eller før det opp under `nobody` hvis det ikke er en person. Mangler personen på adresselisten, legg til en rad der.",
                nn:
                    "Knyt namnet til roster-id under `items` i oppsettfila, eller før det opp under `nobody` om det ikkje er ein person. Manglar personen på adresselista, legg til ei rad der.",
                en:
                    "Tie the item to a roster id under `items` in the mapping, or list it under `nobody` if it is no person. If the person is missing from the roster, add a row there."
            )
    }

    private static func bodyMessage(_ item: UnmatchedItem, _ language: Language) -> String {
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
