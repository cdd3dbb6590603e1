import Analysis
import Findings
import Foundation
import NetworkModel
import Telling
import TellingSupport
import TestSupport
import Testing
import Workbooks

@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct ComparisonExporterTests {
    private func book(_ content: ExportContent) throws -> OutsideWorkbook {
        try withWritten(ComparisonExporter.self, content) { folder, paths in
            #expect(paths == ["comparison.xlsx"])
            return try OutsideWorkbook.read(folder + "/" + paths[0])
        }
    }

    @Test func `one network is compared with nothing`() throws {
        try withWritten(ComparisonExporter.self, try RandomStudy.content()) { folder, paths in
            #expect(paths.isEmpty)
            let written = try files(in: folder)
            #expect(written.isEmpty)
        }
    }

    @Test func `every figure has a column for each network`() throws {
        let content = try RandomStudy.content(seeds: [1, 2, 3])
        let book = try book(content)
        #expect(
            book.sheets.map(\.name) == [
                "Overview", "Response", "How sure", "Functions", "Comparability", "Dictionary", "Provenance",
            ])
        let comparison = try #require(content.analysis.comparison)
        var written: [[OutsideCell]] = []
        for name in ["Overview", "Functions"] {
            let sheet = try #require(book.sheet(name))
            #expect(
                sheet.header == [
                    "Relation", "Level", "About", "Figure", "Kommune town1", "Kommune town2", "Kommune town3",
                ] + (name == "Overview" ? ["Difference"] : []) + ["Explanation"])
            written += sheet.data
        }
        let groups = comparison.rows.filter { if case .group = $0.subject { true } else { false } }
        let others = comparison.rows.filter { if case .group = $0.subject { false } else { true } }
        #expect(written.count == comparison.rows.count)
        for (row, expected) in zip(written, others + groups) {
            #expect(row[3] == .text(expected.name.en))
            for (cell, value) in zip(row[4...6], expected.values) {
                #expect(cell.number.map { abs($0 - (value ?? .infinity)) < 1e-9 } ?? (value == nil), "\(row)")
            }
        }
        #expect(book.sheet("Comparability")?.data.count == comparison.flags.count)
        #expect(book.sheet("Overview")?.column("Level").contains(.text("Daily–Monthly")) == true)
    }

    /// The two workbooks must not say different things about one network.
    @Test func `a municipality's column says what its own overview says`() throws {
        let content = try RandomStudy.content(seeds: [1, 2])
        let side = try #require(try book(content).sheet("Overview"))
        for (position, network) in content.study.networks.enumerated() {
            let book = try withWritten(WorkbookExporter.self, content) { folder, _ in
                try OutsideWorkbook.read("\(folder)/\(network.id)/workbook.xlsx")
            }
            let (own, triads) = (try #require(book.sheet("Overview")), try #require(book.sheet("Triads")))
            var found = 0
            for row in side.data {
                guard let relation = row[0].text, let level = row[1].text, row[2] == .empty else { continue }
                let figure = row[3].text!
                if let column = triads.header.firstIndex(of: figure) {
                    let counts = triads.data.first { $0[0] == row[0] && $0[1] == row[1] }
                    #expect(counts?[column] == row[4 + position], "\(figure)")
                } else {
                    let fact = own.data.first {
                        $0[0].text?.lowercased() == "\(relation), \(level): \(figure)".lowercased()
                    }
                    #expect(fact?[1] == row[4 + position], "\(figure)")
                }
                found += 1
            }
            #expect(found == 3 * FigureList.all.count)
        }
    }

    @Test func `responses stand side by side with a chart that adds up to everybody`() throws {
        let content = try RandomStudy.content(seeds: [1, 2, 3])
        let sheet = try #require(try book(content).sheet("Response"))
        #expect(
            sheet.header == [
                "Network", "Persons", "Complete responses", "Partial responses", "Blank responses", "No response",
                "Response rate",
            ])
        let counts = content.study.networks.map(\.response)
        #expect(sheet.column("Network").map(\.text) == ["Kommune town1", "Kommune town2", "Kommune town3"])
        #expect(sheet.column("No response").map(\.number) == counts.map { Double($0.none) })
        #expect(sheet.column("Response rate").map(\.number) == counts.map(\.rate))
        let chart = try #require(sheet.charts.first)
        #expect(sheet.charts.count == 1 && chart.hasLegend)
        #expect(chart.series.map(\.values) == ["C", "D", "E", "F"].map { "Response!$\($0)$2:$\($0)$4" })
        #expect(Set(chart.series.map(\.categories)) == ["Response!$A$2:$A$4"])
        #expect(Set(chart.series.map(\.colour)).count == 4)
        for (position, response) in counts.enumerated() {
            #expect(chart.series.reduce(0) { $0 + $1.cached[position] } == Double(response.persons))
        }
        for network in content.study.networks { #expect(chart.description.contains(network.title)) }
    }

    @Test func `networks stand beside each other with how far their figures could be`() throws {
        let content = try RandomStudy.content(seeds: [1, 2, 3])
        let sheet = try #require(try book(content).sheet("How sure"))
        // Three levels, and the three networks at each.
        #expect(
            sheet.column("Network and level").prefix(4).map(\.text) == [
                "Kommune town1, Daily", "Kommune town2, Daily", "Kommune town3, Daily", "Kommune town1, Daily–Weekly",
            ])
        #expect(sheet.data.count == 9 && sheet.charts.count == 3)
        for (position, network) in content.analysis.networks.enumerated() {
            for (level, figures) in network.relations[0].levels.enumerated() {
                let certainty = try #require(figures.certainty)
                func cell(_ part: String) -> Double? {
                    sheet.column("Pairs with contact: " + part)[3 * level + position].number
                }
                let interval = certainty.redrawn?.intervals[.densityAll]
                for (part, value) in [
                    ("By the answers", figures.figures.densityAll),
                    ("At least", certainty.bounds[.densityAll]?.lowerBound),
                    ("At most", certainty.bounds[.densityAll]?.upperBound), ("From, 9 of 10", interval?.lowerBound),
                    ("To, 9 of 10", interval?.upperBound),
                ] {
                    #expect(abs(try #require(cell(part)) - (try #require(value))) < 1e-9, "\(part)")
                }
            }
        }
        for (number, chart) in sheet.charts.enumerated() {
            let columns = (4 + 5 * number..<9 + 5 * number).map { UnicodeScalar(UInt8(65 + $0)) }
            #expect(chart.type == "LineChart" && chart.hasLegend)
            #expect(chart.series.map(\.values) == columns.map { "'How sure'!$\($0)$2:$\($0)$10" })
            // The same in words.
            #expect(chart.description.contains("Kommune town1, Daily: ") && chart.description.contains("; possible "))
        }
    }

    @Test func `where everybody answered about everybody there is no sheet of what could be`() throws {
        let known = Network.table("  A B\nA . 1\nB 0 .", id: "known")
        let other = Network.table("  A B\nA . 1\nB 1 .", id: "other")
        #expect(try book(SampleStudy.content(networks: [known, other])).sheet("How sure") == nil)
    }

    @Test func `with aliases no title, id or file name is in the workbook`() throws {
        var content = try RandomStudy.content(.nb, seeds: [1, 2])
        content.usesAliases = true
        let book = try book(content)
        #expect(book.sheets[0].header.contains("Alfa") && book.sheets[0].header.contains("Nettverk 2"))
        let texts = book.sheets.flatMap { $0.rows.joined() }.compactMap(\.text)
        for network in content.study.networks {
            #expect(!texts.contains { $0.contains(network.title) || $0.contains(network.id) })
        }
        #expect(!texts.contains { $0.contains("answers.csv") || $0.contains("study.yaml") })
    }

    @Test func `what is hard to compare is said with what it means`() throws {
        let small = Network.table("  A B\nA . 1\nB ? .", id: "small")
        let content = try SampleStudy.content(networks: [RandomStudy.network(1, id: "large"), small])
        let sheet = try #require(try book(content).sheet("Comparability"))
        #expect(sheet.column("Flag").contains(.text("different sizes")))
        #expect(sheet.data.allSatisfy { $0[1] != .empty && $0[3] != .empty && $0[4] != .empty })
    }

    @Test func `two writes give the same bytes`() throws {
        let content = try RandomStudy.content(seeds: [1, 2])
        let one = try withWritten(ComparisonExporter.self, content) { folder, _ in try files(in: folder) }
        let two = try withWritten(ComparisonExporter.self, content) { folder, _ in try files(in: folder) }
        #expect(one == two && one.count == 1)
    }
}
