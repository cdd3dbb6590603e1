import Findings
import Foundation
import SpreadsheetReading
import TestSupport
import Testing

/// Spreadsheets as LibreOffice keeps them, one `content.xml` for all sheets.
@Suite(.enabled(if: Outside.python != nil, "needs Python"))
struct OpenDocumentTests {
    private final class Listener: SheetHandler {
        var rows: [String] = []
        func beginRow(_ number: Int) { rows.append("\(number):") }
        func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
            rows[rows.count - 1] += " \(SourcePlace.columnLetters(column))=\(String(decoding: text, as: UTF8.self))"
        }
        func cell(_ column: Int, without value: ValueGap) {
            rows[rows.count - 1] += " \(SourcePlace.columnLetters(column))!\(value)"
        }
        func endRow() {}
        func merged(_ cells: MergedCells) { rows.append("merged \(cells.columns) \(cells.rows)") }
    }

    private func told(_ tables: String, sheet: Int = 0) throws -> (names: [String], rows: [String]) {
        let path = try Outside.temporaryFolder() + "/a.ods"
        let made = try Outside.runPython(
            """
            import sys, zipfile
            z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)
            z.writestr('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')
            names = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"' for p in ['office', 'table', 'text', 'draw', 'calcext'])
            z.writestr('content.xml', f'''<office:document-content {names}><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>''')
            z.close()
            """, [path])
        try #require(made.status == 0, "\(made.errors)")
        let book = try Workbook(path: path)
        #expect(book.format == .ods)
        let listener = Listener()
        try book.read(sheet: sheet, listener)
        return (book.sheetNames, listener.rows)
    }

    private static func row(_ cells: String, _ more: String = "") -> String {
        "<table:table-row \(more)>\(cells)</table:table-row>"
    }

    @Test func `cells of every kind are told as those of other workbooks`() throws {
        let cells = """
            <table:table-cell office:value-type="string"><text:p>Ada <text:span>Hansen</text:span></text:p>
            <text:p>to<text:s text:c="2"/>linjer</text:p></table:table-cell>
            <table:table-cell/><table:table-cell office:value-type="float" office:value="3.0"><text:p>3</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="101"><text:p>00101</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2020-02-29"><text:p>29.02.20</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2020-02-29T14:36:02"><text:p>x</text:p></table:table-cell>
            <table:table-cell office:value-type="time" office:time-value="PT07H30M00S"><text:p>07:30</text:p></table:table-cell>
            <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>SANN</text:p></table:table-cell>
            <table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16000"/>
            """
        let (names, rows) = try told("<table:table table:name=\"Ark1\">\(Self.row(cells))</table:table>")
        #expect(names == ["Ark1"])
        #expect(
            rows == [
                "1: A=Ada Hansen\nto  linjer C=3 D=00101 E=2020-02-29 F=2020-02-29 14:36:02 G=07:30:00 H=1 I=0.5"
            ])
    }

    @Test func `rows and cells that are written once for many stand in all of them`() throws {
        let cell =
            "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
        let (_, rows) = try told(
            "<table:table table:name=\"A\">"
                + Self.row("<table:table-cell/>", "table:number-rows-repeated=\"3\"")
                + Self.row(cell, "table:number-rows-repeated=\"2\"")
                + Self.row("<table:table-cell/>", "table:number-rows-repeated=\"1048570\"") + "</table:table>")
        #expect(rows == ["4: A=x B=x", "5: A=x B=x"])
    }

    @Test func `formulas without a value, errors, merged cells and notes`() throws {
        let cells = """
            <table:table-cell table:formula="of:=1+1"/>
            <table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
            <table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="2" office:value-type="string"><office:annotation><text:p>merk</text:p></office:annotation><text:p>Plan</text:p></table:table-cell>
            """
        let (_, rows) = try told("<table:table table:name=\"A\">\(Self.row(cells))</table:table>")
        #expect(rows == ["1: A!formula B!error C=Plan", "merged 2...2 1...2"])
    }

    @Test func `each sheet is read by itself, without what was changed in it`() throws {
        func table(_ name: String) -> String {
            let cell = "<table:table-cell office:value-type=\"string\"><text:p>\(name)</text:p></table:table-cell>"
            return "<table:table table:name=\"\(name)\">\(Self.row(cell))</table:table>"
        }
        let changes =
            "<table:tracked-changes><table:table-cell office:value-type=\"string\"><text:p>før</text:p></table:table-cell></table:tracked-changes>"
        let (names, rows) = try told(changes + table("En") + table("To"), sheet: 1)
        #expect(names == ["En", "To"] && rows == ["1: A=To"])
    }
}
