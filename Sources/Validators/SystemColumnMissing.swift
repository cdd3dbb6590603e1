import Findings
import NetworkModel

/// An export from which columns were removed that it has as the survey tool writes it.
enum SystemColumnMissing: Validator {
    static let code = FindingCode.systemColumnMissing

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.absentColumns.map { column in
            let place = network.sources.first { $0.role == .responses }.map { SourcePlace(file: $0.path) }
            // Without dispcode break-offs pass for complete; a serial number is only missed.
            return finding(
                column == "dispcode" ? .warning : .note, in: network, places: place.map { [$0] } ?? [],
                message: message(column, language), hint: hint(column, language))
        }
    }

    private static func message(_ column: String, _ language: Language) -> String {
        let (nb, nn, en) =
            column == "dispcode"
            ? (
                "Om et skjema ble avbrutt, kan da bare ses av svarene: et svar uten hull regnes som fullstendig.",
                "Om eit skjema vart avbrote, kan då berre sjåast av svara: eit svar utan hol blir rekna som fullstendig.",
                "Whether a questionnaire was broken off then shows in the answers only: a response without gaps counts as complete."
            )
            : (
                "Svarene har da ikke noe løpenummer og kjennes bare på raden de står i.",
                "Svara har då ikkje noko løpenummer og er berre kjende på rada dei står i.",
                "Responses then have no serial number and are known by their row only."
            )
        return language.pick(
            nb: "Kolonnen \(column) mangler i svarfilen. \(nb)", nn: "Kolonnen \(column) manglar i svarfila. \(nn)",
            en: "The export lacks the column \(column). \(en)")
    }

    private static func hint(_ column: String, _ language: Language) -> String {
        if column == "dispcode" {
            return language.pick(
                nb:
                    "Eksporter på nytt med \(column), eller si med `complete` eller `partial` under `respondents` hvilke svar som er fullstendige.",
                nn:
                    "Eksporter på nytt med \(column), eller sei med `complete` eller `partial` under `respondents` kva svar som er fullstendige.",
                en:
                    "Export again with \(column), or say with `complete` or `partial` under `respondents` which responses are complete."
            )
        }
        return language.pick(
            nb: "Eksporter på nytt med \(column) hvis du trenger å finne svarene igjen i EFS.",
            nn: "Eksporter på nytt med \(column) dersom du treng å finne svara att i EFS.",
            en: "Export again with \(column) if you need to find the responses in EFS.")
    }
}
