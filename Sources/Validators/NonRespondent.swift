import Findings
import NetworkModel

/// Somebody on the roster of whom the export has no response, and who can be asked for one.
enum NonRespondent: Validator {
    static let code = FindingCode.nonRespondent

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        // Whoever has answered in a way that is not understood has not failed to answer.
        if network.record.respondentsAreUnknown { return [] }
        let likely = network.record.likelyRespondents
        let message = message()
        return network.persons.indices.filter { person in
            let described = network.persons[person]
            return described.status == .none && !described.hasLeft && !likely.contains(person)
        }.map { person in
            finding(
                .warning, in: network, persons: [person], message: message,
                hint: hint(network.mention(person)))
        }
    }

    private static func message() -> Text {
        Text("non-respondent.message")
    }

    private static func hint(_ person: Text) -> Text {
        Text("non-respondent.hint", ["person": person])
    }
}
