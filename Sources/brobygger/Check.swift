import ArgumentParser
import Findings
import Pipeline

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: say("check.abstract"),
        discussion: say("check.discussion"))

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
