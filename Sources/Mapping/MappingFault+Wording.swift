import Findings
import NetworkModel
import Foundation

extension MappingFault {
    /// What is wrong and the rule, and the cure.
    typealias Wording = (message: String, hint: String)

    func wording(_ language: Language) -> Wording {
        switch self {
        case .missingFile, .folder, .noPermission, .tooLarge, .notUTF8: fileWording(language)
        case .emptyFile, .controlCharacter, .tab, .openQuote, .openBracket, .unfinishedBracket, .backslash, .strayColon,
            .missingColon,
            .strayCharacter, .indentation, .alias, .tooDeep, .secondDocument, .keyIsNoText, .brokenYAML:
            syntaxWording(language)
        case .unknownKey, .duplicateKey, .missingKey, .neededKey, .meaninglessKey, .noValue, .wrongType,
            .wrongVersion, .wrongIdentifier, .wrongWord, .wrongCount, .wrongShare, .wrongVariables, .emptyList,
            .tooManyLevels,
            .itemWithoutPerson:
            shapeWording(language)
        default: relationWording(language)
        }
    }

    private func fileWording(_ language: Language) -> Wording {
        func say(_ message: Text, _ hint: Text) -> Wording { (message[language], hint[language]) }
        switch self {
        case .missingFile:
            return say(
                Text(
                    nb: "Oppsettfilen finnes ikke.", nn: "Oppsettfila finst ikkje.",
                    en: "There is no such mapping file."),
                Text(
                    nb: "Se etter at navnet er skrevet rett, og at du står i riktig mappe.",
                    nn: "Sjå etter at namnet er skrive rett, og at du står i rett mappe.",
                    en: "Check the spelling, and that you are in the right folder."))
        case .folder:
            return say(
                Text(
                    nb: "Dette er en mappe, ikke en oppsettfil.",
                    nn: "Dette er ei mappe, ikkje ei oppsettfil.",
                    en: "This is a folder, not a mapping file."),
                Text(
                    nb: "Oppgi selve filen, for eksempel study.yaml i mappen.",
                    nn: "Oppgi sjølve fila, til dømes study.yaml i mappa.",
                    en: "Name the file itself, for example study.yaml in the folder."))
        case .noPermission:
            return say(
                Text(
                    nb: "Oppsettfilen lar seg ikke lese.", nn: "Oppsettfila lèt seg ikkje lese.",
                    en: "The mapping file cannot be read."),
                Text(
                    nb: "Gi deg selv lesetilgang til filen, og se etter at ikke et annet program holder den låst.",
                    nn: "Gi deg sjølv lesetilgang til fila, og sjå etter at ikkje eit anna program held ho låst.",
                    en: "Give yourself permission to read it, and check that no other program has locked it."))
        case .tooLarge:
            return say(
                Text(
                    nb: "Filen er over 1 MB og kan ikke være en oppsettfil.",
                    nn: "Fila er over 1 MB og kan ikkje vere ei oppsettfil.",
                    en: "The file is larger than 1 MB and cannot be a mapping file."),
                Text(
                    nb: "Oppgi YAML-filen som beskriver undersøkelsen, ikke datafilen.",
                    nn: "Oppgi YAML-fila som skildrar undersøkinga, ikkje datafila.",
                    en: "Name the YAML file that describes the survey, not the data."))
        default:
            return say(
                Text(
                    nb: "Her står et tegn som ikke er UTF-8. En oppsettfil må være lagret som UTF-8.",
                    nn: "Her står eit teikn som ikkje er UTF-8. Ei oppsettfil må vere lagra som UTF-8.",
                    en: "There is a character here that is not UTF-8. A mapping file must be saved as UTF-8."),
                Text(
                    nb: "Lagre filen på nytt og velg tegnsettet UTF-8.",
                    nn: "Lagre fila på nytt og vel teiknsettet UTF-8.",
                    en: "Save the file again and choose the encoding UTF-8."))
        }
    }

    private func syntaxWording(_ language: Language) -> Wording {
        func say(_ message: Text, _ hint: Text) -> Wording { (message[language], hint[language]) }
        switch self {
        case .emptyFile:
            return say(
                Text(
                    nb: "Oppsettfilen er tom.", nn: "Oppsettfila er tom.", en: "The mapping file is empty."),
                Text(
                    nb: "Begynn med `mapping: 1`, `study:` og `networks:`.",
                    nn: "Byrj med `mapping: 1`, `study:` og `networks:`.",
                    en: "Begin with `mapping: 1`, `study:` and `networks:`."))
        case .controlCharacter:
            return say(
                Text(
                    nb: "Her står et usynlig kontrolltegn, som ikke kan stå i en oppsettfil.",
                    nn: "Her står eit usynleg kontrollteikn, som ikkje kan stå i ei oppsettfil.",
                    en: "There is an invisible control character here, which a mapping file cannot hold."),
                Text(
                    nb: "Slett tegnet, eller skriv linjen på nytt.", nn: "Slett teiknet, eller skriv linja på nytt.",
                    en: "Delete the character, or type the line anew."))
        case .tab:
            return say(
                Text(
                    nb: "Linjen er rykket inn med tabulator. I YAML må innrykk være mellomrom.",
                    nn: "Linja er rykt inn med tabulator. I YAML må innrykk vere mellomrom.",
                    en: "The line is indented with a tab. YAML wants spaces."),
                Text(
                    nb: "Bytt ut tabulatoren med mellomrom, like mange som på linjene rundt.",
                    nn: "Byt ut tabulatoren med mellomrom, like mange som på linjene rundt.",
                    en: "Replace the tab with spaces, as many as the lines around it have."))
        case .openQuote:
            return say(
                Text(
                    nb: "Anførselstegnet som åpner her, blir aldri lukket.",
                    nn: "Hermeteiknet som opnar her, blir aldri lukka.",
                    en: "The quotation mark that opens here is never closed."),
                Text(
                    nb: "Sett et likt anførselstegn der teksten slutter.",
                    nn: "Set eit likt hermeteikn der teksten sluttar.",
                    en: "Put the same mark where the text ends."))
        case .openBracket:
            return say(
                Text(
                    nb: "Parentesen som åpner her, er ikke riktig lukket, eller det mangler et komma i den.",
                    nn: "Parentesen som opnar her, er ikkje rett lukka, eller det manglar eit komma i han.",
                    en: "The bracket that opens here is not closed properly, or a comma is missing inside it."),
                Text(
                    nb: "Hver [ trenger en ], hver { en }, og det skal være komma mellom delene. "
                        + "Sett anførselstegn rundt tekster som selv inneholder komma, kolon eller parenteser.",
                    nn: "Kvar [ treng ein ], kvar { ein }, og det skal vere komma mellom delane. "
                        + "Set hermeteikn rundt tekstar som sjølve inneheld komma, kolon eller parentesar.",
                    en: "Every [ needs a ], every { a }, and the parts are separated by commas. "
                        + "Put quotes around texts that hold commas, colons or brackets themselves."))
        case .unfinishedBracket:
            return say(
                Text(
                    nb: "Inne i en parentes mangler det noe her: en verdi, eller tegnet som lukker parentesen.",
                    nn: "Inne i ein parentes manglar det noko her: ein verdi, eller teiknet som lukkar parentesen.",
                    en: "Inside a bracket something is missing here: a value, or the bracket that closes it."),
                Text(
                    nb: "Hver [ trenger en ], og hver { en }. Se etter et komma for mye.",
                    nn: "Kvar [ treng ein ], og kvar { ein }. Sjå etter eit komma for mykje.",
                    en: "Every [ needs a ], and every { a }. Look for a comma too many."))
        case .backslash:
            return say(
                Text(
                    nb:
                        "En omvendt skråstrek mellom doble anførselstegn har en særskilt betydning i YAML, og denne er ukjent.",
                    nn:
                        "Ein omvend skråstrek mellom doble hermeteikn har ei særskild tyding i YAML, og denne er ukjend.",
                    en: "A backslash inside double quotes means something special in YAML, and this one is unknown."),
                Text(
                    nb: "Bruk enkle anførselstegn ('…'), eller vanlig skråstrek (/) i filstier.",
                    nn: "Bruk enkle hermeteikn ('…'), eller vanleg skråstrek (/) i filstigar.",
                    en: "Use single quotes ('…'), or an ordinary slash (/) in paths."))
        case .strayColon:
            return say(
                Text(
                    nb: "Her kan det ikke stå et kolon: Enten er det en del av en tekst, eller så er innrykket feil.",
                    nn:
                        "Her kan det ikkje stå eit kolon: Anten er det ein del av ein tekst, eller så er innrykket feil.",
                    en: "A colon cannot stand here: either it belongs to a text, or the indentation is wrong."),
                Text(
                    nb: "Sett anførselstegn rundt teksten, eller rett innrykket på denne linjen og den forrige.",
                    nn: "Set hermeteikn rundt teksten, eller rett innrykket på denne linja og den førre.",
                    en: "Put quotes around the text, or mend the indentation of this line and the one before."))
        case .missingColon:
            return say(
                Text(
                    nb: "Her mangler det et kolon etter nøkkelen.", nn: "Her manglar det eit kolon etter nøkkelen.",
                    en: "There is no colon after the key here."),
                Text(
                    nb: "Skriv `nøkkel: verdi`, med mellomrom etter kolonet.",
                    nn: "Skriv `nøkkel: verdi`, med mellomrom etter kolonet.",
                    en: "Write `key: value`, with a space after the colon."))
        case .strayCharacter:
            return say(
                Text(
                    nb: "En tekst kan ikke begynne med dette tegnet.",
                    nn: "Ein tekst kan ikkje byrje med dette teiknet.",
                    en: "A text cannot begin with this character."),
                Text(
                    nb: "Sett anførselstegn rundt teksten.", nn: "Set hermeteikn rundt teksten.",
                    en: "Put quotes around the text."))
        case .indentation:
            return say(
                Text(
                    nb: "Linjen passer ikke inn her: Innrykket er et annet enn på linjene som hører sammen med den.",
                    nn: "Linja passar ikkje inn her: Innrykket er eit anna enn på linjene som høyrer saman med ho.",
                    en: "The line does not fit here: it is indented otherwise than the lines it belongs with."),
                Text(
                    nb: "Rykk linjer på samme nivå inn med like mange mellomrom. "
                        + "Se også etter et anførselstegn for mye eller for lite rett foran.",
                    nn: "Rykk linjer på same nivå inn med like mange mellomrom. "
                        + "Sjå òg etter eit hermeteikn for mykje eller for lite rett framfor.",
                    en: "Give lines of the same level the same number of spaces. "
                        + "Look also for a quotation mark too many or too few just before."))
        case .alias:
            return say(
                Text(
                    nb: "En verdi uten anførselstegn kan ikke begynne med * eller &. "
                        + "I YAML er det en henvisning til et annet sted i filen, og slike brukes ikke her.",
                    nn: "Ein verdi utan hermeteikn kan ikkje byrje med * eller &. "
                        + "I YAML er det ei tilvising til ein annan stad i fila, og slike blir ikkje brukte her.",
                    en: "A value without quotes cannot begin with * or &. "
                        + "In YAML that refers to another place in the file, which a mapping never does."),
                Text(
                    nb: "Skriv verdien helt ut, eller sett anførselstegn rundt den.",
                    nn: "Skriv verdien heilt ut, eller set hermeteikn rundt han.",
                    en: "Write the value out, or put quotes around it."))
        case .tooDeep:
            return say(
                Text(
                    nb: "Parenteser eller lister ligger altfor dypt inni hverandre.",
                    nn: "Parentesar eller lister ligg altfor djupt inni kvarandre.",
                    en: "Brackets or lists lie far too deep inside one another."),
                Text(
                    nb: "Se etter at dette er en oppsettfil. Den har aldri mer enn noen få nivåer.",
                    nn: "Sjå etter at dette er ei oppsettfil. Ho har aldri meir enn nokre få nivå.",
                    en: "Check that this is a mapping file. It never has more than a few levels."))
        case .secondDocument:
            return say(
                Text(
                    nb: "Her begynner et dokument til. En oppsettfil er ett dokument.",
                    nn: "Her byrjar eit dokument til. Ei oppsettfil er eitt dokument.",
                    en: "Another document begins here. A mapping file is one document."),
                Text(
                    nb: "Fjern linjen med ---, eller del filen i to.", nn: "Fjern linja med ---, eller del fila i to.",
                    en: "Remove the line with ---, or split the file in two."))
        case .keyIsNoText:
            return say(
                Text(
                    nb: "Nøkkelen er en liste eller en blokk. En nøkkel må være en tekst.",
                    nn: "Nøkkelen er ei liste eller ei blokk. Ein nøkkel må vere ein tekst.",
                    en: "The key is a list or a block. A key must be a text."),
                Text(
                    nb: "Skriv `nøkkel: verdi`.", nn: "Skriv `nøkkel: verdi`.", en: "Write `key: value`."))
        default:
            return say(
                Text(
                    nb: "Filen er ikke gyldig YAML fra og med dette stedet.",
                    nn: "Fila er ikkje gyldig YAML frå og med denne staden.",
                    en: "From here on the file is not valid YAML."),
                Text(
                    nb:
                        "Se etter feil i innrykk, anførselstegn, parenteser og kolon på denne linjen og de nærmeste før den.",
                    nn:
                        "Sjå etter feil i innrykk, hermeteikn, parentesar og kolon på denne linja og dei næraste før ho.",
                    en: "Look at indentation, quotes, brackets and colons on this line and those just before it."))
        }
    }

    private func shapeWording(_ language: Language) -> Wording {
        func say(_ message: Text, _ hint: Text) -> Wording { (message[language], hint[language]) }
        func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
        switch self {
        case .unknownKey(let name, let known):
            let all = Text(
                nb: "Her kan det stå: \(listed(known)).", nn: "Her kan det stå: \(listed(known)).",
                en: "Known here: \(listed(known)).")
            let message = Text(
                nb: "Nøkkelen `\(name)` er ukjent her.", nn: "Nøkkelen `\(name)` er ukjend her.",
                en: "The key `\(name)` is unknown here.")
            guard let nearest = NearestWord.find(name, among: known) else { return say(message, all) }
            return say(
                message,
                Text(
                    nb: "Mente du `\(nearest)`? \(all.nb)", nn: "Meinte du `\(nearest)`? \(all.nn)",
                    en: "Did you mean `\(nearest)`? \(all.en)"))
        case .duplicateKey(let name, let line):
            let nb = name.map { "Nøkkelen `\($0)`" } ?? "En nøkkel"
            let nn = name.map { "Nøkkelen `\($0)`" } ?? "Ein nøkkel"
            let en = name.map { "The key `\($0)`" } ?? "A key"
            return say(
                Text(
                    nb: "\(nb) står to ganger i samme blokk, første gang på linje \(line). "
                        + "En nøkkel kan bare stå én gang.",
                    nn: "\(nn) står to gonger i same blokk, første gong på linje \(line). "
                        + "Ein nøkkel kan berre stå éin gong.",
                    en: "\(en) stands twice in one block, first on line \(line). A key may stand only once."),
                Text(
                    nb: "Fjern den ene, eller slå dem sammen.", nn: "Fjern den eine, eller slå dei saman.",
                    en: "Remove one of them, or join the two."))
        case .missingKey(let key, let example):
            return say(
                Text(
                    nb: "Nøkkelen `\(key.rawValue)` mangler i denne blokken.",
                    nn: "Nøkkelen `\(key.rawValue)` manglar i denne blokka.",
                    en: "The key `\(key.rawValue)` is missing in this block."),
                added(example))
        case .neededKey(let key, let reason, let example):
            return say(
                Text(
                    nb: "Nøkkelen `\(key.rawValue)` mangler. Den trengs sammen med `\(reason)`.",
                    nn: "Nøkkelen `\(key.rawValue)` manglar. Han trengst saman med `\(reason)`.",
                    en: "The key `\(key.rawValue)` is missing. It is needed together with `\(reason)`."),
                added(example))
        case .meaninglessKey(let key, let reason):
            return say(
                Text(
                    nb: "Nøkkelen `\(key.rawValue)` har ingen mening sammen med `\(reason)`.",
                    nn: "Nøkkelen `\(key.rawValue)` har inga meining saman med `\(reason)`.",
                    en: "The key `\(key.rawValue)` has no meaning together with `\(reason)`."),
                Text(
                    nb: "Fjern den ene av de to.", nn: "Fjern den eine av dei to.", en: "Remove one of the two."))
        case .noValue(let key):
            return say(
                Text(
                    nb: "Det står ingenting i `\(key)`.", nn: "Det står ingenting i `\(key)`.",
                    en: "There is nothing in `\(key)`."),
                Text(
                    nb: "Skriv en verdi, eller fjern linjen dersom den ikke trengs.",
                    nn: "Skriv ein verdi, eller fjern linja dersom ho ikkje trengst.",
                    en: "Write a value, or remove the line if it is not needed."))
        case .wrongType(let key, let expected, let found):
            let (wanted, cure) = expected.words
            let got = found.words
            return say(
                Text(
                    nb: "\(key.map { "`\($0)`" } ?? "Filen") skal være \(wanted.nb), men er \(got.nb).",
                    nn: "\(key.map { "`\($0)`" } ?? "Fila") skal vere \(wanted.nn), men er \(got.nn).",
                    en: "\(key.map { "`\($0)`" } ?? "The file") must be \(wanted.en) but is \(got.en)."),
                cure)
        case .wrongVersion(let text):
            return say(
                Text(
                    nb: "Denne utgaven av programmet leser versjon 1 av oppsettfilen, ikke `\(text)`.",
                    nn: "Denne utgåva av programmet les versjon 1 av oppsettfila, ikkje `\(text)`.",
                    en: "This program reads version 1 of the mapping file, not `\(text)`."),
                Text(nb: "Skriv `mapping: 1`.", nn: "Skriv `mapping: 1`.", en: "Write `mapping: 1`."))
        case .wrongIdentifier(let text):
            let proposal = Self.identifier(from: text)
            return say(
                Text(
                    nb: "`\(text)` kan ikke være en id: En id består av små bokstaver a–z, sifre og bindestrek, "
                        + "og begynner med en bokstav.",
                    nn:
                        "`\(text)` kan ikkje vere ein id: Ein id er sett saman av små bokstavar a–z, siffer og bindestrek, "
                        + "og byrjar med ein bokstav.",
                    en: "`\(text)` cannot be an id: an id is made of small letters a–z, digits and hyphens, "
                        + "and begins with a letter."),
                Text(
                    nb: "Skriv for eksempel `\(proposal)`. Det folk skal lese, hører hjemme i `label` eller `title`.",
                    nn: "Skriv til dømes `\(proposal)`. Det folk skal lese, høyrer heime i `label` eller `title`.",
                    en: "Write for example `\(proposal)`. What people are to read belongs in `label` or `title`."))
        case .wrongWord(let key, let text, let known):
            let message = Text(
                nb: "`\(text)` er ikke en kjent verdi for `\(key)`.",
                nn: "`\(text)` er ikkje ein kjend verdi for `\(key)`.",
                en: "`\(text)` is not a known value of `\(key)`.")
            let all = Text(
                nb: "Mulige verdier: \(listed(known)).", nn: "Moglege verdiar: \(listed(known)).",
                en: "Possible values: \(listed(known)).")
            guard let nearest = NearestWord.find(text, among: known), known.count > 1 else { return say(message, all) }
            return say(
                message,
                Text(
                    nb: "Mente du `\(nearest)`? \(all.nb)", nn: "Meinte du `\(nearest)`? \(all.nn)",
                    en: "Did you mean `\(nearest)`? \(all.en)"))
        case .wrongCount(let key, let text):
            return say(
                Text(
                    nb: "`\(key)` skal være et helt tall fra 1 og oppover, ikke `\(text)`.",
                    nn: "`\(key)` skal vere eit heilt tal frå 1 og oppover, ikkje `\(text)`.",
                    en: "`\(key)` must be a whole number from 1 upwards, not `\(text)`."),
                Text(
                    nb: "Skriv nummeret spørsmålet har i skjemaet, for eksempel `\(key): 5`.",
                    nn: "Skriv nummeret spørsmålet har i skjemaet, til dømes `\(key): 5`.",
                    en: "Write the number that the question has in the questionnaire, for example `\(key): 5`."))
        case .wrongShare(let key, let text):
            return say(
                Text(
                    nb: "`\(key)` skal være et tall fra 0 til 1, ikke `\(text)`.",
                    nn: "`\(key)` skal vere eit tal frå 0 til 1, ikkje `\(text)`.",
                    en: "`\(key)` must be a number from 0 to 1, not `\(text)`."),
                Text(
                    nb: "Skriv 80 prosent som 0.8, med punktum.", nn: "Skriv 80 prosent som 0.8, med punktum.",
                    en: "Write 80 per cent as 0.8, with a full stop."))
        case .wrongVariables(let text):
            return say(
                Text(
                    nb: "`\(text)` er ikke en rekke av variabler: Den skrives med den første, to punktum og den siste.",
                    nn:
                        "`\(text)` er ikkje ei rekkje av variablar: Ho blir skriven med den første, to punktum og den siste.",
                    en: "`\(text)` is not a range of variables: that is the first one, two full stops and the last one."
                ),
                Text(
                    nb: "Skriv for eksempel v_11..v_44, eller en liste: [v_11, v_12].",
                    nn: "Skriv til dømes v_11..v_44, eller ei liste: [v_11, v_12].",
                    en: "Write for example v_11..v_44, or a list: [v_11, v_12]."))
        case .tooManyLevels(let count):
            let most = Answer.mostLevels
            return say(
                Text(
                    nb: "Skalaen har \(count) nivåer; det kan være høyst \(most).",
                    nn: "Skalaen har \(count) nivå; det kan vere høgst \(most).",
                    en: "The scale has \(count) levels; there can be at most \(most)."),
                Text(
                    nb: "Slå sammen nivåer: flere svar kan stå i samme `answers`.",
                    nn: "Slå saman nivå: fleire svar kan stå i same `answers`.",
                    en: "Put levels together: several answers can stand in one `answers`."))
        case .emptyList(let key):
            return say(
                Text(
                    nb: "Listen `\(key)` er tom. Den må ha minst én del.",
                    nn: "Lista `\(key)` er tom. Ho må ha minst éin del.",
                    en: "The list `\(key)` is empty. It needs at least one entry."),
                Text(
                    nb: "Fyll den ut, eller fjern nøkkelen dersom den ikke trengs.",
                    nn: "Fyll ho ut, eller fjern nøkkelen dersom han ikkje trengst.",
                    en: "Fill it in, or remove the key if it is not needed."))
        default:
            return say(
                Text(
                    nb: "Dette elementet i `items` mangler id-en til en person på adresselisten.",
                    nn: "Dette elementet i `items` manglar id-en til ein person på adresselista.",
                    en: "This item lacks the id of a person on the roster."),
                Text(
                    nb: "Skriv id-en etter kolonet. Er det ingen person, hører teksten hjemme i `nobody`.",
                    nn: "Skriv id-en etter kolonet. Er det ingen person, høyrer teksten heime i `nobody`.",
                    en: "Write the id after the colon. If it is no person, the text belongs in `nobody`."))
        }
    }

    private func relationWording(_ language: Language) -> Wording {
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

    private func added(_ example: String) -> Text {
        Text(
            nb: "Legg den til, for eksempel `\(example)`.", nn: "Legg han til, til dømes `\(example)`.",
            en: "Add it, for example `\(example)`.")
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

    /// An id as near to a text as can be.
    private static func identifier(from text: String) -> String {
        let replacements: [Character: String] = ["æ": "ae", "ø": "o", "å": "a"]
        let letters = text.lowercased().flatMap { replacements[$0] ?? String($0) }
        let plain = String(letters).decomposedStringWithCanonicalMapping.unicodeScalars.compactMap {
            scalar -> Character? in
            if scalar.properties.canonicalCombiningClass != .notReordered { return nil }
            return ShapeCheck.isIdentifier("a" + String(scalar)) ? Character(scalar) : "-"
        }
        let words = String(plain).split(separator: "-").joined(separator: "-")
        return ShapeCheck.isIdentifier(words) ? words : words.isEmpty ? "a" : "a-" + words
    }
}

extension MappingValue {
    /// What is expected, and how to write it.
    fileprivate var words: (Text, Text) {
        switch self {
        case .texts, .references, .variables, .rows:
            (
                Text(nb: "en liste", nn: "ei liste", en: "a list"),
                Text(
                    nb: "Sett hakeparenteser rundt, også når det bare er én: [a, b].",
                    nn: "Set hakeparentesar rundt, òg når det berre er éin: [a, b].",
                    en: "Put square brackets around it, even for one: [a, b].")
            )
        case .blocks:
            (
                Text(nb: "en liste av blokker", nn: "ei liste av blokker", en: "a list of blocks"),
                Text(
                    nb: "Begynn hver blokk med bindestrek og mellomrom, som `- id: …`.",
                    nn: "Byrj kvar blokk med bindestrek og mellomrom, som `- id: …`.",
                    en: "Begin each block with a hyphen and a space, like `- id: …`.")
            )
        case .block(let block):
            (
                Text(nb: "en blokk med nøkler", nn: "ei blokk med nøklar", en: "a block of keys"),
                Text(
                    nb: "Nøklene er: \(block.keyList).", nn: "Nøklane er: \(block.keyList).",
                    en: "The keys are: \(block.keyList).")
            )
        case .pathOrBlock(let block):
            (
                Text(nb: "en filsti eller en blokk", nn: "ein filstig eller ei blokk", en: "a path or a block"),
                Text(
                    nb: "Skriv stien til én fil, eller en blokk med nøklene \(block.keyList).",
                    nn: "Skriv stigen til éi fil, eller ei blokk med nøklane \(block.keyList).",
                    en: "Write the path of one file, or a block with the keys \(block.keyList).")
            )
        case .namedBlocks(let block):
            (
                Text(nb: "blokker med hver sin id", nn: "blokker med kvar sin id", en: "blocks with an id each"),
                Text(
                    nb: "Skriv id-en som nøkkel, og under den: \(block.keyList).",
                    nn: "Skriv id-en som nøkkel, og under han: \(block.keyList).",
                    en: "Write the id as a key, and below it: \(block.keyList).")
            )
        case .itemTable:
            (
                Text(
                    nb: "en tabell fra element til id", nn: "ein tabell frå element til id",
                    en: "a table from item to id"),
                Text(
                    nb: "Skriv ett element per linje, som `tekst: 12`.",
                    nn: "Skriv eitt element per linje, som `tekst: 12`.",
                    en: "Write one item a line, like `text: 12`.")
            )
        case .version, .identifier, .reference, .text, .count, .share, .word:
            (
                Text(nb: "én enkelt verdi", nn: "éin enkelt verdi", en: "a single value"),
                Text(
                    nb:
                        "Skriv verdien rett etter kolonet. Sett anførselstegn rundt hvis den inneholder kolon eller parenteser.",
                    nn:
                        "Skriv verdien rett etter kolonet. Set hermeteikn rundt om han inneheld kolon eller parentesar.",
                    en: "Write the value right after the colon, in quotes if it holds colons or brackets.")
            )
        }
    }
}

extension MappingBlock {
    fileprivate var keyList: String { keys.map(\.name.rawValue).joined(separator: ", ") }
}

extension MappingNode.Content {
    fileprivate var words: Text {
        switch self {
        case .nothing: Text(nb: "tom", nn: "tom", en: "empty")
        case .text: Text(nb: "én enkelt verdi", nn: "éin enkelt verdi", en: "a single value")
        case .list: Text(nb: "en liste", nn: "ei liste", en: "a list")
        case .table: Text(nb: "en blokk med nøkler", nn: "ei blokk med nøklar", en: "a block of keys")
        }
    }
}
