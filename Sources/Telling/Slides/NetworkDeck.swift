import Analysis
import Findings
import NetworkModel

/// `<network>/presentation.pptx`: what the working meeting of one municipality is shown, in the order in which the researchers
/// did. Persons go by function.
package struct NetworkDeck {
    private let content: NetworkContent
    private let pictures: [PictureLabel]
    private var words: ReportWords { content.words }
    private var background: BackgroundText { BackgroundText(content: content) }

    /// - Parameter pictures: of the network, in reading order.
    package init(_ content: NetworkContent, pictures: [PictureLabel]) {
        self.content = content.withPersonsByFunction
        self.pictures = pictures
    }

    package var deck: Deck {
        let statements = Statements(content).all
        let said = PictureTexts(content, statements)
        let bodies = content.network.affiliations.indices.flatMap {
            BodySlides(content: content, pictures: pictures, said: said, affiliation: $0).slides
        }
        let pictured =
            WholeSlides(content: content, pictures: pictures, shown: said).slides
            + FunctionSlides(content: content, pictures: pictures, said: said).slides + bodies
        return Deck(
            language: content.language, title: background.title, kicker: content.study.title,
            introduction: background.circumstances,
            slides: opening + pictured + others(than: pictured, said)
                + ClosingSlides(content: content, statements: statements).slides,
            mark: ExportContent.mark(background.title, content.study, content.language), footer: background.footer)
    }

    /// The pictures that no slide has, where somebody wrote about them.
    private func others(than slides: [Slide], _ said: PictureTexts) -> [Slide] {
        let shown = Set(
            slides.flatMap(\.blocks).compactMap { if case .picture(let block) = $0 { block.picture.name } else { nil } }
        )
        return pictures.filter { !shown.contains($0.name) }.compactMap { picture in
            said.written(picture).map { text in
                let block = PictureBlock(picture, comment: text)
                let texts = SlideTexts(content: content)
                return Slide(
                    picture.title, lead: picture.caption, [.picture(block)],
                    notes: texts.bases(said.about(picture.subject), besides: [block]) + [texts.caution])
            }
        }
    }

    // MARK: Why, and how to read

    private var opening: [Slide] {
        let forms = ExplainingDrawings(words: words)
        let reading = ReadingSection(content: content)
        var slides = [
            Slide(background.purposeTitle, [list(background.purpose)], notes: background.circumstances),
            Slide(background.scopeTitle, [list(background.scope)]),
        ]
        if !pictures.isEmpty {
            slides += [
                Slide(
                    words.pick(
                        nb: "Slik leser du bildene: hver figur er en person",
                        nn: "Slik les du bileta: kvar figur er ein person",
                        en: "How to read the pictures: each shape is a person"),
                    lead: forms.oneNode.title, [.drawings([forms.oneNode])], notes: reading.points + [reading.caution]),
                Slide(
                    words.pick(
                        nb: "Tre rene former: virkelige nettverk har trekk av alle",
                        nn: "Tre reine former: verkelege nettverk har trekk av alle",
                        en: "Three pure forms: real networks have traits of all"),
                    lead: words.pick(
                        nb: "Tegninger av sju personer, ikke data", nn: "Teikningar av sju personar, ikkje data",
                        en: "Drawings of seven persons, not data"), [.drawings(forms.drawings)],
                    notes: [
                        words.pick(
                            nb: "Hvilken form ligner mest på deres? Når er den en styrke, og når er den en svakhet?",
                            nn: "Kva form liknar mest på dykkar? Når er ho ein styrke, og når er ho ein veikskap?",
                            en: "Which form is most like yours? When is it a strength, and when a weakness?")
                    ]),
            ]
        }
        if let codes = reading.codes {
            slides.append(
                Slide(
                    words.pick(
                        nb: "Kodene i bildene står for funksjoner", nn: "Kodane i bileta står for funksjonar",
                        en: "What the codes in the pictures stand for"), [.table(codes)]))
        }
        return slides
    }

    private func list(_ points: [String]) -> Block { .list(points.map { Block.Item($0) }) }
}
