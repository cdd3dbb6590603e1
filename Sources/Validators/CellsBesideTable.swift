import Findings
import NetworkModel

/// Rows of delimited text that go on, with blank cells, behind the last heading. A delimiter too many, or an answer with one
/// in it that moved the cells behind it: the program cannot tell, so it reads neither.
enum CellsBesideTable: Validator {
    static let code = FindingCode.cellsBesideTable

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        let places = network.record.rowsWithCellsBeside
        guard !places.isEmpty else { return [] }
        let count = places.count
        return [
            finding(
                .error, in: network, places: places, count: count, stopsRun: true,
                message: Text("cells-beside-table.message", ["n": count]),
                hint: Text("cells-beside-table.hint"))
        ]
    }
}
