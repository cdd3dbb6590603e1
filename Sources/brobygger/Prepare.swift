import ArgumentParser
import Findings
import Pipeline

struct Prepare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: say("prepare.abstract"),
        discussion: say("prepare.discussion"))

    @Argument(help: ArgumentHelp(say("prepare.list")), completion: .file())
    var list: String

    @Option(
        name: [.short, .long], help: ArgumentHelp(say("prepare.output"), valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(help: ArgumentHelp(say("prepare.question-option"), valueName: "text"))
    var question: String?

    @Flag(help: ArgumentHelp(say("prepare.short")))
    var short = false

    @Option(name: .customLong("language"), help: ArgumentHelp(say("prepare.language")))
    var chosenLanguage: Language?

    @Option(help: OutputFormat.help)
    var format = OutputFormat.text

    private var language: Language { chosenLanguage ?? SpokenLanguage.current }

    private struct Told: Encodable {
        var findings: [FindingLine]
        var folder: String
        var files: [String]
    }

    func run() throws {
        try FaultReport(language: language, format: format).reporting {
            let preparation = try SurveyPreparation(
                list: list, folder: output, question: question, usesShortForms: short, language: language)
            let (folder, files) = try preparation.write()
            let findings = preparation.findings
            if format == .json {
                return FaultReport.printJSON(
                    Told(findings: findings.map { FindingLine($0, language) }, folder: folder, files: files))
            }
            var text = FindingPrinter(language: language).full(findings)
            text += findings.isEmpty ? language.say("prepare.list-sound") + "\n" : ""
            text += "\n" + language.say("summary.written") + " \(folder)\n" + files.map { "  \($0)\n" }.joined()
            text += "\n" + Paragraph.folded(language.say("prepare.next"), indent: 0)
            print(text.harmless, terminator: "")
        }
    }
}
