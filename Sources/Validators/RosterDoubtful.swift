import Findings
import NetworkModel

/// Rows of the roster that may not be what they are read as: told before anything is made of them.
enum RosterDoubtful: Validator {
    static let code = FindingCode.rosterDoubtful

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.rosterDoubts.map { doubt in
            let rows = Text.rows(Array(doubt.places.prefix(6)))
            return finding(
                .error, in: network, persons: doubt.persons, places: doubt.places, count: doubt.places.count,
                message: message(doubt), hint: hint(doubt, rows))
        }
    }

    private static func message(_ doubt: RosterDoubt) -> Text {
        let count = doubt.places.count
        switch doubt.kind {
        case .noAddress:
            return Text("roster-doubtful.message.no-address", ["n": count])
        case .addressesSwapped:
            return Text("roster-doubtful.message.addresses-swapped", ["n": count])
        case .onlyName:
            return Text("roster-doubtful.message.only-name", ["n": count])
        case .nobody:
            return Text("roster-doubtful.message.nobody", ["n": count])
        }
    }

    private static func hint(_ doubt: RosterDoubt, _ rows: Text) -> Text {
        switch doubt.kind {
        case .noAddress:
            Text("roster-doubtful.hint.no-address", ["rows": rows])
        case .addressesSwapped:
            Text("roster-doubtful.hint.addresses-swapped", ["rows": rows])
        case .onlyName, .nobody:
            Text("roster-doubtful.hint.only-name", ["rows": rows])
        }
    }
}
