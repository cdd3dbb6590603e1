import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per thing that makes the networks hard to compare: what, where, and why it matters.
enum FlagsSheet {
    static let name = Text(nb: "Sammenlignbarhet", nn: "Samanliknbarheit", en: "Comparability")

    static func sheet(_ flags: [ComparabilityFlag], _ content: ExportContent) -> Sheet {
        let language = content.language
        let names = content.networkNames
        return Sheet(
            key: "comparability", name: name, language: language, frozenColumns: 2,
            columns: [
                SheetColumn(
                    Text(nb: "Merknad", nn: "Merknad", en: "Flag"), .text,
                    meaning: Text(
                        nb:
                            "Hva som gjør nettverkene vanskelige å sammenligne. Uten rader er det ikke funnet noe slikt.",
                        nn: "Kva som gjer nettverka vanskelege å samanlikne. Utan rader er det ikkje funne noko slikt.",
                        en: "What makes the networks hard to compare. Without rows nothing of the kind was found."),
                    values: .list(ComparabilityFlag.Kind.allCases.map(\.word))
                ) { .text($0.kind.word[language]) },
                SheetColumn(
                    Text(nb: "Nettverk", nn: "Nettverk", en: "Networks"), .longText,
                    meaning: Text(
                        nb: "Nettverkene det gjelder.", nn: "Nettverka det gjeld.", en: "The networks concerned.")
                ) { .text($0.networks.map { names[$0] }.joined(separator: "; ")) },
                SheetColumn(
                    Text(nb: "Gjelder", nn: "Gjeld", en: "About"), .text,
                    meaning: Text(
                        nb: "Id-en til relasjonen, egenskapen eller funksjonen; tom for nettverket som helhet.",
                        nn: "Id-en til relasjonen, eigenskapen eller funksjonen; tom for nettverket som heilskap.",
                        en: "Id of the relation, attribute or function; empty for the network as a whole."),
                    source: .mapping
                ) { .text(orEmpty: $0.subject) },
                SheetColumn(
                    Text(nb: "Hva det betyr", nn: "Kva det betyr", en: "What it means"), .longText,
                    meaning: Text(
                        nb: "Hva som er ulikt.", nn: "Kva som er ulikt.", en: "What differs.")
                ) { .text($0.text[language]) },
                SheetColumn(
                    Text(nb: "Hvorfor det er viktig", nn: "Kvifor det er viktig", en: "Why it matters"), .longText,
                    meaning: Text(
                        nb: "Hva det gjør med tallene.", nn: "Kva det gjer med tala.",
                        en: "What it does to the figures.")
                ) { .text($0.kind.importance[language]) },
            ], rows: flags)
    }
}

extension ComparabilityFlag.Kind {
    var word: Text {
        switch self {
        case .size: Text(nb: "ulik størrelse", nn: "ulik storleik", en: "different sizes")
        case .lowResponseRate: Text(nb: "lav svarprosent", nn: "låg svarprosent", en: "low response rate")
        case .unequalResponseRates:
            Text(nb: "ulik svarprosent", nn: "ulik svarprosent", en: "unequal response rates")
        case .missingGroup: Text(nb: "funksjon mangler", nn: "funksjon manglar", en: "function missing")
        case .missingRelation: Text(nb: "ikke spurt om", nn: "ikkje spurt om", en: "not asked")
        case .otherAnswerOptions:
            Text(nb: "andre svaralternativer", nn: "andre svaralternativ", en: "other answer options")
        case .unusedLevel: Text(nb: "svar ikke brukt", nn: "svar ikkje brukt", en: "answer not used")
        }
    }

    /// What it does to the figures.
    var importance: Text {
        switch self {
        case .size:
            Text(
                nb:
                    "Tetthet og sentralisering avhenger av hvor mange som er med, ikke bare av hvor mye kontakt det er.",
                nn:
                    "Tettleik og sentralisering kjem an på kor mange som er med, ikkje berre på kor mykje kontakt det er.",
                en:
                    "Density and centralization depend on how many belong to a network, not only on how much contact there is."
            )
        case .lowResponseRate:
            Text(
                nb:
                    "Kontakt mellom dem som ikke har svart, vises ikke. Nettverket kan se tynnere og mer delt ut enn det er.",
                nn:
                    "Kontakt mellom dei som ikkje har svart, viser ikkje. Nettverket kan sjå tynnare og meir delt ut enn det er.",
                en:
                    "Contact between those who did not answer does not show. The network can look thinner and more divided than it is."
            )
        case .unequalResponseRates:
            Text(
                nb:
                    "Der færre har svart, blir det lettere færre relasjoner og flere uten kontakt, enda kontakten kan være like god.",
                nn:
                    "Der færre har svart, blir det lettare færre relasjonar og fleire utan kontakt, endå kontakten kan vere like god.",
                en: "Where fewer answered, there will be fewer ties and more isolates even if contact is just as good.")
        case .missingGroup:
            Text(
                nb:
                    "Tall for funksjonen finnes ikke her. Den kan ligge hos noen som ikke har svart, eller ikke være en del av nettverket.",
                nn:
                    "Tal for funksjonen finst ikkje her. Han kan liggje hos nokon som ikkje har svart, eller ikkje vere ein del av nettverket.",
                en:
                    "There are no figures for the function here. It may lie with somebody who did not answer, or not belong to the network."
            )
        case .missingRelation:
            Text(
                nb: "Relasjonen kan bare sammenlignes mellom nettverkene der den er spurt om.",
                nn: "Relasjonen kan berre samanliknast mellom nettverka der han er spurd om.",
                en: "The relation can be compared only between the networks in which it was asked.")
        case .otherAnswerOptions:
            Text(
                nb:
                    "Samme svar kan bety noe annet når valgene er andre. Sammenlign bare nivåer eller verdier som fantes begge steder.",
                nn:
                    "Same svaret kan bety noko anna når vala er andre. Samanlikn berre nivå eller verdiar som fanst begge stader.",
                en:
                    "The same answer can mean something else where the choices are others. Compare only levels or values that both had."
            )
        case .unusedLevel:
            Text(
                nb: "Fantes ikke svaret i skjemaet, er nivået ikke målt her, og svarene har gått til et annet nivå.",
                nn: "Fanst ikkje svaret i skjemaet, er nivået ikkje målt her, og svara har gått til eit anna nivå.",
                en: "If the answer was not offered, the level was not measured here, and answers went to another level."
            )
        }
    }
}
