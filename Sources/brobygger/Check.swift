import ArgumentParser
import Findings
import Pipeline

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Gjør alt utenom å skrive: oppsettfil, filer, navn mot adresselisten, funn.",
            nn: "Gjer alt utanom å skrive: oppsettfil, filer, namn mot adresselista, funn.",
            en: "Do everything but writing: mapping, files, matching of names, findings."),
        discussion: say(
            nb: """
                Viser hvert slag funn med steder og hva du kan gjøre. Personer står med id-en fra adresselisten, så teksten \
                kan lagres eller sendes videre.

                Avslutter med 0 når alt gikk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved feil bruk, 65 når \
                oppsettfilen eller dataene ikke kan brukes, 66 når en fil ikke kan leses, 74 når det som skulle \
                vises, ikke kom fram.
                """,
            nn: """
                Viser kvart slag funn med stader og kva du kan gjere. Personar står med id-en frå adresselista, så teksten \
                kan lagrast eller sendast vidare.

                Avsluttar med 0 når alt gjekk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved feil bruk, 65 når \
                oppsettfila eller dataa ikkje kan brukast, 66 når ei fil ikkje kan lesast, 74 når det som skulle \
                visast, ikkje kom fram.
                """,
            en: """
                Prints every kind of finding with its places and cures. Persons are given by their roster ids, so that the \
                text can be kept or sent on.

                Exit status: 0 done, 1 findings at or above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be \
                used, 66 a file that cannot be read, 74 what was to be printed did not get through.
                """))

    @OptionGroup var options: StudyOptions

    func run() throws {
        try options.forEachMapping { console in
            let run = try StudyRun(console.request, progress: console.progress)
            console.clearProgress()
            console.print(RunSummary(run), run: run, findingsInFull: true)
            return console.status(of: run)
        }
    }
}
