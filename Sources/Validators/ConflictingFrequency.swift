import Findings
import NetworkModel

/// Two who both report the tie, at different levels.
enum ConflictingFrequency: Validator {
    static let code = FindingCode.conflictingFrequency

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        var findings: [Finding] = []
        for relation in network.relations where relation.reciprocityExpected {
            let message = message(relation.id)
            for dyad in relation.dyads where dyad.state == .conflicting {
                let (a, b) = (Int(dyad.a), Int(dyad.b))
                let cells = [relation.tie(from: a, to: b), relation.tie(from: b, to: a)].compactMap(\.self)
                findings.append(
                    finding(
                        .warning, in: network, persons: [a, b], places: cells.map(network.place(of:)), message: message,
                        hint: hint(network.mention([a, b]))))
            }
        }
        return findings
    }

    private static func message(_ relation: String) -> Text {
        Text("conflicting-frequency.message", ["relation": relation])
    }

    private static func hint(_ pair: Text) -> Text {
        Text("conflicting-frequency.hint", ["pair": pair])
    }
}
