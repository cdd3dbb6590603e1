import Findings
import NetworkModel

/// Persons with several equally full responses whose times cannot be put in order.
enum AnswerTimeUnclear: Validator {
    static let code = FindingCode.answerTimeUnclear

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        let places = network.record.unclearTimes
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .error, in: network, places: places, count: places.count, message: message(places.count),
                hint: hint())
        ]
    }

    private static func message(_ count: Int) -> Text {
        Text("answer-time-unclear.message", ["n": count])
    }

    private static func hint() -> Text {
        Text("answer-time-unclear.hint")
    }
}
