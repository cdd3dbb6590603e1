import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// What waves did not ask alike cannot be compared; it is told, and the rest is compared.
@Suite struct WaveQuestionTests {
    private static let people = [
        "Alfa", "Bravo", "Delta", "Ekko", "Gull", "Hotell", "Juliett", "Kilo", "Lima", "Mike",
    ].enumerated().map { (id: String($0 + 1), name: "Person \($1)", email: "\($1.lowercased())@example.org") }

    private static let roster =
        "Nr | Navn | E-post\n" + people.map { "\($0.id) | \($0.name) | \($0.email)" }.joined(separator: "\n")

    /// Everybody says weekly of the next, monthly of the one after, daily of the third, never of the rest; so many do not answer.
    private static func answers(
        question: String = "Kontakt", silent: Int = 0, words: [Character: String] = ["W": "Ukentlig"]
    ) -> String {
        let all: [Character: String] = ["D": "Daglig", "W": "Ukentlig", "M": "Månedlig", "-": "Aldri", "?": ""]
        return WaveSurvey.answers(
            of: people.enumerated().map { place, person in
                let row = people.indices.map { other -> String in
                    switch (other - place + people.count) % people.count {
                    case 0: "?"
                    case 1: "W"
                    case 2: "M"
                    case 3: "D"
                    default: "-"
                    }
                }.joined()
                return (person.name, person.email, place < silent ? nil : row)
            }, question: question, words: all.merging(words) { $1 })
    }

    /// Two questions beside each other, answered alike.
    private static func twice(_ one: String, _ other: String) -> String {
        zip(one.split(separator: "\n"), other.split(separator: "\n")).map { left, right in
            let rest = right.split(separator: "|", omittingEmptySubsequences: false).dropFirst(2)
            let second = rest.joined(separator: "|").replacingOccurrences(of: " 1.", with: " 2.")
            return "\(left) |\(second)"
        }.joined(separator: "\n")
    }

    private static let scales = """
        scales:
          contact:
            levels:
              - { id: daily, label: Daglig, answers: ["Daglig"] }
              - { id: weekly, label: Ukentlig, answers: ["Ukentlig", "Hver uke"] }
              - { id: monthly, label: Månedlig, answers: ["Månedlig"] }
            no-tie: ["Aldri"]
            blank: unanswered
          other:
            levels: [{ id: often, label: Ofte, answers: ["Daglig", "Ukentlig"] }]
            no-tie: ["Månedlig", "Aldri"]
            blank: unanswered
        relations:
          - { id: contact, label: Kontakt, question: Kontakt, layout: roster-matrix, scale: contact }

        """

    private static let trust =
        "  - { id: trust, label: Tillit, question: Tillit, layout: roster-matrix, scale: contact }\n"

    private struct Result {
        var findings: [Finding]
        /// By relation: comparable or not, and how many levels.
        var relations: [String: Int?]
        var levels: [[String: Any]]
    }

    private static func result(
        _ earlier: String, _ later: String, mapping: String = scales, more: String = ""
    ) throws -> Result {
        let survey = try WaveSurvey(
            [
                .init("spring", roster: roster, answers: earlier),
                .init("autumn", roster: roster, answers: later, more: more),
            ], mapping: mapping)
        let findings = try StudyRun(.init(mapping: survey.mapping)).findings
        let change = try #require((try survey.run()["changes"] as? [[String: Any]])?.first)
        let relations = try #require(change["relations"] as? [[String: Any]])
        return Result(
            findings: findings.filter { $0.code == .waveNotComparable },
            relations: Dictionary(
                uniqueKeysWithValues: relations.map {
                    (
                        $0["id"] as? String ?? "",
                        $0["comparable"] as? Bool == true ? ($0["levels"] as? [Any])?.count : nil
                    )
                }), levels: relations.first?["levels"] as? [[String: Any]] ?? [])
    }

    @Test func `waves that asked the same are compared without a word`() throws {
        let result = try Self.result(Self.answers(), Self.answers())
        #expect(result.findings.isEmpty && result.relations == ["contact": 3])
    }

    @Test func `a renamed answer makes the relation incomparable, and the finding names both places`() throws {
        let result = try Self.result(Self.answers(), Self.answers(words: ["W": "Hver uke"]))
        #expect(result.relations == ["contact": nil] && result.findings.count == 1)
        let finding = try #require(result.findings.first)
        #expect(finding.message[.en].contains("`weekly`") && finding.message[.en].contains("The spring"))
        let files = [finding.place?.file, finding.furtherPlaces.first?.file].compactMap { $0 }
        #expect(
            files.count == 2 && files[0].hasSuffix("spring/answers.csv") && files[1].hasSuffix("autumn/answers.csv"))
        #expect(!finding.message[.en].contains("Hver uke"), "no message holds an answer")
    }

    @Test func `an answer that the mapping does not list may be the one that is lacking`() throws {
        let result = try Self.result(Self.answers(), Self.answers(words: ["W": "Ca. ukentlig"]))
        #expect(result.relations == ["contact": nil] && result.findings.count == 1)
        // Where nothing is lacking, one strange answer makes one unknown pair.
        let one = try Self.result(Self.answers(), Self.replacingFirst("Aldri", "Kanskje", in: Self.answers()))
        #expect(one.relations == ["contact": 3] && one.findings.isEmpty)
        #expect((one.levels[0]["pairs"] as? [String: Int]) == ["observedTwice": 89, "unknown": 1])
    }

    private static func replacingFirst(_ text: String, _ other: String, in whole: String) -> String {
        guard let range = whole.range(of: text) else { return whole }
        return whole.replacingCharacters(in: range, with: other)
    }

    @Test func `a question with another text is another question`() throws {
        let result = try Self.result(
            Self.answers(question: "Kontakt i dag"), Self.answers(question: "Kontakt i måneden"))
        #expect(result.relations == ["contact": nil])
        #expect(result.findings.first?.message[.en].contains("another text") == true)
        // Case, blanks and a mark at the end are no other text.
        let same = try Self.result(
            Self.answers(question: "Kontakt i dag"), Self.answers(question: "kontakt  i dag?"))
        #expect(same.relations == ["contact": 3])
    }

    @Test func `a question that one wave lacks is left out, and the others are compared`() throws {
        let both = Self.twice(Self.answers(), Self.answers(question: "Tillit"))
        let result = try Self.result(both, Self.answers(), mapping: Self.scales + Self.trust)
        #expect(result.relations == ["contact": 3])
        #expect(result.findings.count == 1 && result.findings[0].message[.en].contains("`trust`"))
        let later = try Self.result(Self.answers(), both, mapping: Self.scales + Self.trust)
        #expect(later.relations == ["contact": 3] && later.findings.count == 1)
    }

    @Test func `a question that no wave has is an error as before`() throws {
        #expect(throws: RunStopped.self) {
            try Self.result(Self.answers(), Self.answers(), mapping: Self.scales + Self.trust)
        }
    }

    @Test func `another scale has other levels`() throws {
        let both = Self.twice(Self.answers(), Self.answers(question: "Tillit"))
        let result = try Self.result(
            both, both, mapping: Self.scales + Self.trust, more: "questions: { contact: { scale: other } }")
        #expect(result.relations == ["contact": nil, "trust": 3])
        #expect(result.findings.first?.message[.en].contains("other levels") == true)
    }

    @Test func `where four of ten did not answer, their pairs are unknown and no change`() throws {
        let result = try Self.result(Self.answers(), Self.answers(silent: 4))
        #expect(result.relations == ["contact": 3])
        for level in result.levels {
            #expect(level["new"] as? Int == 0 && level["gone"] as? Int == 0)
            #expect((level["pairs"] as? [String: Int]) == ["observedTwice": 54, "unknown": 36])
            // Six of ten say the same as before: a figure over everybody falls, and that is not told as a change.
            let figures = try #require(level["figures"] as? [String: [String: Any]])
            let density = try #require(figures["densityAll"])
            #expect(density["fromTwice"] as? Double == density["toTwice"] as? Double && density["difference"] == nil)
        }
    }
}
