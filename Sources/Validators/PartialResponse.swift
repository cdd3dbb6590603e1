import Findings
import NetworkModel

/// Somebody who answered some of the items and left open more than anybody does.
enum PartialResponse: Validator {
    static let code = FindingCode.partialResponse

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.persons.indices.filter {
            network.persons[$0].status == .partial
                && network.persons[$0].isToBeCalledBack(missingAtMost: settings.callBackMissing)
        }.map { position in
            let person = network.persons[position]
            return finding(
                .warning, in: network, persons: [position], places: person.responsePlace.map { [$0] } ?? [],
                message: message(answered: person.itemsAnswered, asked: person.itemsAsked),
                hint: hint(network.mention(position)))
        }
    }

    private static func message(answered: Int, asked: Int) -> Text {
        guard answered < asked else {
            return Text("partial-response.message.export-says-questionnaire")
        }
        return Text("partial-response.message.person-answered-items", ["answered": answered, "asked": asked])
    }

    private static func hint(_ person: Text) -> Text {
        Text("partial-response.hint", ["person": person])
    }
}
