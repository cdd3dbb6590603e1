import Findings
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Boxes that are ticked or not, in every kind of question that has them.
@Suite struct BoxTests {
    private static func function(_ keys: String = "") -> String {
        """
        attributes:
          - id: function
            label: Funksjon
            number: 5
            layout: multiple-choice
            \(keys)
            values:
              - { id: tildeling, label: Tildeling, answers: [Tildeling] }
              - { id: drift, label: Drift, answers: [Drift] }
              - { id: annet, label: Annet, answers: ["Annet, spesifiser"] }
        """
    }

    /// Three persons' boxes, Ada's, Bo's and Cato's, for Tildeling, Drift and the open one.
    private static func functions(_ rows: [String], keys: String = "", third: String = "Annet, spesifiser") throws
        -> Come
    {
        try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent       | 5: Tildeling | 5: Drift | 5: \(third)
                    ada@example.org  | \(rows[0])
                    bo@example.org   | \(rows[1])
                    cato@example.org | \(rows[2])
                    """, mapping: function(keys).replacingOccurrences(of: "Annet, spesifiser", with: third)))
    }

    private static func values(_ come: Come) -> [AttributeValue] { come.network.persons.map { $0.values[0] } }

    @Test(arguments: [
        ["1 | 0 | 0", "1 | 1 | 0", "0 | 0 | 0"], ["1,0 | 0,0 | 0,0", "1,0 | 1,0 | 0,0", "0,0 | 0,0 | 0,0"],
        ["TRUE | FALSE | FALSE", "TRUE | TRUE | FALSE", "FALSE | FALSE | FALSE"],
        ["SANN | USANN | USANN", "SANN | SANN | USANN", "USANN | USANN | USANN"],
        ["Tildeling | 0 | 0", "Tildeling | Drift | 0", "0 | 0 | 0"],
    ])
    func `ticks are read whatever product wrote them`(rows: [String]) throws {
        let come = try Self.functions(rows)
        #expect(Self.values(come) == [.options([0]), .options([0, 1]), .options([])])
        #expect(come.findings(.boxUnread).isEmpty)
    }

    @Test(arguments: [("Valgt", "Ikke valgt"), ("Ja", "Nei"), ("x", "-"), ("Selected", "Not selected"), ("-2", "-1")])
    func `recurring words are one finding that names the columns and the keys, until the mapping lists them`(
        tick: String, none: String
    ) throws {
        let rows = ["\(tick) | \(none) | \(none)", "\(tick) | \(tick) | \(none)", "\(none) | \(none) | \(none)"]
        let come = try Self.functions(rows)
        let found = come.findings(.boxUnread)
        #expect(found.map(\.severity) == [.error])
        #expect([found[0].place] + found[0].furtherPlaces == [cell(2, "B"), cell(2, "C"), cell(2, "D")])
        #expect(
            found[0].hint[.en].contains("`ticked: […]` and `not-ticked: […]`")
                && found[0].hint[.en].contains("study.yaml:"))
        #expect(Self.values(come) == [.missing, .missing, .missing])
        let told = try Self.functions(rows, keys: "ticked: [\"\(tick)\"]\n    not-ticked: [\"\(none)\"]")
        #expect(Self.values(told) == [.options([0]), .options([0, 1]), .options([])])
        #expect(told.findings(.boxUnread).isEmpty)
    }

    @Test func `"don't know" in a box is not known, where the mapping lists it under missing`() throws {
        let rows = ["1 | Vet ikke | 0", "0 | Vet ikke | 0", "0 | 0 | 0"]
        let asked = try Self.functions(rows)
        #expect(asked.findings(.boxUnread).first?.hint[.en].contains("`missing: […]`") == true)
        let told = try Self.functions(rows, keys: "missing: [Vet ikke]")
        #expect(Self.values(told) == [.options([0]), .missing, .options([])])
        #expect(told.findings(.boxUnread).isEmpty)
    }

    @Test(arguments: [
        (
            "5: Ada Hansen | 5: Bo Berg | 5: Cato Lie", "layout: roster-choice, missing: [Vet ikke]",
            ["0 | 1 | Vet ikke"]
        ),
        (
            "5.1: Ada Hansen_Daglig | 5.1: Ada Hansen_Ukentlig | 5.2: Bo Berg_Daglig | 5.2: Bo Berg_Ukentlig | 5.3: Cato Lie_Daglig | 5.3: Cato Lie_Ukentlig",
            "layout: roster-matrix, scale: contact", ["0 | 0 | 1 | 0 | Vet ikke | Vet ikke"]
        ),
    ])
    func `"don't know" about a person is unanswered, by the question's own key or its scale's`(
        headings: String, keys: String, rows: [String]
    ) throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | \(headings)
                    ada@example.org | \(rows[0])
                    """,
                mapping: """
                    scales:
                      contact:
                        levels: [{ id: daily, label: Daglig, answers: [Daglig] }, { id: weekly, label: Ukentlig, answers: [Ukentlig] }]
                        missing: [Vet ikke]
                        blank: no-tie
                    relations: [{ id: contact, label: Kontakt, number: 5, \(keys) }]
                    """))
        #expect(come.marks[0] == ".1-")
        #expect(come.findings(.boxUnread).isEmpty)
    }

    @Test func `what is typed beside "other" is a tick; what stands in most of its boxes is asked about`() throws {
        let each = try Self.functions(["0 | 0 | Vaktmester", "0 | 0 | Sekretær", "0 | 0 | 1"])
        #expect(Self.values(each) == [.options([2]), .options([2]), .options([2])])
        #expect(each.findings(.boxUnread).isEmpty)
        let most = try Self.functions(["1 | 0 | Vaktmester", "0 | 0 | vaktmester", "0 | 0 | Sekretær"])
        #expect(Self.values(most) == [.options([0]), .missing, .options([2])])
        #expect(most.findings(.boxUnread).map(\.count) == [2])
        #expect(most.findings(.boxUnread)[0].place == cell(2, "D"))
        let elsewhere = try Self.functions(["1 | 0 | 0", "0 | Vaktmester | 0", "0 | 0 | Vaktmester"])
        #expect(elsewhere.findings(.boxUnread).map(\.count) == [2])
    }

    @Test(arguments: ["nei", "-", "2", "n/a", "?", "Ikke valgt", "ikke krysset av", "unchecked", "Valgt"])
    func `what says nothing is no typed text, not even once`(text: String) throws {
        let come = try Self.functions(["0 | 0 | \(text)", "1 | 0 | 0", "0 | 0 | 0"])
        #expect(Self.values(come) == [.missing, .options([0]), .options([])])
        #expect(come.findings(.boxUnread).map(\.place) == [cell(2, "D")])
    }

    @Test func `what two of many typed beside "other" is a tick for both`() throws {
        let persons = (1...6).map { "\($0) | Person \($0) | p\($0)@example.org" }
        let typed = ["Vaktmester", "0", "0", "vaktmester", "Sekretær", "0"]
        let come = try Come(
            Survey(
                roster: (["Nr | Navn | E-post"] + persons).joined(separator: "\n"),
                answers: (["Respondent | 5: Tildeling | 5: Drift | 5: Annet, spesifiser"]
                    + zip(1..., typed).map { "p\($0)@example.org | 0 | 1 | \($1)" }).joined(separator: "\n"),
                mapping: Self.function()))
        let both = AttributeValue.options([1, 2])
        #expect(Self.values(come) == [both, .options([1]), .options([1]), both, both, .options([1])])
        #expect(come.findings(.boxUnread).isEmpty)
    }

    @Test func `where no option asks for a text, one text alone is no tick`() throws {
        let one = try Self.functions(["Ikke valgt | 0 | 0", "1 | 0 | 0", "0 | 0 | 0"], third: "Utbygging")
        #expect(Self.values(one) == [.missing, .options([0]), .options([])])
        #expect(one.findings(.boxUnread).map(\.place) == [cell(2, "B")])
        let several = try Self.functions(["0 | 0 | Vaktmester", "0 | 0 | Sekretær", "1 | 0 | 0"], third: "Utbygging")
        #expect(Self.values(several) == [.options([2]), .options([2]), .options([0])])
    }

    @Test func `persons' boxes follow the same rule`() throws {
        func come(_ tick: String, _ none: String, _ keys: String = "") throws -> Come {
            try Come(
                Survey(
                    roster: SurveyTests.roster,
                    answers: """
                        Respondent      | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                        ada@example.org | \(none)       | \(tick)    | \(none)
                        bo@example.org  | \(tick)       | \(none)    | \(none)
                        """,
                    mapping: """
                        relations:
                          - { id: friends, label: Venner, number: 1, layout: roster-choice\(keys) }
                        """))
        }
        #expect(try come("1,0", "0,0").marks == [".10", "1.0", "??."])
        #expect(try come("SANN", "USANN").marks == [".10", "1.0", "??."])
        let unread = try come("Valgt", "Ikke valgt")
        #expect(unread.marks == [".--", "-.-", "??."])
        #expect(unread.findings(.boxUnread).map(\.count) == [4])
        #expect(unread.findings(.answeredWithoutTies).isEmpty)
        let told = try come("Valgt", "Ikke valgt", ", ticked: [Valgt], not-ticked: [Ikke valgt]")
        #expect(told.marks == [".10", "1.0", "??."])
        #expect(told.findings(.boxUnread).isEmpty)
    }

    @Test func `a person's own name in the box is the tick`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                    ada@example.org | 0             | Bo Berg    | 0
                    bo@example.org  | ada hansen    | 0          | Bo Berg
                    """,
                mapping: """
                    relations:
                      - { id: friends, label: Venner, number: 1, layout: roster-choice }
                    """))
        #expect(come.marks == [".10", "1.-", "??."])
        #expect(come.findings(.boxUnread).map(\.place) == [cell(3, "D")])
    }

    @Test func `a box for each answer that holds words is unread, and the network's own words mend it`() throws {
        func come(_ network: String = "") throws -> Come {
            try Come(
                Survey(
                    roster: SurveyTests.roster,
                    answers: """
                        Respondent      | 5.1: 1_Daglig | 5.1: 1_Ukentlig | 5.2: 2_Daglig | 5.2: 2_Ukentlig
                        ada@example.org | Nei           | Nei             | Nei           | Ja
                        bo@example.org  | Ja            | Nei             | Nei           | Nei
                        """,
                    mapping: """
                        scales:
                          contact:
                            levels:
                              - { id: daily, label: Daglig, answers: [Daglig] }
                              - { id: weekly, label: Ukentlig, answers: [Ukentlig] }
                            blank: no-tie
                        relations:
                          - { id: contact, label: Kontakt, number: 5, layout: roster-matrix, scale: contact, rows: ["1", "2"] }
                        """, network: network))
        }
        #expect(try come().marks == [".-x", "-.x", "??."])
        #expect(try come().findings(.boxUnread).map(\.severity) == [.error])
        let mended = try come("    questions: { contact: { ticked: [Ja], not-ticked: [Nei] } }")
        #expect(mended.marks == [".2x", "1.x", "??."])
    }

    @Test func `bodies' boxes follow the same rule`() throws {
        func come(_ tick: String, _ none: String, _ keys: String = "") throws -> Come {
            try Come(
                Survey(
                    roster: SurveyTests.roster,
                    answers: """
                        Respondent      | 6.1: 1_Informerer | 6.1: 1_Drøfter | 6.2: 2_Informerer | 6.2: 2_Drøfter
                        ada@example.org | \(tick)           | \(none)        | \(none)           | \(none)
                        bo@example.org  | \(none)           | \(none)        | \(none)           | \(tick)
                        """,
                    mapping: """
                        bodies:
                          - { id: raad, label: Råd, answers: [Råd] }
                          - { id: styre, label: Styre, answers: [Styre] }
                        affiliations:
                          - id: politisk
                            label: Politisk
                            number: 6
                            layout: body-matrix
                            rows: [raad, styre]
                            \(keys)
                            kinds:
                              - { id: informerer, label: Informerer, answers: [Informerer], direction: to-body }
                              - { id: drofter, label: Drøfter, answers: [Drøfter], direction: both }
                        """))
        }
        func ties(_ come: Come) -> [[Int]] {
            come.network.affiliations[0].ties.map { [Int($0.person), Int($0.body), Int($0.kind)] }
        }
        let right = [[0, 0, 0], [1, 1, 1]]
        for (tick, none) in [("1", "0"), ("1,0", "0,0"), ("TRUE", "FALSE")] {
            #expect(try ties(come(tick, none)) == right)
        }
        let unread = try come("Valgt", "Ikke valgt")
        #expect(ties(unread) == [])
        #expect(unread.findings(.boxUnread).map(\.count) == [8])
        #expect(try ties(come("Valgt", "Ikke valgt", "ticked: [Valgt]\n    not-ticked: [Ikke valgt]")) == right)
    }
}
