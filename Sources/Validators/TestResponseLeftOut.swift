import Findings
import NetworkModel

/// Responses by people who tried the questionnaire out.
enum TestResponseLeftOut: Validator {
    static let code = FindingCode.testResponseLeftOut

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        let places = network.record.testResponses
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .note, in: network, places: places, count: places.count, message: message(places.count),
                hint: hint())
        ]
    }

    private static func message(_ count: Int) -> Text {
        Text("test-response-left-out.message", ["n": count])
    }

    private static func hint() -> Text {
        Text("test-response-left-out.hint")
    }
}
