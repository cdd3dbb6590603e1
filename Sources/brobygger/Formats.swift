import ArgumentParser
import Findings
import Pipeline

struct Formats: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: say("formats.abstract"))

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            say("formats.chosen-language")))
    var chosenLanguage: Language?

    private var language: Language { chosenLanguage ?? SpokenLanguage.current }

    @Option(help: OutputFormat.help)
    var format = OutputFormat.text

    private struct Lists: Encodable {
        var formats: [KnownThings.Named]
        var layouts: [KnownThings.Named]
    }

    func run() {
        let lists = Lists(formats: KnownThings.formats(language), layouts: KnownThings.layouts(language))
        if format == .json { return FaultReport.printJSON(lists) }
        print(language.say("formats.formats-format"))
        for format in lists.formats { print(format) }
        print()
        print(
            language.say("formats.layouts-questions-layout"))
        for layout in lists.layouts { print(layout) }
    }

    private func print(_ named: KnownThings.Named) {
        Swift.print("  \(named.name)\n" + Paragraph.folded(named.summary, indent: 6), terminator: "")
    }

    private func print(_ text: String = "") { Swift.print(text) }
}
