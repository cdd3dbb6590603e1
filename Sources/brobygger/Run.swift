import ArgumentParser
import Findings
import Pipeline

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a study, check it, and write its workbooks, GraphML files and study.json.",
        discussion: """
            The results are put into OUTPUT/STUDY-ID, which is replaced as a whole or not at all; files of other origin \
            in that folder are left alone. With --network the folder holds only the networks named.

            Exit status: 0 done, 1 findings at or above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be \
            used, 66 a file that cannot be read, 73 output that cannot be written.
            """)

    @OptionGroup var options: StudyOptions

    @Option(help: "The folder that the study's folder is put into.", completion: .directory)
    var output = "Exports"

    func run() throws {
        let console = Console(options)
        try console.reportingFaults {
            var run = try StudyRun(console.request, progress: console.progress)
            let (folder, files) = try run.write(
                to: output, toolVersion: Brobygger.version, progress: console.progress)
            console.clearProgress()
            console.print(RunSummary(run, folder: folder, files: files), run: run, findingsInFull: false)
            if run.hasFindings(from: options.failOn) { throw ExitCode(ExitStatus.findings.rawValue) }
        }
    }
}
