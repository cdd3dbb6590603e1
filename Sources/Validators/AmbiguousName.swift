import Findings
import NetworkModel

/// An item of a question, or a typed name, that fits several persons on the roster.
enum AmbiguousName: Validator {
    static let code = FindingCode.ambiguousName

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.ambiguousItems.map { item in
            finding(
                .warning, in: network, persons: item.candidates, places: [item.place], count: max(1, item.count),
                message: message(item), hint: hint(network.mention(item.candidates)))
        }
    }

    private static func message(_ item: UnmatchedItem) -> Text {
        Text(
            "ambiguous-name.message", ["question": item.question, "candidates": item.candidates.count, "n": item.count])
    }

    private static func hint(_ candidates: Text) -> Text {
        Text("ambiguous-name.hint", ["candidates": candidates])
    }
}
