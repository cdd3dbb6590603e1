import Findings

/// What makes an XML document unreadable, and the line. What libxml2 itself says is not passed on: it quotes content.
package struct XMLFault: Error, Hashable {
    package enum Problem: Hashable, Sendable {
        /// A document type or an entity declaration: a way to blow up memory or to fetch other files.
        case documentType
        case tooDeep(limit: Int)
        case nameTooLong(limit: Int)
        case tooLarge
        case unescapedAmpersand
        case unknownEntity
        case unescapedLessThan
        case mismatchedTags
        case brokenTag
        case controlCharacter
        case encoding
        case truncated
        case noElement
        case trailingContent
        case outOfMemory
        /// libxml2's number for anything else.
        case other(Int)
    }

    package var problem: Problem
    package var line: Int

    package init(problem: Problem, line: Int) {
        self.problem = problem
        self.line = line
    }

    package func finding(file: String, language: Language) -> Finding {
        Finding(
            .error, isRefusal ? .xmlRefused : .xmlBroken, message: message(language), hint: hint(language),
            place: SourcePlace(file: file, row: line), stopsRun: true)
    }

    private var isRefusal: Bool {
        switch problem {
        case .documentType, .tooDeep, .nameTooLong, .tooLarge: true
        default: false
        }
    }

    private func message(_ language: Language) -> String {
        switch problem {
        case .documentType:
            language.pick(
                nb:
                    "XML-filen har en dokumenttype (<!DOCTYPE>). Den kan hente andre filer eller sprenge minnet, og leses ikke.",
                nn:
                    "XML-fila har ein dokumenttype (<!DOCTYPE>). Han kan hente andre filer eller sprengje minnet, og blir ikkje lesen.",
                en:
                    "The XML file has a document type (<!DOCTYPE>). It can fetch other files or exhaust memory, and is not read."
            )
        case .tooDeep(let limit):
            language.pick(
                nb: "XML-filen har elementer i mer enn \(limit) nivåer.",
                nn: "XML-fila har element i meir enn \(limit) nivå.",
                en: "The XML file nests elements more than \(limit) deep.")
        case .nameTooLong(let limit):
            language.pick(
                nb: "XML-filen har et elementnavn på mer enn \(limit) tegn.",
                nn: "XML-fila har eit elementnamn på meir enn \(limit) teikn.",
                en: "The XML file has an element name of more than \(limit) characters.")
        case .tooLarge:
            language.pick(
                nb: "XML-filen har et attributt eller et CDATA-felt som er større enn 10 MB.",
                nn: "XML-fila har eit attributt eller eit CDATA-felt som er større enn 10 MB.",
                en: "The XML file has an attribute or a CDATA section larger than 10 MB.")
        case .unescapedAmpersand:
            language.pick(
                nb: "Linjen har et &-tegn som ikke er skrevet som &amp;. Da er filen ikke gyldig XML.",
                nn: "Linja har eit &-teikn som ikkje er skrive som &amp;. Då er fila ikkje gyldig XML.",
                en: "The line has a & that is not written as &amp;. That is not well-formed XML.")
        case .unknownEntity:
            language.pick(
                nb: "Linjen viser til en entitet (&…;) som ikke er definert i XML.",
                nn: "Linja viser til ein entitet (&…;) som ikkje er definert i XML.",
                en: "The line refers to an entity (&…;) that XML does not define.")
        case .unescapedLessThan:
            language.pick(
                nb: "Linjen har et <-tegn som ikke er skrevet som &lt;, eller en tagg uten navn.",
                nn: "Linja har eit <-teikn som ikkje er skrive som &lt;, eller ein tagg utan namn.",
                en: "The line has a < that is not written as &lt;, or a tag without a name.")
        case .mismatchedTags:
            language.pick(
                nb: "En slutt-tagg på linjen passer ikke til start-taggen.",
                nn: "Ein slutt-tagg på linja passar ikkje til start-taggen.",
                en: "An end tag on the line does not match its start tag.")
        case .brokenTag:
            language.pick(
                nb: "En tagg på linjen er ikke fullstendig eller har et ugyldig attributt.",
                nn: "Ein tagg på linja er ikkje fullstendig eller har eit ugyldig attributt.",
                en: "A tag on the line is incomplete or has an invalid attribute.")
        case .controlCharacter:
            language.pick(
                nb: "Linjen har et kontrolltegn som ikke er tillatt i XML.",
                nn: "Linja har eit kontrollteikn som ikkje er tillate i XML.",
                en: "The line has a control character that XML does not allow.")
        case .encoding:
            language.pick(
                nb: "Linjen har byte som ikke er tekst i den tegnkodingen filen oppgir.",
                nn: "Linja har byte som ikkje er tekst i den teiknkodinga fila oppgir.",
                en: "The line has bytes that are no text in the encoding the file declares.")
        case .truncated:
            language.pick(
                nb: "XML-filen slutter midt i; den er avkortet.",
                nn: "XML-fila sluttar midt i; ho er avkorta.",
                en: "The XML file ends in the middle; it is truncated.")
        case .noElement:
            language.pick(
                nb: "XML-filen har ikke noe element.", nn: "XML-fila har ikkje noko element.",
                en: "The XML file has no element.")
        case .trailingContent:
            language.pick(
                nb: "Det står noe etter at XML-dokumentet er slutt.",
                nn: "Det står noko etter at XML-dokumentet er slutt.",
                en: "Something follows after the end of the XML document.")
        case .outOfMemory:
            language.pick(
                nb: "Det er ikke nok minne til å lese XML-filen.", nn: "Det er ikkje nok minne til å lese XML-fila.",
                en: "There is not enough memory to read the XML file.")
        case .other(let number):
            language.pick(
                nb: "Filen er ikke gyldig XML (libxml2-feil \(number)).",
                nn: "Fila er ikkje gyldig XML (libxml2-feil \(number)).",
                en: "The file is not well-formed XML (libxml2 error \(number)).")
        }
    }

    private func hint(_ language: Language) -> String {
        switch problem {
        case .documentType:
            language.pick(
                nb:
                    "En eksport fra Questback har ingen dokumenttype. Fjern den bare hvis du vet hvor filen kommer fra.",
                nn: "Ein eksport frå Questback har ingen dokumenttype. Fjern han berre om du veit kvar fila kjem frå.",
                en:
                    "An export from Questback has no document type. Remove it only if you know where the file comes from."
            )
        case .truncated:
            language.pick(
                nb: "Last ned eksporten på nytt; nedlastingen ble trolig avbrutt.",
                nn: "Last ned eksporten på nytt; nedlastinga vart truleg avbroten.",
                en: "Download the export again; the download was probably interrupted.")
        default:
            language.pick(
                nb: "Eksporter filen på nytt fra Questback, eller rett linjen i et tekstredigeringsprogram.",
                nn: "Eksporter fila på nytt frå Questback, eller rett linja i eit tekstredigeringsprogram.",
                en: "Export the file from Questback again, or mend the line in a text editor.")
        }
    }
}
