import Exporters
import Findings
import Foundation
import NetworkModel
import Spreadsheet
import Telling
import TellingSupport
import TestSupport
import Testing
import Workbooks

/// What a workbook cannot hold.
@Suite(.enabled(if: Outside.python != nil, "needs the Python that make test sets up"))
struct TextFileTests {
    private static let reader = """
        import csv, json, sys
        raw = open(sys.argv[1], "rb").read()
        assert raw.startswith(b"\\xef\\xbb\\xbf") and raw.endswith(b"\\r\\n")
        json.dump(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), delimiter=sys.argv[2], strict=True)), sys.stdout)
        """

    private func small(_ language: Language, matrixFile: Int = 100) throws -> ExportContent {
        var content = try SampleStudy.content(language)
        content.limits = WorkbookLimits(
            rows: 5, columns: 16_384, matrixPersons: 4, matrixFilePersons: matrixFile)
        return content
    }

    @Test func `what a workbook is said to hold is what a sheet can be given`() {
        #expect(WorkbookLimits.spreadsheet.rows == SheetWriter.mostRows)
        #expect(WorkbookLimits.spreadsheet.columns == SheetWriter.mostColumns)
    }

    @Test(arguments: Language.allCases)
    func `a sheet that is too large is a text file with the same cells`(language: Language) throws {
        let whole = try withWritten(WorkbookExporter.self, try SampleStudy.content(language)) { folder, paths in
            #expect(paths == ["town/workbook.xlsx"])
            return try OutsideWorkbook.read(folder + "/" + paths[0])
        }
        try withWritten(WorkbookExporter.self, try small(language)) { folder, paths in
            let files = ["ties", "dyads", "contact-matrix", "advice-matrix", "clusters"]
            #expect(paths == ["town/workbook.xlsx"] + files.map { "town/\($0).csv" })
            let kept = try OutsideWorkbook.read(folder + "/" + paths[0]).sheets.map(\.name)
            let gone = whole.sheets.filter { !kept.contains($0.name) }
            #expect(gone.count == files.count)
            for (file, sheet) in zip(files, gone) {
                let outcome = try Outside.runPython(
                    Self.reader, ["\(folder)/town/\(file).csv", language == .en ? "," : ";"])
                #expect(outcome.errors == "")
                let rows = try JSONDecoder().decode([[String]].self, from: Data(outcome.output.utf8))
                let expected = sheet.rows.map { row in row.map(shown) }
                #expect(rows == expected, "\(file)")
            }
        }
    }

    /// Numbers without decimals; what begins like a formula has an apostrophe.
    private func shown(_ cell: OutsideCell) -> String {
        switch cell {
        case .empty: ""
        case .number(let number): String(Int(number))
        case .text(let text): "=+-@".contains(text.prefix(1)) && !text.isEmpty ? "'" + text : text
        case .other(let kind): kind
        }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("Hansen,=1+1", "Hansen,'=1+1"), ("a;@b\t+c\n-d", "a;'@b\t'+c\n'-d"),
        ("\t=1", "'\t'=1"), ("2-1 = 1, - eller", "2-1 = 1, - eller"), ("\"=1\",x", "\"=1\",x"),
    ])
    func `no text is a formula to a spreadsheet, whichever delimiter it takes`(text: String, shown: String) throws {
        for language in [Language.nb, .en] {
            let folder = try Outside.temporaryFolder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            var file = try DelimitedFile(path: folder + "/a.csv", language)
            try file.append([.text(text), .integer(-1)])
            try file.close()
            let written = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.csv"))
            let quoted = "\"" + shown.replacingOccurrences(of: "\"", with: "\"\"") + "\""
            #expect(written == Data(("\u{FEFF}" + quoted + (language == .nb ? ";" : ",") + "-1\r\n").utf8))
        }
    }

    @Test(arguments: [(Language.nb, ";0,25;1,5;2"), (.nn, ";0,25;1,5;2"), (.en, ",0.25,1.5,2")])
    func `numbers have the decimal sign that a spreadsheet in that language expects`(language: Language, line: String)
        throws
    {
        let folder = try Outside.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var file = try DelimitedFile(path: folder + "/a.csv", language)
        try file.append([.text("a"), .share(0.25), .number(1.5), .integer(2)])
        try file.close()
        #expect(FileManager.default.contents(atPath: folder + "/a.csv") == Data("\u{FEFF}a\(line)\r\n".utf8))
    }

    @Test func `a finding names the file`() throws {
        #expect(try ExporterList.findings(SampleStudy.content()).isEmpty)
        let content = try small(.en)
        let findings = try ExporterList.findings(content)
        #expect(findings.map(\.code) == Array(repeating: .sheetLeftOut, count: 6))
        #expect(findings.allSatisfy { $0.network == "town" && $0.severity == .note })
        for file in ["ties.csv", "dyads.csv", "clusters.csv", "contact-matrix.csv", "advice-matrix.csv", "pairs.csv"] {
            #expect(findings.contains { $0.message[.en].contains(file) }, "\(file)")
        }
    }

    @Test func `a matrix that is mostly empty is not written, and a finding says where the ties are`() throws {
        let content = try small(.nb, matrixFile: 4)
        #expect(try ExporterList.findings(content).contains { $0.message[.en].contains("graphs/contact.graphml") })
        try withWritten(WorkbookExporter.self, content) { _, paths in
            #expect(!paths.contains { $0.contains("matrix") })
        }
    }
}
