import Findings
import NetworkModel

/// Responses whose status the export tells in words that are not known.
enum StatusNotUnderstood: Validator {
    static let code = FindingCode.statusNotUnderstood

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.statusNotUnderstood.map { group in
            finding(
                .error, in: network, places: group.places, count: group.count, message: message(group),
                hint: hint(group))
        }
    }

    private static func message(_ group: CellGroup) -> Text {
        let (count, column) = (group.count, group.question)
        return Text("status-not-understood.message", ["n": count, "column": column])
    }

    private static func hint(_ group: CellGroup) -> Text {
        let column = group.question
        return Text("status-not-understood.hint", ["column": column])
    }
}
