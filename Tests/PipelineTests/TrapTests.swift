import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Traps of Essentials' raw data that only show once a network is made of it; those that the header alone shows are in
/// ImportersTests.
@Suite struct EssentialsTraps {
    @Test func `trap 4: a row piped from a background column is whoever the respondent's own cell names`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent       | Date                | 1.1: Kontakt: [!hm1_name!] | 1.2: Kontakt: [!hm2_name!] | 2: hm1_name | 3.0: hm2_name
                    ada@example.org  | 01.03.2024 14:36:02 | Daglig                     | Aldri                      | Berg, Bo    | CATO LIE
                    bo@example.org   | 01.03.2024 14:36:02 | Ukentlig                   |                            | Cato Lie    |
                    cato@example.org | 01.03.2024 14:36:02 | Daglig                     | Daglig                     | Per Ukjent  | Cato Lie
                    """))
        #expect(come.marks == [".10", "x.2", "xx."])
        #expect(come.relation.ties.map { [$0.row, $0.column] } == [[2, 2], [3, 2]])
        #expect(come.relation.ledger.notShown == 1)
        #expect(come.relation.ledger.dropped == [.unmatchedItem: 1, .selfTie: 1])
        #expect(come.findings(.unmatchedItem).map(\.place) == [cell(4, "E")])
        #expect(come.findings(.personNotAsked).isEmpty)
    }

    @Test func `trap 4: a person piped into two rows counts once, and both cells are told`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: [!hm1_name!] | 1.2: Kontakt: [!hm2_name!] | 2: hm1_name | 3: hm2_name
                    ada@example.org | Daglig                     | Ukentlig                   | Bo Berg     | Berg, Bo
                    """))
        #expect(come.marks[0] == ".1x")
        #expect(come.relation.ledger.dropped == [.repeatedItem: 1])
        #expect(come.findings(.repeatedItem).map(\.place) == [cell(2, "E")])
    }

    @Test(arguments: [
        ["[!hm1_name!]", "[!hm2_name!]"],
        [
            #"[question id="88324682" output="[answer]" type="text" encoding="utf8"]"#,
            #"[question id="88324683" output="[answer]" type="text" encoding="utf8"]"#,
        ],
    ])
    func `trap 4: piped rows whose names are not in the export are one finding`(rows: [String]) throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: \(rows[0]) | 1.2: Kontakt: \(rows[1])
                    ada@example.org | Daglig                   | Aldri
                    """))
        let findings = come.findings(.unmatchedItem)
        #expect(findings.count == 1)
        #expect([findings[0].place] + findings[0].furtherPlaces == [cell(1, "B"), cell(1, "C")])
        #expect(findings[0].message[.en].contains("piped in for each respondent"))
        #expect(
            findings[0].hint[.en].contains("background data") && findings[0].hint[.en].contains("`layout: nominations`")
        )
        #expect(come.relation.ties.isEmpty)
        #expect(come.relation.ledger.dropped == [.unmatchedItem: 2])
    }

    @Test(
        .enabled(if: Outside.python != nil, "needs the Python that `make test` sets up"), arguments: [true, false])
    func `trap 7: a workbook split over the sheets QuestBack and QuestBack1 is refused unless a sheet is named`(
        namesSheet: Bool
    ) throws {
        let survey = try Survey(
            roster: SurveyTests.roster, answers: "-")
        let outcome = try Outside.runPython(
            """
            import sys, openpyxl
            book = openpyxl.Workbook()
            book.active.title = "QuestBack"
            book.active.append(["Respondent", "1.1: Kontakt: Ada Hansen", "1.2: Kontakt: Bo Berg"])
            book.active.append(["ada@example.org", None, "Daglig"])
            further = book.create_sheet("QuestBack1")
            further.append(["1.3: Kontakt: Cato Lie", "2: Kommentar"])
            further.append(["Daglig"])
            book.create_sheet("Uitleg").append(["1:  = Kontakt"])
            book.save(sys.argv[1])
            """, [survey.folder + "/answers.xlsx"])
        try #require(outcome.status == 0, "\(outcome.errors)")
        let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try mapping.replacingOccurrences(
            of: "answers.csv", with: namesSheet ? "{ file: answers.xlsx, sheet: QuestBack }" : "answers.xlsx"
        ).write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        if namesSheet {
            #expect(try Come(survey).marks[0] == ".1x")
        } else {
            let findings = try Come.stop(survey)
            #expect(findings.map(\.code) == [.exportBroken])
            #expect(findings[0].message[.en].contains("“QuestBack”, “QuestBack1”"))
            #expect(findings[0].hint[.en].contains("`sheet:`"))
        }
    }

    /// A question on functions where the export was made without the "other" column.
    private func functions(key: String, without other: Bool = true) throws -> Survey {
        try Survey(
            roster: SurveyTests.roster,
            answers: """
                Respondent       | 3: Telefon | 3: E-post | 4: Tildeling | 4: Drift\(other ? "" : " | 4: Annet (spesifiser)")
                ada@example.org  | 1          | 0         | 1           | 0\(other ? "" : " | 0")
                bo@example.org   | 1          | 0         | 0           | 0\(other ? "" : " | Vaktmester")
                """,
            mapping: """
                attributes:
                  - id: function
                    label: Funksjon
                    \(key)
                    layout: multiple-choice
                    values:
                      - { id: tildeling, label: Tildeling, answers: [Tildeling] }
                      - { id: drift, label: Drift, answers: [Drift] }
                      - { id: annet, label: Annet, answers: ["Annet (spesifiser)"] }
                """)
    }

    @Test func `trap 8: a text typed at "other" is a tick there`() throws {
        let come = try Come(functions(key: "question: Hvilke oppgaver", without: false))
        #expect(come.network.persons.map(\.values) == [[.options([0])], [.options([2])], [.missing]])
        #expect(come.findings(.optionNotInExport).isEmpty)
    }

    @Test func `trap 8: without the "other" column the options do not find the question, but what is nearest is told`()
        throws
    {
        let findings = try Come.stop(functions(key: "question: Hvilke oppgaver"))
        let finding = try #require(findings.first { $0.code == .questionNotFound })
        #expect(finding.furtherPlaces.map(\.column) == ["D"])
        #expect(finding.message[.en].contains("begins in column D and lacks `annet`"))
        #expect(finding.hint[.en].contains("`number: 4`") && finding.hint[.en].contains("Include free-text input"))
    }

    @Test func `trap 8: found by its number, the option without a column is a warning`() throws {
        let come = try Come(functions(key: "number: 4"))
        #expect(come.network.persons.map(\.values) == [[.options([0])], [.options([])], [.missing]])
        let found = come.findings(.optionNotInExport)
        #expect(found.map(\.severity) == [.warning])
        #expect(found[0].place == cell(1, "D"))
        #expect(found[0].message[.en].contains("`annet`"))
    }

    @Test func `numeric value mode: a scale takes codes for texts, and an unknown code is told`() throws {
        let scale = Survey.contact.replacingOccurrences(of: #"["Daglig"]"#, with: #"["Daglig", "1"]"#)
            .replacingOccurrences(of: #"["Ukentlig"]"#, with: "[Ukentlig, 2]")
            .replacingOccurrences(of: #"["Aldri"]"#, with: #"["Aldri", 5]"#)
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                    ada@example.org |                          | 1                     | 5
                    bo@example.org  | 2                        |                       | 3
                    """, mapping: scale))
        #expect(come.marks == [".10", "2.-", "??."])
        #expect(come.findings(.answerOutsideScale).map(\.place) == [cell(3, "D")])
    }
}

/// How roster questions really look, and the traps of real data beside them.
@Suite struct RosterQuestionTraps {
    private static let choice = """
        relations:
          - { id: friends, label: Venner, number: 1, layout: roster-choice, reciprocity: expected }
        """

    @Test func `layout 2: a roster choice of 0 and 1, where an empty box was not shown`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent       | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                    ada@example.org  | 0             | 1          | 0
                    bo@example.org   | 0             |            |
                    cato@example.org | 1             | 0          | 1
                    """, mapping: Self.choice))
        #expect(come.marks == [".10", "0.x", "10."])
        #expect(come.findings(.selfTie).map(\.place) == [cell(4, "D")])
    }

    @Test func `layout 2: blanks among ticks are undecided, and the cure that is given works`() throws {
        let answers = """
            Respondent       | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
            ada@example.org  |               | 1          |
            bo@example.org   |               |            |
            cato@example.org | 1             |            |
            """
        let finding = try #require(
            try Come.stop(Survey(roster: SurveyTests.roster, answers: answers, mapping: Self.choice))
                .first { $0.code == .blankUndecided })
        #expect(finding.hint[.en].contains("a `scale` of one level whose `answers` are `[1]`"))
        let cures = [
            ("blank: no-tie", [".10", "-.-", "10."]),
            ("no-tie: [0], blank: unanswered", [".1-", "-.-", "1-."]),
        ]
        for (cure, marks) in cures {
            for line in cure.split(separator: ", ") { #expect(finding.hint[.en].contains("`\(line)`")) }
            let cured = """
                scales:
                  tick: { levels: [{ id: named, label: Nevnt, answers: [1] }], \(cure) }
                relations:
                  - { id: friends, label: Venner, number: 1, layout: roster-choice, scale: tick, reciprocity: expected }
                """
            #expect(
                try Come(Survey(roster: SurveyTests.roster, answers: answers, mapping: cured)).marks == marks)
        }
    }

    @Test(arguments: [("roster", [".10", "0.1", "??."]), (#"["3", "1", "2"]"#, [".01", "x.0", "??."])])
    func `layout 3: rows known by number are the persons that rows names`(rows: String, marks: [String]) throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 5.1: 1_Samarbeid | 5.2: 2_Samarbeid | 5.3: 3_Samarbeid
                    ada@example.org |                  | 1                | 0
                    bo@example.org  | 0                |                  | 1
                    """,
                mapping: """
                    relations:
                      - { id: work, label: Samarbeid, number: 5, layout: roster-choice, rows: \(rows) }
                    """))
        // In the other order Ada's empty box is Cato's, among 0 and 1 not shown; Bo's third is his own.
        let expected = rows == "roster" ? marks : [".0x", "x.0", "??."]
        #expect(come.marks == expected)
        #expect(come.findings(.unmatchedItem).isEmpty)
    }

    @Test func `layout 3: rows that nobody names are one finding that asks for rows`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 5.1: 1_Samarbeid | 5.2: 2_Samarbeid | 5.3: 3_Samarbeid
                    ada@example.org |                  | 1                | 0
                    """,
                mapping: """
                    relations:
                      - { id: work, label: Samarbeid, number: 5, layout: roster-choice }
                    """))
        let findings = come.findings(.unmatchedItem)
        #expect(findings.map(\.count) == [3])
        #expect(findings.map(\.severity) == [.error])
        #expect(findings[0].hint[.en].contains("`rows: roster`"))
    }

    /// One matrix with a box for each answer.
    private static func boxes(scale: String = "", relation: String = "") -> String {
        """
        scales:
          contact:
            levels:
              - { id: daily, label: Daglig, answers: [Daglig] }
              - { id: weekly, label: Ukentlig, answers: [Ukentlig] }
        \(scale)
        relations:
          - { id: contact, label: Kontakt, number: 5, layout: roster-matrix, scale: contact, rows: roster\(relation) }
        """
    }

    private static let boxAnswers = """
        Respondent       | 5.1: 1_Daglig | 5.1: 1_Ukentlig | 5.2: 2_Daglig | 5.2: 2_Ukentlig | 5.3: 3_Daglig | 5.3: 3_Ukentlig
        ada@example.org  | 0             | 0               | 1             | 1               | 0             | 0
        bo@example.org   | 0             | 1               | 0             | 1               |               |
        cato@example.org | 0             | 0               | 0             | 0               | 0             | 0
        """

    @Test func `layout 3: a box for each answer is a level, and the strongest tick counts`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster, answers: Self.boxAnswers, mapping: Self.boxes(scale: "    blank: no-tie")))
        // Cato ticked nothing at all and so did not answer; Bo was not shown Cato.
        #expect(come.marks == [".10", "2.x", "--."])
        #expect(come.relation.ties.map { [$0.row, $0.column] } == [[2, 3], [3, 2]])
        var ledger = RelationLedger()
        (ledger.cellsRead, ledger.ties, ledger.noTie, ledger.unanswered, ledger.notShown) = (18, 2, 1, 2, 1)
        ledger.dropped = [.ownItem: 2, .selfTie: 1, .weakerTick: 1, .furtherBox: 8]
        #expect(come.relation.ledger == ledger)
        #expect(come.findings(.selfTie).map(\.place) == [cell(3, "E")])
    }

    @Test func `layout 3: a row of boxes without a tick is a blank that the scale must decide`() throws {
        let survey = try Survey(
            roster: SurveyTests.roster, answers: Self.boxAnswers, mapping: Self.boxes(scale: "    no-tie: [Aldri]"))
        let finding = try #require(try Come.stop(survey).first { $0.code == .blankUndecided })
        #expect(finding.count == 1)
        #expect(finding.place == cell(2, "F"))
    }

    @Test func `layout 3: a box that the scale does not list is told once, whoever it is about`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 5.1: 1_Daglig | 5.1: 1_Aldri | 5.2: 2_Daglig | 5.2: 2_Aldri | 5.3: 3_Daglig | 5.3: 3_Aldri | 5.4: 4_Daglig | 5.4: 4_Aldri
                    ada@example.org | 0             | 0            | 0             | 1            | 0             | 1            | 0             | 1
                    """, mapping: Self.boxes(scale: "    blank: no-tie", relation: #", nobody: ["4"]"#)))
        #expect(come.marks[0] == ".--")
        #expect(come.findings(.answerOutsideScale).map(\.count) == [2])
        #expect(come.relation.ledger.dropped[.nobodyItem] == 1)
        let listed = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 5.1: 1_Daglig | 5.1: 1_Aldri | 5.2: 2_Daglig | 5.2: 2_Aldri | 5.3: 3_Daglig | 5.3: 3_Aldri
                    ada@example.org | 0             | 0            | 0             | 1            | 1             | 0
                    """, mapping: Self.boxes(scale: "    no-tie: [Aldri]\n    blank: unanswered")))
        #expect(listed.marks[0] == ".01")
    }

    @Test func `layout 3: boxes read as ticks are refused with the layout that reads them`() throws {
        let survey = try Survey(
            roster: SurveyTests.roster, answers: Self.boxAnswers,
            mapping: """
                relations:
                  - { id: contact, label: Kontakt, number: 5, layout: roster-choice, rows: roster }
                """)
        let finding = try #require(try Come.stop(survey).first { $0.code == .questionNotFound })
        #expect(finding.hint[.en].contains("`layout: roster-matrix`"))
    }

    @Test func `layout 4: nominations take the boxes for names, not the questions about each contact`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 69.1: Hvem snakker du med: Kontakt 1 | 69.2: Hvem snakker du med: Kontakt 2 | 101: Hvor ofte: Kontakt 1 | 102: Kontakt 1: tillit | 103: Hvor ofte: Kontakt 2 | 104: Kontakt 2: tillit
                    ada@example.org | Bo Berg                              |                                      | Cato Lie                  | Bo Berg               |                           |
                    bo@example.org  | Hansen, Ada                          | Per Ukjent                           | Daglig                    | 3                     | Ukentlig                  | Cato Lie
                    """,
                mapping: """
                    relations:
                      - { id: talk, label: Samtale, question: Hvem snakker du med, layout: nominations }
                    """))
        #expect(come.marks == [".10", "1.-", "??."])
        #expect(come.relation.ledger.cellsRead == 4)
        #expect(come.findings(.unmatchedItem).map(\.place) == [cell(3, "C")])
    }

    private static let efs = "{ match: email, column: c_0001 }"

    @Test func `layout 6: a rank is a level, and whoever has no rank has no tie`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster + "\n4 | Dag Moe | dag@example.org",
                answers: """
                    lfdn | dispcode | c_0001           | v_31 | v_32 | v_33 | v_34
                    1    | 31       | ada@example.org  | 0    | 2    | 1    | 0
                    2    | 31       | bo@example.org   | 3    | 0    | 1    | 2
                    3    | 31       | cato@example.org | 0    | 0    | 0    | 0
                    4    | 22       | dag@example.org  | -77  | -77  | -77  | -77
                    """,
                mapping: """
                    scales:
                      rank:
                        levels:
                          - { id: first, label: Først, answers: [1] }
                          - { id: second, label: Nest, answers: [2] }
                          - { id: third, label: Tredje, answers: [3] }
                        blank: no-tie
                    relations:
                      - { id: trust, label: Tillit, variables: v_31..v_34, layout: roster-matrix, scale: rank, rows: roster }
                    """, respondents: Self.efs))
        #expect(come.marks == [".210", "3.12", "--.-", "xxx."])
        #expect(come.network.persons.map(\.status) == [.complete, .complete, .blank, .blank])
    }

    private static let typed = "{ match: name, column: \"1: Hva heter du?\" }"

    @Test func `own identity typed in another order, case and without accents is the person on the roster`() throws {
        let come = try Come(
            Survey(
                roster: """
                    Nr | Navn          | E-post
                    1  | Carioca, Jose |
                    2  | Duck, Donald  |
                    3  | Berg, Bo      |
                    """,
                answers: """
                    1: Hva heter du? | 2.1: Kontakt: Carioca, Jose | 2.2: Kontakt: Duck, Donald | 2.3: Kontakt: Berg, Bo
                    José Carioca     |                             | Daglig                     | Aldri
                    duck donald      | Ukentlig                    |                            | Aldri
                    """, respondents: Self.typed))
        #expect(come.marks == [".10", "2.0", "??."])
        #expect(come.findings(.unknownRespondent).isEmpty)
    }

    @Test func `own identity that fits two persons or half a name is never guessed`() throws {
        let come = try Come(
            Survey(
                roster: """
                    Nr | Navn       | E-post
                    1  | Ada Marie Hansen |
                    2  | Hansen Marie Ada |
                    3  | Bo Berg    |
                    """,
                answers: """
                    1: Hva heter du? | 2.3: Kontakt: Bo Berg | 2.4: Kontakt: Cato Lie
                    Marie Hansen Ada | Daglig                |
                    Bo               | Daglig                |
                    Bo B. Berg       | Daglig                |
                                     | Daglig                |
                    Bo Berg          |                       |
                    """, respondents: Self.typed))
        #expect(come.network.persons.map(\.status) == [.none, .none, .blank])
        #expect(come.network.record.unknownRespondents.map(\.row) == [2, 3, 4, 5])
        #expect(come.relation.ledger.dropped[.unknownRespondent] == 8)
    }

    @Test func `own identity that fits two persons is told with the cure`() throws {
        let come = try Come(
            Survey(
                roster: """
                    Nr | Navn       | E-post
                    1  | Ada Hansen | ada@example.org
                    2  | Ada Hansen | hansen@example.org
                    3  | Bo Berg    | bo@example.org
                    """,
                answers: """
                    1: Hva heter du? | 2.3: Kontakt: Bo Berg
                    Ada Hansen       | Daglig
                    Bo Berg          |
                    """, respondents: Self.typed))
        let finding = try #require(come.findings(.unknownRespondent).first)
        #expect(finding.place == cell(2, "A"))
        #expect(finding.message[.en].contains("cannot be tied to one person"))
        #expect(finding.hint[.en].contains("`match`"))
        #expect(!(finding.message[.en] + finding.hint[.en]).contains("Hansen"))
    }

    @Test func `option numbers with gaps and out of order follow rows by number, not by column`() throws {
        let roster = SurveyTests.roster + "\n4 | Dag Moe | dag@example.org"
        let come = try Come(
            Survey(
                roster: roster,
                answers: """
                    Respondent      | 5.4: 4_Ja | 5.99: 99_Ja | 5.1: 1_Ja | 5.2: 2_Ja
                    ada@example.org | 1         | 0           | 0         | 0
                    bo@example.org  | 0         | 1           | 0         | 0
                    """,
                mapping: """
                    relations:
                      - { id: work, label: Samarbeid, number: 5, layout: roster-choice, rows: roster, nobody: ["99"] }
                    """))
        #expect(come.marks == [".0x1", "0.x0", "??.?", "???."])
        #expect(come.findings(.unmatchedItem).isEmpty)
        #expect(come.findings(.personNotAsked).flatMap(\.actors) == ["3"])
    }

    @Test func `option numbers with gaps and out of order do not move names`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.17: Kontakt: Cato Lie | 1.99: Kontakt: Ada Hansen | 1.18: Kontakt: Bo Berg
                    ada@example.org | Daglig                  |                           | Ukentlig
                    """))
        #expect(come.marks[0] == ".21")
    }

    @Test func `row labels blank in one question and present in the next`() throws {
        let answers = """
            Respondent      | 1.1: Kontakt | 1.2: Kontakt | 1.3: Kontakt | 2.1: Tillit: Ada Hansen | 2.2: Tillit: Bo Berg | 2.3: Tillit: Cato Lie
            ada@example.org |              | Daglig       | Aldri        |                         | Aldri                | Daglig
            """
        func mapping(_ rows: String) -> String {
            Survey.contact + rows
                + "\n  - { id: trust, label: Tillit, question: Tillit, layout: roster-matrix, scale: contact }"
        }
        let come = try Come(
            Survey(roster: SurveyTests.roster, answers: answers, mapping: mapping("\n    rows: roster")))
        #expect(come.network.relations.map { SurveyTests.marks($0)[0] } == [".10", ".01"])
        // Without `rows` the rows are nobody's, which is said once.
        let blank = try Come(Survey(roster: SurveyTests.roster, answers: answers, mapping: mapping("")))
        #expect(blank.network.relations.map { SurveyTests.marks($0)[0] } == [".xx", ".01"])
        #expect(blank.findings(.unmatchedItem).map(\.count) == [3])
        #expect(blank.findings(.unmatchedItem)[0].hint[.en].contains("`rows: roster`"))
    }

    @Test func `one row label blank among others is the only one that is nobody's`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: | 1.3: Kontakt: Cato Lie
                    ada@example.org |                          | Daglig        | Ukentlig
                    """))
        #expect(come.marks[0] == ".x2")
        #expect(come.findings(.unmatchedItem).map(\.place) == [cell(1, "C")])
    }

    @Test(arguments: ["p_0001", "c_0001", "u_email"])
    func `the respondent's address stands in whichever column the mapping names`(column: String) throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    lfdn | dispcode | tester | \(column)       | v_11 | v_12 | v_13
                    1    | 31       | 0      | Bo@Example.org  | 1    | 0    | 3
                    """,
                mapping: Survey.contact.replacingOccurrences(of: #"["Daglig"]"#, with: "[1]")
                    .replacingOccurrences(of: "question: Kontakt", with: "variables: v_11..v_13\n    rows: roster")
                    .replacingOccurrences(of: #"["Månedlig"]"#, with: "[3]"),
                respondents: "{ match: email, column: \(column) }"))
        #expect(come.marks == [".??", "1.3", "??."])
    }

    @Test func `without c_0001 the columns that could hold the respondent are listed`() throws {
        let survey = try Survey(
            roster: SurveyTests.roster,
            answers: """
                lfdn | dispcode | p_0001         | v_11
                1    | 31       | bo@example.org | 1
                """,
            mapping: """
                attributes: [{ id: text, label: Tekst, variables: v_11, layout: text }]
                """)
        let finding = try #require(try Come.stop(survey).first { $0.code == .respondentColumnMissing })
        #expect(finding.hint[.en].contains("p_0001") && !finding.hint[.en].contains("bo@"))
    }

    @Test func `the own row is in the roster and gets ticked: no tie, one note`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1: Ada Hansen | 1: Bo Berg | 1: Cato Lie
                    ada@example.org | 1             | 1          | 0
                    bo@example.org  | 1             | 0          | 0
                    """, mapping: Self.choice))
        #expect(come.marks == [".10", "1.0", "??."])
        #expect(come.findings(.selfTie).map(\.actors) == [["1"]])
        #expect(come.relation.ledger.dropped == [.selfTie: 1, .ownItem: 1])
    }

    @Test func `a nobody option among the persons is found by the name of its variable`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    lfdn | dispcode | c_0001          | v_17 | v_99 | v_18 | v_5
                    1    | 31       | ada@example.org | 0    | 0    | 1    | 0
                    2    | 31       | bo@example.org  | 0    | 1    | 0    | 0
                    """,
                mapping: """
                    relations:
                      - id: friends
                        label: Venner
                        variables: [v_17, v_99, v_18, v_5]
                        layout: roster-choice
                        items: { v_17: "1", v_18: "2", v_5: "3" }
                        nobody: [v_99]
                    """, respondents: Self.efs))
        #expect(come.marks == [".10", "0.0", "??."])
        #expect(come.findings(.unmatchedItem).isEmpty)
        #expect(come.relation.ledger.dropped == [.ownItem: 2, .nobodyItem: 2])
    }

    @Test func `fully empty respondents are blank, never people without contact`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent       | Date                | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                    ada@example.org  | 01.03.2024 14:36:02 |                          | Daglig                | Daglig
                    bo@example.org   | 01.03.2024 14:36:02 |                          |                       |
                    cato@example.org |                     |                          |                       |
                    """))
        #expect(come.marks == [".11", "-.-", "--."])
        #expect(come.network.persons.map(\.status) == [.complete, .blank, .blank])
        #expect(come.findings(.blankResponse).map(\.actors) == [["2"], ["3"]])
        #expect(come.findings(.answeredWithoutTies).isEmpty)
        #expect(come.findings(.oneSidedTie).isEmpty)
    }

    @Test func `non-participants are non-respondents, not isolates, and ties to them are not one-sided`() throws {
        let come = try Come(
            Survey(
                roster: SurveyTests.roster,
                answers: """
                    Respondent      | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg | 1.3: Kontakt: Cato Lie
                    ada@example.org |                          | Daglig                |
                    """))
        #expect(come.marks == [".10", "?.?", "??."])
        #expect(come.findings(.nonRespondent).map(\.actors) == [["2"], ["3"]])
        #expect(come.findings(.oneSidedTie).isEmpty)
        #expect(come.relation.dyadCounts.unconfirmed == 1)
    }
}
