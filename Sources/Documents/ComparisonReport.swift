import Analysis
import Findings
import Foundation
import NetworkModel
import Pictures
import Telling

/// `report.html` of a study: its networks side by side, without anybody's name, and what makes them hard to compare.
struct ComparisonReport {
    private let content: ExportContent
    private let comparison: StudyComparison
    /// What the networks are called here, in the study's order.
    private let names: [String]
    private let networks: [NetworkContent]
    /// Of each network, by the name it has here and without roster ids; none where there are too many to look at.
    private let books: [PictureBook]
    private var words: ReportWords { ReportWords(language: content.language) }

    init(_ content: ExportContent, _ comparison: StudyComparison) throws {
        self.content = content
        self.comparison = comparison
        let names = content.networkNames
        self.names = names
        networks = Array(content.networks)
        let pictured = networks.count > Self.mostPictured ? [] : networks
        books = try pictured.enumerated().map { position, network in
            var own = network
            own.network.title = names[position]
            let codes = own.network.persons.indices.map { own.functions(ofPerson: $0) }
            return try PictureBook(own, options: PictureOptions(nodeText: .given(codes)))
        }
    }

    /// With more networks a page of pictures is tens of megabytes that nobody scrolls through.
    private static let mostPictured = 30

    var page: ReportPage {
        get throws {
            var sections = [
                ReportPage.Section(
                    id: "svar", title: words.pick(nb: "Hvem har svart", nn: "Kven har svart", en: "Who answered"),
                    content: response),
                ReportPage.Section(
                    id: "forbehold",
                    title: words.pick(
                        nb: "Før dere sammenligner", nn: "Før de samanliknar", en: "Before you compare"),
                    content: flags),
                ReportPage.Section(
                    id: "bilder", title: words.pick(nb: "Nettverkene", nn: "Nettverka", en: "The networks"),
                    content: try books.isEmpty
                        ? tag("p", ["class": "note"]) { tooManyPictures }
                        : HTMLBuilder.buildArray(relations.enumerated().map { try album($0, $1) })),
                ReportPage.Section(
                    id: "tall", title: words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures"),
                    content: figures),
            ]
            let functions = self.functions
            if !functions.markup.isEmpty {
                sections.append(
                    ReportPage.Section(
                        id: "funksjoner", title: noun?.title ?? "",
                        content: functions))
            }
            let bodies = self.bodies
            if !bodies.markup.isEmpty {
                sections.append(
                    ReportPage.Section(
                        id: "utvalg",
                        title: words.pick(nb: "Råd og utvalg", nn: "Råd og utval", en: "Boards and offices"),
                        content: bodies))
            }
            sections.append(
                ReportPage.Section(
                    id: "sporsmal",
                    title: words.pick(
                        nb: "Spørsmål til samtalen", nn: "Spørsmål til samtalen", en: "Working questions"),
                    content: questions))
            return ReportPage(
                language: content.language, title: content.study.title,
                kicker: words.pick(
                    nb: "\(names.count) nettverk side om side", nn: "\(names.count) nettverk side om side",
                    en: "\(names.count) networks side by side"),
                introduction: introduction, fileName: "\(content.study.id).html", isFilledIn: false, sections: sections,
                footer: footer)
        }
    }

    private var introduction: HTML {
        tag("p") {
            words.pick(
                nb: """
                    \(words.list(names)) har svart på det samme skjemaet. Siden legger dem ved siden av hverandre, uten navn på personer. \
                    Forskjeller kan komme av størrelse, av hvem som har svart og av hvem som står på adresselisten – ikke bare av hvordan \
                    folk arbeider.
                    """,
                nn: """
                    \(words.list(names)) har svart på det same skjemaet. Sida legg dei ved sida av kvarandre, utan namn på personar. \
                    Skilnader kan kome av storleik, av kven som har svart og av kven som står på adresselista – ikkje berre av korleis \
                    folk arbeider.
                    """,
                en: """
                    \(words.list(names)) answered the same questionnaire. This page lays them side by side, without anybody's name. \
                    Differences may come from size, from who answered and from who is on the roster – not only from how people work.
                    """)
        }
    }

    private var footer: String {
        let edition = content.study.edition.hidesNames ? content.study.edition.statement[content.language] + " " : ""
        return words.pick(
            nb:
                "Laget med Brobygger \(content.toolVersion), kjøring \(content.runMark). \(edition)Alle tallene står også i comparison.xlsx.",
            nn:
                "Laga med Brobygger \(content.toolVersion), køyring \(content.runMark). \(edition)Alle tala står òg i comparison.xlsx.",
            en:
                "Made with Brobygger \(content.toolVersion), run \(content.runMark). \(edition)All figures also stand in comparison.xlsx."
        )
    }

    // MARK: Response and comparability

    private var response: HTML {
        table(
            caption: words.pick(nb: "Svar i hvert nettverk", nn: "Svar i kvart nettverk", en: "Response by network"),
            rows: comparison.rows.filter { row in
                row.relation == nil && ResponseFigureList.all.contains { $0.id == row.figure }
            })
    }

    private var flags: HTML {
        guard !comparison.flags.isEmpty else {
            return tag("p") {
                words.pick(
                    nb: "Vi fant ingenting i tallene som gjør nettverkene vanskelige å sammenligne.",
                    nn: "Vi fann ingenting i tala som gjer nettverka vanskelege å samanlikne.",
                    en: "Nothing in the figures makes the networks hard to compare.")
            }
        }
        return tag("ul") {
            comparison.flags.map { flag in
                tag("li") {
                    tag("strong") { words.list(flag.networks.map { names[$0] }) + ": " }
                    flag.text[content.language]
                }
            }
        }
    }

    // MARK: Pictures

    /// Every relation once, in the order in which it is first met.
    private var relations: [Relation] {
        var met: Set<String> = []
        return networks.flatMap(\.network.relations).filter { met.insert($0.id).inserted }
    }

    /// One cumulative level, in the words of the first network that has it.
    private struct Step {
        var id: String
        var name: String
        var title: String
    }

    /// Every level that some network has, in the order in which it is first met.
    private func steps(_ relation: String) -> [Step] {
        var met: Set<String> = []
        return networks.flatMap(\.network.relations).filter { $0.id == relation }.flatMap { own in
            own.levels.enumerated().map { position, level in
                Step(
                    id: level.id, name: own.levelRange(position) ?? level.label, title: own.title(level: position))
            }
        }.filter { met.insert($0.id).inserted }
    }

    private var tooManyPictures: String {
        words.pick(
            nb: """
                Siden viser bilder av høyst \(Self.mostPictured) nettverk, og her er det \(networks.count). Bildene står i \
                report.html i mappen til hvert nettverk.
                """,
            nn: """
                Sida viser bilete av høgst \(Self.mostPictured) nettverk, og her er det \(networks.count). Bileta står i \
                report.html i mappa til kvart nettverk.
                """,
            en: """
                This page shows pictures of at most \(Self.mostPictured) networks, and here are \(networks.count). The pictures \
                stand in report.html in the folder of each network.
                """)
    }

    private func album(_ number: Int, _ relation: Relation) throws -> HTML {
        let parts = "level-\(number + 1)"
        let steps = steps(relation.id)
        var pieces = [
            tag("h3") { relation.label },
            steps.count > 1
                ? tag("div", ["class": "tools", "data-script": "", "hidden": "", "data-switches": "." + parts]) {
                    tag("fieldset") {
                        tag("legend") { words.pick(nb: "Nivå", nn: "Nivå", en: "Level") }
                        tag("div", ["class": "choice"]) {
                            steps.enumerated().map { position, step in
                                tag("label") {
                                    HTML.element(
                                        "input",
                                        [
                                            "type": "radio", "name": parts, "value": step.id,
                                            "checked": position == 0 ? "" : nil,
                                        ])
                                    step.name
                                }
                            }
                        }
                    }
                } : .empty,
        ]
        for step in steps {
            let figures = try networks.indices.map { try figure($0, relation.id, step.id) }
            pieces.append(
                tag("div", ["class": parts, "data-level": step.id]) {
                    tag("h4") { step.name }
                    tag("div", ["class": "side-by-side"]) { figures }
                })
        }
        return HTMLBuilder.buildArray(pieces)
    }

    private func figure(_ network: Int, _ relation: String, _ level: String) throws -> HTML {
        let relations = networks[network].network.relations
        guard let position = relations.firstIndex(where: { $0.id == relation }),
            let step = relations[position].levels.firstIndex(where: { $0.id == level }),
            let picture = books[network].pictures.first(where: {
                $0.subject == .level(relation: position, level: step)
            })
        else { return .empty }
        let bytes = Data(try picture.svg().utf8).base64EncodedString()
        return tag("figure") {
            tag("figcaption") { names[network] }
            tag("div", ["class": "canvas"]) {
                HTML.element(
                    "img", ["src": "data:image/svg+xml;base64,\(bytes)", "alt": picture.description])
            }
        }
    }

    // MARK: Figures

    private func table(caption: String, rows: [ComparisonRow], explained: Bool = true) -> HTML {
        HTMLTable(
            caption: caption,
            columns: [words.pick(nb: "Tall", nn: "Tal", en: "Figure")] + names
                + (explained ? [words.pick(nb: "Forklaring", nn: "Forklaring", en: "Explanation")] : []),
            numbers: Set(1...names.count),
            rows: rows.map { row in
                .init(
                    [row.name[content.language]] + row.values.map { words.number($0, FigureSection.kind(of: row)) }
                        + (explained ? [row.definition[content.language]] : []))
            }
        ).html
    }

    private var figures: HTML {
        let wanted = FigureSection.figures.map(\.id)
        return HTMLBuilder.buildArray(
            relations.flatMap { relation in
                steps(relation.id).enumerated().map { position, step in
                    let rows = comparison.rows.filter {
                        $0.relation == relation.id && $0.level == step.id && $0.subject == .network
                            && wanted.contains($0.figure)
                    }
                    let title = step.title
                    // The explanations are the same at every level.
                    return tag("details", ["open": position == 0 ? "" : nil]) {
                        tag("summary") { title }
                        table(caption: title, rows: rows, explained: position == 0)
                    }
                }
            })
    }

    private var hasSeveral: Bool { networks.contains { ($0.analysis.groups?.personsInSeveral ?? 0) > 0 } }

    /// The networks of a study are grouped by the same attribute.
    private var noun: GroupNoun? { networks.lazy.compactMap(\.groupNoun).first }

    /// How many are in each group, and how many of them have contact with another of the same.
    private var functions: HTML {
        HTMLBuilder.buildArray(
            relations.compactMap { relation in
                guard let level = steps(relation.id).last, let noun else { return nil }
                let rows = comparison.rows.filter { $0.relation == relation.id && $0.level == level.id }
                let persons = rows.filter { $0.figure == "groupPersons" }
                let inside = rows.filter { $0.figure == "groupWithContactInside" }
                guard !persons.isEmpty else { return nil }
                let title = level.title
                return tag("div") {
                    tag("p") {
                        words.pick(
                            nb:
                                "Hvor mange det er i hver \(noun.one), og hvor mange av dem som har kontakt med minst én annen i \(noun.same). ",
                            nn:
                                "Kor mange det er i kvar \(noun.one), og kor mange av dei som har kontakt med minst éin annan i \(noun.same). ",
                            en:
                                "How many there are in each \(noun.one), and how many of them have contact with at least one other of \(noun.same). "
                        )
                            + (hasSeveral ? NetworkContent.countsInEachGroup[content.language] : "")
                    }
                    HTMLTable(
                        caption: title, columns: [noun.label] + names,
                        numbers: Set(1...names.count),
                        rows: zip(persons, inside).map { all, within in
                            .init(
                                [all.subject.label]
                                    + zip(all.values, within.values).map { persons, contact in
                                        integrated(persons, contact)
                                    })
                        }
                    ).html
                }
            })
    }

    private func integrated(_ persons: Double?, _ contact: Double?) -> String {
        guard let persons, let contact else { return "–" }
        return persons < 2
            ? String(Int(persons))
            : words.pick(
                nb: "\(Int(persons)) (\(Int(contact)) med kontakt)",
                nn: "\(Int(persons)) (\(Int(contact)) med kontakt)",
                en: "\(Int(persons)) (\(Int(contact)) with contact)")
    }

    /// All kinds of contact together; the workbook has each.
    private var bodies: HTML {
        let rows = comparison.rows.filter { if case .body(_, _, nil) = $0.subject { true } else { false } }
        guard !rows.isEmpty else { return .empty }
        return HTMLTable(
            caption: words.pick(
                nb: "Andel med kontakt, av dem som har svart på spørsmålet",
                nn: "Del med kontakt, av dei som har svart på spørsmålet",
                en: "Share with contact, of those who answered the question"),
            columns: [words.pick(nb: "Utvalg", nn: "Utval", en: "Body")] + names, numbers: Set(1...names.count),
            rows: rows.map { row in .init([row.subject.label] + row.values.map { words.number($0, row.kind) }) }
        ).html
    }

    private var questions: HTML {
        let list = [
            words.pick(
                nb:
                    "Hvilke forskjeller tror dere er virkelige, og hvilke kommer av hvem som er spurt og hvem som har svart?",
                nn: "Kva skilnader trur de er verkelege, og kva kjem av kven som er spurd og kven som har svart?",
                en: "Which differences do you believe are real, and which come from who was asked and who answered?"),
            words.pick(
                nb: "Er oppgavene fordelt på få eller mange her? Hva er grunnen, og hva er fordelen?",
                nn: "Er oppgåvene fordelte på få eller mange her? Kva er grunnen, og kva er føremonen?",
                en: "Are the tasks in few hands or in many here? Why, and what is gained by it?"),
            words.pick(
                nb: "Hva gjør et av de andre nettverkene som dere kunne prøve? Hvem kunne dere ringe og spørre?",
                nn: "Kva gjer eit av dei andre nettverka som de kunne prøve? Kven kunne de ringje og spørje?",
                en: "What does one of the other networks do that you could try? Whom could you call and ask?"),
            words.pick(
                nb: "Hva har dere som de andre kunne ha nytte av?", nn: "Kva har de som dei andre kunne ha nytte av?",
                en: "What do you have that the others could use?"),
        ]
        return tag("ol", ["class": "questions"]) { list.map { question in tag("li") { question } } }
    }
}

extension ComparisonRow.Subject {
    fileprivate var label: String {
        switch self {
        case .network: ""
        case .group(_, let label), .attribute(_, let label), .body(_, let label, _): label
        }
    }
}
