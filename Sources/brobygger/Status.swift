import ArgumentParser
import Findings
import Pipeline

struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: say("status.abstract"),
        discussion: say("status.discussion"))

    @OptionGroup var options: StudyOptions

    @Option(
        name: [.short, .long], help: ArgumentHelp(say("status.output"), valueName: "folder"),
        completion: .directory)
    var output: String?

    func run() throws {
        try options.forEachMapping { console in
            let run = try StudyRun(console.request, progress: console.progress)
            let status = SurveyStatus(run, toolVersion: Release.version)
            let written = try output.map { try status.write(to: $0) }
            console.clearProgress()
            console.print(status, run: run, folder: written?.folder, files: written?.files ?? [])
            return console.status(of: run)
        }
    }
}

extension Console {
    func print(_ status: SurveyStatus, run: StudyRun, folder: String?, files: [String]) {
        if options.quiet { return }
        if options.format == .json { return FaultReport.printJSON(status) }
        var text = status.text
        let grave = run.findings(from: options.failOn)
        if !grave.isEmpty { text += "\n" + SummaryText(language: run.language).whyItFails(grave) + "\n" }
        if let folder {
            text += "\n" + run.language.say("summary.written") + " \(folder)\n" + files.map { "  \($0)\n" }.joined()
        }
        Swift.print(text.harmless, terminator: "")
    }
}
