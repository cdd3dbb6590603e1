import Findings
import Foundation
import GraphFiles
import NetworkModel
import Pictures
import Telling
import TellingSupport
import TestSupport
import Testing
import Workbooks

/// The pictures, charts and shades of a network's workbook.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct WorkbookDrawingTests {
    private func book(_ content: ExportContent) throws -> OutsideWorkbook {
        try withWritten(WorkbookExporter.self, content) { folder, paths in
            try OutsideWorkbook.read(folder + "/" + paths[0])
        }
    }

    // MARK: Pictures

    @Test func `the sheet lists every picture that is written and shows those of a meeting`() throws {
        let content = try SampleStudy.content()
        let sheet = try #require(try book(content).sheet("Pictures"))
        let written = try withWritten(PictureExporter.self, content) { _, paths in
            paths.filter { $0.hasSuffix(".svg") }.map { $0.replacingOccurrences(of: "town/", with: "") }
        }
        #expect(sheet.column("File").compactMap(\.text) == written)
        let shown = sheet.data.filter { $0[5] == .text("yes") }
        #expect(shown.count == sheet.pictures.count)
        #expect(sheet.pictures.count == 3 + 1 + 1 + 1 + 3 + 3)
        #expect(
            sheet.data.filter { $0[5] == .text("no") }.allSatisfy { row in
                let file = row[4].text!
                // A single body and kind has neither level nor function.
                guard file.contains("-function-") else { return row[2] == .empty && row[3] == .empty }
                return !file.contains("-contacts") || file.contains("-daily-") || file.contains("-weekly-")
            }, "only functions without their contacts or at stronger levels, and single bodies, are left out")
        for (row, picture) in zip(shown, sheet.pictures) {
            #expect(
                picture.description.lowercased().contains(row[0].text!.lowercased()), "the picture is that of the row")
            #expect(picture.description.count > row[0].text!.count + 60, "it is told in words")
        }
        let rows = sheet.data.count
        #expect(sheet.pictures.allSatisfy { $0.row > rows && $0.column == 0 }, "beneath the table")
        #expect(
            zip(sheet.pictures, sheet.pictures.dropFirst()).allSatisfy { above, below in
                Double(below.row - above.row) * 20 >= above.height
            }, "none lies on another")
        #expect(sheet.links.count == shown.count)
        for (position, link) in sheet.links.sorted(by: {
            $0.key.count != $1.key.count ? $0.key.count < $1.key.count : $0.key < $1.key
        }).enumerated() {
            #expect(link.value.hasPrefix("'Pictures'!A\(sheet.pictures[position].row + 1):"))
        }
    }

    @Test func `a picture keeps its shape, fits the screen and is sharp`() throws {
        for picture in try #require(try book(try RandomStudy.content(seeds: [3])).sheet("Pictures")).pictures {
            #expect(picture.width <= 1500 && picture.height <= 840)
            let (across, down) = (
                Double(picture.pixelWidth) / picture.width, Double(picture.pixelHeight) / picture.height
            )
            #expect(abs(across - down) < 0.02)
            #expect(across >= 1)
        }
    }

    @Test func `a run without pictures has no sheet of them, one with SVG alone has`() throws {
        var content = try SampleStudy.content()
        content.pictures = .none
        let without = try book(content)
        #expect(without.sheet("Pictures") == nil)
        #expect(without.sheet("Dictionary")?.column("Sheet").contains(.text("Pictures")) == false)
        content.pictures = .svg
        #expect(try book(content).sheet("Pictures")?.pictures.isEmpty == false)
    }

    // MARK: Charts

    @Test func `the response chart counts the persons by status`() throws {
        let sheet = try #require(try book(try SampleStudy.content()).sheet("Response"))
        #expect(sheet.column("Status").map(\.text) == ["complete", "partial", "blank", "none"])
        #expect(sheet.column("Persons").map(\.number) == [3, 1, 0, 1])
        #expect(sheet.column("Share").map(\.number) == [0.6, 0.2, 0, 0.2])
        let chart = try #require(sheet.charts.first)
        #expect(chart.series.map(\.values) == ["Response!$B$2:$B$5"])
        #expect(chart.series.map(\.categories) == ["Response!$A$2:$A$5"])
        #expect(chart.series[0].cached == [3, 1, 0, 1])
        #expect(!chart.hasLegend)
        #expect(chart.title.contains("4 answered"))
        #expect(chart.description.contains("none: 1"))
    }

    /// Counts the degrees that networkx finds in the GraphML files, of those who answered as the matrix has it.
    private static let histograms = """
        import glob, json, sys, networkx, openpyxl
        folder = sys.argv[1]
        book = openpyxl.load_workbook(folder + "/workbook.xlsx")
        matrix = list(book["Matrix Contact"].iter_rows(values_only=True))
        answered = {row[0] for row in matrix[1:] if any(v is not None for v in row[1:])}
        result = {"answered": len(answered)}
        for level in ["daily", "weekly", "monthly"]:
            graph = networkx.read_graphml(f"{folder}/graphs/contact-{level}.graphml")
            assert graph.is_directed() and not graph.is_multigraph()
            out = [d for n, d in graph.out_degree() if graph.nodes[n]["label"] in answered]
            into = [d for n, d in graph.in_degree()]
            result[level] = [[ds.count(k) for k in range(max(ds) + 1)] for ds in (out, into)]
        json.dump(result, sys.stdout)
        """

    private struct Histograms: Decodable {
        var answered: Int
        var daily: [[Double]]
        var weekly: [[Double]]
        var monthly: [[Double]]
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `the distributions are those that networkx counts in the graph files, without those who did not answer`(
        seed: UInt64
    ) throws {
        let content = try RandomStudy.content(seeds: [seed])
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for exporter in [WorkbookExporter.self, GraphMLExporter.self] as [any Exporter.Type] {
            _ = try exporter.write(content, to: folder)
        }
        let outcome = try Outside.runPython(Self.histograms, [folder + "/town1"])
        let expected = try JSONDecoder().decode(Histograms.self, from: Data(outcome.output.utf8))
        let sheet = try #require(
            try OutsideWorkbook.read(folder + "/town1/workbook.xlsx").sheet("Distribution Contact"))
        let persons = content.study.networks[0].persons.count
        #expect(sheet.column("Degree").map(\.number) == sheet.data.indices.map(Double.init))
        let levels = [
            ("Daily", expected.daily), ("Daily–Weekly", expected.weekly), ("Daily–Monthly", expected.monthly),
        ]
        for (level, counts) in levels {
            for (measure, counted) in zip(["Out-degree", "In-degree"], counts) {
                let column = sheet.column("\(measure): \(level)").map { $0.number ?? -1 }
                #expect(
                    column == counted + Array(repeating: 0, count: column.count - counted.count), "\(measure) \(level)")
            }
            #expect(sheet.column("Out-degree: \(level)").reduce(0) { $0 + $1.number! } == Double(expected.answered))
            #expect(sheet.column("In-degree: \(level)").reduce(0) { $0 + $1.number! } == Double(persons))
        }
        #expect(seed != 1 || expected.answered < persons, "somebody did not answer")
    }

    @Test func `every distribution has a chart that says who is not counted`() throws {
        let content = try RandomStudy.content(seeds: [1])
        let sheet = try #require(try book(content).sheet("Distribution Contact"))
        let silent = content.study.networks[0].relations[0].answered.count { !$0 }
        try #require(silent > 0)
        let last = sheet.data.count + 1
        #expect(sheet.charts.count == 6)
        for (position, chart) in sheet.charts.enumerated() {
            let column = ["B", "C", "D", "E", "F", "G"][position]
            #expect(chart.series.map(\.values) == ["'Distribution Contact'!$\(column)$2:$\(column)$\(last)"])
            #expect(chart.series.map(\.categories) == ["'Distribution Contact'!$A$2:$A$\(last)"])
            #expect(chart.series[0].cached == sheet.data.map { $0[position + 1].number! })
            #expect(!chart.hasLegend)
            let note =
                position.isMultiple(of: 2)
                ? "\(silent) who did not answer are not counted." : "\(silent) did not answer, so"
            #expect(chart.axes.contains { $0.contains(note) }, "\(chart.axes)")
            #expect(chart.description.contains(note))
        }
        #expect(Set(sheet.charts.map(\.title)).count == 6)
        #expect(Set(sheet.charts.map { $0.series[0].colour }).count == 2, "one colour for each measure")
    }

    // MARK: Matrices

    /// The rules applied as a spreadsheet applies them: the first that a cell meets.
    private func look(_ cell: OutsideCell, isOwn: Bool, _ rules: [OutsideWorkbook.Rule]) -> OutsideWorkbook.Rule? {
        rules.first { rule in
            // As relative to the first cell of the range.
            switch (rule.formulas[0], rule.comparison) {
            case ("EXACT($A2,B$1)", _): isOwn
            case ("ISBLANK(B2)", _): cell == .empty
            case (let least, "greaterThanOrEqual"): (cell.number ?? 0) >= Double(least)!
            case (let value, "equal"): (cell.number ?? 0) == Double(value)!
            default: false
            }
        }
    }

    @Test func `a matrix is darker the stronger the tie, and missing, own and zero look different`() throws {
        let sheet = try #require(try book(try SampleStudy.content()).sheet("Matrix Contact"))
        #expect(Set(sheet.rules.map(\.range)) == ["B2:F6"])
        #expect(sheet.rules[0].formulas == ["EXACT($A2,B$1)"])
        var fills: [String: Set<String>] = [:]
        for (row, cells) in sheet.data.enumerated() {
            for (column, cell) in cells.dropFirst().enumerated() {
                #expect((cells[0].text == sheet.header[column + 1]) == (row == column), "the rule finds the diagonal")
                let rule = try #require(look(cell, isOwn: row == column, sheet.rules))
                let kind = row == column ? "own" : cell.number.map { String(Int($0)) } ?? "missing"
                fills[kind, default: []].insert(rule.fill)
                if kind == "missing" { #expect(rule.pattern == "lightUp") }
            }
        }
        #expect(fills.keys.sorted() == ["0", "1", "2", "3", "missing", "own"])
        #expect(fills.values.allSatisfy { $0.count == 1 })
        #expect(Set(fills.values.joined()).count == 6)
        let lightness = ["0", "1", "2", "3"].map { luminance(fills[$0]!.first!) }
        #expect(lightness == lightness.sorted(by: >) && Set(lightness).count == 4)
        for rule in sheet.rules where rule.type == "cellIs" {
            let (ground, text) = (luminance(rule.fill), luminance(rule.text ?? "000000"))
            #expect((max(ground, text) + 0.05) / (min(ground, text) + 0.05) >= 4.5, "\(rule) is legible")
        }
    }

    private func luminance(_ colour: String) -> Double {
        let number = Int(colour, radix: 16)!
        let parts = [16, 8, 0].map { shift -> Double in
            let share = Double(number >> shift & 255) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    @Test func `the note on a matrix names every level, and the dictionary says the same`() throws {
        for (language, missing) in [(Language.en, "missing"), (.nb, "mangler"), (.nn, "manglar")] {
            let book = try book(try SampleStudy.content(language))
            let sheet = try #require(book.sheets.first { $0.name.hasSuffix(" Contact") && $0.name.hasPrefix("Matri") })
            let note = try #require(sheet.notes["A1"])
            for words in ["3 = Daily", "2 = Weekly", "1 = Monthly", missing] { #expect(note.contains(words)) }
            let dictionary = try #require(book.sheets.first { ["Dictionary", "Ordbok"].contains($0.name) })
            let row = dictionary.data.first { $0[0] == .text(sheet.name) && $0[1] == .text(sheet.header[0]) }
            #expect(row?[2].text?.hasSuffix(note) == true)
        }
    }

    @Test(arguments: [1, 2, 7, 8, 20])
    func `scales of any length have shades from pale to dark`(levels: Int) throws {
        let ids = (1...levels).map { "l\($0)" }
        let network = Network.table("  A B\nA . 1\nB 0 .", levels: ids)
        let rules = try #require(try book(try SampleStudy.content(networks: [network])).sheet("Matrix Contact")).rules
        let shades = rules.filter { $0.comparison == "greaterThanOrEqual" }
        #expect(shades.count == min(levels, 7))
        let least = shades.map { Int($0.formulas[0])! }
        #expect(least == least.sorted(by: >) && Set(least).count == least.count)
        #expect(least.last == 1 && least[0] <= levels)
        let lightness = shades.map { luminance($0.fill) }
        #expect(lightness == lightness.sorted(by: <))
    }
}
