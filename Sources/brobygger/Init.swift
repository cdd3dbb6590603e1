import ArgumentParser
import Findings
import Pipeline

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: say(
            nb: "Lag et utkast til oppsettfil av svarfiler og adresselister, med TODO der folk må avgjøre.",
            nn: "Lag eit utkast til oppsettfil av svarfiler og adresselister, med TODO der folk må avgjere.",
            en: "Draft a mapping file from exports and address lists, with a TODO where people must decide."),
        discussion: say(
            nb: """
                Skriver oppsettfilen til filen etter -o, som ikke må finnes fra før, ellers til standard ut:

                  brobygger init svar.csv --roster adresseliste.csv -o study.yaml

                Stier i en oppsettfil er relative til mappen den ligger i: det er mappen til filen etter -o, ellers den du \
                står i, ellers den etter --folder. Hver svarfil blir et nettverk; en kodebok oppgis ved siden av svarfilen. \
                Hvilken adresseliste som hører til hvilken svarfil, ses av personene på den.

                En TODO er en nøkkel uten noe bak, som `blank:`. Det er gyldig YAML, men ingen gyldig oppsettfil: \
                `brobygger check study.yaml` lister opp de TODO-ene som er igjen, med linje. Ingen mening gjettes: \
                rekkefølgen i en skala fylles bare ut der ordene er kjent (daglig, ukentlig …).
                """,
            nn: """
                Skriv oppsettfila til fila etter -o, som ikkje må finnast frå før, elles til standard ut:

                  brobygger init svar.csv --roster adresseliste.csv -o study.yaml

                Stiar i ei oppsettfil er relative til mappa ho ligg i: det er mappa til fila etter -o, elles den du står i, \
                elles den etter --folder. Kvar svarfil blir eit nettverk; ei kodebok blir gitt ved sida av svarfila. \
                Kva adresseliste som høyrer til kva svarfil, blir sett av personane på ho.

                Ein TODO er ein nøkkel utan noko bak, som `blank:`. Det er gyldig YAML, men inga gyldig oppsettfil: \
                `brobygger check study.yaml` listar opp dei TODO-ane som er att, med linje. Inga meining blir gjetta: \
                rekkjefølgja i ein skala blir fylt ut berre der orda er kjende (dagleg, kvar veke …).
                """,
            en: """
                Writes the mapping to the file after -o, which must not be there yet, else to standard output:

                  brobygger init svar.csv --roster adresseliste.csv -o study.yaml

                Paths in a mapping are relative to the folder in which it lies: that of the file after -o, else the current \
                one, or the one after --folder. Each export \
                becomes a network; a codebook is given beside its export. Which address list belongs to which export is \
                seen by the people on it.

                A TODO is a key with nothing behind it, such as `blank:`. That is valid YAML but no valid mapping: \
                `brobygger check study.yaml` lists the TODOs that are left, with their lines. No meaning is ever guessed: \
                the order of a scale is filled in only where its words are known (daily, weekly …).
                """))

    @Argument(help: FileArguments.exports, completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Adresselisten til ett av nettverkene, eller til alle; kan oppgis flere ganger.",
                nn: "Adresselista til eitt av nettverka, eller til alle; kan givast fleire gonger.",
                en: "The address list of one of the networks, or of all; can be given several times.")),
        completion: .file())
    var roster: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            say(
                nb: "Filen oppsettet skrives til. Finnes den, røres den ikke. (standard: standard ut)",
                nn: "Fila oppsettet blir skrive til. Finst ho, blir ho ikkje rørt. (standard: standard ut)",
                en:
                    "The file that the mapping is written to. One that is there is not touched. (default: standard output)"
            ),
            valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var output: String?

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Mappen som oppsettfilen skal ligge i, for stiene i den. (standard: mappen til filen etter -o, ellers den du står i)",
                nn:
                    "Mappa som oppsettfila skal ligge i, for stiane i ho. (standard: mappa til fila etter -o, elles den du står i)",
                en:
                    "The folder in which the mapping is to lie, for the paths in it. (default: that of the file after -o, else the current one)"
            )),
        completion: .directory)
    var folder: String?

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Språket i kommentarer og studie: nb, nn eller en. (standard: spørreskjemaets)",
                nn: "Språket i kommentarar og studie: nb, nn eller en. (standard: det spørjeskjemaet har)",
                en: "The language of comments and study: nb, nn or en. (default: the questionnaire's)")))
    var language: Language?

    @Option(help: FileArguments.format)
    var format: [FileFormatChoice] = []

    func run() throws {
        let spoken = language ?? SpokenLanguage.current
        try FaultReport(language: spoken, format: format.printed).reporting {
            do {
                let draft = try MappingDraft.text(
                    files: readable(files, spoken), rosters: readable(roster, spoken), as: format.read,
                    language: language,
                    speaking: spoken, folder: folder ?? output.map(Self.folder) ?? ".")
                if let output {
                    try MappingDraft.write(draft, to: output, language: spoken)
                } else if format.printed == .json {
                    FaultReport.printJSON(["mapping": draft])
                } else {
                    print(draft, terminator: "")
                }
            } catch let stop as RunStopped {
                if output == nil, Redirection.isEmptyFile { FaultReport.writeError(emptied(spoken)) }
                throw stop
            }
        }
    }

    /// Without the file that the draft goes into: the shell has emptied it before anybody could read it.
    private func readable(_ files: [String], _ language: Language) -> [String] {
        files.filter { file in
            guard Redirection.leads(to: file) else { return true }
            FaultReport.writeError(
                language.pick(
                    nb: "\(file) er filen utkastet skrives til, og leses ikke.\n",
                    nn: "\(file) er fila utkastet blir skrive til, og blir ikkje lesen.\n",
                    en: "\(file) is the file that the draft is written to, and is not read.\n"))
            return false
        }
    }

    private func emptied(_ language: Language) -> String {
        language.pick(
            nb:
                "Det ble ikke noe utkast, og filen bak > er tom: skallet tømmer den på forhånd. Med `-o FIL` røres ingen fil før utkastet er ferdig.\n",
            nn:
                "Det vart ikkje noko utkast, og fila bak > er tom: skalet tømmer ho på førehand. Med `-o FIL` blir inga fil rørt før utkastet er ferdig.\n",
            en:
                "There is no draft, and the file after > is empty: the shell empties it beforehand. With `-o FILE` no file is touched before the draft is ready.\n"
        )
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
