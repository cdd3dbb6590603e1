import Findings
import NetworkModel

/// A further item for a person who has one already in the same question.
enum ItemAskedTwice: Validator {
    static let code = FindingCode.repeatedItem

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.repeatedItems.map { item in
            finding(
                .warning, in: network, persons: [item.person], places: [item.leftOut, item.kept],
                message: message(item, language), hint: hint(item, network.mention(item.person, language), language))
        }
    }

    private static func message(_ item: RepeatedItem, _ language: Language) -> String {
        language.pick(
            nb:
                "Personen står flere ganger i spørsmålet «\(item.question)». Hver person kan ha ett delspørsmål; det første teller, og dette er utelatt.",
            nn:
                "Personen står fleire gonger i spørsmålet «\(item.question)». Kvar person kan ha eitt delspørsmål; det første tel, og dette er utelate.",
            en:
                "The person has several items in the question “\(item.question)”. A person can have one; the first counts and this one is left out."
        )
    }

    private static func hint(_ item: RepeatedItem, _ person: String, _ language: Language) -> String {
        let items = language.cells([item.kept, item.leftOut])
        return language.pick(
            nb:
                "Sammenlign \(items). Gjelder ett av dem en annen enn \(person), knytt det til rett roster-id under `items`.",
            nn:
                "Samanlikn \(items). Gjeld eitt av dei ein annan enn \(person), knyt det til rett roster-id under `items`.",
            en:
                "Compare \(items). If one of them is somebody other than \(person), tie it to the right roster id under `items`."
        )
    }
}
