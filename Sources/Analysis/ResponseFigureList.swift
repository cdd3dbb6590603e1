import Findings
import NetworkModel

/// How many answered, as figures.
package enum ResponseFigureList {
    package static let all: [Figure<ResponseCounts>] = [
        .count(
            "persons", Text(nb: "Personer", nn: "Personar", en: "Persons"),
            Text(nb: "Personer på adresselisten.", nn: "Personar på adresselista.", en: "Persons on the roster.")
        ) { $0.persons },
        .count(
            "complete", Text(nb: "Har svart på alt", nn: "Har svart på alt", en: "Complete responses"),
            Text(
                nb: "Personer som har svart på alt de ble spurt om.",
                nn: "Personar som har svart på alt dei vart spurde om.",
                en: "Persons who answered everything they were asked.")
        ) { $0.complete },
        .count(
            "partial", Text(nb: "Har svart delvis", nn: "Har svart delvis", en: "Partial responses"),
            Text(
                nb: "Personer som har svart på noe av det de ble spurt om.",
                nn: "Personar som har svart på noko av det dei vart spurde om.",
                en: "Persons who answered some of what they were asked.")
        ) { $0.partial },
        .count(
            "blank", Text(nb: "Blanke svar", nn: "Blanke svar", en: "Blank responses"),
            Text(
                nb: "Personer med en rad i eksporten der ingenting er besvart.",
                nn: "Personar med ei rad i eksporten der ingenting er svart på.",
                en: "Persons with a row in the export in which nothing is answered.")
        ) { $0.blank },
        .count(
            "none", Text(nb: "Har ikke svart", nn: "Har ikkje svart", en: "No response"),
            Text(
                nb: "Personer uten rad i eksporten.", nn: "Personar utan rad i eksporten.",
                en: "Persons without a row in the export.")
        ) { $0.none },
        .share(
            "rate", Text(nb: "Svarprosent", nn: "Svarprosent", en: "Response rate"),
            Text(
                nb: "(Har svart på alt + delvis) / personer.", nn: "(Har svart på alt + delvis) / personar.",
                en: "(Complete + partial) / persons.")
        ) { $0.rate },
    ]
}
