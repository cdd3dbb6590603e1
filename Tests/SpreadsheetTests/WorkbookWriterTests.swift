import Foundation
import Spreadsheet
import TestSupport
import Testing

@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct WorkbookWriterTests {
    /// Writes one sheet `Data` and reads it with openpyxl.
    private func written(
        _ headers: [String], _ rows: [[Cell]]
    ) throws -> OutsideWorkbook.Sheet {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/book.xlsx"
        try write(headers, rows, to: path)
        return try #require(OutsideWorkbook.read(path).sheet("Data"))
    }

    private func write(_ headers: [String], _ rows: [[Cell]], to path: String) throws {
        var workbook = try WorkbookWriter(path: path, title: "Prøve")
        let layout = SheetLayout(
            name: "Data", key: "data", columns: headers.map { .init($0, wraps: true) }, frozenColumns: 1)
        try workbook.addSheet(layout) { sheet in
            for row in rows { try sheet.append(row) }
        }
        try workbook.close()
    }

    @Test func `every cell comes back with its type and value`() throws {
        let sheet = try written(
            ["Id", "Verdi"],
            [
                [.text("1"), .integer(12)], [.text("Ærlig Øystein Åsen"), .number(0.125)], [.text("tom"), .empty],
                [.text("andel"), .share(0.5)], [.text("null"), .integer(0)], [.text(""), .integer(-3)],
            ])
        #expect(sheet.header == ["Id", "Verdi"])
        #expect(
            sheet.data == [
                [.text("1"), .number(12)], [.text("Ærlig Øystein Åsen"), .number(0.125)], [.text("tom"), .empty],
                [.text("andel"), .number(0.5)], [.text("null"), .number(0)], [.empty, .number(-3)],
            ])
    }

    @Test(arguments: [
        "=1+1", "+4722334455", "-", "@navn", "{=A1}", "http://example.org", "mailto:a@b.no", "TRUE", "#N/A",
    ])
    func `text that looks like something else stays text`(text: String) throws {
        #expect(try written(["A"], [[.text(text)]]).data == [[.text(text)]])
    }

    @Test func `what is no number is an empty cell and what a number cannot hold is text`() throws {
        let large = (1 << 53) + 1
        let sheet = try written(
            ["A"],
            [
                [.number(.nan)], [.number(.infinity)], [.share(-.infinity)], [.integer(large)], [.integer(1 << 53)],
                [.text("x")],
            ])
        #expect(
            sheet.column("A") == [
                .empty, .empty, .empty, .text("9007199254740993"), .number(9_007_199_254_740_992), .text("x"),
            ])
    }

    @Test func `characters that would break the file are replaced and everything after them is there`() throws {
        let sheet = try written(
            ["A"],
            [
                [.text("a\u{0}b\u{1}c")], [.text("\u{FFFE}\u{FFFF}")], [.text("to\r\nlinjer\rher")],
                [.text("_x0041_ og _x0041_x0042_ og _xyz_")], [.text("til slutt æøå 😀")],
            ])
        #expect(
            sheet.column("A") == [
                .text("a\u{FFFD}b\u{FFFD}c"), .text("\u{FFFD}\u{FFFD}"), .text("to\nlinjer\nher"),
                .text("_x0041_ og _x0041_x0042_ og _xyz_"), .text("til slutt æøå 😀"),
            ])
    }

    @Test func `a text longer than a cell is cut where a character ends and says so`() throws {
        let sheet = try written(["A"], [[.text(String(repeating: "😀", count: 20_000))], [.text("x")]])
        let text = try #require(sheet.data[0][0].text)
        #expect(text.utf16.count <= 32_767)
        #expect(text.utf16.count > 32_760)
        #expect(text.hasSuffix("😀 […]"))
        #expect(sheet.data[1] == [.text("x")])
    }

    @Test func `a sheet is a table with a filter, a frozen header and widths that fit`() throws {
        let sheet = try written(
            ["Id", "Navn på aktør"], [[.text("1"), .text("Et ganske langt navn her")], [.text("2"), .empty]])
        let table = try #require(sheet.tables.first)
        #expect(table.reference == "A1:B3")
        #expect(table.headers == sheet.header)
        #expect(table.hasFilter)
        #expect(sheet.filter == nil, "a filter of the sheet itself would lie across the table's")
        #expect(sheet.frozen == "B2")
        #expect(sheet.widths[1] >= 24)
    }

    @Test func `a sheet without rows has its header and no table`() throws {
        let sheet = try written(["Id", "Navn"], [])
        #expect(sheet.rows == [[.text("Id"), .text("Navn")]])
        #expect(sheet.tables.isEmpty)
    }

    @Test func `two writes give the same bytes`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["one", "two"] { try write(["A"], [[.text("æ")], [.number(1.5)]], to: "\(folder)/\(name).xlsx") }
        let one = try #require(FileManager.default.contents(atPath: folder + "/one.xlsx"))
        #expect(one == FileManager.default.contents(atPath: folder + "/two.xlsx"))
        let core = try Outside.runPython(
            "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('docProps/core.xml').decode())",
            [folder + "/one.xlsx"])
        #expect(core.output.contains("1980-01-01T00:00:00Z"))
    }
}

@Suite struct WorkbookFaultTests {
    private func layout(_ name: String, key: String, _ headers: [String]) -> SheetLayout {
        SheetLayout(name: name, key: key, columns: headers.map { .init($0) })
    }

    /// The fault of adding these sheets one after the other.
    private func fault(_ layouts: SheetLayout...) throws -> SpreadsheetError.Cause? {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var workbook = try WorkbookWriter(path: folder + "/book.xlsx", title: "")
        do {
            for layout in layouts { try workbook.addSheet(layout) { try $0.append([.text("x")]) } }
            return nil
        } catch let error as SpreadsheetError {
            return error.cause
        }
    }

    @Test func `what a spreadsheet would repair or refuse is refused before it is written`() throws {
        #expect(try fault(layout("Ark", key: "a", ["A"]), layout("Ark 2", key: "b", ["A"])) == nil)
        #expect(try fault(layout("Ark", key: "a", ["A"]), layout("ARK", key: "b", ["A"])) == .sheetName)
        #expect(try fault(layout("Ämter", key: "a", ["A"]), layout("ämter", key: "b", ["A"])) == .sheetName)
        #expect(try fault(layout("History", key: "a", ["A"])) == .sheetName)
        #expect(try fault(layout("a/b", key: "a", ["A"])) == .sheetName)
        #expect(try fault(layout("'a", key: "a", ["A"])) == .sheetName)
        #expect(try fault(layout(String(repeating: "😀", count: 16), key: "a", ["A"])) == .sheetName)
        #expect(try fault(layout("Ark", key: "a", ["A", "a"])) == .header)
        #expect(try fault(layout("Ark", key: "a", [""])) == .header)
        #expect(try fault(layout("Ark", key: "a", ["to\nlinjer"])) == .header)
        #expect(try fault(layout("Ark", key: "a b", ["A"])) == .tableName)
        #expect(try fault(layout("Ark", key: "a-b", ["A"]), layout("Ark 2", key: "a_b", ["A"])) == .tableName)
        #expect(try fault(layout("Ark", key: "a", ["A", "B"])) == .rowWidth)
        #expect(try fault(layout("Ark", key: "a", [])) == .columns)
    }

    @Test func `wished names are made into allowed and different ones`() {
        var sheets = UniqueNames.sheets
        #expect(sheets.unique("Matrise: kontakt/råd") == "Matrise kontakt råd")
        #expect(sheets.unique("matrise kontakt RÅD") == "matrise kontakt RÅD (2)")
        #expect(sheets.unique("History") == "History (2)")
        #expect(sheets.unique("''") == "Sheet")
        #expect(sheets.unique("[]") == "Sheet (2)")
        let long = String(repeating: "å", count: 40)
        #expect(sheets.unique(long) == String(repeating: "å", count: 31))
        #expect(sheets.unique(long) == String(repeating: "å", count: 27) + " (2)")
        #expect(sheets.unique(String(repeating: "😀", count: 40)).utf16.count == 30)
        var headers = UniqueNames.headers
        #expect(headers.unique("Grad:\n a/b") == "Grad: a/b")
        #expect(headers.unique("grad: A/b") == "grad: A/b (2)")
    }

    @Test func `a full disk is an error and what lay there before still lies there`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/book.xlsx"
        _ = FileManager.default.createFile(atPath: path, contents: Data("before".utf8))
        try FileManager.default.createSymbolicLink(atPath: path + ".part", withDestinationPath: "/dev/full")
        #expect(throws: SpreadsheetError.self) {
            var workbook = try WorkbookWriter(path: path, title: "")
            try workbook.addSheet(layout("Ark", key: "a", ["A"])) { try $0.append([.text("x")]) }
            try workbook.close()
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["book.xlsx"])
        #expect(FileManager.default.contents(atPath: path) == Data("before".utf8))
    }

    @Test func `a folder that is not there is an error`() throws {
        #expect(throws: SpreadsheetError.self) {
            var workbook = try WorkbookWriter(path: "/nonexistent/book.xlsx", title: "")
            try workbook.addSheet(layout("Ark", key: "a", ["A"])) { try $0.append([.text("x")]) }
            try workbook.close()
        }
    }
}
