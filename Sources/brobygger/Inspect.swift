import ArgumentParser
import Findings
import Pipeline

struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: say("inspect.abstract"),
        discussion: say("inspect.discussion"))

    @Argument(help: FileArguments.exports, completion: .file())
    var files: [String]

    @Flag(
        help: ArgumentHelp(
            say("inspect.items")))
    var items = false

    @Option(
        help: ArgumentHelp(
            say("inspect.language")))
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
            say("inspect.exports-codebooks-them"))
    }

    static var format: ArgumentHelp {
        ArgumentHelp(
            say("inspect.how-printed-text-or"), valueName: "format")
    }
}
