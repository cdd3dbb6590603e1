import ArgumentParser
import Findings
import Pipeline

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: say("explain.abstract"))

    @Argument(
        help: ArgumentHelp(
            say("explain.code")),
        completion: .list(FindingCode.allCases.map(\.rawValue)))
    var code: [String] = []

    @Flag(
        help: ArgumentHelp(
            say("explain.list")))
    var list = false

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            say("explain.chosen-language")))
    var chosenLanguage: Language?

    private var language: Language { chosenLanguage ?? SpokenLanguage.current }

    func validate() throws {
        if code.isEmpty && !list {
            throw ValidationError(
                say("explain.give-code-finding-or"))
        }
        for code in code where FindingCode(rawValue: code) == nil {
            let hint =
                KnownThings.nearestCode(to: code).map { near in
                    say("explain.did-you-mean", ["near": near])
                } ?? say("explain.list-shows-all-them")
            throw ValidationError(
                say("explain.there-no-finding-with", ["code": code, "hint": hint]))
        }
    }

    func run() {
        if list {
            let width = FindingCode.allCases.map(\.rawValue.count).max() ?? 0
            for rule in FindingCode.allCases.map(RuleDescription.init) {
                let space = String(repeating: " ", count: width - rule.code.rawValue.count + 2)
                print(rule.code.rawValue + space + rule.title[language])
            }
        }
        let rules = code.compactMap(FindingCode.init).map(RuleDescription.init)
        print(rules.map(text).joined(separator: "\n"), terminator: "")
    }

    private func text(_ rule: RuleDescription) -> String {
        let parts = [
            (language.say("explain.what-means"), rule.meaning),
            (
                language.say("explain.why-matters"),
                rule.importance
            ),
            (language.say("explain.what-do"), rule.cure),
            (language.say("explain.example"), rule.example),
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
