import Analysis
import Findings
import NetworkModel

/// `<network>/report.html` of a network that was asked in waves: first what has changed, then the pictures and the figures behind it.
package struct ChangeReport {
    private let series: SeriesContent
    private let pictures: [PictureLabel]
    private var language: Language { series.language }
    private var words: ReportWords { series.latest.words }

    /// - Parameter pictures: of what changed, in reading order.
    package init(_ series: SeriesContent, pictures: [PictureLabel]) {
        self.series = series
        self.pictures = pictures
    }

    package var document: Document {
        let texts = ChangeTexts(series: series)
        var sections = [
            Document.Section(.change, language.say("change.what"), series.changes.reversed().flatMap(told))
        ]
        if !pictures.isEmpty {
            sections.append(
                Document.Section(
                    .pictures, language.say("change.pictures"),
                    [.paragraph(language.say("change.pictures.lead"))] + pictures.map { .picture(PictureBlock($0)) }))
        }
        let tables = series.changes.map { ChangeTables($0) }
        let functions = tables.compactMap(\.functions)
        if !functions.isEmpty {
            sections.append(
                Document.Section(.functions, language.say("change.functions"), functions.map { .table($0) }))
        }
        sections += [
            Document.Section(
                .figures, words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures"),
                [.paragraph(language.say("change.figures.lead"), .note)]
                    + zip(tables, series.changes).flatMap { table, change in
                        change.levels.map { .table(table.figures($0)) }
                    }),
            Document.Section(.questions, language.say("change.questions"), [.questions(texts.questions)]),
            Document.Section(.limits, language.say("change.limits"), texts.limits),
        ]
        return Document(
            language: language, title: series.title, kicker: series.study.title,
            introduction: [
                .paragraph(texts.introduction), .table(texts.waves),
                .paragraph(language.say("change.own-reports"), .note),
            ], sections: sections, footer: footer, name: "\(series.study.id)-\(series.id)")
    }

    private func told(_ content: ChangeContent) -> [Block] {
        let people = ChangePeople(content)
        return [
            .heading(ChangeWords(content).heading), .list(ChangeStatements(content).all.map { Block.Item($0) }),
        ]
            + [ChangeTables(content).counts.map { .table($0) }].compactMap(\.self) + people.named
            + content.levels.suffix(1).compactMap(people.table)
    }

    private var footer: String {
        let caution =
            series.study.edition.hidesNames
            ? series.study.edition.statement[language] : language.say("change.footer.names")
        return language.say(
            "change.footer",
            [
                "version": Text.plain(series.content.toolVersion), "run": Text.plain(series.content.runMark),
                "caution": caution,
            ])
    }
}
