import Foundation
import Spreadsheet
import TestSupport
import Testing

@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct SheetDrawingTests {
    private func written(
        _ layout: SheetLayout, _ rows: [[Cell]]
    ) throws -> OutsideWorkbook.Sheet {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/book.xlsx"
        try write(layout, rows, to: path)
        return try #require(OutsideWorkbook.read(path).sheet(layout.name))
    }

    private func write(_ layout: SheetLayout, _ rows: [[Cell]], to path: String) throws {
        var workbook = try WorkbookWriter(path: path, title: "")
        try workbook.addSheet(layout) { sheet in for row in rows { try sheet.append(row) } }
        try workbook.close()
    }

    /// A PNG file of 40 × 20 pixels.
    private static let png = [UInt8](
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAI0lEQVR42mNgKNo0MGjU4lGLRy0etXjU4lGLRy0etXjkWAwA1s2QruXdIV8AAAAASUVORK5CYII="
        )!)

    private func picture(_ description: String, width: Int = 80, height: Int = 30) -> SheetDrawing {
        SheetDrawing(.picture(png: Self.png), width: width, height: height, description: description)
    }

    private func layout(_ drawings: SheetDrawings?, headers: [String] = ["Degree", "Persons", "=Of these"])
        -> SheetLayout
    {
        SheetLayout(name: "Bilder og tall", key: "data", columns: headers.map { .init($0) }, drawings: drawings)
    }

    private func chart(_ kind: SheetChart.Kind, series: [Int] = [1]) -> SheetDrawing {
        SheetDrawing(
            .chart(
                SheetChart(
                    kind, title: "=Hvor mange & hvem", categories: 0,
                    series: series.map { .init(column: $0, colour: 0x0072B2) },
                    categoryAxis: .init("Andre"), valueAxis: .init("Personer", most: 10, unit: 2))),
            width: 480, height: 288, description: "Fire personer < fem")
    }

    private let rows: [[Cell]] = [
        [.integer(0), .integer(3), .integer(1)], [.integer(1), .integer(0), .integer(2)],
        [.integer(2), .integer(7), .integer(4)],
    ]

    @Test
    func `a chart draws whole columns of the table beside it, with title, axes and words for those who do not see it`()
        throws
    {
        let sheet = try written(
            layout(.init(.beside(columns: 2), [chart(.histogram), chart(.shares, series: [1, 2])])), rows)
        #expect(sheet.charts.map(\.type) == ["BarChart", "BarChart"])
        let first = try #require(sheet.charts.first)
        #expect(first.title == " =Hvor mange & hvem", "a text is no formula")
        #expect(first.axes.sorted() == ["Andre", "Personer"])
        #expect(!first.hasLegend && sheet.charts[1].hasLegend)
        #expect(first.series.map(\.categories) == ["'Bilder og tall'!$A$2:$A$4"])
        #expect(first.series.map(\.values) == ["'Bilder og tall'!$B$2:$B$4"])
        #expect(first.series.map(\.name) == ["'Bilder og tall'!$B$1"])
        #expect(first.series.map(\.cached) == [[3, 0, 7]])
        #expect(first.series.map(\.colour) == ["0072B2"])
        #expect(sheet.charts[1].series.map(\.cached) == [[3, 0, 7], [1, 2, 4]])
        #expect(first.description == "Fire personer < fem")
        #expect(sheet.charts.allSatisfy { $0.column >= 3 && $0.row >= 1 }, "the table stays clear")
        #expect(sheet.tables.map(\.reference) == ["A1:C4"])
    }

    @Test func `a chart of ranges has a mark for each value, a box between the outer columns and a line over all`()
        throws
    {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/book.xlsx"
        let series = [
            SheetChart.Series(column: 0, colour: 0x6FB0D6, name: "from"),
            SheetChart.Series(column: 1, colour: 0x0F2F45, mark: .diamond, name: "=value"),
            SheetChart.Series(column: 2, colour: 0x6FB0D6),
        ]
        let chart = SheetChart(
            .ranges, title: "Hvor langt", categories: 0, series: series, categoryAxis: .init(""), valueAxis: .init(""))
        let drawing = SheetDrawing(.chart(chart), width: 480, height: 288, description: "Tre")
        // The last row has no ends: there nothing is unknown.
        let rows: [[Cell]] = [[.share(0.1), .share(0.2), .share(0.4)], [.empty, .share(0.3), .empty]]
        try write(layout(.init(.beside(columns: 1), [drawing])), rows, to: path)
        let read = try #require(OutsideWorkbook.read(path).sheets[0].charts.first)
        #expect(read.type == "LineChart" && read.hasLegend)
        #expect(read.series.map(\.name) == ["from", " =value", "'Bilder og tall'!$C$1"])
        #expect(read.series.map(\.colour) == ["6FB0D6", "0F2F45", "6FB0D6"])
        #expect(read.series.map(\.cached) == [[0.1], [0.2, 0.3], [0.4]])
        let xml = try Outside.runPython(
            "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('xl/charts/chart1.xml').decode())", [path]
        ).output
        #expect(xml.contains("<c:hiLowLines>") && xml.contains("<c:upDownBars>"))
        // Nothing between two categories.
        #expect(xml.components(separatedBy: "<a:ln w=\"6350\"><a:noFill/>").count == 4)
    }

    @Test func `a table without rows has no chart`() throws {
        #expect(try written(layout(.init(.beside(columns: 1), [chart(.bars)])), []).charts.isEmpty)
    }

    @Test func `pictures lie beneath the table one after the other and cells lead to them`() throws {
        let drawings = SheetDrawings(.beneath(rows: 2), [picture("Første <bilde>", height: 50), picture("Andre")])
        let sheet = try written(
            layout(drawings, headers: ["Bilde"]), [[.link("Det første", drawing: 0)], [.link("=2", drawing: 1)]])
        #expect(sheet.data == [[.text("Det første")], [.text("=2")]])
        #expect(sheet.pictures.map(\.description) == ["Første <bilde>", "Andre"])
        #expect(sheet.pictures.map(\.row) == [4, 9] && sheet.pictures.allSatisfy { $0.column == 0 })
        #expect(sheet.pictures.map(\.width) == [80, 80] && sheet.pictures.map(\.height) == [50, 30])
        #expect(sheet.pictures.allSatisfy { $0.pixelWidth == 40 && $0.pixelHeight == 20 })
        #expect(sheet.links == ["A2": "'Bilder og tall'!A5:A7", "A3": "'Bilder og tall'!A10:A11"])
    }

    @Test func `a long description is cut where a character ends`() throws {
        let drawings = SheetDrawings(
            .beside(columns: 1), [picture(String(repeating: "æ€", count: 2000)), picture("x")])
        let sheet = try written(layout(drawings), rows)
        #expect(sheet.pictures.count == 2)
        #expect(sheet.pictures[0].description.hasSuffix("€ […]"))
        #expect(sheet.pictures[0].description.utf8.count < 2080)
    }

    @Test func `what is no picture and what leads nowhere is refused`() throws {
        let broken = SheetDrawing(
            .picture(png: Array("no PNG at all, but long enough".utf8)), width: 1, height: 1, description: "")
        let half = SheetDrawing(
            .picture(png: Array(Self.png.prefix(Self.png.count / 2) + Self.png.suffix(Self.png.count / 4))), width: 1,
            height: 1, description: "")
        for picture in [broken, half] {
            #expect(throws: SpreadsheetError.self) {
                try written(layout(.init(.beside(columns: 1), [picture])), rows)
            }
        }
        #expect(throws: SpreadsheetError.self) {
            try written(layout(nil, headers: ["A"]), [[.link("x", drawing: 0)]])
        }
        #expect(throws: SpreadsheetError.self) {
            try written(
                layout(.init(.beneath(rows: 1), [picture("x")]), headers: ["A"]), [[.link("x", drawing: 1)]])
        }
    }

    @Test func `a square is shaded by its numbers, with the own cell and missing answers told apart`() throws {
        var layout = layout(nil, headers: ["Who", "Ada", "Bo"])
        layout.shading = SquareShading([
            .init(least: 2, fill: 0x0B4A75, text: 0xFFFFFF), .init(least: 1, fill: 0x86A5BA, text: 0),
        ])
        let sheet = try written(layout, [[.text("Ada"), .empty, .integer(2)], [.text("Bo"), .integer(0), .empty]])
        #expect(sheet.rules.map(\.type) == ["expression", "expression", "cellIs", "cellIs", "cellIs"])
        #expect(sheet.rules.map(\.comparison) == [nil, nil, "greaterThanOrEqual", "greaterThanOrEqual", "equal"])
        #expect(sheet.rules.map(\.formulas) == [["EXACT($A2,B$1)"], ["ISBLANK(B2)"], ["2"], ["1"], ["0"]])
        #expect(sheet.rules.allSatisfy { $0.stops })
        #expect(sheet.rules.map(\.fill) == ["8C8C8C", "F2F2F2", "0B4A75", "86A5BA", "FFFFFF"])
        #expect(sheet.rules[1].pattern == "lightUp")
        #expect(sheet.rules[2].text == "FFFFFF")
    }

    @Test func `two writes give the same bytes`() throws {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var layout = layout(.init(.beneath(rows: 3), [picture("x"), chart(.bars)]))
        layout.note = "note"
        layout.shading = SquareShading([.init(least: 1, fill: 0x0B4A75, text: 0xFFFFFF)])
        for name in ["one", "two"] { try write(layout, rows, to: "\(folder)/\(name).xlsx") }
        let one = try #require(FileManager.default.contents(atPath: folder + "/one.xlsx"))
        #expect(one == FileManager.default.contents(atPath: folder + "/two.xlsx"))
    }
}
