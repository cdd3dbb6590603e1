import Analysis
import Findings
import NetworkModel

/// `<network>/note.docx`: the written note that a municipality gets, in the order of a report that it publishes. Persons go by
/// function.
package struct NetworkNote {
    private let content: NetworkContent
    private let pictures: [PictureLabel]
    private let neighbours: NeighbourTable?
    private var words: ReportWords { content.words }
    private var background: BackgroundText { BackgroundText(content: content) }

    /// - Parameters:
    ///   - pictures: of the network, in reading order.
    ///   - study: the others, to be told of by alias; they are nowhere else in it.
    package init(_ content: NetworkContent, pictures: [PictureLabel], study: ExportContent) {
        self.content = content.withPersonsByFunction
        self.pictures = pictures
        neighbours = NeighbourTable(content, in: study)
    }

    package var document: Document {
        let statements = Statements(content).all
        let texts = PictureTexts(content, statements)
        let subjects: [Document.Section?] = [
            section(.background, words.pick(nb: "Bakgrunn", nn: "Bakgrunn", en: "Background"), reason),
            section(
                .response,
                words.pick(
                    nb: "Gjennomføring og svar", nn: "Gjennomføring og svar", en: "How it was done and who answered"),
                [.paragraph(background.circumstances.joined(separator: " "))]
                    + ResponseSection(content: content).blocks),
            section(
                .reading,
                words.pick(nb: "Slik leser du bildene", nn: "Slik les du bileta", en: "How to read the pictures"),
                reading),
            section(
                .pictures, words.pick(nb: "Nettverket", nn: "Nettverket", en: "The network"), whole(texts)),
            content.groupNoun.flatMap {
                section(.functions, $0.title, FunctionChapter(content, pictures, statements, texts).blocks)
            },
        ]
        let bodies = content.network.affiliations.enumerated().map { position, affiliation in
            section(.bodies(position), affiliation.label, contact(with: position, texts))
        }
        let rest: [Document.Section?] = [
            neighbours.flatMap {
                section(
                    .comparison,
                    words.pick(nb: "Sammenligning", nn: "Samanlikning", en: "Comparison"), $0.blocks)
            },
            section(
                .questions,
                words.pick(nb: "Spørsmål til samtalen", nn: "Spørsmål til samtalen", en: "Working questions"),
                QuestionSection(content: content, statements: statements).blocks),
            section(
                .strengths,
                words.pick(
                    nb: "Styrker og utfordringer", nn: "Styrkar og utfordringar", en: "Strengths and challenges"),
                StrengthSection(words, content, statements).blocks),
            section(.plan, PlanSection(words, content).title, [.form(PlanSection(words, content).form)]),
            section(
                .certainty,
                words.pick(nb: "Hvor sikkert er dette?", nn: "Kor sikkert er dette?", en: "How sure is this?"),
                CertaintySection(content: content).blocks),
            section(
                .limits,
                words.pick(
                    nb: "Hva tallene ikke kan si", nn: "Kva tala ikkje kan seie", en: "What the figures cannot say"),
                LimitSection(content: content).blocks),
            section(
                .appendix,
                words.pick(
                    nb: "Vedlegg: koder og tall", nn: "Vedlegg: kodar og tal", en: "Appendix: codes and figures"),
                ReadingSection(content: content).codeBlocks + FigureSection(content: content).blocks),
        ]
        return Document(
            language: content.language, title: background.title, kicker: content.study.title,
            introduction: [.paragraph(words.pick(nb: purposeNB, nn: purposeNN, en: purposeEN))],
            sections: subjects.compactMap(\.self) + bodies.compactMap(\.self) + rest.compactMap(\.self),
            footer: background.footer, name: "\(content.study.id)-\(content.network.id)")
    }

    /// Nil where there is nothing to say.
    private func section(_ subject: Document.Subject, _ title: String, _ blocks: [Block]) -> Document.Section? {
        blocks.isEmpty ? nil : Document.Section(subject, title, blocks)
    }

    private var purposeNB: String {
        "Notatet er laget som grunnlag for samtale, ikke for å gi karakter. Det kan rettes og skrives videre på."
    }
    private var purposeNN: String {
        "Notatet er laga som grunnlag for samtale, ikkje for å gi karakter. Det kan rettast og skrivast vidare på."
    }
    private var purposeEN: String {
        "This note is made to be talked about, not to give marks. It can be corrected and written on."
    }

    private var reason: [Block] {
        [.paragraph(background.purpose.joined(separator: " ")), .heading(background.scopeTitle)]
            + [.list(background.scope.map { Block.Item($0) })]
    }

    private var reading: [Block] {
        guard !pictures.isEmpty else { return [] }
        let forms = ExplainingDrawings(words: words)
        return [.drawings([forms.oneNode])] + ReadingSection(content: content).textBlocks + [
            .heading(words.pick(nb: "Tre rene former", nn: "Tre reine former", en: "Three pure forms")),
            .paragraph(
                words.pick(
                    nb: "Virkelige nettverk har trekk av alle tre. Formene er tegninger, ikke data.",
                    nn: "Verkelege nettverk har trekk av alle tre. Formene er teikningar, ikkje data.",
                    en: "Real networks have traits of all three. The forms are drawings, not data.")),
            .drawings(forms.drawings),
        ]
    }

    /// Each level with its picture and what is said of it, relation by relation; then what is about no level of its own.
    private func whole(_ texts: PictureTexts) -> [Block] {
        let shown = PictureSection(content: content, pictures: pictures)
        return content.network.relations.indices.flatMap { relation -> [Block] in
            let levels = content.network.relations[relation].levels.indices.flatMap { level -> [Block] in
                let here = texts.about(.level(relation: relation, level: level))
                let picture = pictures.first { $0.subject == .level(relation: relation, level: level) }
                guard picture != nil || !here.isEmpty else { return [] }
                return [.heading(words.title(content.network.relations[relation], upTo: level))]
                    + [.paragraph(shown.sentence(relation, level))]
                    + texts.blocks(picture, else: here)
            }
            let rest = texts.about(.levels(relation: relation))
            let all = pictures.first { $0.subject == .levels(relation: relation) && texts.written($0) != nil }
            return levels + texts.blocks(all, else: rest)
        }
    }

    private func contact(with position: Int, _ texts: PictureTexts) -> [Block] {
        let section = BodySection(content: content, pictures: pictures, affiliation: position, texts: texts)
        let own = position == 0 ? texts.bodies(besidesWritten: pictures) : []
        let bodies = pictures.filter {
            if case .body(position, _, _) = $0.subject { texts.written($0) != nil } else { false }
        }
        return section.wholeBlocks + (own.isEmpty ? [] : [.statements(own)])
            + bodies.flatMap { texts.blocks($0, else: []) }
    }
}
