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
}
