import Findings
import NetworkModel

/// Somebody who answered a relation's question and reported no tie in it.
enum AnsweredWithoutTies: Validator {
    static let code = FindingCode.answeredWithoutTies

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.relations.flatMap { relation in
            let message = message(relation.id, language)
            return network.persons.indices.filter { applies(to: $0, in: relation) }.map { person in
                finding(
                    .note, in: network, persons: [person],
                    places: network.persons[person].responsePlace.map { [$0] } ?? [], message: message,
                    hint: hint(network.mention(person, language), language))
            }
        }
    }

    static func applies(to answer: SameAnswer, in network: Network) -> Bool {
        network.relations.contains { $0.id == answer.question && applies(to: answer.person, in: $0) }
    }

    private static func applies(to person: Int, in relation: Relation) -> Bool {
        relation.answered[person] && relation.ties(from: person).isEmpty
    }

    private static func message(_ relation: String, _ language: Language) -> String {
        language.pick(
            nb:
                "Personen har svart på «\(relation)» uten å oppgi kontakt med noen. Det er et svar, og noe annet enn å ikke ha svart.",
            nn:
                "Personen har svart på «\(relation)» utan å oppgi kontakt med nokon. Det er eit svar, og noko anna enn å ikkje ha svart.",
            en:
                "The person answered “\(relation)” and reported contact with nobody. That is an answer, and not the same as no answer."
        )
    }

    private static func hint(_ person: String, _ language: Language) -> String {
        language.pick(
            nb: "Er det uventet, spør \(person) om spørsmålet ble forstått.",
            nn: "Er det uventa, spør \(person) om spørsmålet vart forstått.",
            en: "If that is unexpected, ask \(person) whether the question was understood.")
    }
}
