import Findings
import NetworkModel

/// Somebody who answered a relation's question and reported no tie in it.
enum AnsweredWithoutTies: Validator {
    static let code = FindingCode.answeredWithoutTies

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.relations.flatMap { relation in
            let message = message(relation.id)
            return network.persons.indices.filter { applies(to: $0, in: relation) }.map { person in
                finding(
                    .note, in: network, persons: [person],
                    places: network.persons[person].responsePlace.map { [$0] } ?? [], message: message,
                    hint: hint(network.mention(person)))
            }
        }
    }

    private static func applies(to person: Int, in relation: Relation) -> Bool {
        relation.answered[person] && relation.ties(from: person).isEmpty
    }

    private static func message(_ relation: String) -> Text {
        Text("answered-without-ties.message", ["relation": relation])
    }

    private static func hint(_ person: Text) -> Text {
        Text("answered-without-ties.hint", ["person": person])
    }
}
