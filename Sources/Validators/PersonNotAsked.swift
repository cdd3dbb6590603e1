import Findings
import NetworkModel

/// People on the roster whom a question has no item for: nobody could report a tie to them.
enum PersonNotAsked: Validator {
    static let code = FindingCode.personNotAsked

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.personsNotAsked.filter { !$0.persons.isEmpty }.map { question in
            let place = network.relations.first { $0.id == question.question }?.mappingPlace
            return finding(
                .warning, in: network, persons: question.persons, places: place.map { [$0] } ?? [],
                count: question.persons.count, message: message(question), hint: hint())
        }
    }

    private static func message(_ question: PersonsNotAsked) -> Text {
        Text("person-not-asked.message", ["persons": question.persons.count, "question": question.question])
    }

    private static func hint() -> Text {
        Text("person-not-asked.hint")
    }
}
