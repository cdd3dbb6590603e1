import Findings
import Foundation
import NetworkModel

extension MappingFault {
    /// Keys and values that are not as the list of keys says.
    func shapeWording(_ language: Language) -> Wording {
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
                        + "begynner med en bokstav og er høyst \(ShapeCheck.longestIdentifier) tegn lang. Navn som Windows bruker til annet (`nul`, `con`), går ikke.",
                    nn:
                        "`\(text)` kan ikkje vere ein id: Ein id er sett saman av små bokstavar a–z, siffer og bindestrek, "
                        + "byrjar med ein bokstav og er høgst \(ShapeCheck.longestIdentifier) teikn lang. Namn som Windows bruker til anna (`nul`, `con`), går ikkje.",
                    en: "`\(text)` cannot be an id: an id is made of small letters a–z, digits and hyphens, "
                        + "begins with a letter and has at most \(ShapeCheck.longestIdentifier) characters. Names that Windows keeps for itself (`nul`, `con`) are none."
                ),
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

    private func added(_ example: String) -> Text {
        Text(
            nb: "Legg den til, for eksempel `\(example)`.", nn: "Legg han til, til dømes `\(example)`.",
            en: "Add it, for example `\(example)`.")
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
        let words = String(String(plain).split(separator: "-").joined(separator: "-").prefix(40))
        return ShapeCheck.isIdentifier(words) ? words : words.isEmpty ? "a" : "a-" + words
    }
}

extension MappingValue {
    /// What is expected, and how to write it.
    fileprivate var words: (Text, Text) {
        switch self {
        case .texts, .textsOrWord, .references, .variables, .rows:
            (
                Text(nb: "en liste", nn: "ei liste", en: "a list"),
                Text(
                    nb: "Sett hakeparenteser rundt, også når det bare er én: [a, b].",
                    nn: "Set hakeparentesar rundt, òg når det berre er éin: [a, b].",
                    en: "Put square brackets around it, even for one: [a, b].")
            )
        case .textOrTexts:
            (
                Text(nb: "en tekst eller en liste", nn: "ein tekst eller ei liste", en: "a text or a list"),
                Text(
                    nb: "Skriv én tekst, eller flere i hakeparenteser: [a, b].",
                    nn: "Skriv éin tekst, eller fleire i hakeparentesar: [a, b].",
                    en: "Write one text, or several in square brackets: [a, b].")
            )
        case .blocks:
            (
                Text(nb: "en liste av blokker", nn: "ei liste av blokker", en: "a list of blocks"),
                Text(
                    nb: "Begynn hver blokk med bindestrek og mellomrom, som `- id: …`.",
                    nn: "Byrj kvar blokk med bindestrek og mellomrom, som `- id: …`.",
                    en: "Begin each block with a hyphen and a space, like `- id: …`.")
            )
        case .block(let block), .blockOrBlocks(let block):
            (
                Text(nb: "en blokk med nøkler", nn: "ei blokk med nøklar", en: "a block of keys"),
                Text(
                    nb: "Nøklene er: \(block.keyList).", nn: "Nøklane er: \(block.keyList).",
                    en: "The keys are: \(block.keyList).")
            )
        case .pathOrBlock(let block), .pathsOrBlock(let block):
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
        case .personBlocks(let block):
            (
                Text(
                    nb: "blokker under hver sin roster-id", nn: "blokker under kvar sin roster-id",
                    en: "blocks under a roster id each"),
                Text(
                    nb: "Skriv roster-id-en som nøkkel, og under den: \(block.keyList).",
                    nn: "Skriv roster-id-en som nøkkel, og under han: \(block.keyList).",
                    en: "Write the roster id as a key, and below it: \(block.keyList).")
            )
        case .version, .identifier, .reference, .text, .count, .share, .word, .flag:
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
