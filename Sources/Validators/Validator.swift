import Findings
import NetworkModel

/// A rule that a network can break. Named for the fault; the texts stand at the bottom of its file.
package protocol Validator: Sendable {
    /// What every finding of this rule is called; stable.
    static var code: FindingCode { get }
    /// Every breach in a network; persons in roster order, pairs in the order of the relation's dyads.
    static func findings(in network: Network, settings: Settings) -> [Finding]
}

extension Validator {
    /// A finding of this rule. The first of `places` is where it stands; of the others a finding keeps the first few.
    static func finding(
        _ severity: Severity, in network: Network, persons: [Int] = [], places: [SourcePlace] = [], count: Int = 1,
        stopsRun: Bool = false, message: Text, hint: Text
    ) -> Finding {
        Finding(
            severity, code, message: message, hint: hint, network: network.id,
            actors: persons.map { network.persons[$0].id }, place: places.first,
            furtherPlaces: Array(places.dropFirst().prefix(furtherPlaces)), count: count, stopsRun: stopsRun)
    }
}

/// How many places a finding shows beside its first.
private let furtherPlaces = 4
