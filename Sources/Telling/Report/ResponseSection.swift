import Analysis
import Findings
import NetworkModel

/// Who counts as what, as a bar and as a table.
struct ResponseSection {
    let content: NetworkContent
    private var words: ReportWords { content.words }

    var blocks: [Block] {
        let parts = self.parts
        return [.paragraph(lead)] + (answeredByFewer.isEmpty ? [] : [.paragraph(answeredByFewer)]) + [
            .parts(parts.map(\.part)),
            .table(
                Table(
                    caption: words.pick(
                        nb: "Slik er svarene regnet", nn: "Slik er svara rekna", en: "Who counts as what"),
                    columns: [
                        words.pick(nb: "Svar", nn: "Svar", en: "Response"),
                        words.pick(nb: "Personer", nn: "Personar", en: "Persons"),
                        words.pick(nb: "Andel", nn: "Del", en: "Share"),
                        words.pick(nb: "Betyr", nn: "Betyr", en: "Meaning"),
                    ], numbers: [1, 2],
                    rows: parts.map { part in
                        .init([
                            part.name, String(part.count),
                            words.number(
                                content.network.response.persons > 0
                                    ? Double(part.count) / Double(content.network.response.persons) : nil, .share),
                            part.meaning,
                        ])
                    })),
        ]
            + (isLow
                ? [
                    .paragraph(
                        words.pick(
                            nb: """
                                Svarprosenten er under grensen på \(words.percent(content.study.settings.responseRateThreshold)) som er \
                                satt for undersøkelsen. Les «uten kontakt» som «uten kontakt som er oppgitt».
                                """,
                            nn: """
                                Svarprosenten er under grensa på \(words.percent(content.study.settings.responseRateThreshold)) som er \
                                sett for undersøkinga. Les «utan kontakt» som «utan kontakt som er oppgitt».
                                """,
                            en: """
                                The response rate is below the limit of \
                                \(words.percent(content.study.settings.responseRateThreshold)) set for this survey. Read \
                                “without contact” as “without contact that was reported”.
                                """), .warning)
                ] : [])
    }

    private var isLow: Bool {
        content.network.response.rate.map { $0 < content.study.settings.responseRateThreshold } ?? false
    }

    private var lead: String {
        let response = content.network.response
        return words.pick(
            nb: """
                \(response.answered) av \(response.persons) på adresselisten har svart. De som ikke har svart, er likevel med i \
                nettverket: andre kan ha oppgitt kontakt med dem. Men kontakt mellom to som begge lot være å svare, kan ikke vises.
                """,
            nn: """
                \(response.answered) av \(response.persons) på adresselista har svart. Dei som ikkje har svart, er likevel med i \
                nettverket: andre kan ha oppgitt kontakt med dei. Men kontakt mellom to som begge lét vere å svare, kan ikkje visast.
                """,
            en: """
                \(response.answered) of the \(response.persons) on the roster answered. Those who did not are still in the network: \
                others may have reported contact with them. But contact between two who both did not answer cannot show.
                """)
    }

    /// Relations have rates of their own where not everybody who answered answered them.
    private var answeredByFewer: String {
        content.network.relationsAnsweredByFewer.map { relation, response in
            let (answered, persons, label) = (response.answered, response.persons, relation.label)
            let notAsked = PictureWords(language: content.language).notAsked(response.notAsked)
            return words.pick(
                nb: "Spørsmålet «\(label)» har \(answered) av \(persons) svart på",
                nn: "Spørsmålet «\(label)» har \(answered) av \(persons) svart på",
                en: "\(answered) of \(persons) answered the question “\(label)”") + (notAsked.map { "; " + $0 } ?? "")
                + "."
        }.joined(separator: " ")
    }

    private struct Part {
        var name: String
        var count: Int
        var meaning: String
        var tone: Block.Part.Tone

        var part: Block.Part { Block.Part(name: name, count: count, tone: tone) }
    }

    private var parts: [Part] {
        let response = content.network.response
        return [
            Part(
                name: words.pick(nb: "Fullstendig svar", nn: "Fullstendig svar", en: "Complete"),
                count: response.complete,
                meaning: words.pick(
                    nb: "Har svart på alt de ble spurt om.", nn: "Har svart på alt dei vart spurde om.",
                    en: "Answered everything they were asked."), tone: .full),
            Part(
                name: words.pick(nb: "Delvis svar", nn: "Delvis svar", en: "Partial"), count: response.partial,
                meaning: words.pick(
                    nb: "Har svart på noe, men ikke alt. Regnes som svart.",
                    nn: "Har svart på noko, men ikkje alt. Blir rekna som svar.",
                    en: "Answered some of it. Counts as an answer."), tone: .half),
            Part(
                name: words.pick(nb: "Blankt svar", nn: "Blankt svar", en: "Blank"), count: response.blank,
                meaning: words.pick(
                    nb: "Har åpnet skjemaet, men ikke svart på noe om kontakt. Regnes som ikke svart.",
                    nn: "Har opna skjemaet, men ikkje svart på noko om kontakt. Blir rekna som ikkje svart.",
                    en: "Opened the form and answered nothing about contact. Counts as no answer."), tone: .faint),
            Part(
                name: words.pick(nb: "Har ikke svart", nn: "Har ikkje svart", en: "No response"), count: response.none,
                meaning: words.pick(
                    nb: "Finnes på adresselisten, men ikke blant svarene.",
                    nn: "Finst på adresselista, men ikkje mellom svara.",
                    en: "On the roster, but not among the responses."), tone: .hollow),
        ]
    }
}
