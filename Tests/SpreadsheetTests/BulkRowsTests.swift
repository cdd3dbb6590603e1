import Foundation
import Spreadsheet
import TestSupport
import Testing

/// Sheets of thousands of rows go past libxlsxwriter; nobody should notice.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct BulkRowsTests {
    private static let rows: [[Cell]] = (0..<5_000).map { row in
        let texts = [
            "Ødegård & sønn <as>", " foran", "bak ", "=1+1", "_x0041_", "a\u{1}b", "to\nlinjer", "007", "",
            String(repeating: "lang ", count: 8_000),
        ]
        return [
            .text("p\(row)"), row % 7 == 0 ? .empty : .text(row < 500 ? texts[row % texts.count] : "Ukentlig"),
            row % 11 == 0 ? .integer((1 << 53) + row) : .integer(row - 5), .number(row == 3 ? .nan : Double(row) / 8),
            .share(Double(row % 100) / 100), .listed(row % 9), .listed(row / 7 % 9),
        ]
    }

    /// What two of the columns have over and over.
    private static let list = CellList([
        .text("Daglig"), .empty, .text("<Ukentlig> & \"mer\""), .integer(3), .number(.nan), .number(0.25), .share(0.5),
        .text(""), .text(" foran"),
    ])

    private static func write(to path: String, expecting: Int?) throws {
        var workbook = try WorkbookWriter(path: path, title: "Prøve")
        let small = SheetLayout(name: "Small", key: "small", columns: [.init("A")])
        try workbook.addSheet(small) { sheet in try sheet.append([.text("first")]) }
        let layout = SheetLayout(
            name: "Data", key: "data",
            columns: ["Id", "Text", "Count", "Number", "Share"].map { .init($0, wraps: $0 == "Text") }
                + ["One", "Other"].map { .init($0, list: list) },
            frozenColumns: 1, expectedRows: expecting)
        try workbook.addSheet(layout) { sheet in for row in rows { try sheet.append(row) } }
        let last = SheetLayout(name: "Last", key: "last", columns: [.init("A")])
        try workbook.addSheet(last) { sheet in try sheet.append([.share(0.5)]) }
        try workbook.close()
    }

    /// openpyxl, other than spreadsheets, leaves this escape in a cell that holds its own text.
    private static func unescaped(_ row: [OutsideCell]) -> [OutsideCell] {
        row.map { cell in
            if case .text(let text) = cell { .text(text.replacingOccurrences(of: "_x005F_", with: "_")) } else { cell }
        }
    }

    private static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    @Test func `a large sheet is read like one that the library writes`() throws {
        try Self.inFolder { folder in
            try Self.write(to: folder + "/bulk.xlsx", expecting: Self.rows.count)
            try Self.write(to: folder + "/library.xlsx", expecting: nil)
            let (bulk, library) = (
                try OutsideWorkbook.read(folder + "/bulk.xlsx"), try OutsideWorkbook.read(folder + "/library.xlsx")
            )
            #expect(bulk.sheets.map(\.name) == ["Small", "Data", "Last"])
            for (one, other) in zip(bulk.sheets, library.sheets) {
                #expect(one.rows.map(Self.unescaped) == other.rows.map(Self.unescaped))
                #expect(one.frozen == other.frozen && one.widths == other.widths && one.filter == other.filter)
                #expect(one.tables.map(\.reference) == other.tables.map(\.reference))
                #expect(one.tables.map(\.headers) == other.tables.map(\.headers))
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["bulk.xlsx", "library.xlsx"])
        }
    }

    @Test func `a matrix is the same whether it goes past the library or not`() throws {
        try Self.inFolder { folder in
            let side = 150
            let weights = CellList([.empty, .integer(0), .integer(1), .integer(200)])
            for (name, expecting) in [("bulk", side), ("library", nil)] {
                var workbook = try WorkbookWriter(path: "\(folder)/\(name).xlsx", title: "Prøve")
                let layout = SheetLayout(
                    name: "Matrix", key: "matrix",
                    columns: [.init("By")] + (0..<side).map { .init("p\($0)", list: weights) }, expectedRows: expecting)
                try workbook.addSheet(layout) { sheet in
                    for row in 0..<side {
                        let positions = (0..<side).map { UInt8($0 == row ? 0 : ($0 * 7 + row * 3) % 4) }
                        try sheet.append(.listed(.text("p\(row)"), then: positions))
                    }
                }
                try workbook.close()
            }
            let (bulk, library) = (
                try OutsideWorkbook.read(folder + "/bulk.xlsx"), try OutsideWorkbook.read(folder + "/library.xlsx")
            )
            #expect(bulk.sheets[0].rows == library.sheets[0].rows)
            #expect(bulk.sheets[0].rows[3][1...4] == [.number(1), .number(0), .empty, .number(200)])
        }
    }

    @Test func `the same rows give the same bytes`() throws {
        try Self.inFolder { folder in
            for name in ["a", "b"] { try Self.write(to: "\(folder)/\(name).xlsx", expecting: Self.rows.count) }
            let (one, other) = (
                FileManager.default.contents(atPath: folder + "/a.xlsx"),
                FileManager.default.contents(atPath: folder + "/b.xlsx")
            )
            #expect(one == other && one != nil)
        }
    }

    @Test func `the sheet says how far it reaches, and readers that stream it find every row`() throws {
        try Self.inFolder { folder in
            try Self.write(to: folder + "/bulk.xlsx", expecting: Self.rows.count)
            let outcome = try Outside.runPython(
                """
                import re, sys, openpyxl, zipfile
                sheet = openpyxl.load_workbook(sys.argv[1], read_only=True)["Data"]
                print(sheet.calculate_dimension(), sum(1 for _ in sheet.iter_rows()))
                archive = zipfile.ZipFile(sys.argv[1])
                sheets = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
                pointing = sum(sheet.count(b't="s"') for sheet in sheets)
                told = int(re.search(rb'count="(\\d+)"', archive.read("xl/sharedStrings.xml"))[1])
                print(archive.testzip(), {part.date_time[:3] for part in archive.infolist()}, pointing == told)
                """, [folder + "/bulk.xlsx"])
            #expect(outcome.output == "A1:G5001 5001\nNone {(1980, 1, 1)} True\n", "\(outcome.errors)")
        }
    }
}
