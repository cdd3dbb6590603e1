import Findings
import Foundation
import Importers
import TestSupport
import Testing

/// Workbooks and SPSS files, written by programs that are not ours.
@Suite(.enabled(if: Outside.python != nil, "needs Python with openpyxl and pyreadstat"))
struct WorkbookTests {
    private func file(_ name: String, sheet: String? = nil, _ script: String) throws -> InputFile {
        let path = try Scratch().folder + "/" + name
        let made = try Outside.runPython("import sys\npath = sys.argv[1]\n" + script, [path])
        try #require(made.status == 0, "\(made.errors)")
        return try InputFile.look(at: path, shownAs: name, sheet: sheet)
    }

    fileprivate func workbook(_ sheets: String, sheet: String? = nil) throws -> InputFile {
        try file(
            "a.xlsx", sheet: sheet,
            """
            import openpyxl, datetime
            b = openpyxl.Workbook()
            b.remove(b.active)
            for title, rows in \(sheets):
                s = b.create_sheet(title)
                for r in rows: s.append(r)
            b.save(path)
            """)
    }

    @Test func `a cell with more text than is read is told and not left empty`() throws {
        let text = try file(
            "a.xlsx",
            """
            import zipfile
            z = zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED)
            z.writestr('xl/workbook.xml', '<workbook><sheets><sheet name="Raw Data" id="a"/></sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="a" Type="/worksheet" Target="s.xml"/><Relationship Id="b" Type="/sharedStrings" Target="t.xml"/></Relationships>')
            z.writestr('xl/s.xml', '<worksheet><row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row></worksheet>')
            run = '<r><t>' + 'x' * 2000000 + '</t></r>'
            z.writestr('xl/t.xml', '<sst><si><t>1: Telefon</t></si><si>' + run * 9 + '</si></sst>')
            z.close()
            """)
        let stop = stopped { _ = try ImporterList.open(text).rows() }
        #expect(stop?.status == .unusableData && stop?.findings.first?.place?.row == 2)
    }

    @Test func `Essentials' workbook reads like its text`() throws {
        let reader = try ImporterList.open(
            workbook(
                """
                [('Info', [['x']]), ('Raw Data', [
                    ['Respondent', 'Date', '3.1: Hvor ofte: Ås, Bjørn', '3.2: Hvor ofte: Berg, Bo', '4: Telefon', '4: Annet'],
                    ['ada@example.org', datetime.datetime(2024, 3, 1, 14, 36, 2), 'Daglig', None, 1, None],
                    [None], ['bo@example.org', None, None, 'Ukentlig', 0, 'Teams']])]
                """))
        #expect(reader.export.format == .essentialsXLSX)
        #expect(reader.export.questions.map(\.kind) == [.matrix, .multipleChoice])
        #expect(reader.export.columns[2].item == "Ås, Bjørn")
        let rows = try reader.rows()
        #expect(rows.map(\.number) == [2, 4])
        #expect(AnswerTime(rows[0].cells[1])?.key(.dayMonthYear) == "2024-03-01T14:36:02")
        #expect(rows[1].cells == ["bo@example.org", "", "", "Ukentlig", "0", "Teams"])
        #expect(rows[0].cells[3...] == ["", "1", ""])
    }

    @Test func `EFS' workbook is found by its header and grouped by a codebook`() throws {
        let book = try workbook(
            """
            [('Export 1.1', [['lfdn', 'tester', 'dispcode', 'c_0001', 'v_11', 'v_12', 'ip_addr'],
                [1, 0, 31, 'ada', 0, 2, '10.0.0.1'], [2, 0, 22, 'bo', -77, -77, '10.0.0.2']])]
            """)
        let reader = try ImporterList.open(
            book, codebook: Scratch().file(EFSCSVTests.codebook, named: "codebook.csv"))
        #expect(reader.export.format == .efsXLSX)
        #expect(reader.export.questions[0].columns == [4, 5])
        #expect(
            try reader.rows().map(\.cells) == [
                ["1", "0", "31", "ada", "0", "2", ""], ["2", "0", "22", "bo", "-77", "-77", ""],
            ])
        #expect(try ImporterList.open(book).export.columns[5].missing.unanswered.contains("0"))
    }

    @Test func `a roster can be a sheet`() throws {
        let sheets =
            "[('Annet', [['x']]), ('Liste', [['Nr', 'Navn', 'E-post'], [7, ' Ås, Bjørn ', 'a@example.org'], [None], [8, 'Berg, Bo', None]])]"
        let roster = try RosterImporter.read(
            workbook(sheets, sheet: "Liste"), names: ["Navn"], id: "Nr", email: "E-post")
        #expect(
            roster.rows == [
                RosterRow(number: 2, cells: ["7", "Ås, Bjørn", "a@example.org"]),
                RosterRow(number: 4, cells: ["8", "Berg, Bo", ""]),
            ])
        #expect(roster.source.format == "xlsx")
        let stop = stopped {
            _ = try RosterImporter.read(workbook(sheets, sheet: "Ark"), names: ["Navn"])
        }
        #expect(stop?.findings[0].hint[.en].contains("Annet, Liste") == true)
    }

    @Test func `a cell beside the table is told`() throws {
        let book = try workbook("[('A', [['Respondent', '1: A'], ['a', 'b', 'c']])]")
        #expect(stopped { _ = try ImporterList.open(book).rows() }?.first == "export-broken a.xlsx:2:C")
    }

    @Test func `a damaged workbook is told`() throws {
        let file = try Scratch().file(Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 100), named: "a.xlsx")
        #expect(stopped { _ = try ImporterList.open(file) }?.first == "export-broken a.xlsx")
    }

    @Test func `a workbook of neither product is told`() throws {
        let book = try workbook("[('A', [['x', 'y']])]")
        #expect(stopped { _ = try ImporterList.open(book) }?.first == "format-unknown a.xlsx")
    }

    fileprivate func sav(_ script: String) throws -> InputFile {
        try file("a.sav", "import pandas, pyreadstat, datetime\n" + script)
    }

    @Test func `an SPSS file from EFS follows EFS' rules`() throws {
        let reader = try ImporterList.open(
            sav(
                """
                f = pandas.DataFrame({'lfdn': [1.0, 2.0], 'tester': [0.0, 0.0], 'dispcode': [31.0, 22.0], 'c_0001': ['ada', 'bo'],
                    'v_11': [0.0, -77.0], 'v_15': [0.0, 1.0], 'v_20': ['-99', 'x'],
                    'datetime': [datetime.datetime(2024, 3, 1, 14, 36, 2), None]})
                pyreadstat.write_sav(f, path, column_labels=['', '', '', '', 'Ås, Bjørn', 'Telefon', 'Annet ()', ''],
                    variable_value_labels={'v_11': {1: 'Daglig', -77: 'not shown'}, 'v_15': {0: 'not quoted', 1: 'quoted'}})
                """))
        let export = reader.export
        #expect(export.format == .spss)
        #expect(export.columns[4].item == "Ås, Bjørn")
        #expect(export.columns[4].codeLabels["1"] == "Daglig")
        #expect(export.columns[5].missing == MissingSigns(notShown: ["-77", "-66"], emptyIsBlank: false))
        #expect(export.columns[6].missing.unanswered == ["-99"])
        #expect(export.respondentColumn == 3)
        let rows = try reader.rows()
        #expect(rows.map(\.number) == [1, 2])
        #expect(AnswerTime(rows[0].cells[7])?.key(.dayMonthYear) == "2024-03-01T14:36:02")
        #expect(rows[1].cells[4...6] == ["-77", "1", "x"])
    }

    @Test func `an SPSS file from Essentials is read by its labels`() throws {
        let reader = try ImporterList.open(
            sav(
                """
                f = pandas.DataFrame({'Respondent': ['a@example.org'], 'q3_1': [1.0], 'q3_2': [None], 'q4_1': [1.0], 'q4_2': [0.0]})
                pyreadstat.write_sav(f, path, column_labels=['Respondent', '3.1: Hvor ofte: Ås, Bjørn', '3.2: Hvor ofte: Berg, Bo', '4: Telefon', '4: E-post'],
                    variable_value_labels={'q3_1': {1: 'Daglig'}, 'q3_2': {1: 'Daglig'}})
                """))
        #expect(reader.export.respondentColumn == 0)
        #expect(reader.export.questions.map(\.kind) == [.matrix, .multipleChoice])
        #expect(reader.export.questions[0].text == "Hvor ofte")
        #expect(reader.export.columns[1].item == "Ås, Bjørn")
        #expect(reader.export.columns[1].codeLabels == ["1": "Daglig"])
        #expect(reader.export.columns[2].missing.emptyIsBlank)
        #expect(try reader.rows()[0].cells == ["a@example.org", "1", "", "1", "0"])
    }

    @Test func `a damaged SPSS file is told`() throws {
        let file = try Scratch().file("$FL2@(#) SPSS", named: "a.sav")
        #expect(stopped { _ = try ImporterList.open(file) }?.first == "export-broken a.sav")
    }
}

extension WorkbookTests {
    @Test func `a codebook may be a workbook, on any of its sheets`() throws {
        let book = try workbook(
            """
            [('Info', [['Project']]), ('Codebook', [['1', 'Page (PGID 1)'], [None], ['Kontakt med (q_1 - Type 311)'],
                ['v_1', 'k_1', 'int', 'Ada'], [None, None, 1, 'daily'], [None, None, 2, 'weekly']])]
            """)
        let export = try ImporterList.open(
            Scratch().file("lfdn;dispcode;k_1\n1;31;1\n"), codebook: book
        ).export
        #expect(export.questions.map(\.text) == ["Kontakt med"])
        #expect(export.columns[2].codeLabels == ["1": "daily", "2": "weekly"])
        let other = try workbook("[('A', [['x', 'y']])]")
        let stop = stopped {
            _ = try ImporterList.open(Scratch().file("lfdn;dispcode;k_1\n"), codebook: other)
        }
        #expect(stop?.first == "export-broken a.xlsx")
    }

    @Test func `an EFS workbook with three header rows is read as its text`() throws {
        let rows = EFSAsFoundTests.threeRows.split(separator: "\n").map { line in
            "["
                + line.split(separator: ";", omittingEmptySubsequences: false).map { "'\($0)' or None" }
                .joined(separator: ", ") + "]"
        }
        let reader = try ImporterList.open(
            workbook("[('Info', [['x']]), ('Export 1.1', [\(rows.joined(separator: ", "))])]"))
        #expect(reader.export.format == .efsXLSX)
        #expect(reader.export.questions.map(\.columns) == [[3, 4], [5, 6], [7]])
        #expect(try reader.rows().map(\.number) == [4, 5])
    }

    @Test(arguments: [("lfdn", true), ("dispcode", true), ("v_9", true), ("navn", false)])
    func `an SPSS file whose numbers have EFS' missing value is EFS'`(first: String, isEFS: Bool) throws {
        let file = try sav(
            """
            f = pandas.DataFrame({'\(first)': [1.0, 2.0], 'alder': [40.0, -77.0], 'timer': [-99.0, 3.0]})
            missing = {n: [-77.0] for n in f.columns}
            pyreadstat.write_sav(f, path, missing_ranges=missing)
            """)
        let export = try ImporterList.open(file).export
        #expect(export.columns[1].missing.notShown.contains("-77") == isEFS)
        #expect(export.columns[2].missing.unanswered.contains("-99") == isEFS)
    }
}
