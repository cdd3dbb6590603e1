import Findings
import NetworkModel

/// Values of a roster column that differ in capitals alone, and were read as one.
enum ValueInTwoSpellings: Validator {
    static let code = FindingCode.valuesAlike

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.valuesAlike.map { alike in
            finding(
                .warning, in: network, persons: alike.persons, places: alike.places, count: alike.places.count,
                message: message(alike, language), hint: hint(alike, language))
        }
    }

    private static func message(_ alike: ValuesAlike, _ language: Language) -> String {
        let count = alike.places.count
        return language.pick(
            nb:
                "\(count == 1 ? "Én rad" : "\(count) rader") på adresselisten skriver en verdi av «\(alike.attribute)» med andre store og små bokstaver enn de fleste. Den er lest som samme verdi.",
            nn:
                "\(count == 1 ? "Éi rad" : "\(count) rader") på adresselista skriv ein verdi av «\(alike.attribute)» med andre store og små bokstavar enn dei fleste. Han er lesen som same verdi.",
            en:
                "\(count == 1 ? "One row" : "\(count) rows") of the roster \(count == 1 ? "writes" : "write") a value of “\(alike.attribute)” with other capitals than most. It is read as the same value."
        )
    }

    private static func hint(_ alike: ValuesAlike, _ language: Language) -> String {
        let rows = language.rows(Array(alike.places.prefix(6)))
        return language.pick(
            nb: "Skriv verdien likt i \(rows). Er det to ulike ting, gi dem ulike navn på adresselisten.",
            nn: "Skriv verdien likt i \(rows). Er det to ulike ting, gi dei ulike namn på adresselista.",
            en:
                "Write the value alike in \(rows). If they are two different things, give them different names on the roster."
        )
    }
}
