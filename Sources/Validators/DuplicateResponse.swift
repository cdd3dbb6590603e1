import Findings
import NetworkModel

/// Somebody with several responses, of which one counts.
enum DuplicateResponse: Validator {
    static let code = FindingCode.duplicateResponse

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.duplicateResponses.map { response in
            finding(
                .warning, in: network, persons: [response.person], places: response.leftOut + [response.kept],
                count: response.leftOut.count, message: message(response, language),
                hint: hint(response, network.mention(response.person, language), language))
        }
    }

    private static func message(_ response: NetworkModel.DuplicateResponse, _ language: Language) -> String {
        // An edition that does not tell places has no rows to put in brackets.
        func bracketed(_ places: [SourcePlace]) -> String {
            places.contains { $0.row == nil } ? "" : " (\(language.rows(places)))"
        }
        let (kept, leftOut) = (bracketed([response.kept]), bracketed(response.leftOut))
        return language.pick(
            nb:
                "Personen har \(response.leftOut.count + 1) svar i svarfilen. Det siste fullstendige teller\(kept); resten er utelatt\(leftOut).",
            nn:
                "Personen har \(response.leftOut.count + 1) svar i svarfila. Det siste fullstendige tel\(kept); resten er utelate\(leftOut).",
            en:
                "The person has \(response.leftOut.count + 1) responses in the export. The latest complete one counts\(kept); the rest is left out\(leftOut)."
        )
    }

    private static func hint(_ response: NetworkModel.DuplicateResponse, _ person: String, _ language: Language)
        -> String
    {
        let kept = language.rows([response.kept])
        return language.pick(
            nb:
                "Kontroller hvilket svar som gjelder for \(person). Er det et annet, utelat \(kept) med `exclude` under `respondents`.",
            nn:
                "Kontroller kva svar som gjeld for \(person). Er det eit anna, utelat \(kept) med `exclude` under `respondents`.",
            en:
                "Check which response is the valid one of \(person). If it is another, leave out \(kept) with `exclude` under `respondents`."
        )
    }
}
