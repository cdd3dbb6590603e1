import ArgumentParser
import Findings
import Pipeline

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Les en studie, kontroller den, og skriv arbeidsbøker, bilder, rapporter, graffiler og study.json.",
            nn: "Les ein studie, kontroller han, og skriv arbeidsbøker, bilete, rapportar, graffiler og study.json.",
            en: "Read a study, check it, and write its workbooks, pictures, reports, graph files and study.json."),
        discussion: say(
            nb: """
                Resultatene legges i OUTPUT/STUDIE-ID; filer fra andre i den mappen får være i fred. Flere oppsettfiler tas \
                etter tur. Med --network skrives bare mappene til de nettverkene som er nevnt, når studien har resultater \
                for andre fra før.

                Avslutter med 0 når alt gikk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved feil bruk, 65 når \
                oppsettfilen eller dataene ikke kan brukes, 66 når en fil ikke kan leses, 71 når systemet ikke gir tråder, \
                73 når resultatene ikke kan skrives, 74 når det som skulle vises, ikke kom fram, 75 når en annen kjøring \
                skriver der.

                Utgaver uten navn ligger i egne mapper, STUDIE-ID-pseudonymous og STUDIE-ID-anonymous.
                """,
            nn: """
                Resultata blir lagde i OUTPUT/STUDIE-ID; filer frå andre i den mappa får vere i fred. Fleire oppsettfiler blir \
                tekne etter tur. Med --network blir berre mappene til dei nettverka som er nemnde, skrivne, når studien har \
                resultat for andre frå før.

                Avsluttar med 0 når alt gjekk bra, 1 ved funn på nivå --fail-on eller verre, 64 ved feil bruk, 65 når \
                oppsettfila eller dataa ikkje kan brukast, 66 når ei fil ikkje kan lesast, 71 når systemet ikkje gir trådar, \
                73 når resultata ikkje kan skrivast, 74 når det som skulle visast, ikkje kom fram, 75 når ei anna køyring \
                skriv der.

                Utgåver utan namn ligg i eigne mapper, STUDIE-ID-pseudonymous og STUDIE-ID-anonymous.
                """,
            en: """
                The results are put into OUTPUT/STUDY-ID when all of them are ready; files of other origin in that folder are \
                left alone. Several mappings are worked through one after the other. With --network only the folders of the \
                networks named are written, if the study has results of others already.

                Exit status: 0 done, 1 findings at or above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be \
                used, 66 a file that cannot be read, 71 no threads to be had, 73 output that cannot be written, 74 what was \
                to be printed did not get through, 75 another run is writing there.

                Editions without names lie in folders of their own, STUDY-ID-pseudonymous and STUDY-ID-anonymous.
                """))

    @OptionGroup var options: StudyOptions

    @Option(
        help: ArgumentHelp(
            say(
                nb: "Mappen som studiens mappe legges i.", nn: "Mappa som mappa til studien blir lagd i.",
                en: "The folder that the study's folder is put into.")), completion: .directory)
    var output = "Exports"

    @Flag(
        help: ArgumentHelp(
            say(
                nb:
                    "Kall nettverkene ved aliasene der de står side om side; filene til hvert nettverk beholder navnene.",
                nn: "Kall nettverka ved aliasa der dei står side om side; filene til kvart nettverk held på namna.",
                en:
                    "Call the networks by their aliases where they stand side by side; each network's own files keep names."
            )))
    var aliases = false

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Skriv også hvem som er bak kodene i en pseudonym utgave, til denne filen, som bare du kan lese. Den må ligge utenfor OUTPUT.",
                nn:
                    "Skriv òg kven som er bak kodane i ei pseudonym utgåve, til denne fila, som berre du kan lese. Ho må ligge utanfor OUTPUT.",
                en:
                    "Also write who is behind the codes of a pseudonymous edition to this file, which only you can read. It must lie outside OUTPUT."
            ),
            valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var keyTable: String?

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Hvilke filer som legges i mappen pictures til hvert nettverk: none, svg eller all (SVG, PNG og PDF). Rapportene har bildene sine uansett.",
                nn:
                    "Kva filer som blir lagde i mappa pictures til kvart nettverk: none, svg eller all (SVG, PNG og PDF). Rapportane har bileta sine uansett.",
                en:
                    "Which files are put into each network's folder pictures: none, svg, or all (SVG, PNG and PDF). The reports hold their own pictures in any case."
            )))
    var pictures: StudyRun.Pictures = .all

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Hvor mye som regnes ut: all, eller bare degrees og det som telles par for par, for en rask titt på et stort nettverk. (standard: oppsettfilens, ellers all)",
                nn:
                    "Kor mykje som blir rekna ut: all, eller berre degrees og det som blir talt par for par, for ein rask kikk på eit stort nettverk. (standard: det oppsettfila har, elles all)",
                en:
                    "How much is computed: all, or only degrees and what is counted pair by pair, for a quick look at a large network. (default: the mapping's, else all)"
            )))
    var measures: StudyRun.Measures?

    @Option(
        help: ArgumentHelp(
            say(
                nb:
                    "Noter i study.json og på arket Proveniens når dette var: now (SOURCE_DATE_EPOCH, der miljøet har den) eller et tidspunkt som 2026-11-22T01:00:00Z. Uten det gir de samme filene de samme bytene når som helst.",
                nn:
                    "Noter i study.json og på arket Proveniens når dette var: now (SOURCE_DATE_EPOCH, der miljøet har han) eller eit tidspunkt som 2026-11-22T01:00:00Z. Utan det gir dei same filene dei same bytane når som helst.",
                en:
                    "Note in study.json and on the sheet Provenance when this was: now (SOURCE_DATE_EPOCH, where the environment has it) or a time such as 2026-11-22T01:00:00Z. Without it the same input gives the same bytes, whenever it is read."
            ),
            valueName: "time"))
    var timestamp: RunTime?

    func validate() throws {
        if keyTable != nil, options.mappings.count > 1 {
            throw ValidationError(
                say(
                    nb: "--key-table tar én oppsettfil om gangen: den nestes liste ville erstatte den.",
                    nn: "--key-table tek éi oppsettfil om gongen: lista til den neste ville erstatte ho.",
                    en: "--key-table takes one mapping at a time: the next one's table would replace it."))
        }
    }

    func run() throws {
        StudyRun.watchForInterruption()
        var written: Set<String> = []
        try options.forEachMapping { console in
            var request = console.request
            request.measures = measures
            var run = try StudyRun(request, progress: console.progress)
            guard written.insert(run.study.id).inserted else {
                throw run.wouldReplace(run.study.id, mapping: console.mapping)
            }
            let (folder, files) = try run.write(
                to: output, toolVersion: Brobygger.version, usesAliases: aliases, pictures: pictures,
                keyTable: keyTable, time: timestamp, progress: console.progress)
            console.clearProgress()
            console.print(RunSummary(run, folder: folder, files: files), run: run, findingsInFull: false)
            return console.status(of: run)
        }
    }
}

extension StudyRun {
    /// The results of one mapping must not replace those of another that was given beside it.
    fileprivate func wouldReplace(_ study: String, mapping: String) -> RunStopped {
        RunStopped(
            .usage,
            [
                Finding(
                    .error, .outputUnwritable,
                    message: language.pick(
                        nb:
                            "En annen av oppsettfilene har også studiens id «\(study)», og resultatene ville erstatte hverandre.",
                        nn:
                            "Ei anna av oppsettfilene har òg studien sin id «\(study)», og resultata ville erstatte kvarandre.",
                        en:
                            "Another of the mappings has the study id “\(study)” as well, and their results would replace each other."
                    ),
                    hint: language.pick(
                        nb: "Gi den ene studien en annen `id:`, eller kjør dem hver for seg med hver sin `--output`.",
                        nn: "Gi den eine studien ein annan `id:`, eller køyr dei kvar for seg med kvar sin `--output`.",
                        en: "Give one study another `id:`, or run them one by one, each with its own `--output`."),
                    place: SourcePlace(file: mapping), stopsRun: true)
            ])
    }
}
