import Findings
import NetworkModel

/// Boxes that hold a text which nobody has called a tick or none: one fault of the question.
enum BoxUnread: Validator {
    static let code = FindingCode.boxUnread

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.unreadBoxes.map { boxes in
            finding(
                .error, in: network, places: boxes.places, count: boxes.cells, message: message(boxes),
                hint: hint(boxes))
        }
    }

    private static func message(_ boxes: UnreadBoxes) -> Text {
        Text(
            "box-unread.message",
            ["cells": boxes.cells, "columns": boxes.columns, "question": boxes.question, "texts": boxes.texts])
    }

    private static func hint(_ boxes: UnreadBoxes) -> Text {
        Text("box-unread.hint", ["at": at(boxes.mappingPlace)])
    }
}
