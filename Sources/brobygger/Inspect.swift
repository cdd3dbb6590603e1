import ArgumentParser
import Findings
import Pipeline

struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Vis hva en svarfil inneholder: format, svar etter status, hvert spørsmål med svarene.",
            nn: "Vis kva ei svarfil inneheld: format, svar etter status, kvart spørsmål med svara.",
            en: "Show what is in an export: format, responses by status, every question with its answers."),
        discussion: say(
            nb: """
                Svar vises med antall bare for lukkede spørsmål. Ingenting som noen har skrevet, vises, og ingen navn eller \
                e-postadresser fra cellene. Ledd telles; tekstene deres kan være navn og vises bare med --items. En kodebok \
                oppgis ved siden av svarfilen, i hvilken som helst rekkefølge.
                """,
            nn: """
                Svar blir viste med tal berre for lukka spørsmål. Ingenting som nokon har skrive, blir vist, og ingen namn \
                eller e-postadresser frå cellene. Ledd blir talde; tekstane deira kan vere namn og blir viste berre med \
                --items. Ei kodebok blir gitt ved sida av svarfila, i kva rekkjefølgje som helst.
                """,
            en: """
                Answers are listed with their counts only for closed questions. Nothing that somebody typed is shown, no \
                name and no e-mail address from the cells. Items are counted; their texts may be names and are shown with \
                --items only. A codebook is given beside its export, in any order.
                """))

    @Argument(help: FileArguments.exports, completion: .file())
    var files: [String]

    @Flag(
        help: ArgumentHelp(
            say(
                nb: "Vis tekstene til ledd og svaralternativer, som kan være navn.",
                nn: "Vis tekstane til ledd og svaralternativ, som kan vere namn.",
                en: "Show the texts of items and options, which may be names.")))
    var items = false

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Språket i ordene rundt: nb, nn eller en. (standard: maskinens)",
                nn: "Språket i orda rundt: nb, nn eller en. (standard: det maskina har)",
                en: "The language of the words around it: nb, nn or en. (default: the machine's)")))
    var language: Language?

    @Option(help: FileArguments.format)
    var format: [FileFormatChoice] = []

    func run() throws {
        let language = language ?? SpokenLanguage.current
        try FaultReport(language: language, format: format.printed).reporting {
            let inspection = try FileInspection(of: files, as: format.read, items: items, language: language)
            if format.printed == .json {
                FaultReport.printJSON(inspection)
            } else {
                print(inspection.text(language).harmless, terminator: "")
            }
        }
    }
}

/// What `inspect` and `init` are given alike.
enum FileArguments {
    static var exports: ArgumentHelp {
        ArgumentHelp(
            say(
                nb: "Svarfiler, og kodebøkene deres.", nn: "Svarfiler, og kodebøkene deira.",
                en: "Exports, and codebooks of them."))
    }

    static var format: ArgumentHelp {
        ArgumentHelp(
            say(
                nb:
                    "Hvordan det skrives ut: text eller json; eller formatet svarfilene har, når det ikke kan ses av dem: ett av dem som `brobygger formats` viser. Kan oppgis for begge deler.",
                nn:
                    "Korleis det blir skrive ut: text eller json; eller formatet svarfilene har, når det ikkje kan sjåast av dei: eitt av dei som `brobygger formats` viser. Kan givast for begge delar.",
                en:
                    "How it is printed: text or json; or the format of the exports, where it cannot be seen in them: one of those that `brobygger formats` lists. Can be given for both."
            ), valueName: "format")
    }
}
