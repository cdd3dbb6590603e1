import Findings
import Foundation
import NetworkModel
import OutputFiles
import Pipeline
import Telling
import TestSupport
import Testing

/// What a run tells of the results that it replaces.
@Suite struct SinceLastRunTests {
    private static let roster = """
        Nr | Navn       | E-post
        1  | Ada Hansen | ada@example.org
        2  | Bo Berg    | bo@example.org
        3  | Cy Dahl    | cy@example.org
        """
    private static let header =
        "Respondent | Date | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cy Dahl"
    private static let ada = "ada@example.org | 01.03.2024 14:36:02 | | Daglig | Aldri"
    private static let bo = "bo@example.org | 01.03.2024 15:00:00 | Daglig | | Ukentlig"
    private static let cy = "cy@example.org | 02.03.2024 09:00:00 | Aldri | Ukentlig |"

    private static func answers(_ rows: String...) -> String { ([header] + rows).joined(separator: "\n") }

    /// One survey that is written again and again, and run each time into the same folder.
    private final class Rerun {
        private let survey: Survey
        var folder: String { survey.output + "/small" }

        init(_ answers: String) throws { survey = try Survey(roster: SinceLastRunTests.roster, answers: answers) }

        func replace(_ answers: String, roster: String = SinceLastRunTests.roster) throws {
            for (name, table) in [("answers.csv", answers), ("roster.csv", roster)] {
                try Survey.csv(table).write(
                    toFile: survey.folder + "/" + name, atomically: false, encoding: .utf8)
            }
        }

        func remap(_ one: String, to first: String, _ other: String, to second: String) throws {
            let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
            try mapping.replacingOccurrences(of: one, with: first).replacingOccurrences(of: other, with: second)
                .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        }

        @discardableResult func run(
            edition: Edition = .identified, only: Set<String> = ["study-json", "workbook"]
        ) throws -> SinceLastRun? {
            let key = survey.folder + "/key"
            let isNamed = edition == .identified
            if !isNamed, !FileManager.default.fileExists(atPath: key) { _ = try NewKey.make(at: key) }
            var run = try StudyRun(
                StudyRun.Request(
                    mapping: survey.mapping,
                    edition: EditionRequest(edition, key: isNamed ? nil : key)))
            _ = try run.write(to: survey.output, toolVersion: "1", only: only)
            lines = run.newsText.lines(ofNetwork: 0)
            end = run.newsText.end
            return run.news[0]
        }

        private(set) var lines: [String] = []
        private(set) var end: [String] = []

        func bytes(_ file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)) }

        /// What study.json tells of the run before.
        func told() throws -> [String: Any]? {
            let json = try JSONSerialization.jsonObject(with: bytes("study.json")) as? [String: Any]
            return (json?["networks"] as? [[String: Any]])?.first?["sinceLastRun"] as? [String: Any]
        }
    }

    @Test func `the first run has nothing to compare with`() throws {
        let survey = try Rerun(Self.answers(Self.ada))
        #expect(try survey.run() == nil)
        #expect(survey.lines == [] && survey.end == [])
        #expect(try survey.told() == nil)
    }

    @Test func `new, changed and vanished responses are told by id, figures by what they were`() throws {
        let survey = try Rerun(Self.answers(Self.ada, Self.bo))
        try survey.run()
        try survey.replace(Self.answers(Self.ada.replacingOccurrences(of: "Aldri", with: "Månedlig"), Self.cy))
        let since = try #require(try survey.run())
        #expect(since.inputs == ["responses"])
        #expect(since.responses.new == ["3"])
        #expect(since.responses.changed.map(\.id) == ["1"] && since.responses.changed.first?.questions == ["contact"])
        #expect(since.responses.vanished == ["2"])
        #expect(since.persons?.new == [] && since.persons?.gone == [])
        // Ada and Bo named two colleagues daily and one weekly; Ada and Cy one daily, one weekly and one monthly.
        let daily = try #require(since.figures.first { $0.figure == "ties" && $0.level == "daily" })
        #expect(daily.from == 2 && daily.to == 1)
        #expect(!since.figures.contains { $0.figure == "ties" && $0.level == "monthly" })
        #expect(survey.lines.first?.contains("1 new response; 1 changed response; 1 response gone") == true)
        let told = try #require(try survey.told())
        #expect((told["responses"] as? [String: Any])?["new"] as? [String] == ["3"])
    }

    @Test func `a run that changes nothing says so and writes the same bytes`() throws {
        let survey = try Rerun(Self.answers(Self.ada))
        try survey.run()
        let first = try survey.bytes("study.json")
        #expect(try survey.run()?.isNothing == true)
        #expect(survey.lines == [] && survey.end == ["Nothing has changed since the last run."])
        #expect(try survey.bytes("study.json") == first)
        // What changed stays told until something else does.
        try survey.replace(Self.answers(Self.ada, Self.bo))
        try survey.run()
        let (json, book) = (try survey.bytes("study.json"), try survey.bytes("town/workbook.xlsx"))
        try survey.run()
        #expect(try survey.bytes("study.json") == json)
        #expect(try survey.bytes("town/workbook.xlsx") == book)
        #expect(try survey.told() != nil)
    }

    @Test func `another order of rows, or of the address list, changes no response`() throws {
        let survey = try Rerun(Self.answers(Self.ada, Self.bo, Self.cy))
        try survey.run()
        let lines = Self.roster.split(separator: "\n")
        try survey.replace(
            Self.answers(Self.cy, Self.ada, Self.bo),
            roster: ([lines[0]] + lines[1...].reversed()).joined(separator: "\n"))
        let since = try #require(try survey.run())
        #expect(since.inputs == ["responses", "roster"])
        #expect(since.isNothing)
        #expect(survey.end == ["The results are those of the last run."])
    }

    @Test func `answers of one export that a changed mapping reads otherwise are not said to have changed`() throws {
        let survey = try Rerun(Self.answers(Self.ada, Self.bo))
        try survey.run()
        try survey.remap(
            "answers: [\"Månedlig\"]", to: "answers: [\"Månedlig\", \"Aldri\"]",
            "no-tie: [\"Aldri\"]", to: "no-tie: [\"Never\"]")
        let since = try #require(try survey.run())
        #expect(since.inputs == ["mapping"])
        #expect(since.responses.changed.map(\.id) == ["1"])
        #expect(survey.lines.first?.contains("1 response is read differently") == true)
    }

    @Test func `somebody new on the address list changes nobody else's response`() throws {
        let survey = try Rerun(Self.answers(Self.ada, Self.bo))
        try survey.run()
        try survey.replace(Self.answers(Self.ada, Self.bo), roster: Self.roster + "\n4 | Di Eng | di@example.org")
        let since = try #require(try survey.run())
        #expect(since.persons?.new == ["4"])
        #expect(since.responses.changed.isEmpty && since.responses.new.isEmpty)
        #expect(since.findings.new.contains { $0.code == "non-respondent" && $0.actors == ["4"] })
    }

    @Test func `a finding that is no longer there is told, and so is a new one`() throws {
        let survey = try Rerun(Self.answers(Self.ada))
        try survey.run()
        try survey.replace(Self.answers(Self.ada, Self.bo))
        let since = try #require(try survey.run())
        #expect(since.findings.solved.contains { $0.code == "non-respondent" && $0.actors == ["2"] })
    }

    @Test func `a pseudonymous edition tells who, never which question`() throws {
        let survey = try Rerun(Self.answers(Self.ada, Self.bo))
        try survey.run(edition: .pseudonymous)
        try survey.replace(Self.answers(Self.ada.replacingOccurrences(of: "Aldri", with: "Månedlig"), Self.bo))
        let since = try #require(try survey.run(edition: .pseudonymous))
        #expect(since.responses.changed.count == 1)
        #expect(since.responses.changed.allSatisfy { $0.questions.isEmpty && $0.id != "1" })
    }

    @Test func `an anonymous edition tells how many, never who`() throws {
        let survey = try Rerun(Self.answers(Self.ada))
        try survey.run(edition: .anonymous)
        try survey.replace(Self.answers(Self.ada, Self.bo))
        let since = try #require(try survey.run(edition: .anonymous))
        #expect(since.persons == nil)
        #expect(since.responses.new.isEmpty && since.responses.changed.isEmpty && since.responses.vanished.isEmpty)
        #expect(since.responses.before == 1 && since.responses.now == 2)
        let named = (since.findings.new + since.findings.solved).flatMap { $0.actors }
        #expect(named.isEmpty)
    }

    @Test func `what somebody wrote in its place is no last run`() throws {
        let survey = try Rerun(Self.answers(Self.ada))
        try survey.run()
        let record = survey.folder + "/town/" + RunRecord.file
        let text = try String(contentsOfFile: record, encoding: .utf8)
        try text.replacingOccurrences(of: "\"answered\":1", with: "\"answered\":9")
            .write(toFile: record, atomically: false, encoding: .utf8)
        #expect(try survey.run() == nil)
    }
}
