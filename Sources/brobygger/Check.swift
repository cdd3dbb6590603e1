import ArgumentParser
import Findings
import Pipeline

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Do everything but writing: mapping, files, matching of names, findings.",
        discussion: """
            Prints every kind of finding with its places and cures. Persons are given by their roster ids, so that the \
            text can be kept or sent on.

            Exit status: 0 done, 1 findings at or above --fail-on, 64 wrong usage, 65 a mapping or data that cannot be \
            used, 66 a file that cannot be read.
            """)

    @OptionGroup var options: StudyOptions

    func run() throws {
        try options.forEachMapping { console in
            let run = try StudyRun(console.request, progress: console.progress)
            console.clearProgress()
            console.print(RunSummary(run), run: run, findingsInFull: true)
            return run.hasFindings(from: options.failOn) ? .findings : .done
        }
    }
}
