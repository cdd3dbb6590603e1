import Findings
import NetworkModel

/// A further item for a person who has one already in the same question.
enum ItemAskedTwice: Validator {
    static let code = FindingCode.repeatedItem

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.repeatedItems.map { item in
            finding(
                .warning, in: network, persons: [item.person], places: [item.leftOut, item.kept],
                message: message(item), hint: hint(item, network.mention(item.person)))
        }
    }

    private static func message(_ item: RepeatedItem) -> Text {
        Text("repeated-item.message", ["question": item.question])
    }

    private static func hint(_ item: RepeatedItem, _ person: Text) -> Text {
        let items = Text.cells([item.kept, item.leftOut])
        return Text("repeated-item.hint", ["items": items, "person": person])
    }
}
