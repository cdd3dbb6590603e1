import ArgumentParser
import Findings
import Pipeline

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: say(
            nb: "Forklar hva et funn betyr, hvorfor det betyr noe for et nettverk, og hva du kan gjøre.",
            nn: "Forklar kva eit funn tyder, kvifor det har noko å seie for eit nettverk, og kva du kan gjere.",
            en: "Tell what a finding means, why it matters for a network, and how to mend it."))

    @Argument(
        help: ArgumentHelp(
            say(
                nb: "Koder for funn, som one-sided-tie.", nn: "Kodar for funn, som one-sided-tie.",
                en: "Codes of findings, such as one-sided-tie.")),
        completion: .list(FindingCode.allCases.map(\.rawValue)))
    var code: [String] = []

    @Flag(
        help: ArgumentHelp(
            say(
                nb: "List opp alle koder med tittel.", nn: "List opp alle kodar med tittel.",
                en: "List every code with its title.")))
    var list = false

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            say(
                nb: "Språket i forklaringen: nb, nn eller en. (standard: maskinens)",
                nn: "Språket i forklaringa: nb, nn eller en. (standard: det maskina har)",
                en: "The language of the explanation: nb, nn or en. (default: the machine's)")))
    var chosenLanguage: Language?

    private var language: Language { chosenLanguage ?? SpokenLanguage.current }

    func validate() throws {
        if code.isEmpty && !list {
            throw ValidationError(
                say(
                    nb: "Oppgi koden til et funn, eller --list for alle.",
                    nn: "Gi koden til eit funn, eller --list for alle.",
                    en: "Give the code of a finding, or --list for all of them."))
        }
        for code in code where FindingCode(rawValue: code) == nil {
            let hint =
                KnownThings.nearestCode(to: code).map { near in
                    say(nb: "Mente du '\(near)'?", nn: "Meinte du '\(near)'?", en: "Did you mean '\(near)'?")
                } ?? say(nb: "--list viser alle.", nn: "--list viser alle.", en: "--list shows all of them.")
            throw ValidationError(
                say(
                    nb: "Det finnes ikke noe funn med koden '\(code)'. \(hint)",
                    nn: "Det finst ikkje noko funn med koden '\(code)'. \(hint)",
                    en: "There is no finding with the code '\(code)'. \(hint)"))
        }
    }

    func run() {
        if list {
            let width = RuleDescriptions.all.map(\.code.rawValue.count).max() ?? 0
            for rule in RuleDescriptions.all {
                let space = String(repeating: " ", count: width - rule.code.rawValue.count + 2)
                print(rule.code.rawValue + space + rule.title[language])
            }
        }
        let rules = code.compactMap(FindingCode.init).compactMap(RuleDescriptions.description)
        print(rules.map(text).joined(separator: "\n"), terminator: "")
    }

    private func text(_ rule: RuleDescription) -> String {
        let parts = [
            (language.pick(nb: "Hva det betyr", nn: "Kva det tyder", en: "What it means"), rule.meaning),
            (
                language.pick(nb: "Hvorfor det betyr noe", nn: "Kvifor det har noko å seie", en: "Why it matters"),
                rule.importance
            ),
            (language.pick(nb: "Hva du kan gjøre", nn: "Kva du kan gjere", en: "What to do"), rule.cure),
            (language.pick(nb: "Eksempel", nn: "Døme", en: "Example"), rule.example),
        ]
        return "\(rule.code.rawValue): \(rule.title[language])\n"
            + parts.map { "\n\($0.0)\n" + Paragraph.folded($0.1[language], indent: 2) }.joined()
    }
}

/// Text in lines that fit a terminal.
enum Paragraph {
    static func folded(_ text: String, indent: Int, width: Int = 90) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width - indent {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map { margin + $0 + "\n" }.joined()
    }
}
