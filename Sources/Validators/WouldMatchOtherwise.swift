import Findings
import NetworkModel

/// Responses, or items of a question, that find nobody on the roster for one and the same reason: one error for all of them,
/// which says what they would fit by.
enum WouldMatchOtherwise: Validator {
    static let code = FindingCode.peopleUnmatched

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.peopleUnmatched.map { unmatched in
            // A network in which nobody is found says nothing, and would look as if nobody had answered.
            let isEmpty = unmatched.question == nil && unmatched.isNearlyAll && unmatched.count == unmatched.total
            return finding(
                .error, in: network, persons: unmatched.persons, places: unmatched.places, count: unmatched.count,
                stopsRun: isEmpty,
                message: message(unmatched, language) + " " + rule(unmatched, language),
                hint: hint(unmatched, language))
        }
    }

    private static func message(_ unmatched: PeopleUnmatched, _ language: Language) -> String {
        let (count, total) = (unmatched.count, unmatched.total)
        let of = count == total ? "" : language.pick(nb: " av \(total)", nn: " av \(total)", en: " of \(total)")
        guard let question = unmatched.question else {
            return language.pick(
                nb: "\(count)\(of) svar finner ikke noen person på adresselisten.",
                nn: "\(count)\(of) svar finn ikkje nokon person på adresselista.",
                en: "\(count)\(of) \(count == 1 ? "response finds" : "responses find") no person on the roster.")
        }
        return language.pick(
            nb: "\(count)\(of) delspørsmål i «\(question)» finner ikke noen person på adresselisten.",
            nn: "\(count)\(of) delspørsmål i «\(question)» finn ikkje nokon person på adresselista.",
            en:
                "\(count)\(of) \(count == 1 ? "item" : "items") of “\(question)” \(count == 1 ? "finds" : "find") no person on the roster."
        )
    }

    private static func rule(_ unmatched: PeopleUnmatched, _ language: Language) -> String {
        let curable = unmatched.curable
        let whole = curable == unmatched.count
        func would(_ nb: String, _ nn: String, _ en: String) -> String {
            language.pick(
                nb: "\(whole ? "Alle" : "\(curable) av dem") ville ha funnet sin \(nb)",
                nn: "\(whole ? "Alle" : "\(curable) av dei") ville ha funne sin \(nn)",
                en: "\(whole ? "All \(curable)" : "\(curable)") would match \(en)")
        }
        let unsafe = language.pick(
            nb: " Det kunne slå sammen to personer, og blir ikke gjort uten at noen sier det.",
            nn: " Det kunne slå saman to personar, og blir ikkje gjort utan at nokon seier det.",
            en: " That could join two people, and is not done unasked.")
        switch unmatched.cure {
        case .leadingZeros:
            return would("uten nuller foran.", "utan nullar framfor.", "without leading zeros.") + unsafe
        case .numberFormat:
            return would(
                "skrevet som hele tall, uten desimaler og tusenskille.",
                "skrivne som heile tal, utan desimalar og tusenskilje.",
                "as whole numbers, without decimals and signs between thousands.") + unsafe
        case .capitals:
            return would(
                "uten skille mellom store og små bokstaver.", "utan skilje mellom store og små bokstavar.",
                "if capitals were left aside.") + unsafe
        case .punctuation:
            return would(
                "hvis bare bokstaver og sifre telte, uten nuller foran.",
                "dersom berre bokstavar og siffer talde, utan nullar framfor.",
                "if only letters and digits counted, without leading zeros.") + unsafe
        case .lookAlikes(let scalars):
            let list = scalars.prefix(6).map(Self.codePoint).joined(separator: ", ")
            let seen = list.isEmpty ? "" : " (\(list))"
            return would(
                "hvis tegn fra andre alfabeter som ser like ut\(seen), var de vanlige.",
                "dersom teikn frå andre alfabet som ser like ut\(seen), var dei vanlege.",
                "if look-alike characters of other alphabets\(seen) were the usual ones.") + unsafe
        case .mailbox:
            return would(
                "på det som står foran krøllalfaen i adressen.", "på det som står framfor krøllalfaen i adressa.",
                "by what stands before the at sign of the address.") + unsafe
        case .numbersBesideNames:
            return would(
                "uten tallene foran eller bak navnene.", "utan tala framfor eller bak namna.",
                "without the numbers before or behind the names.") + unsafe
        case .itemsAreIDs:
            return language.pick(
                nb: "\(whole ? "Alle" : "\(curable)") er id-er eller adresser på listen, ikke navn.",
                nn: "\(whole ? "Alle" : "\(curable)") er id-ar eller adresser på lista, ikkje namn.",
                en: "\(whole ? "All" : "\(curable)") of them are ids or addresses on the roster, not names.")
        case .column(let place, let heading, let match):
            let column = heading.map { language.pick(nb: "«\($0)»", nn: "«\($0)»", en: "“\($0)”") } ?? place.description
            return language.pick(
                nb: "\(curable) ville ha funnet sin ved kolonnen \(column) med `match: \(match)`.",
                nn: "\(curable) ville ha funne sin ved kolonnen \(column) med `match: \(match)`.",
                en: "\(curable) would match by the column \(column) with `match: \(match)`.")
        case .unknown:
            return language.pick(
                nb: "Svar som ikke finner noen, er ikke det samme som at ingen har svart.",
                nn: "Svar som ikkje finn nokon, er ikkje det same som at ingen har svart.",
                en: "Responses and items that find nobody are not the same as nobody answering.")
        }
    }

    private static func hint(_ unmatched: PeopleUnmatched, _ language: Language) -> String {
        switch unmatched.cure {
        case .column(_, let heading, let match):
            let column = heading.map { ", column: \"\($0)\"" } ?? ", column: …"
            return language.pick(
                nb: "Skriv `respondents: { match: \(match)\(column) }` i oppsettfilen, hvis det er det som er ment.",
                nn: "Skriv `respondents: { match: \(match)\(column) }` i oppsettfila, om det er det som er meint.",
                en: "Write `respondents: { match: \(match)\(column) }` in the mapping, if that is what is meant.")
        case .mailbox where unmatched.question == nil:
            return language.pick(
                nb:
                    "Har adressene skiftet, rett dem på adresselisten, eller skriv de nye under `people: { \"ID\": { emails: [...] } }` i nettverket.",
                nn:
                    "Har adressene skifta, rett dei på adresselista, eller skriv dei nye under `people: { \"ID\": { emails: [...] } }` i nettverket.",
                en:
                    "If the addresses have changed, mend them on the roster, or write the new ones under `people: { \"ID\": { emails: [...] } }` of the network."
            )
        case _ where unmatched.question != nil:
            return language.pick(
                nb:
                    "Knytt teksten til en roster-id under `items`, eller før den opp under `nobody` hvis den ikke er en person. Har skjemaet personene i listens rekkefølge, skriv `rows: roster`.",
                nn:
                    "Knyt teksten til ein roster-id under `items`, eller før han opp under `nobody` om han ikkje er ein person. Har skjemaet personane i rekkjefølgja til lista, skriv `rows: roster`.",
                en:
                    "Tie the text to a roster id under `items`, or list it under `nobody` if it is no person. If the questionnaire has the persons in the order of the roster, write `rows: roster`."
            )
        case .unknown:
            return language.pick(
                nb:
                    "Kontroller `match` og `column` under `respondents`, og at `responses` og `roster` hører til samme nettverk.",
                nn:
                    "Kontroller `match` og `column` under `respondents`, og at `responses` og `roster` høyrer til same nettverk.",
                en:
                    "Check `match` and `column` under `respondents`, and that `responses` and `roster` belong to the same network."
            )
        default:
            return language.pick(
                nb:
                    "Skriv dem likt i begge filene: formater kolonnen som tekst i regnearket før den lagres, og eksporter på nytt; eller velg en annen vei med `match` og `column` under `respondents`.",
                nn:
                    "Skriv dei likt i begge filene: formater kolonnen som tekst i reknearket før han blir lagra, og eksporter på nytt; eller vel ein annan veg med `match` og `column` under `respondents`.",
                en:
                    "Write them alike in both files: format the column as text in the spreadsheet before saving, and export again; or choose another way with `match` and `column` under `respondents`."
            )
        }
    }

    /// `U+0430`.
    private static func codePoint(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
