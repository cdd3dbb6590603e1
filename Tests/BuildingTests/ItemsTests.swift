import Findings
import NetworkModel
import TestSupport
import Testing

/// Whom the items of a question mean, and what becomes of those that mean nobody.
@Suite struct ItemsTests {
    @Test func `an item that nobody fits is left out with its answers, and the nearest is proposed`() throws {
        let built = try Built(
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Bergh | 1.3: Kontakt: Cato Lie | 1.4: Kontakt: Seksjon 4
                ada@example.org |                          | Daglig                 | Aldri                  | Ukentlig
                """)
        #expect(built.record.unmatchedItems.map(\.candidates) == [[1], []])
        #expect(built.record.unmatchedItems.map(\.place) == [cell(1, "C"), cell(1, "E")])
        #expect(built.record.unmatchedItems.map(\.count) == [1, 1])
        #expect(built.record.personsNotAsked.map(\.persons) == [[1]])
        #expect(built.relation.marks[0] == ".x0" && built.relation.ledger.dropped[.unmatchedItem] == 2)
    }

    @Test func `an item that several fit means none of them`() throws {
        let built = try Built(
            roster: """
                Nr | Navn       | E-post
                1  | Ada Hansen | ada@example.org
                2  | Bo Berg    | bo@example.org
                3  | Bo Berg    | bo2@example.org
                """,
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Berg, Bo
                ada@example.org |                          | Daglig
                """)
        #expect(built.record.ambiguousItems.map(\.candidates) == [[1, 2]])
        #expect(built.relation.ties.isEmpty && built.relation.ledger.dropped[.ambiguousName] == 1)
    }

    @Test func `the first of two items for one person counts`() throws {
        let built = try Built(
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Berg, Bo | 1.4: Kontakt: Cato Lie
                ada@example.org |                          | Daglig                | Ukentlig               | Aldri
                """)
        #expect(
            built.record.repeatedItems == [
                RepeatedItem(question: "contact", person: 1, kept: cell(1, "C"), leftOut: cell(1, "D"))
            ])
        #expect(built.relation.marks[0] == ".10")
    }

    @Test func `lines under items that fit nobody, or no item, are recorded with the nearest`() throws {
        let built = try Built(
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Sjefen | 1.3: Kontakt: Cato Lie
                ada@example.org |                          | Daglig               | Aldri
                """,
            mapping: Survey.contact + "\n    items: { Sjefn: \"2\", Cato Lie: \"11\" }")
        let misfits = built.record.mappingMisfits
        #expect(misfits.count == 2, "\(misfits)")
        #expect(misfits.contains { $0.kind == .unknownID(key: "items") })
        #expect(misfits.contains { $0.kind == .unusedItem && $0.nearestItem == cell(1, "C") }, "\(misfits)")
    }

    @Test func `of boxes for each answer the strongest that is ticked counts, and the others are accounted for`() throws
    {
        let built = try Built(
            answers: """
                Respondent      | 1.1: 1_Daglig | 1.1: 1_Ukentlig | 1.2: 2_Daglig | 1.2: 2_Ukentlig | 1.3: 3_Daglig | 1.3: 3_Ukentlig
                ada@example.org | 0             | 0               | 1             | 1               | 0             | 0
                """,
            mapping: Survey.contact.replacing("question: Kontakt", with: "number: 1\n    rows: roster"))
        #expect(built.relation.marks[0] == ".10")
        let ledger = built.relation.ledger
        #expect(ledger.isBalanced && ledger.cellsRead == 6)
        #expect(ledger.dropped[.weakerTick] == 1 && ledger.dropped[.furtherBox] == 2)
    }

    @Test func `a tick in the own row is recorded, and no answer to anything else`() throws {
        let built = try Built(
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                ada@example.org | Daglig                   |                       |
                """)
        #expect(built.record.selfTies.map(\.place) == [cell(2, "B")])
        #expect(built.relation.marks[0] == ".--" && built.statuses[0] == .blank)
    }
}
