import Findings
import NetworkModel

/// A network, or one of its relations, in which too few have answered for its figures to speak for it.
enum LowResponseRate: Validator {
    static let code = FindingCode.lowResponseRate

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        // Nobody knows how many have answered.
        if network.record.respondentsAreUnknown { return [] }
        let threshold = settings.responseRateThreshold
        var findings: [Finding] = []
        let response = network.response
        if let rate = response.rate, rate < threshold {
            let message = message(response.answered, of: response.persons, threshold)
            findings.append(
                finding(
                    .warning, in: network, count: response.persons - response.answered, message: message,
                    hint: hint()))
        }
        // What fewer answered than the rest has a rate of its own.
        for (relation, response) in network.relationsAnsweredByFewer {
            guard let rate = response.rate, rate < threshold else { continue }
            let message = message(response.answered, of: response.persons, threshold)
            findings.append(
                finding(
                    .warning, in: network, places: relation.mappingPlace.map { [$0] } ?? [],
                    count: response.persons - response.answered,
                    message: .sentences(.plain("`\(relation.id)`:"), message),
                    hint: hint()))
        }
        return findings
    }

    private static func message(
        _ answered: Int, of persons: Int, _ threshold: Double
    ) -> Text {
        // Rounded down, so that a rate below the threshold never reads as having reached it.
        let percent = answered * 100 / persons
        let threshold = Int((threshold * 100).rounded())
        return Text(
            "low-response-rate.message",
            ["answered": answered, "persons": persons, "percent": percent, "threshold": threshold])
    }

    private static func hint() -> Text {
        Text("low-response-rate.hint")
    }
}
