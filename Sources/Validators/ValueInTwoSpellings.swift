import Findings
import NetworkModel

/// Values of a roster column that differ in capitals alone, and were read as one.
enum ValueInTwoSpellings: Validator {
    static let code = FindingCode.valuesAlike

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.valuesAlike.map { alike in
            finding(
                .warning, in: network, persons: alike.persons, places: alike.places, count: alike.places.count,
                message: message(alike), hint: hint(alike))
        }
    }

    private static func message(_ alike: ValuesAlike) -> Text {
        let count = alike.places.count
        return Text("values-alike.message", ["n": count, "attribute": alike.attribute])
    }

    private static func hint(_ alike: ValuesAlike) -> Text {
        let rows = Text.rows(Array(alike.places.prefix(6)))
        return Text("values-alike.hint", ["rows": rows])
    }
}
