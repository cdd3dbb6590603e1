import Findings
import NetworkModel

/// Persons on the roster with one e-mail address between them.
enum DuplicateEmail: Validator {
    static let code = FindingCode.duplicateEmail

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.duplicateEmails.map { duplicate in
            finding(
                duplicate.isUndecidable ? .error : .warning, in: network, persons: duplicate.persons,
                places: duplicate.places, count: duplicate.places.count, stopsRun: duplicate.isUndecidable,
                message: message(duplicate, language), hint: hint(duplicate, language))
        }
    }

    private static func message(_ duplicate: DuplicatePersons, _ language: Language) -> String {
        let count = duplicate.places.count
        return duplicate.isUndecidable
            ? language.pick(
                nb:
                    "\(count) rader på adresselisten har samme e-postadresse. Svarene kobles til personer gjennom adressen, og den må derfor høre til én person.",
                nn:
                    "\(count) rader på adresselista har same e-postadresse. Svara blir kopla til personar gjennom adressa, og ho må difor høyre til éin person.",
                en:
                    "\(count) rows of the roster have the same e-mail address. Responses are matched by the address, so it must belong to one person."
            )
            : language.pick(
                nb:
                    "\(count) rader på adresselisten har samme e-postadresse. Svarene kobles ikke gjennom adressen, så tallene står.",
                nn:
                    "\(count) rader på adresselista har same e-postadresse. Svara blir ikkje kopla gjennom adressa, så tala står.",
                en:
                    "\(count) rows of the roster have the same e-mail address. Responses are not matched by the address, so the figures stand."
            )
    }

    private static func hint(_ duplicate: DuplicatePersons, _ language: Language) -> String {
        let rows = language.rows(duplicate.places)
        return duplicate.isUndecidable
            ? language.pick(
                nb:
                    "Rett adressene i \(rows) på adresselisten, eller koble svarene med `match: id` eller `match: name` under `respondents`.",
                nn:
                    "Rett adressene i \(rows) på adresselista, eller kople svara med `match: id` eller `match: name` under `respondents`.",
                en:
                    "Mend the addresses in \(rows) of the roster, or match responses with `match: id` or `match: name` under `respondents`."
            )
            : language.pick(
                nb: "Rett adressene i \(rows) på adresselisten før neste utsending.",
                nn: "Rett adressene i \(rows) på adresselista før neste utsending.",
                en: "Mend the addresses in \(rows) of the roster before the next mailing.")
    }
}
