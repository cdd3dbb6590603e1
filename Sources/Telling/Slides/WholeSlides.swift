import Analysis
import Findings
import NetworkModel

/// The whole network, a slide a level.
struct WholeSlides {
    let content: NetworkContent
    let pictures: [PictureLabel]
    let shown: PictureTexts
    private var words: ReportWords { content.words }
    private var texts: SlideTexts { SlideTexts(content: content) }

    var slides: [Slide] {
        content.network.relations.indices.flatMap { relation in
            content.network.relations[relation].levels.indices.compactMap { slide(relation, $0) }
        }
    }

    /// Nil where there is no picture.
    private func slide(_ position: Int, _ level: Int) -> Slide? {
        guard let picture = pictures.first(where: { $0.subject == .level(relation: position, level: level) }) else {
            return nil
        }
        let relation = content.network.relations[position]
        let here = shown.about(picture.subject)
        let block = PictureBlock(picture, comment: shown.written(picture))
        let sentence = PictureSection(content: content, pictures: pictures).sentence(position, level)
        return Slide(
            title(position, level), lead: picture.caption, [.picture(block)] + texts.list(here, besides: [block]),
            notes: [texts.lead(relation) + sentence] + texts.bases(here, besides: [block]) + [texts.caution]
                + texts.questions(silent: content.nonRespondents))
    }

    private func title(_ position: Int, _ level: Int) -> String {
        let relation = content.network.relations[position]
        let cohesion = content.analysis.relations[position].levels[level].cohesion
        let contact = words.contact(relation, upTo: level, namingAll: true)
        let (with, all) = (cohesion.withContact, cohesion.persons)
        let text =
            with == 0
            ? words.pick(
                nb: "Ingen har oppgitt \(contact)", nn: "Ingen har oppgitt \(contact)", en: "Nobody reported \(contact)"
            )
            : with == all
                ? words.pick(
                    nb: "Alle \(all) har \(contact) med noen", nn: "Alle \(all) har \(contact) med nokon",
                    en: "All \(all) have \(contact) with somebody")
                : words.pick(
                    nb: "\(with) av \(all) har \(contact)", nn: "\(with) av \(all) har \(contact)",
                    en: "\(with) of \(all) have \(contact)")
        return texts.lead(relation) + text
    }
}
