import Analysis
import Findings
import NetworkModel

/// What is known of a hole, in words.
package enum HoleText {
    package static func figures(_ hole: GroupHole, _ language: Language) -> String {
        let expected = NumberText.decimal(hole.expected, language)
        let text = language.pick(
            nb:
                "Ventet \(expected) ut fra hvor mye kontakt de samme personene har ellers; \(hole.observed) av \(hole.possible) mulige relasjoner er besvart.",
            nn:
                "Venta \(expected) ut frå kor mykje kontakt dei same personane har elles; \(hole.observed) av \(hole.possible) moglege relasjonar er svara på.",
            en:
                "Expected \(expected) from how much contact the same persons have otherwise; \(hole.observed) of \(hole.possible) possible ties were answered."
        )
        let chance = language.pick(
            nb:
                " Så lite kontakt ville komme av tilfeldighet i \(NumberText.percent(hole.chance, language)) av tilfellene.",
            nn: " Så lite kontakt ville kome av slump i \(NumberText.percent(hole.chance, language)) av tilfella.",
            en:
                " So little contact would come about by chance in \(NumberText.percent(hole.chance, language)) of cases."
        )
        guard hole.personsInBoth > 0 else { return text + chance }
        return text + chance
            + language.pick(
                nb: " Personer som er i begge gruppene: \(hole.personsInBoth).",
                nn: " Personar som er i begge gruppene: \(hole.personsInBoth).",
                en: " Persons who are in both groups: \(hole.personsInBoth).")
    }
}
