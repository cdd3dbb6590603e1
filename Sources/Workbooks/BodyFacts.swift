import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The rows of the overview about contact with bodies.
enum BodyFacts {
    static func all(_ content: NetworkContent) -> [OverviewSheet.Fact] {
        zip(content.network.affiliations, content.analysis.affiliations).flatMap { affiliation, analysis in
            persons(affiliation, analysis) + kinds(affiliation, analysis)
                + analysis.bodies.flatMap { body(affiliation, $0, of: content.network) }
        }
    }

    private static func fact(
        _ affiliation: Affiliation, _ name: Text, _ value: Int, _ explanation: Text
    ) -> OverviewSheet.Fact {
        OverviewSheet.Fact(
            Text { "\(affiliation.label): \(name[$0])" }, .integer(value), explanation, part: .bodies)
    }

    private static func persons(_ affiliation: Affiliation, _ analysis: AffiliationAnalysis) -> [OverviewSheet.Fact] {
        [
            fact(
                affiliation, Text(nb: "har svart", nn: "har svart", en: "answered"), analysis.answered,
                Text(
                    nb: "Personer som har svart på spørsmålet; \(analysis.notAnswered) har ikke svart.",
                    nn: "Personar som har svart på spørsmålet; \(analysis.notAnswered) har ikkje svart.",
                    en: "Persons who answered the question; \(analysis.notAnswered) did not.")),
            fact(
                affiliation, Text(nb: "med kontakt", nn: "med kontakt", en: "with contact"), analysis.withContact.count,
                Text(
                    nb: "Personer med kontakt av minst ett slag med minst ett utvalg.",
                    nn: "Personar med kontakt av minst eitt slag med minst eitt utval.",
                    en: "Persons with at least one kind of contact with at least one body.")),
            fact(
                affiliation, Text(nb: "uten kontakt", nn: "utan kontakt", en: "without contact"),
                analysis.withoutContact.count,
                Text(
                    nb:
                        "Personer som har svart at de ikke har noen slik kontakt. De som ikke har svart, er ikke regnet med.",
                    nn:
                        "Personar som har svart at dei ikkje har nokon slik kontakt. Dei som ikkje har svart, er ikkje rekna med.",
                    en: "Persons who answered that they have none. Those who did not answer are not counted.")),
        ]
    }

    private static func kinds(_ affiliation: Affiliation, _ analysis: AffiliationAnalysis) -> [OverviewSheet.Fact] {
        zip(affiliation.kinds, analysis.personsByKind).map { kind, persons in
            fact(
                affiliation, Text(asGiven: kind.label.insideSentence), persons.count,
                Text(
                    nb: "Personer som har denne kontakten med minst ett utvalg.",
                    nn: "Personar som har denne kontakten med minst eitt utval.",
                    en: "Persons who have this contact with at least one body."))
        }
    }

    private static func body(
        _ affiliation: Affiliation, _ summary: AffiliationAnalysis.BodySummary, of network: Network
    ) -> [OverviewSheet.Fact] {
        let label = network.bodies[summary.body].label
        func fact(_ name: Text, _ persons: [Int], _ explanation: Text) -> OverviewSheet.Fact {
            Self.fact(affiliation, Text { "\(label), \(name[$0])" }, persons.count, explanation)
        }
        return [
            fact(
                Text(nb: "personer med kontakt", nn: "personar med kontakt", en: "persons with contact"),
                summary.persons,
                Text(
                    nb: "Alle slag kontakt til sammen; hver person teller én gang.",
                    nn: "Alle slag kontakt til saman; kvar person tel éin gong.",
                    en: "All kinds together; each person counts once.")),
            fact(
                Text(nb: "gjensidig kontakt", nn: "gjensidig kontakt", en: "mutual contact"), summary.mutual,
                Text(
                    nb: "Personer som diskuterer med utvalget, eller både gir og får informasjon.",
                    nn: "Personar som diskuterer med utvalet, eller både gir og får informasjon.",
                    en: "Persons who discuss with the body, or both give and receive information.")),
            fact(
                Text(nb: "bare informasjon til", nn: "berre informasjon til", en: "information to it only"),
                summary.toBodyOnly,
                Text(
                    nb: "Personer som bare gir informasjon til utvalget.",
                    nn: "Personar som berre gir informasjon til utvalet.",
                    en: "Persons who only give information to the body.")),
            fact(
                Text(nb: "bare informasjon fra", nn: "berre informasjon frå", en: "information from it only"),
                summary.fromBodyOnly,
                Text(
                    nb: "Personer som bare får informasjon fra utvalget.",
                    nn: "Personar som berre får informasjon frå utvalet.",
                    en: "Persons who only receive information from the body.")),
        ]
    }
}
