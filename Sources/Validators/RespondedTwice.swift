import Findings
import NetworkModel

/// Somebody with several responses, of which one counts.
enum RespondedTwice: Validator {
    static let code = FindingCode.duplicateResponse

    static func findings(in network: Network, settings: Settings) -> [Finding] {
        network.record.duplicateResponses.map { response in
            finding(
                .warning, in: network, persons: [response.person], places: response.leftOut + [response.kept],
                count: response.leftOut.count,
                message: .sentences(
                    message(response), attributesFromOthers(response, network), leftInOthers(response, network)),
                hint: hint(response, network.mention(response.person)))
        }
    }

    private static func message(_ response: DuplicateResponse) -> Text {
        // An edition that does not tell places has no rows to put in brackets.
        func bracketed(_ places: [SourcePlace]) -> Text {
            places.contains { $0.row == nil } ? .plain("") : .joined([" (", Text.rows(places), ")"])
        }
        let (kept, leftOut) = (bracketed([response.kept]), bracketed(response.leftOut))
        let which =
            switch response.reason {
            case .fuller:
                Text("duplicate-response.fuller", ["kept": kept])
            case .later:
                Text("duplicate-response.later", ["kept": kept])
            case .lastInFile:
                Text("duplicate-response.last-in-file", ["kept": kept])
            case .undecided:
                Text("duplicate-response.undecided", ["kept": kept])
            }
        return Text(
            "duplicate-response.message", ["n": response.leftOut.count + 1, "which": which, "leftOut": leftOut])
    }

    /// Facts about the person that only the others say, and that are taken from there.
    private static func attributesFromOthers(_ response: DuplicateResponse, _ network: Network) -> Text? {
        guard !response.attributesFromOthers.isEmpty else { return nil }
        let labels = response.attributesFromOthers.map { Text.plain(network.attributes[$0].label) }
        return Text("duplicate-response.attributes-from-others", ["labels": Text.and(labels)])
    }

    /// Relations that only the others say something about, which are not taken from there.
    private static func leftInOthers(_ response: DuplicateResponse, _ network: Network) -> Text? {
        let labels =
            response.relationsInOthers.map { network.relations[$0].label }
            + response.affiliationsInOthers.map { network.affiliations[$0].label }
        guard !labels.isEmpty else { return nil }
        return Text("duplicate-response.left-in-others", ["labels": Text.and(labels.map(Text.plain))])
    }

    private static func hint(_ response: DuplicateResponse, _ person: Text) -> Text {
        let kept = Text.rows([response.kept])
        return Text("duplicate-response.hint", ["person": person, "kept": kept])
    }
}
