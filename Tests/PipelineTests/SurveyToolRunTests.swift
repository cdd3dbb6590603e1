import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Exports of survey tools as networks: who answered, what is left out, and what several choices in one cell are.
@Suite struct SurveyToolRunTests {
    private static let functions = """
        attributes:
          - id: function
            label: Funksjon
            question: Oppgaver
            layout: multiple-choice
            values:
              - { id: sak, label: Sak, answers: [Sak] }
              - { id: plan, label: Plan, answers: ["Plan, drift"] }
              - { id: drift, label: Drift, answers: [Drift] }
        """

    private static func contact(_ reference: String) -> String {
        Survey.contact.replacingOccurrences(of: "question: Kontakt", with: reference)
            .replacingOccurrences(of: "blank: no-tie", with: "blank: unanswered") + "\n"
    }

    private static func function(_ network: Network, _ person: Int) -> [Int]? {
        if case .options(let options) = network.persons[person].values[0] { options } else { nil }
    }

    /// A survey whose mapping says more of its responses than a path.
    private static func survey(
        _ answers: String, responses: String = "answers.csv", files: [String: String] = [:], mapping: String,
        respondents: String = "{ match: email }"
    ) throws -> Survey {
        let survey = try Survey(
            roster: SurveyTests.roster, answers: answers, mapping: mapping, respondents: respondents)
        for (name, table) in files {
            try Survey.csv(table).write(toFile: survey.folder + "/" + name, atomically: false, encoding: .utf8)
        }
        let text = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try text.replacingOccurrences(of: "responses: answers.csv", with: "responses: \(responses)")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        return survey
    }

    @Test func `somebody who never answered has 0 in every box and is no answer`() throws {
        let come = try Come(
            Self.survey(
                """
                s_1 | s_2 | s_3 | o_1 | o_2 | email           | stato_1 | stato_2 | stato_3 | stato_4 | stato_5
                    | 1   | 2   | 1   | 0   | ada@example.org | 0       | 0       | 0       | 1       | 0
                3   |     |     | 0   | 0   | bo@example.org  | 0       | 0       | 1       | 0       | 0
                    |     |     | 0   | 0   | cato@example.org | 0      | 1       | 0       | 0       | 0
                """,
                responses: "{ file: answers.csv, codebook: [labels.csv, structure.csv] }",
                files: [
                    "structure.csv": """
                    questionName | variableName | questionType | subType  | questionText       | choiceValue | choiceText
                    s_1          | s_1          | Closed       | Single   | Kontakt - Ada Hansen |           |
                    s_2          | s_2          | Closed       | Single   | Kontakt - Bo Berg  |             |
                    s_3          | s_3          | Closed       | Single   | Kontakt - Cato Lie |             |
                    o            | o_1          | Closed       | Multiple | Oppgaver           | 7           | Sak
                    o            | o_2          | Closed       | Multiple | Oppgaver           | 3           | Plan, drift
                    """,
                    "labels.csv": """
                    s_1 | 1 | Daglig
                    s_1 | 3 | Månedlig
                    s_2 | 1 | Daglig
                    s_2 | 2 | Ukentlig
                    s_3 | 2 | Ukentlig
                    o_1 | 0 | Ikke valgt
                    o_1 | 1 | Valgt
                    """,
                ],
                mapping: Self.contact("question: Kontakt")
                    + Self.functions.replacingOccurrences(of: "answers: [Drift]", with: "answers: [Sak2]")))
        #expect(come.marks == [".12", "3.-", "??."])
        #expect(come.network.persons.map(\.status) == [.complete, .partial, .none])
        #expect(come.network.record.rowsNeverAnswered == 1)
        #expect((0..<3).map { Self.function(come.network, $0) } == [[0], [], nil])
    }

    @Test func `several choices in one cell are the listed answers, the longest first, and the rest is a finding`()
        throws
    {
        let come = try Come(
            Self.survey(
                """
                Timestamp         | E-postadresse    | Kontakt [Ada Hansen] | Kontakt [Bo Berg] | Kontakt [Cato Lie] | Oppgaver
                3/11/2024 9:11:05 | ada@example.org  |                      | Daglig            | Aldri              | Drift, Plan, drift
                3/12/2024 9:11:05 | bo@example.org   | Ukentlig             |                   | Aldri              | Plan, drift, Sak
                3/13/2024 9:11:05 | cato@example.org | Aldri                | Aldri             |                    | Sak, noe annet
                """, mapping: Self.contact("question: Kontakt") + Self.functions))
        #expect((0..<3).map { Self.function(come.network, $0) } == [[1, 2], [0, 1], [0]])
        #expect(come.findings(.answerOutsideScale).map(\.count) == [1])
    }

    @Test func `a preview is left out and told, and what was handed in is complete with an item open`() throws {
        let survey = try Self.survey(
            """
            StartDate | Finished | Status | RecipientEmail | Q1_1 | Q1_2 | Q1_3
            Start Date | Finished | Response Type | Recipient Email | Kontakt-Ada Hansen | Kontakt-Bo Berg | Kontakt-Cato Lie
            {"ImportId":"startDate"} | {"ImportId":"finished"} | {"ImportId":"status"} | {"ImportId":"recipientEmail"} | {"ImportId":"QID1_1"} | {"ImportId":"QID1_2"} | {"ImportId":"QID1_3"}
            2024-03-10 09:20:41 | 1 | 1 | | Daglig | Daglig | Daglig
            2024-03-11 09:20:41 | 1 | 0 | ada@example.org | | Daglig |
            2024-03-11 09:20:41 | 0 | 0 | bo@example.org | Aldri | |
            """, mapping: Self.contact("question: Kontakt"))
        let come = try Come(survey)
        #expect(come.marks == [".1-", "0.-", "??."])
        #expect(come.network.persons.map(\.status) == [.complete, .partial, .none])
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        #expect(RunSummary(run).networks[0].leftOut == 1)
    }

    @Test func `exports of two tools are one network, each column with its own file`() throws {
        let come = try Come(
            Self.survey(
                """
                Timestamp         | E-postadresse   | Kontakt [Ada Hansen] | Kontakt [Bo Berg] | Kontakt [Cato Lie]
                3/11/2024 9:11:05 | ada@example.org |                      | Daglig            | Aldri
                """,
                responses: "[answers.csv, paper.csv]",
                files: [
                    "paper.csv": """
                    record_id | redcap_event_name | svarer         | k_1      | k_2 | k_3      | form_complete
                    1         | x                 | bo@example.org | Ukentlig |     | Ofte nok | 2
                    """
                ],
                mapping: Self.contact(
                    "question: Kontakt, variables: k_1..k_3, rows: roster".replacingOccurrences(
                        of: ", ", with: "\n    "))))
        #expect(come.marks == [".10", "2.-", "??."])
        let outside = come.findings(.answerOutsideScale)
        #expect(outside.first?.place == SourcePlace(file: "paper.csv", row: 2, column: "F"))
        #expect(come.relation.ties.map { come.network.record.columnNames[Int($0.column)] } == ["D", "D"])
    }

    @Test(.enabled(if: Outside.python != nil, "needs openpyxl"), arguments: [false, true])
    func `a dataset whose columns go on in a further sheet is one table`(hasMore: Bool) throws {
        let survey = try Self.survey("-", responses: "answers.xlsx", mapping: Self.contact("question: Kontakt"))
        let made = try Outside.runPython(
            """
            import openpyxl, sys
            book = openpyxl.Workbook()
            sheets = {
                'Labels': [['s_1', 1, 'Daglig'], ['s_2', 1, 'Daglig'], ['s_2', 2, 'Aldri'], ['s_3', 2, 'Ukentlig']],
                'Dataset': [['email', 's_1', 's_2'], ['ada@example.org', None, 1], ['bo@example.org', 1, None]],
                'Dataset(1)': [['s_3', 'stato_1', 'stato_2', 'stato_3', 'stato_4', 'stato_5'],
                               [2, 0, 0, 0, 1, 0], [7, 0, 0, 0, 1, 0]] + ([[2]] if sys.argv[2] == 'true' else []),
                'Structure': [['questionName', 'variableName', 'questionType', 'subType', 'questionText']]
                    + [[v, v, 'Closed', 'Single', 'Kontakt - ' + n]
                       for v, n in (('s_1', 'Ada Hansen'), ('s_2', 'Bo Berg'), ('s_3', 'Cato Lie'))]}
            for name, rows in sheets.items():
                sheet = book.create_sheet(name)
                for row in rows: sheet.append(row)
            del book['Sheet']
            book.save(sys.argv[1])
            """, [survey.folder + "/answers.xlsx", "\(hasMore)"])
        try #require(made.status == 0, "\(made.errors)")
        if hasMore {
            #expect(try Come.stop(survey).map(\.code) == [.exportBroken])
        } else {
            let come = try Come(survey)
            #expect(come.marks == [".12", "1.-", "??."])
            let place = SourcePlace(file: "answers.xlsx", row: 3, column: "Dataset(1)!A")
            #expect(come.findings(.answerOutsideScale).map(\.place) == [place])
        }
    }
}
