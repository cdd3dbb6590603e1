import Findings
import NetworkModel

/// A tie that one reports and the other, who was asked and answered, does not. Where the other's answer is missing
/// (no response, no item, an item left unanswered) the tie is unconfirmed, which is no fault of a pair.
enum OneSidedTie: Validator {
    static let code = FindingCode.oneSidedTie

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        // Appended, not mapped and joined: there may be one for every tie.
        var findings: [Finding] = []
        for relation in network.relations where relation.reciprocityExpected {
            let message = message(relation.id)
            for dyad in relation.dyads where dyad.state == .oneSided {
                let pair = [Int(dyad.a), Int(dyad.b)]
                let (reporter, other) = dyad.aReports.level == nil ? (pair[1], pair[0]) : (pair[0], pair[1])
                findings.append(
                    finding(
                        .warning, in: network, persons: [reporter, other],
                        places: relation.tie(from: reporter, to: other).map { [network.place(of: $0)] } ?? [],
                        message: message, hint: hint(network.mention(pair))))
            }
        }
        return findings
    }

    private static func message(_ relation: String) -> Text {
        Text("one-sided-tie.message", ["relation": relation])
    }

    private static func hint(_ pair: Text) -> Text {
        Text("one-sided-tie.hint", ["pair": pair])
    }
}
