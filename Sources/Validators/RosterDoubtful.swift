import Findings
import NetworkModel

/// Rows of the roster that may not be what they are read as: told before anything is made of them.
enum RosterDoubtful: Validator {
    static let code = FindingCode.rosterDoubtful

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.rosterDoubts.map { doubt in
            let rows = Text.rows(Array(doubt.places.prefix(6)))
            return finding(
                severity(doubt.kind), in: network, persons: doubt.persons, places: doubt.places,
                count: doubt.places.count,
                message: message(doubt), hint: hint(doubt, rows))
        }
    }

    private static func severity(_ kind: RosterDoubt.Kind) -> Severity {
        switch kind {
        case .noAddress, .addressesSwapped, .onlyName, .nobody: .error
        case .withoutEmail, .withoutName, .moreThanAddress, .domainAlike, .sameName, .namesAlike, .valuesAlike:
            .warning
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
        case .withoutEmail:
            return Text("roster-doubtful.message.without-email", ["n": count])
        case .withoutName:
            return Text("roster-doubtful.message.without-name", ["n": count])
        case .moreThanAddress:
            return Text("roster-doubtful.message.more-than-address", ["n": count])
        case .domainAlike:
            return Text("roster-doubtful.message.domain-alike", ["n": count])
        case .sameName:
            return Text("roster-doubtful.message.same-name", ["n": count])
        case .namesAlike:
            return Text("roster-doubtful.message.names-alike", ["n": count])
        case .valuesAlike:
            return Text("roster-doubtful.message.values-alike", ["n": count])
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
        case .withoutEmail:
            Text("roster-doubtful.hint.without-email", ["rows": rows])
        case .withoutName:
            Text("roster-doubtful.hint.without-name", ["rows": rows])
        case .moreThanAddress, .domainAlike:
            Text("roster-doubtful.hint.address", ["rows": rows])
        case .sameName:
            Text("roster-doubtful.hint.same-name", ["rows": rows])
        case .namesAlike:
            Text("roster-doubtful.hint.names-alike", ["rows": rows])
        case .valuesAlike:
            Text("roster-doubtful.hint.values-alike", ["rows": rows])
        }
    }
}
