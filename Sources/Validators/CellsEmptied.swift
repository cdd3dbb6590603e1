import Findings
import NetworkModel

/// Empty cells in a format that writes a sign for every missing answer: what stood there can no longer be told.
enum CellsEmptied: Validator {
    static let code = FindingCode.cellsEmptied

    static func findings(in network: Network, settings: Settings, language: Language) -> [Finding] {
        network.record.emptiedCells.map { emptied in
            let group = emptied.cells
            return finding(
                emptied.leftItemsStand ? .warning : .error, in: network, places: group.places, count: group.count,
                message: message(group, language)
                    + " " + (emptied.leftItemsStand ? certain(language) : uncertain(language)),
                hint: hint(group, language))
        }
    }

    private static func message(_ group: CellGroup, _ language: Language) -> String {
        language.pick(
            nb:
                "\(amount(group.count, "celle", "celler")) i spørsmålet «\(group.question)» er tomme i en eksport fra EFS, der hver celle uten svar har en kode. De regnes som ikke vist, aldri som ingen kontakt.",
            nn:
                "\(amount(group.count, "celle", "celler")) i spørsmålet «\(group.question)» er tomme i ein eksport frå EFS, der kvar celle utan svar har ein kode. Dei blir rekna som ikkje viste, aldri som ingen kontakt.",
            en:
                "\(amount(group.count, "cell of", "cells of")) the question “\(group.question)” \(group.count == 1 ? "is" : "are") empty in an export from EFS, where every cell without an answer has a code. They count as not shown, never as no contact."
        )
    }

    private static func certain(_ language: Language) -> String {
        language.pick(
            nb:
                "Koden for vist og ikke besvart (0) står der fortsatt, så det er koden for ikke vist (-77) som er tømt.",
            nn:
                "Koden for vist og ikkje svart på (0) står der framleis, så det er koden for ikkje vist (-77) som er tømd.",
            en:
                "The code for shown and left (0) is still there, so it is the code for not shown (-77) that was emptied."
        )
    }

    private static func uncertain(_ language: Language) -> String {
        language.pick(
            nb: "Det kan ikke lenger ses om leddet ble vist og ikke besvart (0) eller aldri vist (-77).",
            nn: "Det er ikkje lenger råd å sjå om leddet vart vist og ikkje svart på (0) eller aldri vist (-77).",
            en: "Whether the item was shown and left (0) or never shown (-77) can no longer be seen.")
    }

    private static func hint(_ group: CellGroup, _ language: Language) -> String {
        let line = at(group.mappingPlace)
        return language.pick(
            nb:
                "Bruk eksporten slik EFS skrev den. Er det bare kodene for «ikke vist» som er tømt, skriv `blank: not-asked` under skalaen\(line).",
            nn:
                "Bruk eksporten slik EFS skreiv han. Er det berre kodane for «ikkje vist» som er tømde, skriv `blank: not-asked` under skalaen\(line).",
            en:
                "Use the export as EFS wrote it. If only the codes for “not shown” were emptied, write `blank: not-asked` under the scale\(line)."
        )
    }
}
