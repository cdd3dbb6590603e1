import Findings
import Foundation
import SpreadsheetReading
import TestSupport
import Testing

@Suite(.enabled(if: Outside.python != nil, "needs Python with openpyxl"))
struct SpreadsheetReadingTests {
    /// Writes down what it is told: `2: A=x C=y`.
    private final class Listener: SheetHandler {
        var rows: [String] = []
        func beginRow(_ number: Int) { rows.append("\(number):") }
        func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
            rows[rows.count - 1] += " \(SourcePlace.columnLetters(column))=\(String(decoding: text, as: UTF8.self))"
        }
        func endRow() {}
        func cell(_ column: Int, without value: ValueGap) {
            rows[rows.count - 1] += " \(SourcePlace.columnLetters(column))!\(value)"
        }
        func merged(_ cells: MergedCells) { rows.append("\(cells.columns) \(cells.rows)") }
    }

    private func workbook(_ script: String) throws -> Workbook {
        let path = try Outside.temporaryFolder() + "/a.xlsx"
        let made = try Outside.runPython("import sys\npath = sys.argv[1]\n" + script, [path])
        try #require(made.status == 0, "\(made.errors)")
        return try Workbook(path: path)
    }

    private func rows(_ workbook: Workbook, sheet: Int = 0) throws -> [String] {
        let listener = Listener()
        try workbook.read(sheet: sheet, listener)
        return listener.rows
    }

    /// A workbook of one sheet whose XML is given.
    private func raw(_ sheet: String, shared: String = "") throws -> Workbook {
        try workbook(
            """
            import zipfile
            z = zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED)
            ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
            rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            z.writestr('xl/workbook.xml', f'<workbook {ns}><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels', f'<Relationships><Relationship Id="rId1" Type="{rel}worksheet" Target="/xl/s.xml"/><Relationship Id="rId2" Type="{rel}sharedStrings" Target="t.xml"/></Relationships>')
            z.writestr('xl/s.xml', f'''<worksheet {ns}><sheetData>\(sheet)</sheetData></worksheet>''')
            z.writestr('xl/t.xml', f'''<sst {ns}>\(shared)</sst>''')
            z.close()
            """)
    }

    @Test func `cells of every kind are told as text`() throws {
        let book = try workbook(
            """
            import openpyxl, datetime
            b = openpyxl.Workbook()
            s = b.active
            s.title = 'Raw Data'
            s.append(['Navn', 'Ås, Bjørn', None, ' blank '])
            s.append([3, 3.0, 0.3, -2.5, 1e20, 0])
            s.append([True, False, datetime.datetime(2024, 3, 1, 12, 0, 0), '=1+1', 'linje\\nto', '1'])
            s['C6'] = 'hull'
            b.create_sheet('Annet')['B1'] = 'x'
            b.save(path)
            """)
        #expect(book.sheetNames == ["Raw Data", "Annet"])
        let told = try rows(book)
        #expect(told[0] == "1: A=Navn B=Ås, Bjørn D= blank ")
        #expect(told[1] == "2: A=3 B=3 C=0.3 D=-2.5 E=1e+20 F=0")
        // openpyxl computes nothing, so the formula has no value.
        #expect(told[2] == "3: A=1 B=0 C=2024-03-01 12:00:00 D!formula E=linje\nto F=1")
        #expect(told.last == "6: C=hull")
        #expect(try rows(book, sheet: 1) == ["1: B=x"])
        #expect(try book.sheet(named: "Annet") == 1)
    }

    @Test func `runs, inline texts, escapes and readings`() throws {
        let book = try raw(
            """
            <row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c></row>
            <row><c t="s"><v>1</v></c><c t="str"><f>A1</f><v>text</v></c><c t="e"><v>#N/A</v></c><c/><c><v>7.0</v></c><c><v>2.9999999999999999E-1</v></c></row>
            """,
            shared:
                "<si><r><t>a</t></r><r><t>b</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si><si><t>x_x000D_y_x005F_z_x</t></si>"
        )
        #expect(try rows(book) == ["2: B=ab D=in line", "3: A=x\ry_z_x B=text C!error E=7 F=0.3"])
    }

    private func problem(_ body: () throws -> Void) -> SpreadsheetFault.Problem? {
        do {
            try body()
            return nil
        } catch {
            return (error as? SpreadsheetFault)?.problem
        }
    }

    @Test func `a sheet that is not there is told with those that are`() throws {
        let book = try raw("")
        #expect(problem { _ = try book.sheet(named: "Data") } == .noSuchSheet(known: ["Ark"]))
    }

    @Test(arguments: [
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>", "<row r=\"1\"><c r=\"1A\"><v>9</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
    ])
    func `a cell that leads nowhere is told`(sheet: String) throws {
        let book = try raw(sheet)
        #expect(problem { _ = try rows(book) } == .brokenCell)
    }

    @Test func `too wide a row is told`() throws {
        let book = try raw("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")
        #expect(problem { _ = try rows(book) } == .tooManyColumns)
    }

    @Test(arguments: ["0", "-3", "1048577", "9999999999", "99999999999999999999", "two"])
    func `a row that no spreadsheet has is told`(number: String) throws {
        let book = try raw("<row r=\"1\"><c><v>1</v></c></row><row r=\"\(number)\"><c><v>1</v></c></row>")
        let fault = #expect(throws: SpreadsheetFault.self) { try rows(book) }
        #expect(fault?.problem == .brokenRow && fault?.row == 2)
    }

    @Test func `cells that share a long text do not fill the memory`() throws {
        // A kilobyte of archive and half a megabyte of text that a row of 16,384 cells would make eight gigabytes of.
        let book = try raw(
            "<row r='1'>{'<c t=\"s\"><v>0</v></c>' * 16384}</row>", shared: "<si><t>{'x' * 500000}</t></si>")
        let fault = #expect(throws: SpreadsheetFault.self) { try rows(book) }
        #expect(fault?.problem == .tooLarge(limit: 64 << 20) && fault?.row == 1)
    }

    @Test(arguments: ["../../../../etc/passwd", "/etc/passwd", "/xl/../../etc/passwd", "file:///etc/passwd"])
    func `a part that leads out of the archive is not looked for`(target: String) throws {
        let book = try workbook(
            """
            import zipfile
            z = zipfile.ZipFile(path, 'w')
            ns = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
            rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            z.writestr('xl/workbook.xml', f'<workbook {ns}><sheets><sheet name="Ark" r:id="rId1"/></sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels', f'<Relationships><Relationship Id="rId1" Type="{rel}worksheet" Target="\(target)"/></Relationships>')
            z.close()
            """)
        let fault = #expect(throws: SpreadsheetFault.self) { try rows(book) }
        #expect(fault?.problem == .noWorkbook)
    }

    @Test func `a cell that is cut short leaves nothing to the next one`() throws {
        let book = try raw(
            "<row><c t=\"inlineStr\"><is><t>a<c></c></t></is></c><c t=\"inlineStr\"><is><b>c</b><t>d</t></is></c></row>"
        )
        #expect(try rows(book) == ["1: A=a B=d"])
    }

    @Test func `broken XML and entities inside a workbook are told`() throws {
        let broken = try raw("<row>")
        guard case .xml = problem({ _ = try rows(broken) }) else {
            Issue.record("no fault")
            return
        }
        #expect(throws: SpreadsheetFault.self) {
            _ = try workbook(
                """
                import zipfile
                z = zipfile.ZipFile(path, 'w')
                z.writestr('xl/workbook.xml', '<workbook/>')
                z.writestr('xl/_rels/workbook.xml.rels', '<!DOCTYPE a [<!ENTITY b "c">]><Relationships/>')
                z.close()
                """)
        }
    }

    @Test func `an archive that is no workbook is told`() {
        #expect(
            problem {
                _ = try workbook("import zipfile\nz = zipfile.ZipFile(path, 'w')\nz.writestr('a', 'b')\nz.close()")
            } == .archive(parts: ["a"]))
    }

    /// A workbook of one sheet with styles; the cells of the sheet are given.
    private func styled(_ cells: String, formats: [String], book: String = "") throws -> Workbook {
        let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(170 + $0)\" formatCode=\"\($1)\"/>" }.joined()
        let styles = formats.indices.map { "<xf numFmtId=\"\(170 + $0)\"/>" }.joined()
        return try workbook(
            """
            import zipfile
            z = zipfile.ZipFile(path, 'w')
            ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
            rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            z.writestr('xl/workbook.xml', f'<workbook {ns}>\(book)<sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels', f'<Relationships><Relationship Id="rId1" Type="{rel}worksheet" Target="s.xml"/><Relationship Id="rId2" Type="{rel}styles" Target="styles.xml"/></Relationships>')
            z.writestr('xl/styles.xml', f'''<styleSheet {ns}><numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/>\(styles)</cellXfs></styleSheet>''')
            z.writestr('xl/s.xml', f'''<worksheet {ns}><sheetData><row>\(cells)</row></sheetData></worksheet>''')
            z.close()
            """)
    }

    @Test func `a number is a point in time where its format shows one, and has zeros in front where that does`() throws
    {
        let formats = [
            "dd\\.mm\\.yyyy", "[$-414]d. mmmm yyyy;@", "hh:mm", "[h]:mm", "0.00", "&quot;dag&quot; 0", "00000", "0\\ %",
        ]
        let cells = [(0, "43890"), (1, "43890"), (2, "43890.5")] + formats.indices.map { ($0 + 3, "43891.25") }
        let book = try styled(
            cells.map { "<c s=\"\($0)\"><v>\($1)</v></c>" }.joined()
                + "<c s=\"9\"><v>101</v></c><c s=\"5\"><v>0.25</v></c>",
            formats: formats)
        #expect(
            try rows(book) == [
                "1: A=43890 B=2020-02-29 C=2020-02-29 12:00:00 D=2020-03-01 06:00:00 E=2020-03-01 06:00:00 F=2020-03-01 06:00:00 "
                    + "G=43891.25 H=43891.25 I=43891.25 J=43891.25 K=43891.25 L=00101 M=06:00:00"
            ])
    }

    @Test func `days of a workbook from an old Mac begin in 1904`() throws {
        let book = try styled(
            "<c s=\"1\"><v>0</v></c><c s=\"1\"><v>42428</v></c>", formats: [], book: "<workbookPr date1904=\"1\"/>")
        #expect(try rows(book) == ["1: A=1904-01-01 B=2020-02-29"])
    }

    @Test(arguments: [
        ("<c><f>A1</f></c>", "A!formula"), ("<c><f>A1</f><v/></c>", "A!formula"),
        ("<c t=\"str\"><f>A1</f></c>", "A!formula"),
        ("<c t=\"b\"><f>A1</f><v></v></c>", "A!formula"), ("<c t=\"str\"><f>A1</f><v></v></c>", ""),
        ("<c><f>A1</f><v>0</v></c>", "A=0"), ("<c t=\"e\"><f>A1</f><v>#REF!</v></c>", "A!error"),
    ])
    func `a formula without a value is none, unless its result is the empty text`(cell: String, told: String) throws {
        #expect(try rows(raw("<row>\(cell)</row>")) == ["1:" + (told.isEmpty ? "" : " " + told)])
    }

    @Test func `a stored 0 is no value where spreadsheets are told to compute everything anew`() throws {
        let book = try styled(
            "<c><f>A1</f><v>0</v></c><c><f>A1</f><v>2</v></c><c><v>0</v></c>", formats: [],
            book: "<calcPr fullCalcOnLoad=\"1\"/>")
        #expect(try rows(book) == ["1: A!formula B=2 C=0"])
    }
}
