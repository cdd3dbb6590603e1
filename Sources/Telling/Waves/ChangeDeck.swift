import Analysis
import Findings
import NetworkModel

/// `<network>/presentation.pptx` of a network that was asked in waves: what has changed, two pictures a slide with everybody in the
/// same place. Persons go by function.
package struct ChangeDeck {
    private let series: SeriesContent
    private let pictures: [PictureLabel]
    private var language: Language { series.language }
    private var words: ReportWords { series.latest.words }
    private var texts: ChangeTexts { ChangeTexts(series: series) }

    /// - Parameter pictures: before and after, in reading order; their network is a position in the series' changes.
    package init(_ series: SeriesContent, pictures: [PictureLabel]) {
        self.series = series
        self.pictures = pictures
    }

    package var deck: Deck {
        Deck(
            language: language, title: series.title, kicker: series.study.title, introduction: [texts.introduction],
            slides: [Slide(language.say("change.waves"), [.table(texts.waves)], notes: [texts.introduction])]
                + series.changes.indices.reversed().flatMap(slides) + closing,
            mark: ExportContent.mark(series.title, series.study, language),
            footer: BackgroundText(content: series.latest).footer)
    }

    private func slides(_ position: Int) -> [Slide] {
        let content = series.changes[position]
        let wording = ChangeWords(content)
        let tables = ChangeTables(content)
        let statements = ChangeStatements(content)
        return [
            Slide(
                "\(language.say("change.what")): \(words.inSentence(wording.heading))",
                [.list(statements.all.map { Block.Item($0) })], notes: [language.say("change.limits.lead")])
        ]
            + content.levels.compactMap { slide($0, position) }
            + [
                tables.counts.map {
                    Slide("\(language.say("change.slide.pairs")): \(words.inSentence($0.caption))", [.table($0)])
                },
                tables.functions.map {
                    Slide("\(language.say("change.functions")): \(words.inSentence($0.caption))", [.table($0)])
                },
                content.levels.last.map { level in
                    let table = tables.figures(level)
                    return Slide(
                        words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures")
                            + ": \(words.inSentence(table.caption))",
                        [.table(table)], notes: [language.say("change.figures.lead")])
                },
                people(content),
            ].compactMap(\.self)
    }

    /// Nil where there are no pictures.
    private func slide(_ level: ChangeLevel, _ position: Int) -> Slide? {
        let content = level.content
        let shown = ChangeLevelPictures(level, among: pictures, change: position)
        guard !shown.blocks.isEmpty else { return nil }
        let wording = ChangeWords(content)
        let counts = level.change.counts
        let said =
            counts.observedTwice == 0
            ? language.say("change.slide.none")
            : language.say("change.slide.counts", ["new": counts.new, "gone": counts.gone, "kept": counts.kept])
        return Slide(
            "\(shown.title): \(said)", lead: wording.reading, shown.blocks.map { .picture($0) },
            notes: [wording.pairs(counts), wording.persons, wording.caution] + texts.questions.prefix(2))
    }

    private func people(_ content: ChangeContent) -> Slide? {
        let lists = ChangePeople(content).byFunction
        guard !lists.isEmpty else { return nil }
        return Slide(
            "\(language.say("change.slide.people")): \(words.inSentence(ChangeWords(content).heading))", lists,
            notes: [ChangeWords(content).persons])
    }

    private var closing: [Slide] {
        let plan = PlanSection(words, series.latest)
        return [
            Slide(language.say("change.questions"), [.questions(texts.questions)]),
            Slide(plan.title, [.form(plan.form)]),
            Slide(language.say("change.limits"), texts.limits),
        ]
    }
}
