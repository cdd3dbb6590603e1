import ArgumentParser
import Findings

/// What the argument parser says of itself, in English alone: its headings and its usage errors, in the language spoken.
struct ParserWords {
    let language: Language

    /// Prints what is to be said of an error (a request for help is one) and ends the program as the parser would.
    func exit(_ command: any ParsableCommand.Type, with error: any Error) -> Never {
        guard language != .en else { command.exit(withError: error) }
        let status = command.exitCode(for: error)
        let text = translated(command.fullMessage(for: error))
        if !text.isEmpty {
            if status == .success { print(text) } else { FaultReport.writeError(text + "\n") }
        }
        command.exit(withError: status)
    }

    /// Every line by the first of the phrases that it begins with, or that it holds.
    func translated(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { translated(line: String($0)) }
            .joined(separator: "\n")
    }

    private func translated(line: String) -> String {
        var line = line
        for phrase in Self.phrases {
            guard let pattern = phrase.pattern else { continue }
            line = line.replacing(pattern) { match in
                let parts = match.output.dropFirst().map { String($0.substring ?? "") }
                return parts.enumerated().reduce(phrase.words[language]) { text, part in
                    text.replacing("%\(part.offset + 1)", with: part.element)
                }
            }
        }
        return line
    }

    private struct Phrase: @unchecked Sendable {
        /// Nil, and so never found, where it is no pattern: a help text then stays English.
        let pattern: Regex<AnyRegexOutput>?
        let words: Text

        /// - Parameters:
        ///   - pattern: what the parser writes.
        ///   - nb: with `%1` for the first group of the pattern.
        init(_ pattern: String, nb: String, nn: String) {
            // Written below, and held against what the parser says by a test.
            self.pattern = try? Regex(pattern)
            words = Text(nb: nb, nn: nn, en: "")
        }
    }

    private static let phrases: [Phrase] = [
        Phrase("^OVERVIEW: ", nb: "OVERSIKT: ", nn: "OVERSIKT: "),
        Phrase("^USAGE: ", nb: "BRUK: ", nn: "BRUK: "),
        Phrase("^Usage: ", nb: "Bruk: ", nn: "Bruk: "),
        Phrase("^ARGUMENTS:", nb: "ARGUMENTER:", nn: "ARGUMENT:"),
        Phrase("^OPTIONS:", nb: "VALG:", nn: "VAL:"),
        Phrase("^SUBCOMMANDS:", nb: "KOMMANDOER:", nn: "KOMMANDOAR:"),
        Phrase("^Help:  ", nb: "Hjelp:  ", nn: "Hjelp:  "),
        Phrase("^Error: ", nb: "Feil: ", nn: "Feil: "),
        Phrase(
            "See '(.*)' for (?:more information|detailed help)\\.", nb: "Se '%1' for mer.", nn: "Sjå '%1' for meir."),
        Phrase("Show the version\\.", nb: "Vis versjonen.", nn: "Vis versjonen."),
        Phrase("Show help information\\.", nb: "Vis hjelp.", nn: "Vis hjelp."),
        Phrase(
            "Show subcommand help information\\.", nb: "Vis hjelp til en kommando.", nn: "Vis hjelp til ein kommando."),
        // A line may end within these.
        Phrase("\\(values:", nb: "(verdier:", nn: "(verdiar:"),
        Phrase("([(;] ?)default:", nb: "%1standard:", nn: "%1standard:"),
        Phrase("^( +)default: ", nb: "%1standard: ", nn: "%1standard: "),
        Phrase("Unknown option '(.*?)'", nb: "Det finnes ikke noe valg '%1'", nn: "Det finst ikkje noko val '%1'"),
        Phrase("Did you mean '(.*?)'\\?", nb: "Mente du '%1'?", nn: "Meinte du '%1'?"),
        Phrase("   or: ", nb: "   eller: ", nn: "   eller: "),
        Phrase("Missing value for '(.*?)'", nb: "Det mangler en verdi for '%1'", nn: "Det manglar ein verdi for '%1'"),
        Phrase(
            "Missing expected argument '(.*?)'", nb: "Det mangler et argument '%1'", nn: "Det manglar eit argument '%1'"
        ),
        Phrase("Missing one of: ", nb: "Det mangler ett av: ", nn: "Det manglar eitt av: "),
        Phrase("Missing required subcommand\\.", nb: "Det mangler en kommando.", nn: "Det manglar ein kommando."),
        Phrase("([0-9]+) unexpected arguments: ", nb: "%1 argumenter for mye: ", nn: "%1 argument for mykje: "),
        Phrase("Unexpected argument '(.*?)'", nb: "Et argument for mye: '%1'", nn: "Eit argument for mykje: '%1'"),
        Phrase("Invalid option: (.*)", nb: "Ugyldig valg: %1", nn: "Ugyldig val: %1"),
        Phrase(
            "The option '(.*?)' does not take any value, but '(.*?)' was specified\\.",
            nb: "Valget '%1' har ingen verdi, men fikk '%2'.", nn: "Valet '%1' har ingen verdi, men fekk '%2'."),
        Phrase(
            "The value '(.*?)' is invalid for '(.*?)'", nb: "Verdien '%1' passer ikke for '%2'",
            nn: "Verdien '%1' passar ikkje for '%2'"),
        Phrase("The value '(.*?)' is invalid", nb: "Verdien '%1' passer ikke", nn: "Verdien '%1' passar ikkje"),
        Phrase("Please provide one of the following:", nb: "Velg ett av disse:", nn: "Vel eitt av desse:"),
        Phrase("Please provide one of (.*?)\\.", nb: "Velg ett av %1.", nn: "Vel eitt av %1."),
        Phrase("' and '", nb: "' og '", nn: "' og '"),
        Phrase("' or '", nb: "' eller '", nn: "' eller '"),
    ]
}
