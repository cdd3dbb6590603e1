import Analysis
import Findings
import NetworkModel

/// `<network>/note.docx` of a network that was asked in waves: what has changed, to be handed out and written on. Persons go by
/// function.
package struct ChangeNote {
    private let series: SeriesContent
    private let pictures: [PictureLabel]
    private var language: Language { series.language }
    private var words: ReportWords { series.latest.words }

    /// - Parameter pictures: before and after, in reading order; their network is a position in the series' changes.
    package init(_ series: SeriesContent, pictures: [PictureLabel]) {
        self.series = series
        self.pictures = pictures
    }

    package var document: Document {
        let texts = ChangeTexts(series: series)
        let background = BackgroundText(content: series.latest)
        let plan = PlanSection(words, series.latest)
        let functions = series.changes.compactMap { ChangeTables($0).functions }
        let sections: [Document.Section?] = [
            Document.Section(
                .response, language.say("change.waves"), [.paragraph(texts.introduction), .table(texts.waves)]),
            Document.Section(.change, language.say("change.what"), series.changes.reversed().flatMap(told)),
            pictures.isEmpty
                ? nil
                : Document.Section(
                    .pictures, language.say("change.pictures"),
                    [.paragraph(language.say("change.pictures.lead"))]
                        + series.changes.indices.reversed().flatMap(shown)),
            functions.isEmpty
                ? nil
                : Document.Section(.functions, language.say("change.functions"), functions.map { .table($0) }),
            Document.Section(.questions, language.say("change.questions"), [.questions(texts.questions)]),
            Document.Section(.plan, plan.title, [.form(plan.form)]),
            Document.Section(.limits, language.say("change.limits"), texts.limits),
            Document.Section(
                .appendix, words.pick(nb: "Vedlegg: tall", nn: "Vedlegg: tal", en: "Appendix: figures"), appendix),
        ]
        return Document(
            language: language, title: series.title, kicker: series.study.title,
            introduction: [.paragraph(language.say("change.note.purpose"))], sections: sections.compactMap(\.self),
            footer: background.footer, name: "\(series.study.id)-\(series.id)")
    }

    private func told(_ content: ChangeContent) -> [Block] {
        [.heading(ChangeWords(content).heading), .list(ChangeStatements(content).all.map { Block.Item($0) })]
            + ChangePeople(content).byFunction + [ChangeTables(content).counts.map { .table($0) }].compactMap(\.self)
    }

    /// Each level before and after.
    private func shown(_ position: Int) -> [Block] {
        let content = series.changes[position]
        let wording = ChangeWords(content)
        let levels = content.levels.flatMap { level -> [Block] in
            let beforeAndAfter = ChangeLevelPictures(level, among: pictures, change: position)
            guard !beforeAndAfter.blocks.isEmpty else { return [] }
            return [.heading(beforeAndAfter.title), .paragraph(wording.pairs(level.change.counts))]
                + beforeAndAfter.blocks.map { .picture($0) }
        }
        return levels.isEmpty ? [] : [.paragraph(wording.reading, .note)] + levels
    }

    private var appendix: [Block] {
        [.paragraph(language.say("change.figures.lead"), .note)]
            + series.changes.flatMap { change in
                change.levels.map { .table(ChangeTables(change).figures($0)) }
            }
    }
}
