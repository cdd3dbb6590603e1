import Findings
import NetworkModel

/// Rows of the roster with the same id, or the same name.
enum DuplicatePerson: RosterDuplicate {
    static let code = FindingCode.duplicatePerson

    static func duplicates(_ record: ImportRecord) -> [DuplicatePersons] { record.duplicatePersons }

    static func undecidable(count: Int, rows: String, _ language: Language) -> Wording {
        (
            language.pick(
                nb:
                    "\(count) rader på adresselisten har samme id, eller samme navn uten noe som skiller dem. Svar og navn kan da ikke kobles til rett person.",
                nn:
                    "\(count) rader på adresselista har same id, eller same namn utan noko som skil dei. Svar og namn kan då ikkje koplast til rett person.",
                en:
                    "\(count) rows of the roster have the same id, or the same name and nothing to tell them apart. Responses and items cannot be matched to the right person."
            ),
            language.pick(
                nb:
                    "Står samme person der flere ganger, behold én av dem (\(rows)). Er det ulike personer, gi dem hver sin id.",
                nn:
                    "Står same person der fleire gonger, behald éi av dei (\(rows)). Er det ulike personar, gi dei kvar sin id.",
                en:
                    "If it is one person, keep one of them (\(rows)). If they are different persons, give each an id of their own."
            )
        )
    }

    static func harmless(count: Int, rows: String, _ language: Language) -> Wording {
        (
            language.pick(
                nb:
                    "\(count) rader på adresselisten har samme navn. Det går når id eller e-postadresse skiller dem, men navnet alene peker ikke ut noen.",
                nn:
                    "\(count) rader på adresselista har same namn. Det går når id eller e-postadresse skil dei, men namnet åleine peikar ikkje ut nokon.",
                en:
                    "\(count) rows of the roster have the same name. That is allowed when id or e-mail tells them apart, but the name alone points to nobody."
            ),
            language.pick(
                nb:
                    "Kontroller \(rows). Er det ulike personer, knytt navnene i spørsmålene til roster-id under `items`; er det samme person, behold én rad.",
                nn:
                    "Kontroller \(rows). Er det ulike personar, knyt namna i spørsmåla til roster-id under `items`; er det same person, behald éi rad.",
                en:
                    "Check \(rows). If they are different persons, tie the questions' items to roster ids under `items`; if it is one person, keep one row."
            )
        )
    }
}
