import Findings
import NetworkModel

/// A tie that one reports and the other, who was asked and answered, does not. Where the other's answer is missing
/// (no response, no item, an item left unanswered) the tie is unconfirmed, which is no fault of a pair.
enum OneSidedTie: Validator {
    static let code = FindingCode.oneSidedTie

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.relations.filter(\.reciprocityExpected).flatMap { relation in
            let message = message(relation.id)
            return relation.dyads.filter { $0.state == .oneSided }.map { dyad in
                let pair = [Int(dyad.a), Int(dyad.b)]
                let (reporter, other) = dyad.aReports.level == nil ? (pair[1], pair[0]) : (pair[0], pair[1])
                return finding(
                    .warning, in: network, persons: [reporter, other],
                    places: relation.tie(from: reporter, to: other).map { [network.place(of: $0)] } ?? [],
                    message: message, hint: hint(network.mention(pair)))
            }
        }
    }

    private static func message(_ relation: String) -> Text {
        Text("one-sided-tie.message", ["relation": relation])
    }

    private static func hint(_ pair: Text) -> Text {
        Text("one-sided-tie.hint", ["pair": pair])
    }
}
