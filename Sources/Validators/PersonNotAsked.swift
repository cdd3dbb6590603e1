import Findings
import NetworkModel

/// People on the roster whom a question has no item for: nobody could report a tie to them.
enum PersonNotAsked: Validator {
    static let code = FindingCode.personNotAsked

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.personsNotAsked.filter { !$0.persons.isEmpty }.map { question in
            let place = network.relations.first { $0.id == question.question }?.mappingPlace
            return finding(
                .warning, in: network, persons: question.persons, places: place.map { [$0] } ?? [],
                count: question.persons.count, message: message(question, language), hint: hint(language))
        }
    }

    private static func message(_ question: PersonsNotAsked, _ language: Language) -> String {
        language.pick(
            nb:
                "\(amount(question.persons.count, "person", "personer")) på adresselisten mangler i spørsmålet «\(question.question)». Ingen kunne oppgi kontakt med dem, og det regnes som ikke spurt, ikke som ingen kontakt.",
            nn:
                "\(amount(question.persons.count, "person", "personar")) på adresselista manglar i spørsmålet «\(question.question)». Ingen kunne oppgi kontakt med dei, og det blir rekna som ikkje spurt, ikkje som ingen kontakt.",
            en:
                "\(amount(question.persons.count, "person", "persons")) on the roster \(question.persons.count == 1 ? "has" : "have") no item in the question “\(question.question)”. Nobody could report contact with them; that counts as not asked, not as no contact."
        )
    }

    private static func hint(_ language: Language) -> String {
        language.pick(
            nb:
                "Er navnet skrevet på en annen måte i spørsmålet, knytt det til roster-id under `items`. Hører personen ikke til nettverket, ta raden ut av adresselisten.",
            nn:
                "Er namnet skrive på ein annan måte i spørsmålet, knyt det til roster-id under `items`. Høyrer personen ikkje til nettverket, ta rada ut av adresselista.",
            en:
                "If the question spells the name differently, tie the item to the roster id under `items`. If the person does not belong to the network, take the row out of the roster."
        )
    }
}
