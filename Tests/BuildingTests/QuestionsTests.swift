import Findings
import NetworkModel
import TestSupport
import Testing

/// Which question of an export answers which part of the mapping, and what its cells say of a person or a body.
@Suite struct QuestionsTests {
    private static let answers = """
        Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 2.1: Kontakt om bolig: Bo Berg | 2.2: Kontakt om bolig: Cato Lie | 4: Plan | 4: Drift | 4: Annet | 5.1: 1_Informerer | 5.1: 1_Drøfter | 5.2: 2_Informerer | 5.2: 2_Drøfter
        ada@example.org |                          | Daglig                | Aldri                  | Aldri                          | Daglig                          | 1       | 0        | bokhold  | 1                | 0              | 0                | 1
        bo@example.org  | Daglig                   |                       | Aldri                  |                                | Aldri                           | 0       | 0        |          |                  |                |                  |
        """

    /// The question is in a column; no row of it is at fault.
    private func column(_ letters: String) -> SourcePlace { SourcePlace(file: "answers.csv", column: letters) }

    private func problem(_ reference: String) throws -> QuestionNotFound.Problem? {
        try Built(
            answers: Self.answers, mapping: Survey.contact.replacing("question: Kontakt", with: reference)
        ).record.questionsNotFound.first?.problem
    }

    @Test func `a text, its beginning and a number find a question; the whole text goes before the beginning`() throws {
        #expect(try problem("question: Kontakt") == nil)
        #expect(try problem("question: Kontakt om") == nil)
        #expect(try problem("number: 1") == nil)
    }

    @Test func `what finds none, several or another than the mapping says is recorded with its places`() throws {
        #expect(try problem("question: Samarbeid") == .nothingFits)
        #expect(
            try problem("question: Kontakt om bolig\n    number: 1") == .keysDisagree([column("B"), column("E")]))
        #expect(
            try problem("variables: [Bo Berg, Cato Lie]") == .severalFit([column("C"), column("E")]))
    }

    @Test func `a text typed beside other is a tick of it, and boxes that were all left are no answer`() throws {
        let built = try Built(
            answers: Self.answers,
            mapping: Survey.contact + """

                attributes:
                  - id: function
                    label: Function
                    number: 4
                    layout: multiple-choice
                    values:
                      - { id: plan, label: Plan, answers: [Plan] }
                      - { id: drift, label: Drift, answers: [Drift] }
                      - { id: other, label: Other, answers: [Annet] }
                """)
        #expect(built.network.persons.map { $0.values[0] } == [.options([0, 2]), .options([]), .missing])
        #expect(built.record.unreadBoxes.isEmpty)
    }

    @Test func `contact with bodies is read row by row, and a row of empty boxes was left`() throws {
        let built = try Built(
            answers: Self.answers,
            mapping: Survey.contact + """

                bodies:
                  - { id: council, label: Council, answers: [Kommunestyret] }
                  - { id: board, label: Board, answers: [Formannskapet] }
                affiliations:
                  - id: political
                    label: Political
                    number: 5
                    layout: body-matrix
                    rows: [council, board]
                    kinds:
                      - { id: informs, label: Informs, answers: [Informerer], direction: to-body }
                      - { id: discusses, label: Discusses, answers: [Drøfter], direction: both }
                """)
        let political = built.network.affiliations[0]
        #expect(political.ties.map { [$0.person, $0.body, $0.kind] } == [[0, 0, 0], [0, 1, 1]])
        #expect(political.answered == [true, false, false] && political.ledger.isBalanced)
    }

    @Test func `a question of bodies whose rows nobody named needs them`() throws {
        let built = try Built(
            answers: Self.answers,
            mapping: Survey.contact + """

                bodies: [{ id: council, label: Council, answers: [Kommunestyret] }]
                affiliations:
                  - id: political
                    label: Political
                    number: 5
                    layout: body-matrix
                    kinds: [{ id: informs, label: Informs, answers: [Informerer], direction: to-body }]
                """)
        #expect(built.record.questionsNotFound.map(\.problem) == [.keyNeeded(["rows"])])
    }

    @Test func `typed names are persons, nobody, or unknown; what is unknown leaves the others unknown`() throws {
        let built = try Built(
            answers: """
                Respondent       | 1.1: Hvem hjelper: Navn 1 | 1.2: Hvem hjelper: Navn 2
                ada@example.org  | bo berg                   | ingen andre
                bo@example.org   | Ada Hansen; Cato Lie      |
                cato@example.org | Berg, Bo                  | en på lageret
                """,
            mapping: "relations:\n  - { id: help, label: Help, number: 1, layout: nominations }")
        #expect(built.relation.marks == [".10", "1.1", "-1."])
        #expect(built.record.unmatchedItems.map(\.form) == [.typed])
        #expect(built.record.unmatchedItems[0].place == cell(4, "C"))
    }
}
