import Findings
import Foundation
import NetworkModel
import TestSupport
import Testing

/// Empty, missing and unread are three things, and none of them is "no contact".
@Suite struct MissingAnswerTests {
    private static func scale(_ keys: String, relation: String = "question: Kontakt") -> String {
        """
        scales:
          contact:
            levels:
              - { id: daily, label: Daglig, answers: [Daglig, "1"] }
              - { id: weekly, label: Ukentlig, answers: [Ukentlig, "2"] }
            \(keys)
        relations:
          - { id: contact, label: Kontakt, \(relation), layout: roster-matrix, scale: contact }
        """
    }

    @Test(arguments: ["no-tie", "unanswered", "not-asked"])
    func `an answer under missing is unanswered whatever blank says, and no finding`(blank: String) throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                    ada@example.org |                          | Daglig                | vet ikke
                    bo@example.org  | Aldri                    |                       |
                    """,
                mapping: Self.scale("no-tie: [Aldri]\n    missing: [Vet ikke]\n    blank: \(blank)")))
        let empty = ["no-tie": "0", "unanswered": "-", "not-asked": "x"][blank]!
        #expect(come.marks == [".1-", "0.\(empty)", "??."])
        #expect(come.findings(.answerOutsideScale).isEmpty)
    }

    @Test func `a network may have a blank of its own`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                    ada@example.org |                          | Daglig                |
                    """, mapping: Self.scale("blank: no-tie\n    no-tie: [Aldri]"),
                network: "    questions: { contact: { blank: unanswered } }"))
        #expect(come.marks[0] == ".1-")
    }

    /// An EFS export of the three persons' answers about each other.
    private static func efs(_ rows: [String], keys: String, rowsKey: String = ", rows: roster") throws -> Survey {
        let lines = zip(["ada", "bo", "cato"], rows).enumerated().map { number, row in
            "\(number + 1) | 0 | 31 | \(row.0)@example.org | \(row.1)"
        }
        return try Survey(
            roster: SurveyTests.roster,
            answers: (["lfdn | tester | dispcode | c_0001 | v_11 | v_12 | v_13"] + lines).joined(separator: "\n"),
            mapping: scale(keys, relation: "variables: v_11..v_13\(rowsKey)"))
    }

    @Test func `empty cells of an EFS export are not shown, never no contact, and told`() throws {
        let keys = "no-tie: [\"3\"]\n    blank: no-tie"
        let some = try Come(Self.efs(["0 | 1 | 3", "2 | 0 |", "3 | 0 | 0"], keys: keys))
        #expect(some.marks == [".10", "2.x", "00."])
        #expect(some.findings(.cellsEmptied).map(\.severity) == [.warning])
        #expect(some.findings(.cellsEmptied).map(\.place) == [cell(3, "v_13")])
        // Without any 0 nobody can say which of the two codes stood there.
        let all = try Come(Self.efs([" | 1 | 3", "2 | |", "3 | | "], keys: keys))
        #expect(all.marks == [".10", "2.x", "0x."])
        #expect(all.findings(.cellsEmptied).map(\.severity) == [.error])
        #expect(all.findings(.cellsEmptied)[0].hint[.en].contains("`blank: not-asked`"))
        let told = try Come(Self.efs([" | 1 | 3", "2 | |", "3 | | "], keys: "no-tie: [\"3\"]\n    blank: not-asked"))
        #expect(told.marks == [".10", "2.x", "0x."])
        #expect(told.findings(.cellsEmptied).isEmpty)
    }

    @Test func `0 is an item that was left, whatever else stands in its column`() throws {
        // Nobody gave Bo any answer but code 1.
        let come = try Come(
            Self.efs(["0 | 1 | 2", "1 | 0 | 0", "2 | 0 | 0"], keys: "no-tie: [\"3\"]\n    blank: unanswered"))
        #expect(come.marks == [".12", "1.-", "2-."])
        #expect(come.findings(.answerOutsideScale).isEmpty)
        let ones = try Come(
            Self.efs(["0 | 1 | 0", "1 | 0 | 0", "0 | 1 | 0"], keys: "no-tie: [\"3\"]\n    blank: unanswered"))
        #expect(ones.marks == [".1-", "1.-", "-1."])
    }

    @Test func `labels in place of codes are read, with the codes or the labels in the mapping`() throws {
        let come = try Come(
            Self.efs(
                ["0 | Daglig | Aldri", "Ukentlig | 0 | -77", "0 | Aldri | 0"],
                keys: "no-tie: [Aldri]\n    blank: unanswered"))
        #expect(come.marks == [".10", "2.x", "-0."])
        #expect(come.findings(.answerOutsideScale).isEmpty)
    }

    @Test(
        .enabled(if: Outside.python != nil, "needs the Python that `make test` sets up"),
        arguments: ["no-tie", "unanswered"])
    func `what an SPSS file declares missing is unanswered, one value or a range`(blank: String) throws {
        let survey = try Survey(
            roster: SurveyTests.roster, answers: "-", mapping: Self.scale("no-tie: [Aldri]\n    blank: \(blank)"))
        let made = try Outside.runPython(
            """
            import sys, pandas, pyreadstat
            names = ["V1_1", "V1_2", "V1_3"]
            frame = pandas.DataFrame({
                "Respondent": ["ada@example.org", "bo@example.org", "cato@example.org"],
                "V1_1": [None, 1.0, 97.0], "V1_2": [1.0, None, 98.0], "V1_3": [98.0, 95.0, None]})
            labels = {1: "Daglig", 2: "Ukentlig", 3: "Aldri", 98: "Vet ikke"}
            pyreadstat.write_sav(frame, sys.argv[1],
                column_labels=["Respondent"] + ["1.%d: Kontakt: %s" % (n, who) for n, who in
                    enumerate(["Ada Hansen", "Bo Berg", "Cato Lie"], 1)],
                variable_value_labels={name: labels for name in names},
                missing_ranges={name: [{"lo": 90, "hi": 97}, 98] for name in names})
            """, [survey.folder + "/answers.sav"])
        try #require(made.status == 0, "\(made.errors)")
        let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try mapping.replacingOccurrences(of: "answers.csv", with: "answers.sav")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        let come = try Come(survey)
        #expect(come.marks == [".1-", "1.-", "--."])
        #expect(come.findings(.answerOutsideScale).isEmpty)
    }
}
