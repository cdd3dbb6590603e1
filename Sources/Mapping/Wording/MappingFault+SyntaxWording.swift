import Findings
import NetworkModel

extension MappingFault {
    /// What is no YAML, or YAML that a mapping has no use for.
    func syntaxWording(_ language: Language) -> Wording {
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
}
