import Analysis
import Findings
import NetworkModel

/// Contact with one kind of bodies (political contact): the picture, and how many in which way.
struct BodySection {
    let content: NetworkContent
    let pictures: [PictureLabel]
    let affiliation: Int
    /// Nil where nothing is said beneath them.
    var texts: PictureTexts?
    private var words: ReportWords { content.words }
    private var analysis: AffiliationAnalysis { content.analysis.affiliations[affiliation] }
    private var kinds: [AffiliationKind] { content.network.affiliations[affiliation].kinds }

    var blocks: [Block] {
        [.paragraph(lead), .table(table)]
            + pictures.filter { $0.subject == .affiliation(affiliation) }.map { picture in
                .picture(PictureBlock(picture, table: personTable, comment: texts?.text(picture)))
            } + content.network.bodies.indices.compactMap(album)
    }

    /// All bodies together, without the tables of persons.
    var wholeBlocks: [Block] {
        [.paragraph(lead), .table(table)]
            + pictures.filter { $0.subject == .affiliation(affiliation) }.map {
                .picture(PictureBlock($0, comment: texts?.written($0)))
            }
    }

    /// The pictures of one body, a kind of contact each; nil where nobody has contact with it.
    private func album(_ body: Int) -> Block? {
        let blocks = pictures.compactMap { picture -> PictureBlock? in
            guard case .body(affiliation, body, let kind) = picture.subject else { return nil }
            let persons = analysis.cells.first { $0.body == body && $0.kind == kind }?.persons ?? []
            return PictureBlock(
                picture, choice: kinds[kind].label, table: persons.isEmpty ? nil : table(of: persons),
                comment: texts?.text(picture))
        }
        guard !blocks.isEmpty else { return nil }
        let persons = analysis.bodies.first { $0.body == body }?.persons.count ?? 0
        return .album(
            Album(
                subject: .body(affiliation: affiliation, body: body),
                choice: words.pick(nb: "Type kontakt", nn: "Type kontakt", en: "Kind of contact"),
                heading: "\(content.network.bodies[body].label): " + words.persons(persons), text: nil,
                pictures: blocks, note: nil, search: nil))
    }

    private func table(of persons: [Int]) -> Table {
        Table(
            caption: words.pick(nb: "Hvem det er", nn: "Kven det er", en: "Who they are"),
            columns: [words.pick(nb: "Person", nn: "Person", en: "Person")] + (content.groupLabel.map { [$0] } ?? []),
            rows: persons.map { person in
                .init(
                    [content.name(ofPerson: person)]
                        + (content.groupLabel == nil ? [] : [content.functions(ofPerson: person)]), person: person)
            })
    }

    var lead: String {
        let known = words.pick(
            nb:
                "\(analysis.withContact.count) av de \(analysis.answered) som har svart på spørsmålet, har kontakt med minst ett utvalg.",
            nn:
                "\(analysis.withContact.count) av dei \(analysis.answered) som har svart på spørsmålet, har kontakt med minst eitt utval.",
            en:
                "\(analysis.withContact.count) of the \(analysis.answered) who answered the question have contact with at least one body."
        )
        let pictureWords = PictureWords(language: content.language)
        let unknown = [
            pictureWords.didNotAnswer(analysis.notAnswered, number: words.number),
            pictureWords.notAsked(analysis.notAsked),
        ]
        .compactMap(\.self)
        guard !unknown.isEmpty else { return known }
        let may = words.pick(
            nb: ", og kan ha kontakt som ikke vises.", nn: ", og kan ha kontakt som ikkje viser.",
            en: " and may have contact that does not show.")
        return known + " " + words.capitalised(words.list(unknown)) + may
    }

    var table: Table {
        Table(
            caption: words.pick(
                nb: "Antall personer etter type kontakt", nn: "Talet på personar etter type kontakt",
                en: "How many have which kind of contact"),
            columns: [words.pick(nb: "Utvalg", nn: "Utval", en: "Body")] + kinds.map(\.label) + [
                words.pick(nb: "Personer i alt", nn: "Personar i alt", en: "Persons in all"),
                words.pick(nb: "Begge veier", nn: "Begge vegar", en: "Both ways"),
                words.pick(nb: "Bare til", nn: "Berre til", en: "To it only"),
                words.pick(nb: "Bare fra", nn: "Berre frå", en: "From it only"),
            ], numbers: Set(1...(kinds.count + 4)),
            rows: analysis.bodies.map { body in
                let cells = analysis.cells.filter { $0.body == body.body }
                return .init(
                    [content.network.bodies[body.body].label] + cells.map { String($0.persons.count) } + [
                        String(body.persons.count), String(body.mutual.count), String(body.toBodyOnly.count),
                        String(body.fromBodyOnly.count),
                    ])
            })
    }

    private var personTable: Table {
        let ties = content.network.affiliations[affiliation].ties
        return Table(
            caption: words.pick(
                nb: "Hvem som har kontakt med hvilke utvalg", nn: "Kven som har kontakt med kva utval",
                en: "Who has contact with which bodies"),
            columns: [
                words.pick(nb: "Person", nn: "Person", en: "Person"),
                content.analysis.groups.map { content.network.attributes[$0.attribute].label }
                    ?? words.pick(nb: "Funksjon", nn: "Funksjon", en: "Function"),
            ] + content.network.bodies.map(\.label),
            rows: analysis.withContact.map { person in
                .init(
                    [content.name(ofPerson: person), content.functions(ofPerson: person)]
                        + content.network.bodies.indices.map { body in
                            ties.filter { $0.person == person && $0.body == body }.map { kinds[$0.kind].label }.joined(
                                separator: "; ")
                        }, person: person)
            })
    }
}
