import Analysis
import Findings
import NetworkModel
import Pictures
import Telling

/// `<network>/report.html`: what a meeting in one municipality needs to understand its network without us.
struct NetworkReport {
    private let content: NetworkContent
    private let book: PictureBook
    private var words: ReportWords { content.words }

    init(_ content: NetworkContent) throws {
        self.content = content
        book = try PictureBook(content)
    }

    var page: ReportPage {
        get throws {
            let statements = ReportStatements(content).all
            var sections = [
                ReportPage.Section(
                    id: "svar", title: words.pick(nb: "Hvem har svart", nn: "Kven har svart", en: "Who answered"),
                    content: ResponseSection(content: content).html)
            ]
            if !book.pictures.isEmpty {
                sections.append(
                    ReportPage.Section(
                        id: "lesing",
                        title: words.pick(
                            nb: "Slik leser du bildene", nn: "Slik les du bileta", en: "How to read the pictures"),
                        content: ReadingSection(content: content).html))
            }
            sections.append(
                ReportPage.Section(
                    id: "bilder", title: words.pick(nb: "Nettverket", nn: "Nettverket", en: "The network"),
                    content: try PictureSection(content: content, book: book).html))
            if let noun = content.groupNoun {
                sections.append(
                    ReportPage.Section(
                        id: "funksjoner", title: noun.title,
                        content: try FunctionSection(content: content, book: book).html))
            }
            for (position, affiliation) in content.network.affiliations.enumerated() {
                sections.append(
                    ReportPage.Section(
                        id: "utvalg-\(position + 1)", title: affiliation.label,
                        content: try BodySection(content: content, book: book, affiliation: position).html))
            }
            sections += [
                ReportPage.Section(
                    id: "tall", title: words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures"),
                    content: FigureSection(content: content).html),
                ReportPage.Section(
                    id: "observasjoner",
                    title: words.pick(nb: "Hva tallene viser", nn: "Kva tala viser", en: "What the figures show"),
                    content: ObservationSection(content: content, statements: statements).html),
                ReportPage.Section(
                    id: "sporsmal",
                    title: words.pick(
                        nb: "Spørsmål til samtalen", nn: "Spørsmål til samtalen", en: "Working questions"),
                    content: QuestionSection(content: content).html),
                ReportPage.Section(
                    id: "styrker",
                    title: words.pick(
                        nb: "Styrker og utfordringer", nn: "Styrkar og utfordringar", en: "Strengths and challenges"),
                    content: StrengthSection(words: words, statements: statements).html),
                ReportPage.Section(
                    id: "grenser",
                    title: words.pick(
                        nb: "Hva tallene ikke kan si", nn: "Kva tala ikkje kan seie", en: "What the figures cannot say"),
                    content: LimitSection(content: content).html),
            ]
            return ReportPage(
                language: content.language,
                title: content.network.title.isEmpty ? content.network.id : content.network.title,
                kicker: content.study.title, introduction: introduction,
                fileName: "\(content.study.id)-\(content.network.id).html", isFilledIn: true, sections: sections,
                footer: footer)
        }
    }

    private var introduction: HTML {
        let response = content.network.response
        let statements =
            [words.capitalised(content.answerPeriod)]
            + ["location", "boundary"].compactMap { content.study.statements[$0] }
        return HTMLBuilder.buildArray([
            tag("ul", ["class": "facts"]) {
                fact(
                    String(response.persons),
                    words.pick(
                        nb: "personer på adresselisten", nn: "personar på adresselista", en: "persons on the roster"))
                if let rate = response.rate {
                    fact(
                        words.percent(rate),
                        words.pick(
                            nb: "har svart (\(response.answered) av \(response.persons))",
                            nn: "har svart (\(response.answered) av \(response.persons))",
                            en: "answered (\(response.answered) of \(response.persons))"))
                }
                content.levels.map { level in
                    fact(
                        String(level.analysis.cohesion.withContact),
                        contact(level))
                }
            },
            tag("p", ["class": "note"]) { statements.map(sentence).joined(separator: " ") },
            tag("p") {
                words.pick(
                    nb: """
                        Rapporten er laget for å samtale om, ikke for å gi karakter. Den viser hvem som har oppgitt kontakt med \
                        hvem, hva tallene kan bety, og hva de ikke kan si.
                        """,
                    nn: """
                        Rapporten er laga til å samtale om, ikkje til å gi karakter. Han viser kven som har oppgitt kontakt med \
                        kven, kva tala kan bety, og kva dei ikkje kan seie.
                        """,
                    en: """
                        This report is made to be talked about, not to give marks. It shows who reported contact with whom, what \
                        the figures may mean, and what they cannot say.
                        """)
            },
        ])
    }

    private func contact(_ level: LevelContent) -> String {
        let relation = content.network.relations.count > 1 ? " (\(level.relation.label))" : ""
        let often = words.often(level.relation, upTo: level.level)
        let silent = level.analysis.cohesion.withoutContactNotAnswered
        let without = level.analysis.cohesion.withoutContact
        let rest =
            silent == 0
            ? words.pick(
                nb: "\(without) er uten", nn: "\(without) er utan",
                en: "\(without) \(without == 1 ? "has" : "have") none")
            : words.pick(
                nb: "\(without) er uten, og \(silent) av dem har ikke svart",
                nn: "\(without) er utan, og \(silent) av dei har ikkje svart",
                en: "\(without) \(without == 1 ? "has" : "have") none, and \(silent) of them did not answer")
        return words.pick(
            nb: "har kontakt\(often)\(relation); \(rest)", nn: "har kontakt\(often)\(relation); \(rest)",
            en: "have contact\(often)\(relation); \(rest)")
    }

    private func fact(_ number: String, _ text: String) -> HTML {
        tag("li") {
            tag("strong") { number }
            text
        }
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
                nn: "Rapporten inneheld namn: handter han som personopplysningar.",
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
