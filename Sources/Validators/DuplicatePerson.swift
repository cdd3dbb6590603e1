import Findings
import NetworkModel

/// Rows of the roster with the same id, or the same name.
enum DuplicatePerson: RosterDuplicate {
    static let code = FindingCode.duplicatePerson

    static func duplicates(_ record: ImportRecord) -> [DuplicatePersons] { record.duplicatePersons }

    static func undecidable(count: Int, rows: Text) -> Wording {
        (
            Text("duplicate-person.undecidable.rows-roster-have", ["n": count]),
            Text("duplicate-person.undecidable.if-one-person", ["rows": rows])
        )
    }

    static func harmless(count: Int, rows: Text) -> Wording {
        (
            Text("duplicate-person.harmless.rows-roster-have", ["n": count]),
            Text("duplicate-person.harmless.check-if-they", ["rows": rows])
        )
    }
}
