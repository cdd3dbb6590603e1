import Analysis
import Findings
import NetworkModel

/// Contact with bodies (political contact): one body a slide, then all together.
struct BodySlides {
    let content: NetworkContent
    let pictures: [PictureLabel]
    let said: PictureTexts
    let affiliation: Int
    private var words: ReportWords { content.words }
    private var texts: SlideTexts { SlideTexts(content: content) }
    private var analysis: AffiliationAnalysis { content.analysis.affiliations[affiliation] }
    private var kinds: [AffiliationKind] { content.network.affiliations[affiliation].kinds }
    private var label: String { content.network.affiliations[affiliation].label }

    var slides: [Slide] { analysis.bodies.compactMap(slide) + [all].compactMap(\.self) }

    private func slide(_ body: AffiliationAnalysis.BodySummary) -> Slide? {
        let shown = pictures.compactMap { picture -> PictureBlock? in
            guard case .body(affiliation, body.body, let kind) = picture.subject else { return nil }
            let count = analysis.cells.first { $0.body == body.body && $0.kind == kind }?.persons.count ?? 0
            return PictureBlock(
                picture, choice: "\(kinds[kind].label): \(words.persons(count))", comment: said.written(picture))
        }
        let name = content.network.bodies[body.body].label
        let own = said.about(.body(affiliation: affiliation, body: body.body, kind: 0))
        let count = body.persons.count
        let message =
            count == 0
            ? words.pick(
                nb: "ingen har oppgitt kontakt", nn: "ingen har oppgitt kontakt", en: "nobody reported contact")
            : words.pick(
                nb: "\(words.persons(count)) har kontakt", nn: "\(words.persons(count)) har kontakt",
                en: "\(words.persons(count)) \(count == 1 ? "has" : "have") contact")
        return Slide(
            "\(name): \(message)", lead: response,
            shown.map { .picture($0) } + (shown.isEmpty ? ways(body) : []) + texts.list(own, besides: shown),
            notes: texts.bases(own, besides: shown) + direction(body) + texts.questions())
    }

    private func ways(_ body: AffiliationAnalysis.BodySummary) -> [Block] { [.paragraph(notAnswered)] }

    /// How many give, receive and discuss.
    private func direction(_ body: AffiliationAnalysis.BodySummary) -> [String] {
        body.persons.isEmpty
            ? []
            : [
                words.pick(
                    nb:
                        "Begge veier: \(body.mutual.count). Bare til: \(body.toBodyOnly.count). Bare fra: \(body.fromBodyOnly.count).",
                    nn:
                        "Begge vegar: \(body.mutual.count). Berre til: \(body.toBodyOnly.count). Berre frå: \(body.fromBodyOnly.count).",
                    en:
                        "Both ways: \(body.mutual.count). To it only: \(body.toBodyOnly.count). From it only: \(body.fromBodyOnly.count)."
                )
            ]
    }

    private var response: String {
        let all = analysis.answered + analysis.notAnswered
        return "\(content.network.title): \(label). "
            + words.pick(
                nb: "\(analysis.answered) av \(all) har svart på spørsmålet.",
                nn: "\(analysis.answered) av \(all) har svart på spørsmålet.",
                en: "\(analysis.answered) of \(all) answered the question.")
    }

    private var notAnswered: String {
        words.pick(
            nb:
                "\(words.personsFirst(analysis.notAnswered)) har ikke svart på spørsmålet, og kan ha kontakt som ikke vises.",
            nn:
                "\(words.personsFirst(analysis.notAnswered)) har ikkje svart på spørsmålet, og kan ha kontakt som ikkje viser.",
            en:
                "\(words.personsFirst(analysis.notAnswered)) did not answer the question and may have contact that does not show."
        )
    }

    /// Nil where there is no picture.
    private var all: Slide? {
        guard let picture = pictures.first(where: { $0.subject == .affiliation(affiliation) }) else { return nil }
        let (with, answered) = (analysis.withContact.count, analysis.answered)
        let own = said.about(picture.subject)
        let block = PictureBlock(picture, comment: said.written(picture))
        let silent = analysis.notAnswered > 0 ? [notAnswered] : []
        return Slide(
            "\(label): "
                + words.pick(
                    nb: "\(with) av \(answered) som har svart, har kontakt",
                    nn: "\(with) av \(answered) som har svart, har kontakt",
                    en: "\(with) of \(answered) who answered have contact"), lead: picture.caption,
            [.picture(block)]
                + (texts.isWritten([block])
                    ? [] : [.list((own.map(\.text) + silent).prefix(4).map { Block.Item($0) })]),
            notes: texts.bases(own, besides: [block]) + (texts.isWritten([block]) ? silent : []) + [texts.caution]
                + texts.questions())
    }
}
