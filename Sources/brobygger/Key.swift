import ArgumentParser
import Findings
import Pipeline

struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: say("key.abstract"),
        discussion: say("key.discussion"))

    @Argument(
        help: ArgumentHelp(say("key.file")),
        completion: .file())
    var file: String

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            say("key.chosen-language")))
    var chosenLanguage: Language?

    private var language: Language { chosenLanguage ?? SpokenLanguage.current }

    func run() throws {
        try FaultReport(language: language, format: .text).reporting {
            let mark = try NewKey.make(at: file)
            print(
                language.say("key.key-its-mark", ["file": file, "mark": mark]))
        }
    }
}
