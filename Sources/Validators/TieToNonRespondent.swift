import Findings
import NetworkModel

/// Ties to somebody who did not answer, so that the other side of them is unknown. Only relations in which both sides
/// should say the same have something to confirm.
enum TieToNonRespondent: Validator {
    static let code = FindingCode.tieToNonRespondent

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        var unconfirmed: [Int: [SourcePlace]] = [:]
        for relation in network.relations where relation.reciprocityExpected {
            for tie in relation.ties where !network.persons[Int(tie.to)].status.hasAnswered {
                unconfirmed[Int(tie.to), default: []].append(network.place(of: tie))
            }
        }
        return unconfirmed.sorted { $0.key < $1.key }.map { person, places in
            finding(
                .note, in: network, persons: [person], places: places, count: places.count,
                message: message(places.count), hint: hint(network.mention(person)))
        }
    }

    private static func message(_ count: Int) -> Text {
        Text("tie-to-non-respondent.message", ["n": count])
    }

    private static func hint(_ person: Text) -> Text {
        Text("tie-to-non-respondent.hint", ["person": person])
    }
}
