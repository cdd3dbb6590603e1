import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Which of a person's responses counts, and what is said where nobody can tell.
@Suite struct WhichResponseTests {
    private func run(_ rows: String, mapping: String = Survey.contact) throws -> StudyRun {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                Respondent | Date | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 2: Telefon | 2: E-post
                \(rows)
                """, mapping: mapping)
        return try StudyRun(StudyRun.Request(mapping: survey.mapping))
    }

    private static let unanswered = Survey.contact.replacingOccurrences(of: "blank: no-tie", with: "blank: unanswered")
    private static let withFunction = """
        attributes:
          - id: function
            label: Funksjon
            number: 2
            layout: multiple-choice
            values:
              - { id: phone, label: Telefon, answers: [Telefon] }
              - { id: mail, label: E-post, answers: [E-post] }
        """

    private func kept(_ run: StudyRun) -> Int? { run.study.networks[0].record.duplicateResponses.first?.kept.row }

    @Test func `the fuller response counts, however late the emptier one came`() throws {
        let run = try run(
            """
            ada@example.org | 04.03.2024 10:00:00 | | Daglig | | |
            bo@example.org  | 04.03.2024 10:00:00 | Daglig | | Aldri | |
            bo@example.org  | 05.03.2024 10:00:00 | Aldri | | | |
            """, mapping: Self.unanswered)
        #expect(kept(run) == 3)
        #expect(SurveyTests.marks(run.study.networks[0].relations[0])[1] == "1.0")
        let told = run.findings.filter { $0.code == .duplicateResponse }
        #expect(told.count == 1 && told[0].message[.en].contains("fullest") && !told[0].message[.en].contains("latest"))
    }

    @Test func `what is empty in a later response outdoes no function`() throws {
        let run = try run(
            """
            ada@example.org | 04.03.2024 10:00:00 | | Daglig | Aldri | 1 | 0
            ada@example.org | 05.03.2024 10:00:00 | | Aldri | Daglig | |
            bo@example.org  | 04.03.2024 10:00:00 | | | | 0 | 1
            bo@example.org  | 05.03.2024 10:00:00 | | | | |
            """, mapping: Self.withFunction + "\n" + Self.unanswered)
        let network = run.study.networks[0]
        #expect(network.record.duplicateResponses.map(\.kept.row) == [2, 4])
        #expect(network.persons.map { $0.values[0] } == [.options([0]), .options([1]), .missing])
        #expect(SurveyTests.marks(network.relations[0])[0] == ".10")
    }

    @Test func `a function that only the emptier response tells is taken from there, and that is told`() throws {
        let run = try run(
            """
            ada@example.org | 04.03.2024 10:00:00 | | Daglig | | 1 | 0
            ada@example.org | 05.03.2024 10:00:00 | | Aldri | Daglig | |
            """, mapping: Self.withFunction + "\n" + Self.unanswered)
        let network = run.study.networks[0]
        #expect(network.record.duplicateResponses.map(\.kept.row) == [3])
        #expect(network.persons[0].values[0] == .options([0]))
        #expect(SurveyTests.marks(network.relations[0])[0] == ".01")
        let told = try #require(run.findings.first { $0.code == .duplicateResponse })
        #expect(told.message[.en].contains("Funksjon") && !told.message[.en].contains("Kontakt"))
    }

    @Test func `where two emptier responses contradict each other, neither of their functions is taken`() throws {
        let run = try run(
            """
            bo@example.org | 04.03.2024 10:00:00 | Daglig | | | 1 | 0
            bo@example.org | 04.03.2024 11:00:00 | Daglig | | | 0 | 1
            bo@example.org | 05.03.2024 10:00:00 | Daglig | | Daglig | |
            """, mapping: Self.withFunction + "\n" + Self.unanswered)
        #expect(kept(run) == 4)
        #expect(run.study.networks[0].persons[1].values[0] == .missing)
    }

    @Test func `a relation that only the emptier response answers is not mixed into the other, and that is told`()
        throws
    {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 2.1: Råd: Ada Hansen | 2.2: Råd: Bo Berg | 2.3: Råd: Cato Lie
                ada@example.org |                          | Daglig                | Aldri                  |                      |                   |
                ada@example.org |                          |                       |                        |                      |                   | Aldri
                """,
            mapping: Self.unanswered
                + "\n  - { id: advice, label: Råd, question: Råd, layout: roster-matrix, scale: contact, reciprocity: not-expected }"
        )
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        #expect(kept(run) == 2)
        #expect(SurveyTests.marks(run.study.networks[0].relations[1])[0] == ".--")
        let told = try #require(run.findings.first { $0.code == .duplicateResponse })
        #expect(told.message[.en].contains("Råd") && !told.message[.en].contains("Kontakt"))
    }

    @Test(arguments: [
        // Rows by their times; which of them counts, among equally full ones.
        (["3/14/2024 10:00 AM", "4/1/2024 9:00 AM", "3/2/2024 9:00 AM"], 3),
        (["14/3/2024 10:00", "4/1/2024 9:00", "3/2/2024 9:00"], 4),
        (["1. mars 2024", "2. mai 2024", "30. april 2024"], 3),
        (["01.03.24 10:00", "31.01.24 09:00", "01.02.24 09:00"], 4),
        (["2024-03-01", "2024-03-01T10:00:00", "2024-03-01T09:00:00"], 3),
        (["45352", "45352.5", "45351.9"], 3),
    ])
    func `of equally full responses the latest counts, by the order of the whole column`(times: [String], row: Int)
        throws
    {
        let run = try run(
            """
            ada@example.org | \(times[0]) | | Daglig | Aldri | |
            bo@example.org  | \(times[1]) | Daglig | | Aldri | |
            bo@example.org  | \(times[2]) | Aldri | | Daglig | |
            """)
        #expect(kept(run) == row)
        #expect(SurveyTests.marks(run.study.networks[0].relations[0])[1] == (row == 3 ? "1.0" : "0.1"))
        #expect(run.findings.allSatisfy { $0.code != .answerTimeUnclear })
    }

    @Test(arguments: [
        ["4/1/2024 9:00 AM", "3/2/2024 9:00 AM"], ["04-01-2024", "03-02-2024"], ["i går", "i dag"],
        ["24-03-05", "24-02-06"],
    ])
    func `where nobody can say which is the latest that is an error and nothing is called so`(times: [String]) throws {
        let run = try run(
            """
            bo@example.org  | \(times[0]) | Daglig | | Aldri | |
            bo@example.org  | \(times[1]) | Aldri | | Daglig | |
            """)
        let unclear = run.findings.filter { $0.code == .answerTimeUnclear }
        #expect(unclear.map(\.severity) == [.error])
        #expect(unclear.map(\.place) == [SourcePlace(file: "answers.csv", row: 2, column: "B")])
        #expect(unclear[0].count == 2)
        let told = run.findings.filter { $0.code == .duplicateResponse }
        #expect(told.count == 1 && !told[0].message[.en].contains("latest"))
        #expect(run.study.networks[0].record.answerDays == nil)
    }

    @Test func `an unclear order is nothing to tell where it decides nothing`() throws {
        let run = try run(
            """
            ada@example.org | 4/1/2024 | | Daglig | Aldri | |
            bo@example.org  | 4/1/2024 | Daglig | | Aldri | |
            bo@example.org  | 3/2/2024 | | | Daglig | |
            """, mapping: Self.unanswered)
        #expect(kept(run) == 3)
        #expect(run.findings.allSatisfy { $0.code != .answerTimeUnclear })
    }

    @Test func `without times the last of equally full responses counts, and is not called the latest`() throws {
        let run = try run(
            """
            bo@example.org  | | Daglig | | Aldri | |
            bo@example.org  | | Aldri | | Daglig | |
            """)
        #expect(kept(run) == 3)
        let told = run.findings.filter { $0.code == .duplicateResponse }
        #expect(told.count == 1 && told[0].message[.en].contains("no times"))
    }

    @Test func `of three responses the fullest count, and of those the latest`() throws {
        let run = try run(
            """
            bo@example.org  | 01.03.2024 | Daglig | | Aldri | |
            bo@example.org  | 05.03.2024 | Aldri  | |       | |
            bo@example.org  | 03.03.2024 | Aldri  | | Daglig | |
            bo@example.org  | 02.03.2024 | Ukentlig | | Ukentlig | |
            """, mapping: Self.unanswered)
        #expect(kept(run) == 4)
        let network = run.study.networks[0]
        #expect(network.record.duplicateResponses[0].leftOut.compactMap(\.row).sorted() == [2, 3, 5])
        #expect(SurveyTests.marks(network.relations[0])[1] == "0.1")
        #expect(network.relations[0].ledger.dropped[.duplicateResponse] == 9)
        #expect(network.relations[0].ties.count == 1)
    }
}

/// What EFS' own columns say of a response, in codes and in words.
@Suite struct ResponseStatusTests {
    private func run(_ statuses: [String], testers: [String] = ["0", "0", "0"], respondents: String = "") throws
        -> StudyRun
    {
        let ids = ["ada", "bo", "cato"]
        let rows = ids.indices.map { person in
            let cells = ids.indices.map { $0 == person ? "0" : "1" }.joined(separator: " | ")
            return "\(person + 1) | \(testers[person]) | \(statuses[person]) | \(ids[person])@example.org | \(cells)"
        }
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                lfdn | tester | dispcode | c_0001 | v_1 | v_2 | v_3
                \(rows.joined(separator: "\n"))
                """,
            mapping: """
                scales:
                  contact: { levels: [{ id: daily, label: Daglig, answers: ["1"] }], no-tie: ["2"], blank: unanswered }
                relations:
                  - { id: contact, label: Kontakt, variables: v_1..v_3, layout: roster-matrix, scale: contact, items: { v_1: "1", v_2: "2", v_3: "3" } }
                """, respondents: "{ match: email\(respondents) }")
        return try StudyRun(StudyRun.Request(mapping: survey.mapping))
    }

    private func statuses(_ run: StudyRun) -> [RespondentStatus] { run.study.networks[0].persons.map(\.status) }

    @Test(arguments: [
        ["31", "22", "32"], ["Completed (31)", "Suspended (22)", "Completed after break (32)"],
        ["Beendet (31)", "Unterbrochen (22)", "Beendet nach Unterbrechung (32)"],
        ["Completed", "Suspended", "Completed after break"], ["Ferdig (31)", "Brutt av (22)", "Ferdig (32)"],
    ])
    func `the disposition code is read as a code and as a word`(words: [String]) throws {
        let run = try run(words)
        #expect(statuses(run) == [.complete, .partial, .complete])
        #expect(run.findings.allSatisfy { $0.code != .statusNotUnderstood })
    }

    @Test(arguments: [
        ["0", "1", "0"], ["no tester", "tester", "no tester"], ["no tester (0)", "tester (1)", "no tester (0)"],
    ])
    func `a tester's response is left out in words too`(words: [String]) throws {
        let run = try run(["31", "31", "31"], testers: words)
        #expect(statuses(run) == [.complete, .none, .complete])
    }

    @Test func `words that are not known are one error, with the column and the key`() throws {
        let run = try run(["Valmis", "Keskeytetty", "Valmis"])
        let found = run.findings.filter { $0.code == .statusNotUnderstood }
        #expect(found.map(\.severity) == [.error])
        #expect(found[0].count == 3 && found[0].place == SourcePlace(file: "answers.csv", row: 2, column: "dispcode"))
        #expect(found[0].hint[.en].contains("complete: { column: dispcode"))
        #expect(!(found[0].message[.en] + found[0].hint[.en]).contains("Valmis"))
    }

    @Test func `words that the mapping explains are understood`() throws {
        let run = try run(
            ["Valmis", "Keskeytetty", "Valmis"],
            respondents:
                ", complete: { column: dispcode, values: [Valmis] }, partial: { column: dispcode, values: [Keskeytetty] }"
        )
        #expect(statuses(run) == [.complete, .partial, .complete])
        #expect(run.findings.allSatisfy { $0.code != .statusNotUnderstood })
    }
}
