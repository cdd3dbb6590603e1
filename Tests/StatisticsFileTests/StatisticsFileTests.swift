import Foundation
import StatisticsFile
import TestSupport
import Testing

@Suite(.enabled(if: Outside.python != nil, "needs Python with pyreadstat"))
struct StatisticsFileTests {
    /// A file that pyreadstat writes.
    static func write(compressed: Bool = false) throws -> String {
        let path = try Outside.temporaryFolder() + "/a.sav"
        let made = try Outside.runPython(
            """
            import sys, datetime, pandas, pyreadstat
            frame = pandas.DataFrame({
                'v_11': [1.0, -77.0, None], 'v_12': [0.5, 2.0, 3.0], 'navn': ['Ås, Bjørn', '', 'x' * 400],
                'datetime': [datetime.datetime(2024, 3, 1, 12, 0, 0), None, datetime.datetime(1999, 12, 31, 18, 0, 0)],
            })
            pyreadstat.write_sav(frame, sys.argv[1], column_labels=['Sæther, Åse', '', 'Name', ''],
                variable_value_labels={'v_11': {1: 'Daglig', 2: 'Ukentlig'}},
                missing_ranges={'v_11': [-77, -66]}, compress=sys.argv[2] == '1')
            """, [path, compressed ? "1" : "0"])
        try #require(made.status == 0, "\(made.errors)")
        return path
    }

    @Test func `variables have labels, values and missing codes`() throws {
        let file = try StatisticsFile(path: Self.write())
        #expect(file.variables.map(\.name) == ["v_11", "v_12", "navn", "datetime"])
        #expect(file.variables.map(\.isText) == [false, false, true, false])
        #expect(file.variables.map(\.isTime) == [false, false, false, true])
        #expect(file.variables[0].label == "Sæther, Åse")
        #expect(file.variables[0].valueLabels == ["1": "Daglig", "2": "Ukentlig"])
        #expect(file.variables[0].missingValues == ["-77", "-66"])
    }

    @Test(arguments: [false, true])
    func `cells come row by row`(compressed: Bool) throws {
        let file = try StatisticsFile(path: Self.write(compressed: compressed))
        var cells: [String] = []
        try file.forEachCell { row, column, text in
            cells.append("\(row).\(column)=\(String(decoding: text, as: UTF8.self))")
        }
        #expect(
            cells == [
                "0.0=1", "0.1=0.5", "0.2=Ås, Bjørn", "0.3=45352.5", "1.0=-77", "1.1=2", "1.2=", "1.3=", "2.0=",
                "2.1=3", "2.2=" + String(repeating: "x", count: 400), "2.3=36525.75",
            ])
    }

    @Test func `an error of the listener comes out`() throws {
        struct Stop: Error {}
        let file = try StatisticsFile(path: Self.write())
        #expect(throws: Stop.self) { try file.forEachCell { _, _, _ in throw Stop() } }
    }

    @Test func `a file that is cut off is told`() throws {
        let path = try Self.write()
        let bytes = try #require(FileManager.default.contents(atPath: path))
        try bytes.prefix(300).write(to: URL(fileURLWithPath: path))
        #expect(throws: StatisticsFault.self) { _ = try StatisticsFile(path: path) }
        try bytes.prefix(bytes.count - 20).write(to: URL(fileURLWithPath: path))
        #expect(throws: StatisticsFault.self) { try StatisticsFile(path: path).forEachCell { _, _, _ in } }
    }
}
