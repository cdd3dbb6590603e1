import Findings
import NetworkModel

/// Somebody with several responses, of which one counts.
enum RespondedTwice: Validator {
    static let code = FindingCode.duplicateResponse

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.duplicateResponses.map { response in
            finding(
                .warning, in: network, persons: [response.person], places: response.leftOut + [response.kept],
                count: response.leftOut.count,
                message: message(response, language) + fromOthers(response, network, language),
                hint: hint(response, network.mention(response.person, language), language))
        }
    }

    private static func message(_ response: DuplicateResponse, _ language: Language) -> String {
        // An edition that does not tell places has no rows to put in brackets.
        func bracketed(_ places: [SourcePlace]) -> String {
            places.contains { $0.row == nil } ? "" : " (\(language.rows(places)))"
        }
        let (kept, leftOut) = (bracketed([response.kept]), bracketed(response.leftOut))
        let which =
            switch response.reason {
            case .fuller:
                language.pick(
                    nb: "Det fyldigste teller\(kept), for det svarer på mest",
                    nn: "Det fyldigaste tel\(kept), for det svarer på mest",
                    en: "The fullest one counts\(kept), since it answers most")
            case .later:
                language.pick(
                    nb: "De fyldigste er like fyldige, og det siste av dem teller\(kept)",
                    nn: "Dei fyldigaste er like fyldige, og det siste av dei tel\(kept)",
                    en: "The fullest are equally full, and the latest of them counts\(kept)")
            case .lastInFile:
                language.pick(
                    nb: "De fyldigste er like fyldige og har ikke tidspunkt; det som står sist i filen, teller\(kept)",
                    nn: "Dei fyldigaste er like fyldige og har ikkje tidspunkt; det som står sist i fila, tel\(kept)",
                    en:
                        "The fullest are equally full and have no times; the one that stands last in the file counts\(kept)"
                )
            case .undecided:
                language.pick(
                    nb:
                        "De fyldigste er like fyldige, og tidspunktene kan ikke ordnes; det som står sist i filen, er brukt\(kept) til noen har avgjort det",
                    nn:
                        "Dei fyldigaste er like fyldige, og tidspunkta kan ikkje ordnast; det som står sist i fila, er brukt\(kept) til nokon har avgjort det",
                    en:
                        "The fullest are equally full, and their times cannot be put in order; the one that stands last in the file is used\(kept) until somebody decides"
                )
            }
        return language.pick(
            nb:
                "Personen har \(response.leftOut.count + 1) svar i svarfilen. \(which); resten er utelatt\(leftOut).",
            nn:
                "Personen har \(response.leftOut.count + 1) svar i svarfila. \(which); resten er utelate\(leftOut).",
            en:
                "The person has \(response.leftOut.count + 1) responses in the export. \(which); the rest is left out\(leftOut)."
        )
    }

    /// What only the others say: facts about the person are taken from there, relations are not.
    private static func fromOthers(
        _ response: DuplicateResponse, _ network: Network, _ language: Language
    ) -> String {
        var text = ""
        if !response.attributesFromOthers.isEmpty {
            let labels = language.join(response.attributesFromOthers.map { network.attributes[$0].label })
            text += language.pick(
                nb: " Det svarer ikke på \(labels), som er hentet fra et av de andre.",
                nn: " Det svarer ikkje på \(labels), som er henta frå eit av dei andre.",
                en: " It leaves open \(labels), which is taken from one of the others.")
        }
        let left =
            response.relationsInOthers.map { network.relations[$0].label }
            + response.affiliationsInOthers.map { network.affiliations[$0].label }
        if !left.isEmpty {
            let labels = language.join(left)
            text += language.pick(
                nb: " Bare et utelatt svar har noe om \(labels); det er ikke tatt med.",
                nn: " Berre eit utelate svar har noko om \(labels); det er ikkje teke med.",
                en: " Only a response left out says anything about \(labels); that is not included.")
        }
        return text
    }

    private static func hint(_ response: DuplicateResponse, _ person: String, _ language: Language)
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
