import Findings
import NetworkModel

/// Rows of delimited text that go on, with blank cells, behind the last heading.
enum CellsBesideTable: Validator {
    static let code = FindingCode.cellsBesideTable

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        let places = network.record.rowsWithCellsBeside
        guard !places.isEmpty else { return [] }
        let count = places.count
        return [
            finding(
                .warning, in: network, places: places, count: count,
                message: language.pick(
                    nb:
                        "\(count == 1 ? "Raden har" : "\(count) rader har") tomme felt til høyre for den siste overskriften, som de andre radene ikke har. De tomme feltene er utelatt, og resten er lest som det står.",
                    nn:
                        "\(count == 1 ? "Rada har" : "\(count) rader har") tomme felt til høgre for den siste overskrifta, som dei andre radene ikkje har. Dei tomme felta er utelatne, og resten er lese som det står.",
                    en:
                        "\(count == 1 ? "The row has" : "\(count) rows have") blank fields to the right of the last heading, which the other rows do not have. The blank fields are left out, and the rest is read as it stands."
                ),
                hint: language.pick(
                    nb:
                        "Se etter et skilletegn inne i et svar uten anførselstegn rundt; det ville ha flyttet feltene bak seg. Er det ikke noe slikt, slett de tomme feltene.",
                    nn:
                        "Sjå etter eit skiljeteikn inne i eit svar utan hermeteikn rundt; det ville ha flytta felta bak seg. Er det ikkje noko slikt, slett dei tomme felta.",
                    en:
                        "Look for a delimiter inside an answer that is not quoted; it would have moved the fields behind it. If there is none, delete the blank fields."
                ))
        ]
    }
}
