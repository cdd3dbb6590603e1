import ArgumentParser
import Findings
import Pipeline

struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Lag en ny nøkkel for utgaver uten navn.", nn: "Lag ein ny nøkkel for utgåver utan namn.",
            en: "Make a new key for editions without names."),
        discussion: say(
            nb: """
                Filen har 256 tilfeldige bit og kan bare leses av deg. Med samme nøkkel har en person samme kode i hver \
                kjøring og runde; med nøkkelen og adresselisten kan hvem som helst se hvem kodene er. Hold den borte fra \
                resultatene, ha en kopi der du har adresselisten, og kast den når ingen skal finne personene mer.

                En fil som finnes, blir aldri skrevet over. Avslutter med 0 når alt gikk bra, 73 når nøkkelen ikke kan skrives.
                """,
            nn: """
                Fila har 256 tilfeldige bit og kan lesast berre av deg. Med same nøkkel har ein person same kode i kvar \
                køyring og runde; med nøkkelen og adresselista kan kven som helst sjå kven kodane er. Hald han borte frå \
                resultata, ha ein kopi der du har adresselista, og kast han når ingen skal finne personane meir.

                Ei fil som finst, blir aldri skriven over. Avsluttar med 0 når alt gjekk bra, 73 når nøkkelen ikkje kan skrivast.
                """,
            en: """
                The file holds 256 random bits and can be read by you alone. With the same key a person has the same code in \
                every run and wave; with the key and the roster anybody can tell who the codes are. Keep it apart from the \
                results, keep a copy where you keep the roster, and throw it away when nobody is to find the persons any more.

                A file that is there is never written over. Exit status: 0 done, 73 the key cannot be written.
                """))

    @Argument(
        help: ArgumentHelp(say(nb: "Filen som lages.", nn: "Fila som blir laga.", en: "The file to make.")),
        completion: .file())
    var file: String

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            say(
                nb: "Språket i meldinger: nb, nn eller en. (standard: maskinens)",
                nn: "Språket i meldingar: nb, nn eller en. (standard: det maskina har)",
                en: "The language of messages: nb, nn or en. (default: the machine's)")))
    var chosenLanguage: Language?

    private var language: Language { chosenLanguage ?? SpokenLanguage.current }

    func run() throws {
        try FaultReport(language: language, format: .text).reporting {
            let mark = try NewKey.make(at: file, language: language)
            print(
                language.pick(
                    nb: "Nøkkelen ligger i \(file) og har kjennemerket \(mark).",
                    nn: "Nøkkelen ligg i \(file) og har kjennemerket \(mark).",
                    en: "The key is in \(file); its mark is \(mark)."))
        }
    }
}
