import ArgumentParser
import Findings
import Pipeline

struct Comments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comments",
        abstract: say("comments.abstract"),
        discussion: say("comments.discussion"))

    @OptionGroup var options: StudyOptions

    @Flag(help: ArgumentHelp(say("comments.missing")))
    var missing = false

    func validate() throws {
        guard options.edition == .identified else { throw ValidationError(say("comments.with-names")) }
    }

    private struct Told: Encodable {
        var file: String
        /// Absent where a file was written.
        var missing: String?
    }

    func run() throws {
        try options.forEachMapping { console in
            var request = console.request
            request.mayLackComments = !missing
            let run = try StudyRun(request, progress: console.progress)
            let draft = try CommentsDraft(run, toolVersion: Release.version)
            console.clearProgress()
            let lacking = draft.missing
            if !missing { try draft.write() }
            if options.format == .json {
                FaultReport.printJSON(Told(file: draft.file.path, missing: missing ? lacking ?? "" : nil))
            } else if missing {
                print(lacking ?? "# " + run.language.say("comments.nothing-missing") + "\n", terminator: "")
            } else if !options.quiet {
                print(run.language.say("comments.written", ["file": draft.file.path]).harmless)
            }
            return .done
        }
    }
}
