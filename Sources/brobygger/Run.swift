import ArgumentParser
import Findings
import Pipeline

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a study, check it, and write its workbooks, pictures, reports, graph files and study.json.",
        discussion: """
            The results are put into OUTPUT/STUDY-ID, which is replaced as a whole or not at all; files of other origin \
            in that folder are left alone. Several mappings are worked through one after the other. With --network the \
            folder holds only the networks named.

            Exit status: 0 done, 1 findings at or above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be \
            used, 66 a file that cannot be read, 73 output that cannot be written, 75 another run is writing there.

            Editions without names lie in folders of their own, STUDY-ID-pseudonymous and STUDY-ID-anonymous.
            """)

    @OptionGroup var options: StudyOptions

    @Option(help: "The folder that the study's folder is put into.", completion: .directory)
    var output = "Exports"

    @Flag(
        help: "Call the networks by their aliases where they stand side by side; each network's own files keep names.")
    var aliases = false

    @Option(
        help: ArgumentHelp(
            "Also write who is behind the codes of a pseudonymous edition to this file, which only you can read. It must lie outside OUTPUT.",
            valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var keyTable: String?

    @Option(
        help: """
            Which files are put into each network's folder pictures: none, svg, or all (SVG, PNG and PDF). The reports \
            hold their own pictures in any case.
            """)
    var pictures: StudyRun.Pictures = .all

    @Option(
        help: ArgumentHelp(
            "How much is computed: all, or only degrees and what is counted pair by pair, for a quick look at a large network. (default: the mapping's, else all)"
        ))
    var measures: StudyRun.Measures?

    @Option(
        help: ArgumentHelp(
            "Note in study.json and on the sheet Provenance when this was: now (SOURCE_DATE_EPOCH, where the environment has it) or a time such as 2026-11-22T01:00:00Z. Without it the same input gives the same bytes, whenever it is read.",
            valueName: "time"))
    var timestamp: RunTime?

    func validate() throws {
        if keyTable != nil, options.mappings.count > 1 {
            throw ValidationError("--key-table takes one mapping at a time: the next one's table would replace it.")
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
            return run.hasFindings(from: options.failOn) ? .findings : .done
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
