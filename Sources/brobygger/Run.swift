import ArgumentParser
import Findings
import Pipeline

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: say("run.abstract"),
        discussion: say("run.discussion"))

    @OptionGroup var options: StudyOptions

    @Option(
        help: ArgumentHelp(
            say("run.output")), completion: .directory)
    var output = "Exports"

    @Flag(
        help: ArgumentHelp(
            say("run.aliases")))
    var aliases = false

    @Option(
        help: ArgumentHelp(
            say("run.key-table"),
            valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var keyTable: String?

    @Option(
        help: ArgumentHelp(
            say("run.pictures")))
    var pictures: StudyRun.Pictures = .all

    @Option(
        help: ArgumentHelp(
            say("run.only", ["forms": StudyRun.forms.joined(separator: ", ")]),
            valueName: "form,form"))
    var only: ChosenForms?

    @Option(
        help: ArgumentHelp(
            say("run.people")))
    var people = StudyRun.People.functions

    @Option(
        help: ArgumentHelp(say("run.template"), valueName: "file"), completion: .file(extensions: ["pptx", "docx"]))
    var template: [String] = []

    @Option(
        help: ArgumentHelp(
            say("run.measures")))
    var measures: StudyRun.Measures?

    @Option(
        help: ArgumentHelp(
            say("run.timestamp"),
            valueName: "time"))
    var timestamp: RunTime?

    func validate() throws {
        if keyTable != nil, options.mappings.count > 1 {
            throw ValidationError(
                say("run.key-table-takes-one"))
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
                throw run.wouldReplace(run.study.id, mapping: console.mapping.path)
            }
            let (folder, files) = try run.write(
                to: output, toolVersion: Release.version, only: only?.names, usesAliases: aliases, pictures: pictures,
                people: people, templates: template, keyTable: keyTable, time: timestamp, progress: console.progress)
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
                    message: Text("run.another-mappings-has-study", ["study": study]),
                    hint: Text("run.give-one-study-another"),
                    place: SourcePlace(file: mapping), stopsRun: true)
            ])
    }
}
