import Analysis
import Findings
import NetworkModel

/// `<network>/report.html`: what a meeting in one municipality needs to understand its network without us.
package struct NetworkReport {
    private let content: NetworkContent
    private let pictures: [PictureLabel]
    private var words: ReportWords { content.words }

    /// - Parameter pictures: of the network, in reading order.
    package init(_ content: NetworkContent, pictures: [PictureLabel]) {
        self.content = content
        self.pictures = pictures
    }

    package var document: Document {
        let statements = Statements(content).all
        let texts = PictureTexts(content, statements)
        var sections = [
            Document.Section(
                .response, words.pick(nb: "Hvem har svart", nn: "Kven har svart", en: "Who answered"),
                ResponseSection(content: content).blocks)
        ]
        if !pictures.isEmpty {
            sections.append(
                Document.Section(
                    .reading,
                    words.pick(nb: "Slik leser du bildene", nn: "Slik les du bileta", en: "How to read the pictures"),
                    ReadingSection(content: content).blocks))
        }
        sections.append(
            Document.Section(
                .pictures, words.pick(nb: "Nettverket", nn: "Nettverket", en: "The network"),
                PictureSection(content: content, pictures: pictures, texts: texts).blocks))
        if let noun = content.groupNoun {
            sections.append(
                Document.Section(
                    .functions, noun.title,
                    FunctionSection(content: content, pictures: pictures, texts: texts).blocks))
        }
        for (position, affiliation) in content.network.affiliations.enumerated() {
            sections.append(
                Document.Section(
                    .bodies(position), affiliation.label,
                    BodySection(content: content, pictures: pictures, affiliation: position, texts: texts).blocks))
        }
        sections += [
            Document.Section(
                .figures, words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures"),
                FigureSection(content: content).blocks),
            Document.Section(
                .statements, words.pick(nb: "Hva tallene viser", nn: "Kva tala viser", en: "What the figures show"),
                StatementSection(content: content, statements: statements).blocks),
            Document.Section(
                .questions,
                words.pick(nb: "Spørsmål til samtalen", nn: "Spørsmål til samtalen", en: "Working questions"),
                QuestionSection(content: content, statements: statements).blocks),
            Document.Section(
                .strengths,
                words.pick(
                    nb: "Styrker og utfordringer", nn: "Styrkar og utfordringar", en: "Strengths and challenges"),
                StrengthSection(words, content, statements).blocks),
            Document.Section(.plan, PlanSection(words, content).title, [.form(PlanSection(words, content).form)]),
        ]
        let certainty = CertaintySection(content: content).blocks
        if !certainty.isEmpty {
            sections.append(
                Document.Section(
                    .certainty,
                    words.pick(nb: "Hvor sikkert er dette?", nn: "Kor sikkert er dette?", en: "How sure is this?"),
                    certainty))
        }
        sections += [
            Document.Section(
                .limits,
                words.pick(
                    nb: "Hva tallene ikke kan si", nn: "Kva tala ikkje kan seie", en: "What the figures cannot say"),
                LimitSection(content: content).blocks)
        ]
        return Document(
            language: content.language,
            title: content.network.title.isEmpty ? content.network.id : content.network.title,
            kicker: content.study.title, introduction: introduction, sections: sections, footer: footer,
            name: "\(content.study.id)-\(content.network.id)")
    }

    private var introduction: [Block] {
        let response = content.network.response
        let statements =
            [words.capitalised(content.answerPeriod)]
            + ["location", "boundary"].compactMap { content.study.statements[$0] }
        let rate = response.rate.map { rate in
            Block.Count(
                number: words.percent(rate),
                text: words.pick(
                    nb: "har svart (\(response.answered) av \(response.persons))",
                    nn: "har svart (\(response.answered) av \(response.persons))",
                    en: "answered (\(response.answered) of \(response.persons))"))
        }
        return [
            .counts(
                [
                    Block.Count(
                        number: String(response.persons),
                        text: words.pick(
                            nb: "personer på adresselisten", nn: "personar på adresselista", en: "persons on the roster"
                        ))
                ] + (rate.map { [$0] } ?? [])
                    + content.levels.map { level in
                        Block.Count(number: String(level.analysis.cohesion.withContact), text: contact(level))
                    }), .paragraph(statements.map(sentence).joined(separator: " "), .note),
            .paragraph(
                words.pick(
                    nb: """
                        Rapporten er laget som grunnlag for samtale, ikke for å gi karakter. Den viser hvem som har oppgitt kontakt med \
                        hvem, hva tallene kan bety, og hva de ikke kan si.
                        """,
                    nn: """
                        Rapporten er laga som grunnlag for samtale, ikkje for å gi karakter. Han viser kven som har oppgitt kontakt med \
                        kven, kva tala kan bety, og kva dei ikkje kan seie.
                        """,
                    en: """
                        This report is made to be talked about, not to give marks. It shows who reported contact with whom, what \
                        the figures may mean, and what they cannot say.
                        """)),
        ]
    }

    private func contact(_ level: LevelContent) -> String {
        let relation = content.network.relations.count > 1 ? " (\(level.relation.label))" : ""
        let through = words.contact(level.relation, upTo: level.level, namingAll: true)
        let silent = level.analysis.cohesion.withoutContactNotAnswered
        let without = level.analysis.cohesion.withoutContact
        let number = words.number(without)
        let rest =
            silent == 0
            ? words.pick(
                nb: "\(number) er uten", nn: "\(number) er utan",
                en: "\(number) \(without == 1 ? "has" : "have") none")
            : words.pick(
                nb: "\(number) er uten oppgitt kontakt, \(words.number(silent)) av dem har ikke svart",
                nn: "\(number) er utan oppgitt kontakt, \(words.number(silent)) av dei har ikkje svart",
                en:
                    "\(number) \(without == 1 ? "has" : "have") none reported, \(words.number(silent)) of them did not answer"
            )
        return words.pick(
            nb: "har \(through)\(relation); \(rest)", nn: "har \(through)\(relation); \(rest)",
            en: "have \(through)\(relation); \(rest)")
    }

    /// What a person wrote in the mapping, ended like a sentence.
    private func sentence(_ text: String) -> String {
        text.last.map { ".!?…".contains($0) } == true ? text : text + "."
    }

    private var footer: String {
        let caution =
            content.study.edition.hidesNames
            ? content.study.edition.statement[content.language]
            : words.pick(
                nb: "Rapporten inneholder navn: behandle den som personopplysninger.",
                nn: "Rapporten inneheld namn: behandle han som personopplysningar.",
                en: "The report holds names: treat it as personal data.")
        return words.pick(
            nb:
                "Laget med Brobygger \(content.toolVersion), kjøring \(content.runMark). \(caution) Alle tallene står også i workbook.xlsx.",
            nn:
                "Laga med Brobygger \(content.toolVersion), køyring \(content.runMark). \(caution) Alle tala står òg i workbook.xlsx.",
            en:
                "Made with Brobygger \(content.toolVersion), run \(content.runMark). \(caution) All figures also stand in workbook.xlsx."
        )
    }
}
