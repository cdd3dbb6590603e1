import Findings
import NetworkModel
import TestSupport
import Testing

/// The people of an address list, and what is strange about it.
@Suite struct RosterReadingTests {
    private static let answers = """
        Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
        ada@example.org |                          | Daglig                | Aldri
        """

    private func built(_ roster: String, mapping: String = Survey.contact, respondents: String = "{ match: email }")
        throws -> Built
    {
        try Built(roster: roster, answers: Self.answers, mapping: mapping, respondents: respondents)
    }

    @Test func `a name pasted from an address book is the name, and the address is the address`() throws {
        let built = try built(
            """
            Nr | Navn                             | E-post
            1  | "Hansen, Ada" <ada@example.org>  | Ada Hansen <Ada@example.org>
            2  | Bo Berg                          | mailto:bo@example.org
            3  | Cato  Lie                        | cato@example.org
            """)
        #expect(built.network.persons.map(\.name) == ["Hansen, Ada", "Bo Berg", "Cato Lie"])
        #expect(built.relation.marks[0] == ".10")
    }

    @Test func `an id that two have is undecidable, an address that two have only where responses go by it`() throws {
        let roster = """
            Nr | Navn       | E-post
            1  | Ada Hansen | ada@example.org
            1  | Bo Berg    | bo@example.org
            3  | Cato Lie   | bo@example.org
            """
        for match in ["email", "name"] {
            let record = try built(roster, respondents: "{ match: \(match), column: Respondent }").record
            #expect(record.duplicatePersons.map(\.persons) == [[0, 1]] && record.duplicatePersons[0].isUndecidable)
            #expect(record.duplicateEmails.map(\.persons) == [[1, 2]])
            #expect(record.duplicateEmails[0].isUndecidable == (match == "email"))
        }
    }

    @Test func `units that differ in capitals, blanks or a full stop are one, as most write it`() throws {
        let built = try built(
            """
            Nr | Navn       | E-post           | Enhet
            1  | Ada Hansen | ada@example.org  | Plan og bygg
            2  | Bo Berg    | bo@example.org   | plan  og bygg.
            3  | Cato Lie   | cato@example.org | Plan og bygg
            """, mapping: Survey.contact + "\nattributes: [{ id: unit, label: Unit, column: Enhet }]")
        #expect(built.network.persons.map { $0.values[0] } == Array(repeating: .text("Plan og bygg"), count: 3))
        #expect(built.record.valuesAlike.map(\.persons) == [[1]])
    }

    @Test func `a column whose values the mapping lists is read by them, and another text is asked about`() throws {
        let built = try built(
            """
            Nr | Navn       | E-post           | Enhet
            1  | Ada Hansen | ada@example.org  | Plan og bygg
            2  | Bo Berg    | bo@example.org   | helse.
            3  | Cato Lie   | cato@example.org | Kultur
            """,
            mapping: Survey.contact + """

                attributes:
                  - id: unit
                    label: Unit
                    column: Enhet
                    values:
                      - { id: plan, label: P, answers: [Plan og bygg] }
                      - { id: health, label: H, answers: [Helse] }
                """)
        #expect(built.network.persons.map { $0.values[0] } == [.options([0]), .options([1]), .missing])
        let others = built.record.answersOutsideScale
        #expect(others.map(\.question) == ["unit"])
        #expect(others.first?.places == [SourcePlace(file: "roster.csv", row: 4, column: "Enhet")])
    }

    @Test func `two rows whose addresses fit each other's names are doubted before anybody is matched`() throws {
        let doubts = try built(
            """
            Nr | Navn       | E-post
            1  | Ada Hansen | bo.berg@example.org
            2  | Bo Berg    | ada.hansen@example.org
            3  | Cato Lie   | cato.lie@example.org
            """
        ).record.rosterDoubts
        #expect(doubts.map(\.kind) == [.addressesSwapped] && doubts[0].persons == [0, 1])
    }

    @Test func `a person answers under another address, has another name or has left, as the mapping says`() throws {
        let survey = try Survey(
            roster: Built.roster,
            answers: """
                Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Moe | 1.3: Kontakt: Cato Lie
                ada@home.example |                         | Daglig               | Aldri
                """,
            network: """
                    people:
                      "1": { emails: [ada@home.example] }
                      "2": { names: [Bo Moe] }
                      "3": { left: true }
                """)
        let built = try Built(survey)
        #expect(built.relation.marks[0] == ".10")
        #expect(built.network.persons.map(\.hasLeft) == [false, false, true])
        #expect(built.record.mappingMisfits.isEmpty)
    }
}
