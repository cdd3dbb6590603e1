import ArgumentParser
import Findings
import Pipeline

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: say("new.abstract"),
        discussion: say("new.discussion") + "\n\n  brobygger new studie svar.csv adresseliste.xlsx")

    @Argument(help: ArgumentHelp(say("new.folder")), completion: .directory)
    var folder: String

    @Argument(help: ArgumentHelp(say("new.files")), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp(say("new.language")))
    var language: Language?

    @Option(help: FileArguments.format)
    var format: [FileFormatChoice] = []

    private struct Told: Encodable {
        var folder: String
        var files: [String]
        var open: Int
        var next: String
    }

    func run() throws {
        let spoken = language ?? SpokenLanguage.current
        try FaultReport(language: spoken, format: format.printed).reporting {
            let study = try NewStudy(withoutEnd(folder), from: files, as: format.read, language: language)
            if format.printed == .json {
                return FaultReport.printJSON(
                    Told(folder: study.folder, files: study.files, open: study.open, next: study.nextCommand))
            }
            var text = spoken.say("summary.written") + " \(study.folder)\n" + study.files.map { "  \($0)\n" }.joined()
            let mapping = NewStudy.mappingName
            text +=
                "\n"
                + (study.open == 0
                    ? spoken.say("new.nothing-open", ["mapping": mapping])
                    : spoken.say("new.open", ["open": study.open, "mapping": mapping])) + "\n"
            text += "\n" + spoken.say("new.next") + "\n  " + study.nextCommand + "\n"
            print(text.harmless, terminator: "")
        }
    }

    /// `studie/` is `studie`.
    private func withoutEnd(_ folder: String) -> String {
        var folder = folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return folder
    }
}
