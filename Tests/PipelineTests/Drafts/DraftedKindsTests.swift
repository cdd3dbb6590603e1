import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// `init` on surveys of each kind that people have trouble with: what is left open is filled in, `check` finds nothing wrong, and
/// the answers are those in the table.
@Suite struct DraftedKindsTests {
    struct Kind: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var roster = SurveyTests.roster
        var answers: String
        var filling: [DraftedSurvey.Filling] = []
        /// See `SurveyTests.marks`.
        var marks: [String]
    }

    private static let never: DraftedSurvey.Filling = ("    no-tie:", "    no-tie: [\"3\"]")
    private static let blank: DraftedSurvey.Filling = ("    blank:", "    blank: unanswered")
    private static let rows: DraftedSurvey.Filling = ("    rows:", "    rows: roster")
    private static let levels: DraftedSurvey.Filling = (
        "    levels:",
        "    levels: [{ id: a, label: A, answers: [\"1\"] }, { id: b, label: B, answers: [\"2\"] }]"
    )

    static let kinds = [
        Kind(
            testDescription: "addresses from a mail program",
            answers: """
                Respondent                   | Date             | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                "Ada Hansen" <ADA@example.org> | 01.03.2024 10:00 |                        | Daglig                | Aldri
                mailto:bo@example.org        | 01.03.2024 10:00 | Ukentlig                 |                       | Aldri
                cato@example.org;            | 01.03.2024 10:00 | Aldri                    | Daglig                |
                """,
            marks: [".10", "2.0", "01."]),
        Kind(
            testDescription: "a box for each answer about each person, rows known by number",
            answers: """
                Respondent       | Date             | 1.1: 1_Daglig | 1.1: 1_Aldri | 1.2: 2_Daglig | 1.2: 2_Aldri | 1.3: 3_Daglig | 1.3: 3_Aldri
                ada@example.org  | 01.03.2024 10:00 | 0             | 0            | 1             | 0            | 0             | 1
                bo@example.org   | 01.03.2024 10:00 | 1             | 0            | 0             | 0            | 0             | 0
                cato@example.org | 01.03.2024 10:00 | 0             | 1            | 1             | 0            | 0             | 0
                """,
            filling: [blank, rows], marks: [".10", "1.-", "01."]),
        Kind(
            testDescription: "EFS without a codebook, where 0 is an item that was left",
            answers: """
                lfdn | tester | dispcode | c_0001           | v_11 | v_12 | v_13
                1    | 0      | 31       | ada@example.org  | 0    | 1    | 0
                2    | 0      | 31       | bo@example.org   | 1    | 0    | 0
                3    | 0      | 31       | cato@example.org | 3    | 2    | 0
                """,
            filling: [levels, never, blank, rows], marks: [".1-", "1.-", "02."]),
        Kind(
            testDescription: "answers that say no more than that there is none",
            answers: """
                Respondent       | Date             | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                ada@example.org  | 01.03.2024 10:00 |                          | Daglig                | Vet ikke
                bo@example.org   | 01.03.2024 10:00 | Ukentlig                 |                       | Ikke vist
                cato@example.org | 01.03.2024 10:00 | Aldri                    | Daglig                |
                """,
            marks: [".1-", "2.-", "01."]),
        Kind(
            testDescription: "two people of one name, told apart by their unit",
            roster: """
                Nr | Navn       | E-post           | Enhet
                1  | Ada Hansen | ada@example.org  | Plan
                2  | Bo Berg    | bo@example.org   | Plan
                3  | Ada Hansen | ada2@example.org | Helse
                """,
            answers: """
                Respondent       | Date             | 1.1: Kontakt: Ada Hansen (Plan) | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Ada Hansen (Helse)
                ada@example.org  | 01.03.2024 10:00 |                                 | Daglig                | Aldri
                bo@example.org   | 01.03.2024 10:00 | Ukentlig                        |                       | Aldri
                ada2@example.org | 01.03.2024 10:00 | Aldri                           | Daglig                |
                """,
            filling: [
                ("    items:", "    items:"),
                ("      # \"Ada Hansen (Plan)\": \"1\"", "      \"Ada Hansen (Plan)\": \"1\""),
                ("      # \"Ada Hansen (Helse)\": \"3\"", "      \"Ada Hansen (Helse)\": \"3\""),
            ], marks: [".10", "2.0", "01."]),
        Kind(
            testDescription: "words for a tick",
            answers: """
                Respondent       | Date             | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                ada@example.org  | 01.03.2024 10:00 | Ikke valgt    | Valgt      | Ikke valgt
                bo@example.org   | 01.03.2024 10:00 | Valgt         | Ikke valgt | Valgt
                cato@example.org | 01.03.2024 10:00 | Ikke valgt    | Ikke valgt | Ikke valgt
                """,
            marks: [".10", "1.1", "00."]),
        Kind(
            testDescription: "several names in a box",
            answers: """
                Respondent       | Date             | 1.1: Hvem hjelper: Navn 1   | 1.2: Hvem hjelper: Navn 2
                ada@example.org  | 01.03.2024 10:00 | bo berg; Lie, Cato          |
                bo@example.org   | 01.03.2024 10:00 | 1. Ada Hansen               | Cato Lie
                cato@example.org | 01.03.2024 10:00 | Ada Hansen og Bo Berg       |
                """,
            marks: [".11", "1.1", "11."]),
    ]

    @Test(arguments: kinds)
    func `a draft with its open places filled passes check and reads what stands in the table`(kind: Kind) throws {
        let survey = try Survey(roster: kind.roster, answers: kind.answers)
        let drafted = DraftedSurvey(
            name: kind.testDescription, folder: survey.folder, files: ["answers.csv"], rosters: ["roster.csv"],
            answers: kind.filling)
        let filled = try drafted.filled(drafted.draft(in: survey.folder))
        #expect(DraftedSurvey.openLines(filled).isEmpty, "\(filled)")
        let run = try drafted.run(filled, in: survey.folder)
        #expect(!run.findings.contains { $0.severity == .error }, "\(run.findings)")
        #expect(SurveyTests.marks(run.study.networks[0].relations[0]) == kind.marks)
    }

    @Test func `the format that somebody named stands in the draft`() throws {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                dispcode | p_0001           | v_11 | v_12 | v_13
                31       | ada@example.org  | 0    | 1    | 3
                31       | bo@example.org   | 1    | 0    | 3
                31       | cato@example.org | 3    | 2    | 0
                """)
        let drafted = DraftedSurvey(
            name: "", folder: survey.folder, files: ["answers.csv"], rosters: ["roster.csv"], format: .efsCSV,
            answers: [Self.levels, Self.never, Self.blank, Self.rows])
        let filled = try drafted.filled(drafted.draft(in: survey.folder))
        #expect(filled.contains("responses: { file: \"answers.csv\", format: efs-csv }"), "\(filled)")
        let run = try drafted.run(filled, in: survey.folder)
        #expect(SurveyTests.marks(run.study.networks[0].relations[0]) == [".10", "1.0", "02."])
    }
}
