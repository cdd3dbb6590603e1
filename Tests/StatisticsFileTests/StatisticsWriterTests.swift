import Foundation
import StatisticsFile
import TestSupport
import Testing

@Suite struct StatisticsWriterTests {
    private static let variables = [
        NewVariable(name: "id", label: "Who", kind: .text(bytes: 5), measure: .nominal),
        NewVariable(
            name: "contact_daily_out", label: "Sæther, Åse", kind: .number(decimals: 0), measure: .scale,
            valueLabels: [.init(-99, "not asked"), .init(-98, "no answer")], missing: -99...(-95)),
        NewVariable(name: "share", label: "", kind: .number(decimals: 3), measure: .scale),
        NewVariable(name: "typed", label: "In own words", kind: .text(bytes: 400), measure: .nominal),
    ]

    private static let rows: [[NewCell]] = [
        [.text("Ås"), .number(3), .number(0.25), .text(String(repeating: "x", count: 399) + "é")],
        [.text("b"), .number(-99), .nothing, .text("a\u{0}b")],
        [.text("toolong"), .number(-98), .number(-0.5), .nothing],
    ]

    private static func bytes(rows: [[NewCell]] = rows) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try StatisticsWriter.write(variables, rows: rows.count, title: "Småby", cells: { rows[$0] }) {
            bytes += $0
        }
        return bytes
    }

    private static func file() throws -> String {
        let path = try Outside.temporaryFolder() + "/a.sav"
        try Data(bytes()).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func `what is written is what our own reader reads`() throws {
        let file = try StatisticsFile(path: Self.file())
        #expect(file.variables.map(\.name) == ["id", "contact_daily_out", "share", "typed"])
        #expect(file.variables[1].label == "Sæther, Åse")
        #expect(file.variables[1].valueLabels == ["-99": "not asked", "-98": "no answer"])
        #expect(file.variables[1].missingRanges == [-99...(-95)])
        var cells: [[String]] = Array(repeating: [], count: 3)
        try file.forEachCell { row, _, text in cells[row].append(String(decoding: text, as: UTF8.self)) }
        #expect(cells[0][..<3] == ["Ås", "3", "0.25"])
        // No half character stands at the end.
        #expect(cells[0][3] == String(repeating: "x", count: 399))
        #expect(cells[1] == ["b", "-99", "", "a"])
        #expect(cells[2] == ["toolo", "-98", "-0.5", ""])
    }

    @Test(.enabled(if: Outside.python != nil, "needs Python with pyreadstat"))
    func `pyreadstat reads labels, measures and declared missing values`() throws {
        let read = try Outside.runPython(
            """
            import sys, json, pyreadstat
            frame, meta = pyreadstat.read_sav(sys.argv[1], user_missing=True)
            plain, _ = pyreadstat.read_sav(sys.argv[1])
            print(json.dumps([meta.file_label, meta.column_labels, meta.variable_value_labels, meta.missing_ranges,
                meta.variable_measure, frame['contact_daily_out'].tolist(), int(plain['contact_daily_out'].isna().sum())],
                ensure_ascii=False))
            """, [Self.file()])
        #expect(read.status == 0, "\(read.errors)")
        #expect(
            read.output == #"["Småby", ["Who", "Sæther, Åse", null, "In own words"], "#
                + #"{"contact_daily_out": {"-99.0": "not asked", "-98.0": "no answer"}}, "#
                + #"{"contact_daily_out": [{"lo": -99.0, "hi": -95.0}]}, "#
                + #"{"id": "nominal", "contact_daily_out": "scale", "share": "scale", "typed": "nominal"}, "#
                + #"[3.0, -99.0, -98.0], 2]"# + "\n")
    }

    @Test func `the file says nothing of the clock`() throws {
        let bytes = try Self.bytes()
        #expect(String(decoding: bytes[92..<109], as: UTF8.self) == "01 Jan 8000:00:00")
        #expect(try Self.bytes() == bytes)
    }

    @Test func `a file without rows is a file`() throws {
        let path = try Outside.temporaryFolder() + "/a.sav"
        try Data(Self.bytes(rows: [])).write(to: URL(fileURLWithPath: path))
        #expect(try StatisticsFile(path: path).variables.count == 4)
    }

    @Test func `an error of whoever takes the bytes comes out`() throws {
        struct Full: Error {}
        #expect(throws: Full.self) {
            try StatisticsWriter.write(Self.variables, rows: 0, title: "", cells: { _ in [] }) { _ in throw Full() }
        }
    }
}
