import Findings
import NetworkModel

/// Boxes that hold a text which nobody has called a tick or none: one fault of the question.
enum BoxUnread: Validator {
    static let code = FindingCode.boxUnread

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.unreadBoxes.map { boxes in
            finding(
                .error, in: network, places: boxes.places, count: boxes.cells, message: message(boxes, language),
                hint: hint(boxes, language))
        }
    }

    private static func message(_ boxes: UnreadBoxes, _ language: Language) -> String {
        language.pick(
            nb:
                "\(amount(boxes.cells, "rute", "ruter")) i \(amount(boxes.columns, "kolonne", "kolonner")) av spørsmålet «\(boxes.question)» har \(amount(boxes.texts, "tekst", "ulike tekster")) som det ikke er sagt noe om. Svarfilen viser ikke om det er et kryss, så rutene er verken lest som kryss eller som tomme.",
            nn:
                "\(amount(boxes.cells, "rute", "ruter")) i \(amount(boxes.columns, "kolonne", "kolonnar")) av spørsmålet «\(boxes.question)» har \(amount(boxes.texts, "tekst", "ulike tekstar")) som det ikkje er sagt noko om. Svarfila viser ikkje om det er eit kryss, så rutene er verken lesne som kryss eller som tomme.",
            en:
                "\(amount(boxes.cells, "box", "boxes")) in \(amount(boxes.columns, "column", "columns")) of the question “\(boxes.question)” hold \(amount(boxes.texts, "text", "different texts")) of which nothing is said. The export does not tell whether that is a tick, so the boxes are read neither as ticked nor as empty."
        )
    }

    private static func hint(_ boxes: UnreadBoxes, _ language: Language) -> String {
        language.pick(
            nb:
                "Se i cellene, og skriv under spørsmålet hvilke tekster som er et kryss, og hvilke som ikke er det: `ticked: […]` og `not-ticked: […]`\(at(boxes.mappingPlace)). «Vet ikke» hører til under `missing: […]`.",
            nn:
                "Sjå i cellene, og skriv under spørsmålet kva for tekstar som er eit kryss, og kva for nokre som ikkje er det: `ticked: […]` og `not-ticked: […]`\(at(boxes.mappingPlace)). «Veit ikkje» høyrer til under `missing: […]`.",
            en:
                "Look at the cells, and write under the question which texts are a tick and which are not: `ticked: […]` and `not-ticked: […]`\(at(boxes.mappingPlace)). “Don't know” goes under `missing: […]`."
        )
    }
}
