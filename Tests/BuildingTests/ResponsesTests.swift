import Findings
import NetworkModel
import TestSupport
import Testing

/// Whose response a row is, and which of several counts.
@Suite struct ResponsesTests {
    private static let head =
        "Respondent | Date | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie\n"

    private func built(
        _ rows: String, roster: String = Built.roster, mapping: String = Survey.contact,
        respondents: String = "{ match: email }"
    ) throws -> Built {
        try Built(roster: roster, answers: Self.head + rows, mapping: mapping, respondents: respondents)
    }

    @Test func `who answered is read through capitals, a mail program's signs and blanks`() throws {
        let built = try built(
            """
            ADA@example.org            | 01.03.2024 10:00 | | Daglig | Aldri
            "Bo Berg" <bo@example.org> | 01.03.2024 10:00 | Daglig | | Aldri
            mailto:cato@example.org;   | 01.03.2024 10:00 | Aldri | Aldri |
            """)
        #expect(built.relation.marks == [".10", "1.0", "00."])
        #expect(built.record.unknownRespondents.isEmpty && built.record.peopleUnmatched.isEmpty)
    }

    @Test func `an address that two persons have belongs to neither by itself, and two addresses are nobody's`() throws
    {
        let built = try built(
            """
            ada@example.org, bo@example.org | 01.03.2024 10:00 | | Daglig | Aldri
            """)
        #expect(built.record.unknownRespondents == [cell(2, "A")])
        #expect(built.statuses == [.none, .none, .none])
    }

    @Test func `ids without their zeros are nobody's, and what they would fit by is recorded`() throws {
        let built = try built(
            """
            1 | 01.03.2024 10:00 | | Daglig | Aldri
            2 | 01.03.2024 10:00 | Daglig | | Aldri
            """,
            roster: """
                Nr  | Navn       | E-post
                001 | Ada Hansen | ada@example.org
                002 | Bo Berg    | bo@example.org
                003 | Cato Lie   | cato@example.org
                """, respondents: "{ match: id, column: Respondent }")
        let unmatched = try #require(built.record.peopleUnmatched.first)
        #expect(unmatched.cure == .leadingZeros && unmatched.isNearlyAll)
        #expect(unmatched.curable == 2 && unmatched.places == [cell(2, "A"), cell(3, "A")])
    }

    @Test func `another column that has everybody is what they would fit by`() throws {
        let built = try Built(
            answers: """
                Respondent | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie | 2: Din e-post
                x1         |                          | Daglig                | Aldri                  | ada@example.org
                x2         | Daglig                   |                       | Aldri                  | bo@example.org
                x3         | Aldri                    | Aldri                 |                        | cato@example.org
                """)
        guard case .column(let place, _, let match) = built.record.peopleUnmatched.first?.cure else {
            Issue.record("\(built.record.peopleUnmatched)")
            return
        }
        #expect(place.column == "E" && match == "email")
    }

    @Test(arguments: [
        // Times of two rows, the second of which is emptier or as full; why the one that counts does so.
        ("05.03.2024 10:00", "04.03.2024 10:00", "", 2, DuplicateResponse.Reason.fuller),
        ("04.03.2024 10:00", "05.03.2024 10:00", "", 2, .fuller),
        ("04.03.2024 10:00", "05.03.2024 10:00", "Aldri", 3, .later),
        ("05.03.2024 10:00", "04.03.2024 10:00", "Aldri", 2, .later),
        ("", "", "Aldri", 3, .lastInFile), ("3/2/2024", "2/3/2024", "Aldri", 3, .undecided),
    ])
    func `the fuller response counts, of equally full ones the latest`(
        first: String, second: String, last: String, kept: Int, reason: DuplicateResponse.Reason
    ) throws {
        let built = try built(
            """
            ada@example.org | \(first)  | | Daglig | Aldri
            ada@example.org | \(second) | | Aldri  | \(last)
            """, mapping: Survey.contact.replacing("blank: no-tie", with: "blank: unanswered"))
        let duplicate = try #require(built.record.duplicateResponses.first)
        #expect(duplicate.kept.row == kept && duplicate.reason == reason)
        #expect(built.relation.marks[0] == (kept == 2 ? ".10" : ".00"))
        #expect(built.relation.ledger.isBalanced)
    }

    @Test func `testers, rows that the mapping leaves out and rows of nobody are accounted for cell by cell`() throws {
        let built = try Built(
            answers: """
                lfdn | tester | dispcode | c_0001           | v_1 | v_2 | v_3
                1    | 0      | 31       | ada@example.org  | 0   | 1   | 3
                2    | 1      | 31       | bo@example.org   | 1   | 0   | 3
                3    | 0      | 22       | cato@example.org | 3   | -77 | -77
                4    | 0      | 31       | dag@example.org  | 3   | 3   | 3
                """,
            mapping: """
                scales:
                  contact:
                    levels: [{ id: daily, label: Daglig, answers: ["1"] }]
                    no-tie: ["3"]
                    blank: unanswered
                relations:
                  - { id: contact, label: Kontakt, variables: v_1..v_3, rows: roster, layout: roster-matrix, scale: contact }
                """)
        #expect(built.record.testResponses == [cell(3, nil)])
        #expect(built.record.unknownRespondents == [cell(5, "c_0001")])
        #expect(built.statuses == [.complete, .none, .partial])
        let ledger = built.relation.ledger
        #expect(ledger.isBalanced && ledger.cellsRead == 12)
        #expect(ledger.dropped == [.testResponse: 3, .unknownRespondent: 3, .ownItem: 2])
        #expect(built.relation.marks == [".10", "??.".replacing("??.", with: "?.?"), "0x."])
    }
}
