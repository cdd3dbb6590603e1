import Findings
import NetworkModel

/// A response that belongs to nobody on the roster, and would by nothing that could be proposed (`WouldMatchOtherwise`).
enum UnknownRespondent: Validator {
    static let code = FindingCode.unknownRespondent

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        let told = Set(network.record.peopleUnmatched.lazy.filter { $0.question == nil }.flatMap(\.places))
        let places = network.record.unknownRespondents.filter { !told.contains($0) }
        let (message, hint) = (message(), hint())
        return places.map { finding(.warning, in: network, places: [$0], message: message, hint: hint) }
    }

    private static func message() -> Text {
        Text("unknown-respondent.message")
    }

    private static func hint() -> Text {
        Text("unknown-respondent.hint")
    }
}
