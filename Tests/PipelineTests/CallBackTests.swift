import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Who is called back and warned about, where people leave an item open here and there.
@Suite struct CallBackTests {
    /// Twelve people who are asked about each other twice.
    /// - Parameter open: how many of the eleven others person 1 leaves open in each question.
    private func called(first: Int, second: Int, checks: String = "") throws -> [String] {
        let people = (1...12).map {
            (id: $0, name: "Person \(String(UnicodeScalar(UInt8(64 + $0))))", mail: "p\($0)@example.org")
        }
        let roster = ["Nr | Navn | E-post"] + people.map { "\($0.id) | \($0.name) | \($0.mail)" }
        let header =
            ["Respondent", "Date"] + people.map { "1.\($0.id): Kontakt: \($0.name)" }
            + people.map { "2.\($0.id): Tillit: \($0.name)" }
        let rows = people.map { person in
            let answers = [first, second].flatMap { open in
                people.map { other in
                    other.id == person.id || person.id == 1 && other.id <= 1 + open ? "" : "Daglig"
                }
            }
            return ([person.mail, "04.03.2024 10:00:00"] + answers).joined(separator: " | ")
        }
        let mapping =
            Survey.contact.replacingOccurrences(of: "blank: no-tie", with: "blank: unanswered") + """

                  - { id: trust, label: Tillit, question: Tillit, layout: roster-matrix, scale: contact }
                \(checks)
                """
        let survey = try Survey(
            roster: roster.joined(separator: "\n"),
            answers: ([header.joined(separator: " | ")] + rows).joined(separator: "\n"), mapping: mapping)
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        #expect(run.study.networks[0].response.partial == (first + second > 0 ? 1 : 0))
        return run.findings.filter { $0.code == .partialResponse }.flatMap(\.actors)
    }

    @Test func `an item in ten may be left open`() throws {
        #expect(try called(first: 1, second: 1) == [])
        #expect(try called(first: 2, second: 1) == ["1"])
    }

    @Test func `the mapping says how many`() throws {
        #expect(try called(first: 1, second: 0, checks: "checks: { call-back: { missing-at-most: 0 } }") == ["1"])
        #expect(try called(first: 5, second: 5, checks: "checks: { call-back: { missing-at-most: 0.5 } }") == [])
        #expect(throws: RunStopped.self) {
            try called(first: 1, second: 1, checks: "checks: { call-back: { missing-at-most: 10 } }")
        }
    }

    @Test func `whoever answered nothing of a whole relation is called back in any case`() throws {
        #expect(try called(first: 0, second: 11, checks: "checks: { call-back: { missing-at-most: 0.9 } }") == ["1"])
    }

    @Test func `whoever the export says broke off is called back in any case`() throws {
        let rows = (1...4).map { "\($0) | \($0 == 1 ? 22 : 31) | \($0)" + (1...4).map { " | \($0)" }.joined() }
        let survey = try Survey(
            roster: "Nr | Navn\n1 | Ada\n2 | Bo\n3 | Cato\n4 | Dina",
            answers: "lfdn | dispcode | c_0001 | v_1 | v_2 | v_3 | v_4\n" + rows.joined(separator: "\n"),
            mapping: """
                scales:
                  c: { levels: [{ id: a, label: A, answers: ["1", "2", "3", "4"] }], blank: no-tie }
                relations:
                  - { id: r, label: R, variables: v_1..v_4, rows: roster, layout: roster-matrix, scale: c }
                """,
            respondents: "{ match: id, column: c_0001 }", rosterColumns: "{ id: Nr, name: Navn }")
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        #expect(run.findings.filter { $0.code == .partialResponse }.flatMap(\.actors) == ["1"])
    }

    @Test(arguments: [RespondentStatus.none, .blank, .partial])
    func `nobody who has left is called back`(status: RespondentStatus) {
        var person = Person(id: "1", name: "Ada", status: status, itemsAsked: 9, itemsAnswered: 1, brokeOff: true)
        #expect(person.isToBeCalledBack(missingAtMost: 0.1))
        person.hasLeft = true
        #expect(!person.isToBeCalledBack(missingAtMost: 0.1))
    }
}
