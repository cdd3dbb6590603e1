import Findings
import NetworkModel

/// Somebody who ticked the own item.
enum TieToSelf: Validator {
    static let code = FindingCode.selfTie

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.selfTies.map { tie in
            finding(
                .note, in: network, persons: [tie.person], places: [tie.place], message: message(tie),
                hint: hint(network.mention(tie.person)))
        }
    }

    private static func message(_ tie: SelfTie) -> Text {
        Text("self-tie.message", ["question": tie.question])
    }

    private static func hint(_ person: Text) -> Text {
        Text("self-tie.hint", ["person": person])
    }
}
