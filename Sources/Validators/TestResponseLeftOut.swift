import Findings
import NetworkModel

/// Responses by people who tried the questionnaire out.
enum TestResponseLeftOut: Validator {
    static let code = FindingCode.testResponseLeftOut

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let places = network.record.testResponses
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .note, in: network, places: places, count: places.count, message: message(places.count, language),
                hint: hint(language))
        ]
    }

    private static func message(_ count: Int, _ language: Language) -> String {
        language.pick(
            nb: "\(count) testsvar er utelatt. Svar fra uttesting av skjemaet hører ikke til nettverket.",
            nn: "\(count) testsvar er utelate. Svar frå uttesting av skjemaet høyrer ikkje til nettverket.",
            en:
                "\(amount(count, "test response is", "test responses are")) left out. Responses from trying the questionnaire out do not belong to the network."
        )
    }

    private static func hint(_ language: Language) -> String {
        language.pick(
            nb:
                "Kontroller at radene er testsvar. Svarfilen merker dem selv, eller `exclude` under `respondents` gjør det.",
            nn:
                "Kontroller at radene er testsvar. Svarfila merkjer dei sjølv, eller `exclude` under `respondents` gjer det.",
            en:
                "Check that the rows are test responses. Either the export marks them or `exclude` under `respondents` does."
        )
    }
}
