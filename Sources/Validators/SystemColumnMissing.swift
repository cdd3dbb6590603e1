import Findings
import NetworkModel

/// An export from which columns were removed that it has as the survey tool writes it.
enum SystemColumnMissing: Validator {
    static let code = FindingCode.systemColumnMissing

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.absentColumns.map { column in
            let place = network.sources.first { $0.role == .responses }.map { SourcePlace(file: $0.path) }
            // Without dispcode break-offs pass for complete; a serial number is only missed.
            return finding(
                column == "dispcode" ? .warning : .note, in: network, places: place.map { [$0] } ?? [],
                message: message(column), hint: hint(column))
        }
    }

    private static func message(_ column: String) -> Text {
        Text(
            "system-column-missing.message",
            [
                "column": column,
                "consequence": column == "dispcode"
                    ? Text("system-column-missing.status") : Text("system-column-missing.number"),
            ])
    }

    private static func hint(_ column: String) -> Text {
        if column == "dispcode" {
            return Text("system-column-missing.hint.export-again-with", ["column": column])
        }
        return Text("system-column-missing.hint.export-again-with-you", ["column": column])
    }
}
