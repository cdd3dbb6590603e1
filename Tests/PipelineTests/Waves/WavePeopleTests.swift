import Findings
import Foundation
import Pipeline
import TestSupport
import Testing

/// Who is the same person in two waves, and what is said where nobody can tell.
@Suite struct WavePeopleTests {

    /// Everybody answers weekly about everybody.
    private static func wave(_ id: String, _ people: [(String, String, String)], more: String = "") -> WaveSurvey.Wave {
        let row = String(repeating: "W", count: people.count)
        return .init(
            id,
            roster: "Nr | Navn | E-post\n" + people.map { "\($0.0) | \($0.1) | \($0.2)" }.joined(separator: "\n"),
            answers: WaveSurvey.answers(of: people.map { ($0.1, $0.2, row) }), more: more)
    }

    private static let spring = [
        ("1", "Ada Hansen", "ada@example.org"), ("2", "Bo Berg", "bo@example.org"),
        ("3", "Cato Lie", "cato@example.org"), ("4", "Dag Moe", "dag@example.org"),
        ("5", "Eva Lunde", "eva@example.org"), ("6", "Frida Aas", "frida@example.org"),
    ]

    private struct Result {
        var findings: [Finding] = []
        var status: Findings.ExitStatus?
        /// Both, joined, left.
        var persons: [Int] = []

        func codes(_ wanted: FindingCode...) -> [Finding] { findings.filter { wanted.contains($0.code) } }
        var ofWaves: [Finding] {
            codes(.waveKeyUnclear, .wavePersonChanged, .wavePersonAlike, .waveNotComparable)
        }
    }

    private static func result(
        _ later: [(String, String, String)], match: String? = nil, more: String = "",
        earlier: [(String, String, String)] = spring
    ) throws -> Result {
        let survey = try WaveSurvey([wave("spring", earlier), wave("autumn", later, more: more)], match: match)
        var result = Result()
        do {
            result.findings = try StudyRun(.init(mapping: survey.mapping)).findings
        } catch let stop as RunStopped {
            (result.findings, result.status) = (stop.findings, stop.status)
            return result
        }
        let changes = try survey.run()["changes"] as? [[String: Any]]
        let counts = try #require(changes?.first?["persons"] as? [String: Int])
        result.persons = [counts["both"] ?? -1, counts["joined"] ?? -1, counts["left"] ?? -1]
        return result
    }

    private static func changed(_ change: (inout [(String, String, String)]) -> Void) -> [(String, String, String)] {
        var people = spring
        change(&people)
        return people
    }

    @Test func `by id somebody is the same with a new surname and a new address, which is a warning`() throws {
        let later = Self.changed { $0[1] = ("2", "Bo Vik", "bo.vik@example.com") }
        let result = try Self.result(later)
        #expect(result.persons == [6, 0, 0])
        #expect(result.ofWaves.map(\.code) == [.wavePersonChanged] && result.ofWaves[0].severity == .warning)
        #expect(result.ofWaves[0].place?.row == 3 && result.ofWaves[0].furtherPlaces.map(\.row) == [3])
        // One of the two alone is nothing to speak of.
        #expect(try Self.result(Self.changed { $0[1].1 = "Bo Vik" }).ofWaves.isEmpty)
        #expect(try Self.result(Self.changed { $0[1].2 = "bo.vik@example.com" }).ofWaves.isEmpty)
    }

    @Test func `a list that was numbered anew stops the run`() throws {
        let later = Self.changed { people in
            for place in people.indices { people[place].0 = String(people.count - place) }
        }
        let result = try Self.result(later)
        #expect(result.status == .unusableData)
        #expect(result.ofWaves.map(\.code) == [.wavePersonChanged] && result.ofWaves[0].count == 6)
        // By address they are who they were.
        #expect(try Self.result(later, match: "email").persons == [6, 0, 0])
    }

    @Test func `case and white space make nobody another`() throws {
        let earlier = Self.changed { $0[0].0 = "A 1" }
        #expect(try Self.result(Self.changed { $0[0].0 = "a1" }, match: "id", earlier: earlier).persons == [6, 0, 0])
        let later = Self.changed { $0[0].2 = "ADA@Example.org" }
        #expect(try Self.result(later, match: "email").persons == [6, 0, 0])
        #expect(try Self.result(Self.changed { $0[0].1 = "ADA  hansen" }, match: "name").persons == [6, 0, 0])
    }

    @Test func `people says of a wave what somebody was called or where they were reached`() throws {
        let later = Self.changed { $0[1] = ("9", "Bo Vik", "bo.vik@example.com") }
        #expect(try Self.result(later, match: "email").persons == [5, 1, 1])
        let emails = try Self.result(later, match: "email", more: "people: { \"9\": { emails: [bo@example.org] } }")
        #expect(emails.persons == [6, 0, 0])
        let names = try Self.result(later, match: "name", more: "people: { \"9\": { names: [Bo Berg] } }")
        #expect(names.persons == [6, 0, 0])
    }

    @Test func `who has no key, and who shares one, is an error with the rows`() throws {
        let empty = try Self.result(Self.changed { $0[2].0 = "" })
        #expect(empty.status == .unusableData && empty.ofWaves.map(\.code) == [.waveKeyUnclear])
        #expect(empty.ofWaves[0].place?.row == 4)
        let doubled = try Self.result(Self.changed { $0[2].1 = "Ada Hansen" }, match: "name")
        let finding = try #require(doubled.ofWaves.first)
        #expect(finding.code == .waveKeyUnclear && finding.severity == .error)
        #expect(finding.place?.row == 2 && finding.furtherPlaces.map(\.row) == [4])
        let joined = try Self.result(
            Self.changed { $0[1] = ("9", "Bo Vik", "bo.vik@example.com") }, match: "email",
            more: "people: { \"9\": { emails: [ada@example.org] } }")
        #expect(joined.status == .unusableData, "two of one list would be Ada")
    }

    @Test func `nobody is joined for being alike, and somebody is told of it`() throws {
        let later = Self.changed { $0[1] = ("9", "Bo Berg", "bo.berg@example.com") }
        let result = try Self.result(later)
        #expect(result.persons == [5, 1, 1])
        #expect(result.ofWaves.map(\.code) == [.wavePersonAlike] && result.ofWaves[0].actors == ["2", "9"])
        #expect(result.ofWaves[0].place?.file.hasSuffix("spring/roster.csv") == true)
        #expect(result.ofWaves[0].furtherPlaces.first?.file.hasSuffix("autumn/roster.csv") == true)
        // Somebody else altogether is nothing to ask about.
        #expect(try Self.result(Self.changed { $0[1] = ("9", "Knut Sol", "knut@example.org") }).ofWaves.isEmpty)
    }

    @Test func `nobody in common is told, and nothing is counted`() throws {
        let later = [("11", "Per Sol", "per@example.org"), ("12", "Liv Dal", "liv@example.org")]
        let result = try Self.result(later)
        #expect(result.persons == [0, 2, 6])
        #expect(result.ofWaves.map(\.code) == [.waveNotComparable])
    }

    @Test func `rosters without ids are matched by address unless the mapping says otherwise`() throws {
        func survey(_ match: String?) throws -> WaveSurvey {
            let later = Self.changed { $0[1].1 = "Bo Vik" }
            return try WaveSurvey(
                [Self.wave("spring", Self.spring), Self.wave("autumn", later)], match: match,
                rosterColumns: "{ name: Navn, email: E-post }")
        }
        func both(_ survey: WaveSurvey) throws -> Int? {
            ((try survey.run()["changes"] as? [[String: Any]])?.first?["persons"] as? [String: Int])?["both"]
        }
        #expect(try both(survey(nil)) == 6)
        #expect(try both(survey("name")) == 5)
        let withoutIDs = try survey("id")
        #expect(try Program.run("check", withoutIDs.mapping).status == 65)
    }

    @Test func `messages hold no name and no address`() throws {
        let later = Self.changed { $0[1] = ("9", "Bo Berg", "bo.berg@example.com") }
        let survey = try WaveSurvey([Self.wave("spring", Self.spring), Self.wave("autumn", later)])
        let outcome = try Program.run("check", survey.mapping)
        #expect(outcome.output.contains("wave-person-alike"))
        #expect(!outcome.output.contains("Berg") && !outcome.output.contains("bo@"))
    }
}
