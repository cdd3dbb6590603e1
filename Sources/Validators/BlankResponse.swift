import Findings
import NetworkModel

/// Somebody whose response answers no item of any relation.
enum BlankResponse: Validator {
    static let code = FindingCode.blankResponse

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        let message = message()
        return network.persons.indices.filter { network.persons[$0].status == .blank }.map { person in
            finding(
                .warning, in: network, persons: [person],
                places: network.persons[person].responsePlace.map { [$0] } ?? [], message: message,
                hint: hint(network.mention(person)))
        }
    }

    private static func message() -> Text {
        Text("blank-response.message")
    }

    private static func hint(_ person: Text) -> Text {
        Text("blank-response.hint", ["person": person])
    }
}
