import Analysis
import Findings
import NetworkModel

/// `report.html` of a study: its networks side by side, with functions in place of names unless asked for, and what makes them hard to compare.
package struct ComparisonReport {
    private let content: ExportContent
    private let comparison: StudyComparison
    /// What the networks are called here, in the study's order.
    private let names: [String]
    private let networks: [NetworkContent]
    /// By network; empty where there are too many to look at.
    private let pictures: [[PictureLabel]]
    private var words: ReportWords { ReportWords(language: content.language) }

    /// - Parameter pictures: of each network of `pictured`, in reading order.
    package init(_ content: ExportContent, _ comparison: StudyComparison, pictures: [[PictureLabel]]) {
        self.content = content
        self.comparison = comparison
        self.pictures = pictures
        names = content.networkNames
        networks = Array(content.networks)
    }

    /// The networks whose pictures it shows, by the name they have here, with functions in place of names; none where there are
    /// too many to look at.
    package static func pictured(_ content: ExportContent) -> [(network: NetworkContent, options: PictureOptions)] {
        let names = content.networkNames
        guard names.count <= mostPictured else { return [] }
        return content.networks.enumerated().map { position, network in
            var called = network.network
            called.title = names[position]
            let own = network.of(called)
            let codes = own.network.persons.indices.map { own.functions(ofPerson: $0) }
            return (
                own, PictureOptions(nodeText: network.people == .names ? .name : .given(codes), isForPaper: true)
            )
        }
    }

    /// With more networks a page of pictures is tens of megabytes that nobody scrolls through.
    private static let mostPictured = 30

    package var document: Document {
        var sections = [
            Document.Section(
                .response, words.pick(nb: "Hvem har svart", nn: "Kven har svart", en: "Who answered"),
                [.table(response)]),
            Document.Section(
                .comparability,
                words.pick(nb: "Før dere sammenligner", nn: "Før de samanliknar", en: "Before you compare"), [flags]),
            Document.Section(
                .pictures, words.pick(nb: "Nettverkene", nn: "Nettverka", en: "The networks"),
                pictures.isEmpty
                    ? [.paragraph(tooManyPictures, .note)] : relations.enumerated().map { .sideBySide(album($0, $1)) }),
            Document.Section(.figures, words.pick(nb: "Nøkkeltall", nn: "Nøkkeltal", en: "Key figures"), figures),
        ]
        let functions = self.functions
        if !functions.isEmpty { sections.append(Document.Section(.functions, noun?.title ?? "", functions)) }
        if let bodies {
            sections.append(
                Document.Section(
                    .bodies(nil), words.pick(nb: "Råd og utvalg", nn: "Råd og utval", en: "Boards and offices"),
                    [.table(bodies)]))
        }
        sections.append(
            Document.Section(
                .questions,
                words.pick(nb: "Spørsmål til samtalen", nn: "Spørsmål til samtalen", en: "Working questions"),
                [.questions(questions)]))
        return Document(
            language: content.language, title: content.study.title,
            kicker: words.pick(
                nb: "\(names.count) nettverk side om side", nn: "\(names.count) nettverk side om side",
                en: "\(names.count) networks side by side"), introduction: introduction, sections: sections,
            footer: footer, name: content.study.id)
    }

    private var introduction: [Block] {
        let unnamed =
            content.people == .names
            ? ""
            : words.pick(nb: ", uten navn på personer", nn: ", utan namn på personar", en: ", without anybody's name")
        return [
            .paragraph(
                words.pick(
                    nb: """
                        \(words.list(names)) har svart på det samme skjemaet. Her står de side om side\(unnamed). \
                        Forskjeller kan komme av størrelse, av hvem som har svart og av hvem som står på adresselisten – ikke bare av hvordan \
                        folk arbeider.
                        """,
                    nn: """
                        \(words.list(names)) har svart på det same skjemaet. Her står dei side om side\(unnamed). \
                        Skilnader kan kome av storleik, av kven som har svart og av kven som står på adresselista – ikkje berre av korleis \
                        folk arbeider.
                        """,
                    en: """
                        \(words.list(names)) answered the same questionnaire. This page lays them side by side\(unnamed). \
                        Differences may come from size, from who answered and from who is on the roster – not only from how people work.
                        """))
        ]
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

    private var response: Table {
        table(
            caption: words.pick(nb: "Svar i hvert nettverk", nn: "Svar i kvart nettverk", en: "Response by network"),
            rows: comparison.rows.filter { row in
                row.relation == nil && ResponseFigureList.all.contains { $0.id == row.figure }
            })
    }

    private var flags: Block {
        guard !comparison.flags.isEmpty else {
            return .paragraph(
                words.pick(
                    nb: "Vi fant ingenting i tallene som gjør nettverkene vanskelige å sammenligne.",
                    nn: "Vi fann ingenting i tala som gjer nettverka vanskelege å samanlikne.",
                    en: "Nothing in the figures makes the networks hard to compare."))
        }
        return .list(
            comparison.flags.map { flag in
                Block.Item(flag.text[content.language], lead: words.list(flag.networks.map { names[$0] }))
            })
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
                    id: level.id, name: own.levelRange(position) ?? level.label, title: words.title(own, upTo: position)
                )
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

    private func album(_ number: Int, _ relation: Relation) -> SideBySide {
        let texts = SideBySideTexts(content)
        return SideBySide(
            relation: number, heading: relation.label, choice: words.pick(nb: "Nivå", nn: "Nivå", en: "Level"),
            levels: steps(relation.id).map { step in
                SideBySide.Level(
                    id: step.id, name: step.name,
                    pictures: networks.indices.compactMap { picture($0, relation.id, step.id) },
                    comment: texts.written(relation.id, step.id))
            })
    }

    private func picture(_ network: Int, _ relation: String, _ level: String) -> PictureBlock? {
        let relations = networks[network].network.relations
        guard let position = relations.firstIndex(where: { $0.id == relation }),
            let step = relations[position].levels.firstIndex(where: { $0.id == level }),
            let picture = pictures[network].first(where: { $0.subject == .level(relation: position, level: step) })
        else { return nil }
        return PictureBlock(picture, caption: names[network])
    }

    // MARK: Figures

    private func table(caption: String, rows: [ComparisonRow], explained: Bool = true) -> Table {
        Table(
            caption: caption,
            columns: [words.pick(nb: "Tall", nn: "Tal", en: "Figure")] + names
                + (explained ? [words.pick(nb: "Forklaring", nn: "Forklaring", en: "Explanation")] : []),
            numbers: Set(1...names.count),
            rows: rows.map { row in
                .init(
                    cells: [Table.Cell(row.name[content.language])]
                        + zip(row.values, row.ranges).map { value, range in
                            let kind = FigureSection.kind(of: row)
                            return Table.Cell(words.number(value, kind), range: range.map { words.range($0, kind) })
                        } + (explained ? [Table.Cell(row.definition[content.language])] : []))
            })
    }

    private var figures: [Block] {
        let wanted = FigureSection.figures.map(\.id)
        let levels = networks.flatMap(\.levels).compactMap(\.analysis.certainty).filter(\.isOpen)
        let note = words.assumption(isDrawn: levels.contains { $0.redrawn != nil })
        return (levels.isEmpty ? [] : [.paragraph(note, .note)])
            + relations.flatMap { relation in
                steps(relation.id).enumerated().map { position, step -> Block in
                    let rows = comparison.rows.filter {
                        $0.relation == relation.id && $0.level == step.id && $0.subject == .network
                            && wanted.contains($0.figure)
                    }
                    let title = step.title
                    // The explanations are the same at every level.
                    return .folded(
                        summary: title, isOpen: position == 0,
                        (ranges(relation.id, step).map { [.ranges($0)] } ?? [])
                            + [.table(table(caption: title, rows: rows, explained: position == 0))])
                }
            }
    }

    /// The key figures of all networks at a level, each figure's beside each other; nil where everything is known.
    private func ranges(_ relation: String, _ step: Step) -> Ranges? {
        let levels = networks.map { network in
            network.levels.first { $0.relation.id == relation && $0.relation.levels[$0.level].id == step.id }
        }
        guard levels.contains(where: { $0?.analysis.certainty?.isOpen == true }) else { return nil }
        let rows = UncertainShare.allCases.flatMap { share in
            zip(names, levels).compactMap { name, level in
                level.flatMap { share.row("\(share.name(words)), \(name)", $0.analysis, words) }
            }
        }
        return rows.isEmpty
            ? nil
            : Ranges(
                caption: words.pick(
                    nb:
                        "\(step.title): nettverkene, med hvor langt tallene kunne ligge fra svarene om alle hadde svart",
                    nn: "\(step.title): nettverka, med kor langt tala kunne liggje frå svara om alle hadde svart",
                    en:
                        "\(step.title): the networks, with how far from the answers the figures could be had everybody answered"
                ),
                legend: words.rangeLegend, rows: rows)
    }

    private var hasSeveral: Bool { networks.contains { ($0.analysis.groups?.personsInSeveral ?? 0) > 0 } }

    /// The networks of a study are grouped by the same attribute.
    private var noun: GroupNoun? { networks.lazy.compactMap(\.groupNoun).first }

    /// How many are in each group, and how many of them have contact with another of the same.
    private var functions: [Block] {
        relations.flatMap { relation -> [Block] in
            guard let level = steps(relation.id).last, let noun else { return [] }
            let rows = comparison.rows.filter { $0.relation == relation.id && $0.level == level.id }
            let persons = rows.filter { $0.figure == "groupPersons" }
            let inside = rows.filter { $0.figure == "groupWithContactInside" }
            guard !persons.isEmpty else { return [] }
            let title = level.title
            return [
                .paragraph(
                    words.pick(
                        nb:
                            "Hvor mange det er i hver \(noun.one), og hvor mange av dem som har kontakt med minst én annen i \(noun.same). ",
                        nn:
                            "Kor mange det er i kvar \(noun.one), og kor mange av dei som har kontakt med minst éin annan i \(noun.same). ",
                        en:
                            "How many there are in each \(noun.one), and how many of them have contact with at least one other of \(noun.same). "
                    ) + (hasSeveral ? NetworkContent.countsInEachGroup[content.language] : "")),
                .table(
                    Table(
                        caption: title, columns: [noun.label] + names, numbers: Set(1...names.count),
                        rows: zip(persons, inside).map { all, within in
                            .init(
                                [all.subject.label]
                                    + zip(all.values, within.values).map { persons, contact in
                                        integrated(persons, contact)
                                    })
                        })),
            ]
        }
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
    private var bodies: Table? {
        let rows = comparison.rows.filter { if case .body(_, _, nil) = $0.subject { true } else { false } }
        guard !rows.isEmpty else { return nil }
        return Table(
            caption: words.pick(
                nb: "Andel med kontakt, av dem som har svart på spørsmålet",
                nn: "Del med kontakt, av dei som har svart på spørsmålet",
                en: "Share with contact, of those who answered the question"),
            columns: [words.pick(nb: "Utvalg", nn: "Utval", en: "Body")] + names, numbers: Set(1...names.count),
            rows: rows.map { row in .init([row.subject.label] + row.values.map { words.number($0, row.kind) }) })
    }

    private var questions: [String] {
        [
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
