import Findings
import NetworkModel

/// An item of a question, or a typed name, that fits several persons on the roster.
enum AmbiguousName: Validator {
    static let code = FindingCode.ambiguousName

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.ambiguousItems.map { item in
            finding(
                .warning, in: network, persons: item.candidates, places: [item.place], count: max(1, item.count),
                message: message(item, language), hint: hint(network.mention(item.candidates, language), language))
        }
    }

    private static func message(_ item: UnmatchedItem, _ language: Language) -> String {
        language.pick(
            nb:
                "Et navn i spørsmålet «\(item.question)» passer til \(item.candidates.count) personer på adresselisten. Et tvetydig navn kobles ikke til noen, og \(amount(item.count, "relasjon", "relasjoner")) faller ut.",
            nn:
                "Eit namn i spørsmålet «\(item.question)» passar til \(item.candidates.count) personar på adresselista. Eit tvitydig namn blir ikkje kopla til nokon, og \(amount(item.count, "relasjon", "relasjonar")) fell ut.",
            en:
                "An item of the question “\(item.question)” fits \(item.candidates.count) persons on the roster. An ambiguous name is matched to nobody, and \(amount(item.count, "tie is", "ties are")) lost."
        )
    }

    private static func hint(_ candidates: String, _ language: Language) -> String {
        language.pick(
            nb:
                "Finn ut hvem av dem det er (\(candidates)), og knytt navnet til rett roster-id under `items` i oppsettfilen.",
            nn:
                "Finn ut kven av dei det er (\(candidates)), og knyt namnet til rett roster-id under `items` i oppsettfila.",
            en:
                "Find out which of them it is (\(candidates)), and tie the item to that roster id under `items` in the mapping."
        )
    }
}
