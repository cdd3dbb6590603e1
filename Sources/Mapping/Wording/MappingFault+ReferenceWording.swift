import Findings
import NetworkModel

extension MappingFault {
    /// Parts of the mapping that do not fit together.
    func referenceWording(_ language: Language) -> Wording {
        func say(_ message: Text, _ hint: Text) -> Wording { (message[language], hint[language]) }
        func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
        switch self {
        case .dangling(let text, let key, let list, let known):
            return say(
                Text(
                    nb: "`\(key.rawValue)` viser til `\(text)`, som ikke finnes i `\(list.rawValue)`.",
                    nn: "`\(key.rawValue)` viser til `\(text)`, som ikkje finst i `\(list.rawValue)`.",
                    en: "`\(key.rawValue)` refers to `\(text)`, which is not in `\(list.rawValue)`."),
                proposal(text, known, list: list.rawValue))
        case .unknownQuestion(let text, let known):
            return say(
                Text(
                    nb: "Ingen relasjon, egenskap eller tilknytning som bygger på et spørsmål, har id-en `\(text)`.",
                    nn: "Ingen relasjon, eigenskap eller tilknyting som byggjer på eit spørsmål, har id-en `\(text)`.",
                    en: "No relation, attribute or affiliation that comes from a question has the id `\(text)`."),
                proposal(text, known, list: "relations, attributes, affiliations"))
        case .ambiguousQuestion(let text):
            return say(
                Text(
                    nb: "Id-en `\(text)` står i flere av listene relations, attributes og affiliations, "
                        + "så det er uklart hvilket spørsmål som menes.",
                    nn: "Id-en `\(text)` står i fleire av listene relations, attributes og affiliations, "
                        + "så det er uklart kva for spørsmål det gjeld.",
                    en: "The id `\(text)` stands in more than one of relations, attributes and affiliations, "
                        + "so it is unclear which question is meant."),
                Text(
                    nb: "Gi den ene en annen id.", nn: "Gi den eine ein annan id.", en: "Give one of them another id.")
            )
        case .repeatedName(let text, let key, let list, let line):
            return say(
                Text(
                    nb: "`\(key.rawValue): \(text)` står to ganger i `\(list.rawValue)`, første gang på linje \(line).",
                    nn: "`\(key.rawValue): \(text)` står to gonger i `\(list.rawValue)`, første gong på linje \(line).",
                    en: "`\(key.rawValue): \(text)` stands twice in `\(list.rawValue)`, first on line \(line)."),
                Text(
                    nb: "Gi den ene et annet navn.", nn: "Gi den eine eit anna namn.",
                    en: "Give one of them another name."))
        case .repeatedAnswer(let line):
            return say(
                Text(
                    nb: "Dette svaret er allerede oppført på linje \(line). Ett svar kan bare bety én ting; "
                        + "store og små bokstaver regnes som like.",
                    nn: "Dette svaret er alt ført opp på linje \(line). Eitt svar kan berre bety éin ting; "
                        + "store og små bokstavar blir rekna som like.",
                    en: "This answer is already listed on line \(line). An answer can mean one thing only; "
                        + "capitals make no difference."),
                Text(
                    nb: "Behold svaret der det hører hjemme, og fjern det andre stedet.",
                    nn: "La svaret stå der det høyrer heime, og fjern det den andre staden.",
                    en: "Keep the answer where it belongs and remove it from the other place."))
        case .repeatedItem(let line):
            return say(
                Text(
                    nb:
                        "Dette elementet er allerede oppført på linje \(line). Det kan bare stå for én person, eller for ingen.",
                    nn:
                        "Dette elementet er alt ført opp på linje \(line). Det kan berre stå for éin person, eller for ingen.",
                    en: "This item is already listed on line \(line). It can stand for one person only, or for nobody."),
                Text(
                    nb: "Behold det riktige og fjern det andre.", nn: "La det rette stå, og fjern det andre.",
                    en: "Keep the right one and remove the other."))
        case .repeatedEntry(let key, let line):
            return say(
                Text(
                    nb: "Denne verdien er allerede oppført i `\(key.rawValue)` på linje \(line).",
                    nn: "Denne verdien er alt ført opp i `\(key.rawValue)` på linje \(line).",
                    en: "This value is already listed in `\(key.rawValue)` on line \(line)."),
                Text(nb: "Fjern den ene.", nn: "Fjern den eine.", en: "Remove one of them."))
        case .reservedID(let text, let reserved):
            return say(
                Text(
                    nb: "En egenskap kan ikke hete `\(text)`: Resultatene har allerede en kolonne med det navnet.",
                    nn: "Ein eigenskap kan ikkje heite `\(text)`: Resultata har alt ein kolonne med det namnet.",
                    en: "An attribute cannot be called `\(text)`: the results already have a column of that name."),
                Text(
                    nb: "Velg en annen id. Opptatt er: \(listed(reserved)).",
                    nn: "Vel ein annan id. Opptekne er: \(listed(reserved)).",
                    en: "Choose another id. Taken are: \(listed(reserved))."))
        case .sameFileName(let text, let relation):
            return say(
                Text(
                    nb:
                        "`\(text)` og relasjonen `\(relation)` med nivåene sine ville skrevet til samme fil, \(text).graphml.",
                    nn:
                        "`\(text)` og relasjonen `\(relation)` med nivåa sine ville ha skrive til same fil, \(text).graphml.",
                    en:
                        "`\(text)` and the relation `\(relation)` with its levels would write the same file, \(text).graphml."
                ),
                Text(
                    nb: "Gi den ene en annen id.", nn: "Gi den eine ein annan id.", en: "Give one of them another id.")
            )
        case .questionNotNamed(let id, let networks):
            let lacking = networks.isEmpty ? "" : " (\(listed(networks)))"
            return say(
                Text(
                    nb: "Det står ikke hvordan spørsmålet bak `\(id)` finnes i eksporten\(lacking).",
                    nn: "Det står ikkje korleis ein finn spørsmålet bak `\(id)` i eksporten\(lacking).",
                    en: "It is not said how the question behind `\(id)` is found in the export\(lacking)."),
                Text(
                    nb:
                        "Legg til `question`, `number`, `variables` eller `question-id`, her eller under `questions` i nettverket.",
                    nn:
                        "Legg til `question`, `number`, `variables` eller `question-id`, her eller under `questions` i nettverket.",
                    en:
                        "Add `question`, `number`, `variables` or `question-id`, here or under the network's `questions`."
                ))
        case .neededInNetworks(let key, let block, let networks, let example):
            let lacking = networks.isEmpty ? "" : " (\(listed(networks)))"
            return say(
                Text(
                    nb: "Nøkkelen `\(key.rawValue)` mangler i `\(block)`\(lacking).",
                    nn: "Nøkkelen `\(key.rawValue)` manglar i `\(block)`\(lacking).",
                    en: "The key `\(key.rawValue)` is missing in `\(block)`\(lacking)."),
                Text(
                    nb: "Legg til `\(example)`, for alle eller i nettverkets egen blokk.",
                    nn: "Legg til `\(example)`, for alle eller i nettverket si eiga blokk.",
                    en: "Add `\(example)`, for all or in the network's own block."))
        case .matchWithoutColumn(let column, let network):
            return say(
                Text(
                    nb:
                        "Svarene skal kobles med `match: \(column)`, men adresselisten til `\(network)` har ingen slik kolonne "
                        + "i `roster.columns`.",
                    nn:
                        "Svara skal koplast med `match: \(column)`, men adresselista til `\(network)` har inga slik kolonne "
                        + "i `roster.columns`.",
                    en:
                        "Responses are to be matched by `match: \(column)`, but the roster of `\(network)` has no such column "
                        + "in `roster.columns`."),
                Text(
                    nb:
                        "Legg til `\(column): …` i `roster.columns` med kolonnens overskrift, eller velg en annen `match`.",
                    nn:
                        "Legg til `\(column): …` i `roster.columns` med overskrifta til kolonnen, eller vel ein annan `match`.",
                    en: "Add `\(column): …` to `roster.columns` with the column's heading, or choose another `match`."))
        case .neededNoTie:
            return say(
                Text(
                    nb:
                        "Skalaen sier ikke hvilke svar som betyr ingen kontakt. Det kan bare utelates når `blank: no-tie` gjelder.",
                    nn:
                        "Skalaen seier ikkje kva svar som betyr ingen kontakt. Det kan berre utelatast når `blank: no-tie` gjeld.",
                    en:
                        "The scale does not say which answers mean no contact. That may be left out only with `blank: no-tie`."
                ),
                Text(
                    nb: "Legg til `no-tie: […]` med svarene som betyr ingen kontakt, eller `blank: no-tie`.",
                    nn: "Legg til `no-tie: […]` med svara som betyr ingen kontakt, eller `blank: no-tie`.",
                    en: "Add `no-tie: […]` with the answers that mean no contact, or `blank: no-tie`."))
        case .attributeWithoutSource:
            return say(
                Text(
                    nb: "Det står ikke hvor egenskapen hentes fra.",
                    nn: "Det står ikkje kvar eigenskapen blir henta frå.",
                    en: "It is not said where the attribute comes from."),
                Text(
                    nb:
                        "Legg til `column` for en kolonne i adresselisten, eller `layout` og `question` for et spørsmål.",
                    nn:
                        "Legg til `column` for ei kolonne i adresselista, eller `layout` og `question` for eit spørsmål.",
                    en: "Add `column` for a column of the roster, or `layout` and `question` for a question."))
        case .combinationOfOne:
            return say(
                Text(
                    nb: "En kombinasjon trenger to verdier eller flere.",
                    nn: "Ein kombinasjon treng to verdiar eller fleire.",
                    en: "A combination needs two values or more."),
                Text(
                    nb: "Legg til en verdi i `of`, eller bruk `label` på verdien selv.",
                    nn: "Legg til ein verdi i `of`, eller bruk `label` på sjølve verdien.",
                    en: "Add a value to `of`, or use the value's own `label`."))
        case .rosterInBodyRows:
            return say(
                Text(
                    nb: "Radene i dette spørsmålet er utvalg, ikke personer, og kan ikke være `roster`.",
                    nn: "Radene i dette spørsmålet er utval, ikkje personar, og kan ikkje vere `roster`.",
                    en: "The rows of this question are bodies, not persons, and cannot be `roster`."),
                Text(
                    nb: "Skriv id-ene fra `bodies` i den rekkefølgen de står i skjemaet.",
                    nn: "Skriv id-ane frå `bodies` i den rekkjefølgja dei står i skjemaet.",
                    en: "Write the ids from `bodies` in the order of the questionnaire."))
        default:
            return say(
                Text(
                    nb: "Tilknytninger gjelder utvalg, men `bodies` mangler.",
                    nn: "Tilknytingar gjeld utval, men `bodies` manglar.",
                    en: "Affiliations are about bodies, but `bodies` is missing."),
                Text(
                    nb: "Legg til `bodies` med organene det spørres om.",
                    nn: "Legg til `bodies` med organa det blir spurt om.",
                    en: "Add `bodies` with the bodies that are asked about."))
        }
    }

    private func proposal(_ written: String, _ known: [String], list: String) -> Text {
        guard !known.isEmpty else {
            return Text(
                nb: "Legg den til i `\(list)`, eller fjern henvisningen.",
                nn: "Legg han til i `\(list)`, eller fjern tilvisinga.",
                en: "Add it to `\(list)`, or remove the reference.")
        }
        let all = known.joined(separator: ", ")
        guard let nearest = NearestWord.find(written, among: known) else {
            return Text(nb: "Der finnes: \(all).", nn: "Der finst: \(all).", en: "There are: \(all).")
        }
        return Text(
            nb: "Mente du `\(nearest)`? Der finnes: \(all).", nn: "Meinte du `\(nearest)`? Der finst: \(all).",
            en: "Did you mean `\(nearest)`? There are: \(all).")
    }
}
