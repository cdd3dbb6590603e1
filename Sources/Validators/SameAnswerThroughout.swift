import Findings
import NetworkModel

/// Somebody who gave one and the same answer to every item of a question. Where that answer was no contact,
/// `AnsweredWithoutTies` says it better, and this rule is silent.
enum SameAnswerThroughout: Validator {
    static let code = FindingCode.sameAnswerThroughout

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.sameAnswerThroughout.filter(network.isFlagged).map { answer in
            finding(
                .note, in: network, persons: [answer.person], places: [answer.place], count: answer.items,
                message: message(answer), hint: hint(network.mention(answer.person)))
        }
    }

    private static func message(_ answer: SameAnswer) -> Text {
        Text("same-answer-throughout.message", ["items": answer.items, "question": answer.question])
    }

    private static func hint(_ person: Text) -> Text {
        Text("same-answer-throughout.hint", ["person": person])
    }
}
