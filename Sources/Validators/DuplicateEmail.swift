import Findings
import NetworkModel

/// Persons on the roster with one e-mail address between them.
enum DuplicateEmail: RosterDuplicate {
    static let code = FindingCode.duplicateEmail

    static func duplicates(_ record: ImportRecord) -> [DuplicatePersons] { record.duplicateEmails }

    static func undecidable(count: Int, rows: String, _ language: Language) -> Wording {
        (
            language.pick(
                nb:
                    "\(count) rader på adresselisten har samme e-postadresse. Svarene kobles til personer gjennom adressen, og den må derfor høre til én person.",
                nn:
                    "\(count) rader på adresselista har same e-postadresse. Svara blir kopla til personar gjennom adressa, og ho må difor høyre til éin person.",
                en:
                    "\(count) rows of the roster have the same e-mail address. Responses are matched by the address, so it must belong to one person."
            ),
            language.pick(
                nb:
                    "Rett adressene i \(rows) på adresselisten, eller koble svarene med `match: id` eller `match: name` under `respondents`.",
                nn:
                    "Rett adressene i \(rows) på adresselista, eller kople svara med `match: id` eller `match: name` under `respondents`.",
                en:
                    "Mend the addresses in \(rows) of the roster, or match responses with `match: id` or `match: name` under `respondents`."
            )
        )
    }

    static func harmless(count: Int, rows: String, _ language: Language) -> Wording {
        (
            language.pick(
                nb:
                    "\(count) rader på adresselisten har samme e-postadresse. Svarene kobles ikke gjennom adressen, så tallene står.",
                nn:
                    "\(count) rader på adresselista har same e-postadresse. Svara blir ikkje kopla gjennom adressa, så tala står.",
                en:
                    "\(count) rows of the roster have the same e-mail address. Responses are not matched by the address, so the figures stand."
            ),
            language.pick(
                nb:
                    "Rett adressene i \(rows) på adresselisten før neste utsending.",
                nn:
                    "Rett adressene i \(rows) på adresselista før neste utsending.",
                en:
                    "Mend the addresses in \(rows) of the roster before the next mailing."
            )
        )
    }
}
