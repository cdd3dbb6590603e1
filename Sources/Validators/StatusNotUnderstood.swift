import Findings
import NetworkModel

/// Responses whose status the export tells in words that are not known.
enum StatusNotUnderstood: Validator {
    static let code = FindingCode.statusNotUnderstood

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.statusNotUnderstood.map { group in
            finding(
                .error, in: network, places: group.places, count: group.count, message: message(group, language),
                hint: hint(group, language))
        }
    }

    private static func message(_ group: CellGroup, _ language: Language) -> String {
        let (count, column) = (group.count, group.question)
        return language.pick(
            nb:
                "\(count) svar har ord i kolonnen \(column) som ikke er en kjent kode. Kolonnen sier hvilke svar som er fullstendige eller skal utelates.",
            nn:
                "\(count) svar har ord i kolonnen \(column) som ikkje er ein kjend kode. Kolonnen seier kva svar som er fullstendige eller skal utelatast.",
            en:
                "\(amount(count, "response has words", "responses have words")) in column \(column) that are no known code. The column says which responses are complete or left out."
        )
    }

    private static func hint(_ group: CellGroup, _ language: Language) -> String {
        let column = group.question
        return language.pick(
            nb:
                "Eksporter på nytt med koder i stedet for etiketter, eller skriv under `respondents` hva ordene betyr: `complete: { column: \(column), values: […] }`, og likedan `partial` og `exclude`.",
            nn:
                "Eksporter på nytt med kodar i staden for etikettar, eller skriv under `respondents` kva orda tyder: `complete: { column: \(column), values: […] }`, og likeins `partial` og `exclude`.",
            en:
                "Export again with codes in place of labels, or write under `respondents` what the words mean: `complete: { column: \(column), values: […] }`, and `partial` and `exclude` likewise."
        )
    }
}
