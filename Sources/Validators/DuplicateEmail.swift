import Findings
import NetworkModel

/// Persons on the roster with one e-mail address between them.
enum DuplicateEmail: RosterDuplicate {
    static let code = FindingCode.duplicateEmail

    static func duplicates(_ record: ImportRecord) -> [DuplicatePersons] { record.duplicateEmails }

    static func undecidable(count: Int, rows: Text) -> Wording {
        (
            Text("duplicate-email.undecidable.rows-roster-have", ["n": count]),
            Text("duplicate-email.undecidable.mend-addresses-roster", ["rows": rows])
        )
    }

    static func harmless(count: Int, rows: Text) -> Wording {
        (
            Text("duplicate-email.harmless.rows-roster-have", ["n": count]),
            Text("duplicate-email.harmless.mend-addresses-roster", ["rows": rows])
        )
    }
}
