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
        #expect(told[2] == "3: A=1 B=0 C=45352.5 E=linje\nto F=1")
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
        #expect(try rows(book) == ["2: B=ab D=in line", "3: A=x\ry_z_x B=text C=#N/A E=7 F=0.3"])
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
                z.writestr('xl/_rels/workbook.xml.rels', '<!DOCTYPE a [<!ENTITY b "c">]><Relationships/>')
                z.close()
                """)
        }
    }

    @Test func `an archive that is no workbook is told`() {
        #expect(
            problem {
                _ = try workbook("import zipfile\nz = zipfile.ZipFile(path, 'w')\nz.writestr('a', 'b')\nz.close()")
            } == .noWorkbook)
    }
}
