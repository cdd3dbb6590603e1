import ArgumentParser
import Findings
import Pipeline

struct Formats: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Vis formatene på svarfiler som kan leses, hvordan de kjennes igjen, og spørsmålenes oppsett.",
            nn: "Vis formata på svarfiler som kan lesast, korleis dei blir kjende att, og oppsetta spørsmål kan ha.",
            en: "List the formats of exports that can be read, how they are recognised, and the layouts of questions."))

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            say(
                nb: "Språket i listen: nb, nn eller en. (standard: maskinens)",
                nn: "Språket i lista: nb, nn eller en. (standard: det maskina har)",
                en: "The language of the list: nb, nn or en. (default: the machine's)")))
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
        print(language.pick(nb: "Formater (`format:`)", nn: "Format (`format:`)", en: "Formats (`format:`)"))
        for format in lists.formats { print(format) }
        print()
        print(
            language.pick(
                nb: "Oppsett av spørsmål (`layout:`)", nn: "Oppsett av spørsmål (`layout:`)",
                en: "Layouts of questions (`layout:`)"))
        for layout in lists.layouts { print(layout) }
    }

    private func print(_ named: KnownThings.Named) {
        Swift.print("  \(named.name)\n" + Paragraph.folded(named.summary, indent: 6), terminator: "")
    }

    private func print(_ text: String = "") { Swift.print(text) }
}
