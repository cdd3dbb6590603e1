import Foundation
import TestSupport
import Testing

/// The words around the messages of a run that stops are in the study's language, like the messages.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("nb", "advarsel non-respondent"), ("nn", "åtvaring non-respondent"), ("en", "warning non-respondent"),
    ])
    func `what else was found is told in the study's language`(language: String, words: String) throws {
        let survey = try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                3  | Cato Lie   | cato@example.org
                """,
            answers: """
                Respondent      | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                ada@example.org |               | 1          |
                """,
            mapping: "relations: [{ id: friends, label: Venner, number: 1, layout: roster-choice }]")
        let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try mapping.replacingOccurrences(of: "language: en", with: "language: \(language)")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        let outcome = try Program.run("check", survey.mapping)
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains(words))
    }

    @Test func `faults of a mapping are told in the asked language, else the mapping's, else the locale's`() throws {
        func told(_ mapping: String, asked: String? = nil, locale: String = "C") throws -> String {
            let path = NSTemporaryDirectory() + "/\(UUID().uuidString).yaml"
            defer { try? FileManager.default.removeItem(atPath: path) }
            try mapping.write(toFile: path, atomically: false, encoding: .utf8)
            let outcome =
                try asked.map { try Program.run("check", path, "--language", $0, locale: locale) }
                ?? Program.run("check", path, locale: locale)
            return outcome.errors
        }
        let fault = "mapping: 2\nstudy:\n  language: nn\n  title: X\n"
        #expect(try told(fault, asked: "nb").contains("Denne utgaven av programmet"))
        #expect(try told(fault).contains("Denne utgåva av programmet"))
        #expect(try told("mapping: 2").contains("This program reads"))
        #expect(try told("mapping: 2", locale: "nb_NO").contains("Denne utgaven av programmet"))
        // Also where the YAML is broken.
        let broken = "study: { id: x, language: 'nb' }\nnetworks: [a\n"
        #expect(try told(broken).contains("Parentesen som åpner her"))
    }

    @Test(arguments: [
        ("nb_NO.UTF-8", "Hva det betyr"), ("nn_NO", "Kva det betyr"), ("no", "Hva det betyr"),
        ("sv_SE", "What it means"),
    ])
    func `what belongs to no study is said in the locale's language, unless another is asked for`(
        locale: String, words: String
    ) throws {
        #expect(try Program.run("explain", "one-sided-tie", locale: locale).output.contains(words))
        #expect(
            try Program.run("explain", "one-sided-tie", "--language", "en", locale: locale).output.contains(
                "What it means"))
    }

    @Test(arguments: [
        (["run"], "Det mangler et argument", "Det manglar eit argument"),
        (["chek"], "Et argument for mye: 'chek'", "Eit argument for mykje: 'chek'"),
        (
            ["check", "--formt", "x"], "Det finnes ikke noe valg '--formt'. Mente du",
            "Det finst ikkje noko val '--formt'. Meinte du"
        ),
        (["check", "a.yaml", "--format", "y"], "Verdien 'y' passer ikke for", "Verdien 'y' passar ikkje for"),
        (["check", "a.yaml", "--network"], "Det mangler en verdi for", "Det manglar ein verdi for"),
        (["check", "a.yaml", "--quiet=1"], "har ingen verdi, men fikk", "har ingen verdi, men fekk"),
        (["explain"], "Oppgi koden til et funn", "Gi koden til eit funn"),
        (["formats", "a", "b"], "2 argumenter for mye: 'a', 'b'", "2 argument for mykje: 'a', 'b'"),
    ])
    func `a usage error is told in the language spoken, and ends with the same status`(
        arguments: [String], nb: String, nn: String
    ) throws {
        for (locale, words) in [("nb_NO", nb), ("nn_NO", nn)] {
            let outcome = try Outside.run(Program.path, arguments, environment: ["LC_ALL": locale])
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
            for word in ["Error", "Usage", "See ", "Missing", "Please"] {
                #expect(!outcome.errors.contains(word), "\(outcome.errors)")
            }
        }
    }

    @Test(arguments: [
        "prepare", "init", "inspect", "check", "status", "run", "explain", "formats", "schema", "key",
    ])
    func `help has no heading of another language`(command: String) throws {
        for locale in ["nb_NO", "nn_NO"] {
            let outcome = try Program.run(command, "--help", locale: locale)
            #expect(outcome.status == 0)
            for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show", "(default", "default:", "(values", " the ", " and "] {
                #expect(!outcome.output.contains(word), "\(word) in \(outcome.output)")
            }
        }
    }

    @Test func `the mapping's language goes before the locale's, also for a usage error`() throws {
        let survey = try BadInputTests.essentials()
        let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try mapping.replacingOccurrences(of: "language: en", with: "language: nn")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        let outcome = try Program.run("check", survey.mapping, "--formt", locale: "nb_NO")
        #expect(outcome.errors.contains("Det finst ikkje noko val"), "\(outcome.errors)")
        #expect(try Program.run("check", "/nowhere.yaml", locale: "nn_NO").errors.contains("finst ikkje"))
    }
}
