import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// From files to a network, on surveys small enough to read.
@Suite struct SurveyTests {
    static let roster = """
        Nr | Navn       | E-post
        1  | Ada Hansen | ada@example.org
        2  | Bo Berg    | bo@example.org
        3  | Cato Lie   | cato@example.org
        """

    static func network(_ survey: Survey) throws -> Network {
        try StudyRun(StudyRun.Request(mapping: survey.mapping)).study.networks[0]
    }

    /// See `Relation.marks`.
    static func marks(_ relation: Relation) -> [String] { relation.marks }

    @Test func `a blank means no tie only for somebody who answered the question`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo | 1.3: Kontakt: Lie, Cato
                ada@example.org | 01.03.2024 14:36:02 |                           | Daglig                 |
                bo@example.org  | 01.03.2024 15:36:02 |                           |                        |
                """)
        let network = try Self.network(survey)
        #expect(Self.marks(network.relations[0]) == [".10", "-.-", "??."])
        #expect(network.persons.map(\.status) == [.complete, .blank, .none])
        #expect(network.response.rate == 1.0 / 3)
    }

    @Test func `a nobody item that is ticked makes the blanks beside it no ties`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date                | 1: Hansen, Ada | 1: Berg, Bo | 1: Lie, Cato | 1: Ingen av disse
                ada@example.org | 01.03.2024 14:36:02 | 0              | 1           | 0            | 0
                bo@example.org  | 01.03.2024 15:36:02 | 0              | 0           | 0            | 1
                """,
            mapping: """
                relations:
                  - id: friends
                    label: Venner
                    number: 1
                    layout: roster-choice
                    reciprocity: expected
                    nobody: ["Ingen av disse"]
                """)
        let network = try Self.network(survey)
        #expect(Self.marks(network.relations[0]) == [".10", "0.0", "??."])
        #expect(network.relations[0].ledger.dropped == [.nobodyItem: 2, .ownItem: 2])
    }

    @Test func `the later complete response counts and both rows are named`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo | 1.3: Kontakt: Lie, Cato
                ada@example.org | 02.03.2024 14:36:02 |                           | Daglig                 | Aldri
                ada@example.org | 01.03.2024 14:36:02 |                           | Ukentlig               | Ukentlig
                ada@example.org | 03.03.2024 14:36:02 |                           |                        |
                """)
        let network = try Self.network(survey)
        #expect(Self.marks(network.relations[0])[0] == ".10")
        let duplicate = network.record.duplicateResponses[0]
        #expect(duplicate.kept.row == 2)
        #expect(Set(duplicate.leftOut.map(\.row)) == [3, 4])
        #expect(network.relations[0].ledger.dropped[.duplicateResponse] == 6)
        // The later row holds no answer, the earlier one does not count.
        #expect(network.record.answerDays == "2024-03-02"..."2024-03-02")
    }

    @Test func `a tick on the own item is dropped and said`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo | 1.3: Kontakt: Lie, Cato
                ada@example.org | 02.03.2024 14:36:02 | Daglig                    | Daglig                 | Aldri
                """)
        let network = try Self.network(survey)
        #expect(network.relations[0].ties.count == 1)
        #expect(network.record.selfTies.map(\.place) == [SourcePlace(file: "answers.csv", row: 2, column: "C")])
    }

    @Test func `an answer that the mapping does not list is missing, never no tie`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo | 1.3: Kontakt: Lie, Cato
                ada@example.org | 02.03.2024 14:36:02 |                           | Hver time              | Hver time
                bo@example.org  | 02.03.2024 14:36:02 | daglig                    |                        | HVER TIME
                """)
        let run = try StudyRun(StudyRun.Request(mapping: survey.mapping))
        #expect(Self.marks(run.study.networks[0].relations[0])[1] == "1.-")
        let found = run.findings.filter { $0.code == .answerOutsideScale }
        #expect(found.map(\.count) == [2, 1])
        #expect(found[0].place == SourcePlace(file: "answers.csv", row: 2, column: "D"))
    }

    @Test func `every cell that was read is accounted for`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent        | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo | 1.3: Kontakt: Ukjent, Per
                ada@example.org   | 02.03.2024 14:36:02 |                           | Daglig                 | Daglig
                nobody@example.org| 02.03.2024 14:36:02 | Daglig                    | Daglig                 | Daglig
                """)
        let relation = try Self.network(survey).relations[0]
        #expect(relation.ledger.cellsRead == 6)
        #expect(relation.ledger.isBalanced)
        #expect(relation.ledger.dropped == [.unknownRespondent: 3, .ownItem: 1, .unmatchedItem: 1])
        #expect(Self.marks(relation)[0] == ".1x")
    }

    @Test func `a name that two persons have matches nobody`() throws {
        let survey = try Survey(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                3  | Bo Berg    | bo.berg@example.org
                """,
            answers: """
                Respondent      | Date                | 1.1: Kontakt: Hansen, Ada | 1.2: Kontakt: Berg, Bo
                ada@example.org | 02.03.2024 14:36:02 |                           | Daglig
                """)
        let network = try Self.network(survey)
        #expect(network.record.ambiguousItems.map(\.candidates) == [[1, 2]])
        #expect(network.relations[0].ties.isEmpty)
    }

    @Test func `typed names become ties and whoever is not named has none`() throws {
        let survey = try Survey(
            roster: Self.roster,
            answers: """
                Respondent      | Date                | 1.1: Hvem: Navn 1 | 1.2: Hvem: Navn 2
                ada@example.org | 02.03.2024 14:36:02 | bo  berg          | Hansen Ada
                bo@example.org  | 02.03.2024 14:36:02 |                   |
                cato@example.org| 02.03.2024 14:36:02 | Berg, Bo          | Bo Berg
                """,
            mapping: """
                relations:
                  - { id: help, label: Hjelp, question: Hvem, layout: nominations, reciprocity: not-expected }
                """)
        let network = try Self.network(survey)
        #expect(Self.marks(network.relations[0]) == [".10", "-.-", "01."])
        #expect(
            network.relations[0].ledger.dropped == [.selfTie: 1, .emptyNomination: 2, .repeatedNomination: 1])
    }
}
