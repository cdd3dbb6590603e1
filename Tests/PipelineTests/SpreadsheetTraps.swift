import Findings
import Foundation
import NetworkModel
import Pipeline
import TestSupport
import Testing

/// Spreadsheets as people keep them, made by openpyxl.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that `make test` sets up"))
struct SpreadsheetTraps {
    private static let roster = """
        Nr | Navn | E-post | Enhet
        1 | Ada Hansen | ada@example.org | Plan
        2 | Bo Berg | bo@example.org | Plan
        """
    private static let answers = """
        Respondent | 1.1: Kontakt: Ada Hansen | 1.2: Kontakt: Bo Berg
        ada@example.org | | Daglig
        bo@example.org | Ukentlig |
        """

    /// A survey whose roster, or export, is a workbook that a script makes of `sheet` (openpyxl's) and `book`.
    private func survey(
        _ script: String, in file: String = "roster", reference: String? = nil, attributes: [String] = ["Enhet"]
    ) throws -> Survey {
        let listed = attributes.enumerated().map { "  - { id: a\($0), label: A, column: \($1) }" }.joined(
            separator: "\n")
        let survey = try Survey(
            roster: Self.roster, answers: Self.answers, mapping: Survey.contact + "\nattributes:\n" + listed)
        let made = try Outside.runPython(
            """
            import sys, datetime, openpyxl
            book = openpyxl.Workbook()
            sheet = book.active
            \(script)
            book.save(sys.argv[1])
            """, ["\(survey.folder)/\(file).xlsx"])
        try #require(made.status == 0, "\(made.errors)")
        let mapping = try String(contentsOfFile: survey.mapping, encoding: .utf8)
        try mapping.replacingOccurrences(of: "\(file).csv", with: reference ?? "\(file).xlsx")
            .write(toFile: survey.mapping, atomically: false, encoding: .utf8)
        return survey
    }

    private static let people = """
        sheet.append(["Nr", "Navn", "E-post", "Enhet"])
        sheet.append([1, "Ada Hansen", "ada@example.org", "Plan"])
        sheet.append([2, "Bo Berg", "bo@example.org", "Plan"])
        """

    private func network(_ survey: Survey) throws -> Network {
        try StudyRun(StudyRun.Request(mapping: survey.mapping)).study.networks[0]
    }

    private func stop(_ survey: Survey) throws -> [Finding] {
        try #require(throws: RunStopped.self) { _ = try network(survey) }.findings
    }

    @Test func `everybody of merged cells has their value, and nobody beyond the list`() throws {
        let network = try network(
            survey(
                Self.people + """

                    sheet.append([3, "Cato Lie", "cato@example.org", "Nav"])
                    sheet.merge_cells("D2:D3")
                    sheet.merge_cells("D4:D9")
                    sheet.merge_cells("F1:H4")
                    """))
        #expect(network.persons.map { $0.values[0] } == [.text("Plan"), .text("Plan"), .text("Nav")])
    }

    @Test(arguments: ["B3:C3", "A2:D3"])
    func `cells that are merged across columns are told by their range`(range: String) throws {
        let findings = try stop(survey(Self.people + "\nsheet.merge_cells(\"\(range)\")"))
        #expect(findings.map(\.code) == [.exportBroken] && findings[0].message[.en].contains(range))
    }

    @Test func `merged answers are told, a title merged above the headings is not`() throws {
        let rows = """
            sheet.append(["Kartlegging"])
            sheet.append(["Respondent", "1.1: Kontakt: Ada Hansen", "1.2: Kontakt: Bo Berg"])
            sheet.append(["ada@example.org", None, "Daglig"])
            sheet.append(["bo@example.org", "Ukentlig", None])
            sheet.merge_cells("A1:C1")
            """
        let file = "{ file: answers.xlsx, header-row: 2 }"
        #expect(try network(survey(rows, in: "answers", reference: file)).relations[0].ties.count == 2)
        let findings = try stop(survey(rows + "\nsheet.merge_cells(\"C3:C4\")", in: "answers", reference: file))
        #expect(findings.map(\.code) == [.exportBroken] && findings[0].message[.en].contains("C3:C4"))
    }

    @Test func `an id shown with zeros has them, a day is a day, an hour an hour`() throws {
        let network = try network(
            survey(
                """
                sheet.append(["Nr", "Navn", "E-post", "Start", "Tid"])
                sheet.append([1, "Ada Hansen", "ada@example.org", datetime.date(2020, 2, 29), datetime.time(7, 30)])
                sheet["A2"].number_format = "00000"
                """, attributes: ["Start", "Tid"]))
        #expect(network.persons.map(\.id) == ["00001"])
        #expect(network.persons[0].values == [.text("2020-02-29"), .text("07:30:00")])
    }

    @Test func `formulas without a value and errors stop the run by their cells, where they are read`() throws {
        let cells =
            "\nsheet[\"B3\"] = \"=UPPER(A1)\"\nsheet[\"D2\"] = \"#N/A\"\nsheet[\"F2\"] = \"=1+1\"\nsheet[\"F1\"] = \"Merknad\""
        let findings = try stop(survey(Self.people + cells))
        #expect(findings.map(\.code) == [.cellWithoutValue, .cellWithoutValue])
        #expect(findings.map(\.place?.description) == ["roster.xlsx:3:B", "roster.xlsx:2:D"])
        let unread = try network(survey(Self.people + "\nsheet[\"F2\"] = \"=1+1\"\nsheet[\"F1\"] = \"Merknad\""))
        #expect(unread.persons.count == 2)
        let answers = try stop(
            survey(
                """
                sheet.append(["Respondent", "1.1: Kontakt: Ada Hansen", "1.2: Kontakt: Bo Berg"])
                sheet.append(["ada@example.org", None, "=IF(1>0;2;3)"])
                """, in: "answers"))
        #expect(answers.map(\.place?.description) == ["answers.xlsx:2:C"])
    }

    @Test func `headings below a title on another sheet are proposed, and read where the mapping says so`() throws {
        let script = """
            sheet.title = "Om listen"
            sheet.append(["Denne listen er fra mars"])
            sheet = book.create_sheet("Ark 2")
            sheet.append(["Adresseliste"])
            sheet.append([])
            \(Self.people)
            """
        let findings = try stop(survey(script))
        #expect(
            findings.first?.hint[.en].contains("header-row: 3") == true
                && findings.first?.hint[.en].contains("“Ark 2”") == true)
        let told = try survey(script, reference: "{ file: roster.xlsx, sheet: \"Ark 2\", header-row: 3 }")
        #expect(try network(told).persons.map(\.name) == ["Ada Hansen", "Bo Berg"])
        let wrong = try survey(script, reference: "{ file: roster.xlsx, sheet: \"Ark 2\", header-row: 2 }")
        #expect(try stop(wrong).map(\.code) == [.mappingWrongValue])
    }

    @Test func `an export below a title is proposed, and read where the mapping says so`() throws {
        let script = """
            sheet.append(["Kartlegging 2024"])
            sheet.append(["Respondent", "1.1: Kontakt: Ada Hansen", "1.2: Kontakt: Bo Berg"])
            sheet.append(["ada@example.org", None, "Daglig"])
            """
        let findings = try stop(survey(script, in: "answers"))
        #expect(findings.first?.hint[.en].contains("header-row: 2") == true)
        let read = try network(survey(script, in: "answers", reference: "{ file: answers.xlsx, header-row: 2 }"))
        #expect(read.relations[0].ties.count == 1)
    }

    @Test func `blanks beside and beneath the table are nothing`() throws {
        let network = try network(
            survey(Self.people + "\nsheet[\"G2\"] = \" \"\nsheet[\"B9\"] = \"  \"\nsheet[\"A12\"] = None"))
        #expect(network.persons.count == 2)
    }
}
