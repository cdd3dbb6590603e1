import ArgumentParser
import Findings
import Pipeline

extension Language: ExpressibleByArgument {}

extension StudyRun.Pictures: ExpressibleByArgument {}

extension StudyRun.Measures: ExpressibleByArgument {}

extension RunTime: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension StudyRun.Edition: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
    public static var allValueStrings: [String] { ["error", "warning"] }

    public init?(argument: String) {
        guard Self.allValueStrings.contains(argument) else { return nil }
        self.init(rawValue: argument)
    }
}

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json

    static var help: ArgumentHelp {
        ArgumentHelp(
            say(
                nb: "Hvordan det skrives ut: text eller json.", nn: "Korleis det blir skrive ut: text eller json.",
                en: "How it is printed: text or json."))
    }
}

/// What `run` and `check` have in common.
struct StudyOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            say(
                nb: "Oppsettfilen til studien; flere tas etter tur.",
                nn: "Oppsettfila til studien; fleire blir tekne etter tur.",
                en: "The mapping file of the study; several are worked through one after the other.")),
        completion: .file(extensions: ["yaml", "yml"]))
    var mappings: [String]

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Bare nettverket med denne id-en; kan oppgis flere ganger.",
                nn: "Berre nettverket med denne id-en; kan givast fleire gonger.",
                en: "Only the network with this id; can be given several times.")))
    var network: [String] = []

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Språket i meldinger og resultater: nb, nn eller en. (standard: oppsettfilens)",
                nn: "Språket i meldingar og resultat: nb, nn eller en. (standard: det oppsettfila har)",
                en: "The language of messages and results: nb, nn or en. (default: the mapping's)")))
    var language: Language?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            say(
                nb:
                    "Bruk en annen fil eller grense enn oppsettfilens, som NØKKEL=VERDI: \(MappingOverride.keys.joined(separator: ", ")). Stier er relative til mappen du står i. Kan oppgis flere ganger; hva svar betyr, kan ikke settes.",
                nn:
                    "Bruk ei anna fil eller grense enn oppsettfila har, som NØKKEL=VERDI: \(MappingOverride.keys.joined(separator: ", ")). Stiar er relative til mappa du står i. Kan givast fleire gonger; kva svar tyder, kan ikkje setjast.",
                en:
                    "Use another file or limit than the mapping's, as KEY=VALUE: \(MappingOverride.keys.joined(separator: ", ")). Paths are relative to the current folder. Can be given several times; what answers mean cannot be set."
            ),
            valueName: "key=value"))
    var overrides: [String] = []

    @Option(
        name: .customLong("allow-path"),
        help: ArgumentHelp(
            say(
                nb:
                    "Les også filer i denne mappen der oppsettfilen nevner dem; ellers leses bare de i dens egen mappe. Kan oppgis flere ganger.",
                nn:
                    "Les òg filer i denne mappa der oppsettfila nemner dei; elles blir berre dei i hennar eiga mappe lesne. Kan givast fleire gonger.",
                en:
                    "Also read files in this folder where the mapping names them; else it has none read but those in its own folder. Can be given several times."
            ),
            valueName: "folder"), completion: .directory)
    var allowedFolders: [String] = []

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Hvor mye som fortelles om hvem som er hvem: identified (navn), pseudonymous (koder som er de samme fra runde til runde) eller anonymous (numre, og grovere opplysninger).",
                nn:
                    "Kor mykje som blir fortalt om kven som er kven: identified (namn), pseudonymous (kodar som er dei same frå runde til runde) eller anonymous (nummer, og grovare opplysningar).",
                en:
                    "How much is told about who is who: identified (names), pseudonymous (codes that stay the same from wave to wave) or anonymous (numbers, and coarser facts)."
            ),
            discussion: say(
                nb: "Utgaver uten navn trenger en --key; docs/privacy.nb.md forteller hva hver av dem kan love.",
                nn: "Utgåver utan namn treng ein --key; docs/privacy.nb.md fortel kva kvar av dei kan love.",
                en: "Editions without names need a --key; docs/privacy.en.md tells what each can promise.")))
    var edition = StudyRun.Edition.identified

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Nøkkelfilen til en utgave uten navn; `brobygger key FIL` lager en.",
                nn: "Nøkkelfila til ei utgåve utan namn; `brobygger key FIL` lagar ei.",
                en: "The key file of an edition without names; `brobygger key FILE` makes one.")), completion: .file())
    var key: String?

    @Option(help: OutputFormat.help)
    var format: OutputFormat = .text

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Avslutt med 1 når det er et funn på dette nivået eller verre: error eller warning. (standard: oppsettfilens, ellers error)",
                nn:
                    "Avslutt med 1 når det er eit funn på dette nivået eller verre: error eller warning. (standard: det oppsettfila har, elles error)",
                en:
                    "Exit with status 1 when there is a finding of this severity or worse: error or warning. (default: the mapping's, else error)"
            )))
    var failOn: Severity?

    @Flag(
        help: ArgumentHelp(
            say(
                nb: "Skriv bare feil som stanser kjøringen, og én linje om hvorfor den avslutter med 1.",
                nn: "Skriv berre feil som stansar køyringa, og éi linje om kvifor ho avsluttar med 1.",
                en: "Print nothing but faults that end the run, and one line that says why it exits with status 1.")))
    var quiet = false
}

extension StudyOptions {
    /// Works through the mappings one after the other: a fault in one does not keep the next from being read. Exits with
    /// the gravest status of all.
    func forEachMapping(_ work: (Console) throws -> ExitStatus) throws {
        var gravest = ExitStatus.done
        for mapping in mappings {
            let console = Console(self, mapping: mapping)
            let status = try console.reportingFaults { try work(console) }
            if status.rawValue > gravest.rawValue { gravest = status }
        }
        if gravest != .done { throw ExitCode(gravest.rawValue) }
    }
}
