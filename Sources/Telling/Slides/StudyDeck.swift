import Analysis
import Findings
import NetworkModel

/// `presentation.pptx` of a study: its networks side by side, two a slide, without anybody's name.
package struct StudyDeck {
    private let content: ExportContent
    private let report: Document
    private let networks: [NetworkContent]
    private let names: [String]
    private var words: ReportWords { ReportWords(language: content.language) }

    /// - Parameter report: the same study as a page, with all that is told of it.
    package init(_ content: ExportContent, report: Document) {
        self.content = content
        self.report = report
        networks = Array(content.networks)
        names = content.networkNames
    }

    package var deck: Deck {
        Deck(
            language: content.language, title: report.title, kicker: report.kicker, introduction: lead,
            slides: report.sections.flatMap(slides),
            mark: ExportContent.mark(report.title, content.study, content.language), footer: report.footer)
    }

    /// What the page says first, for who speaks.
    private var lead: [String] {
        report.introduction.compactMap { if case .paragraph(let text, _) = $0 { text } else { nil } }
    }

    private func slides(_ section: Document.Section) -> [Slide] {
        switch section.subject {
        case .pictures:
            let pairs = section.blocks.flatMap { block -> [Slide] in
                guard case .sideBySide(let all) = block else { return [] }
                return self.pairs(all)
            }
            return pairs.isEmpty ? [Slide(section.title, section.blocks)] : pairs
        case .figures:
            return section.blocks.compactMap { block in
                guard case .folded(_, _, let inside) = block, case .table(let table)? = inside.first else { return nil }
                return Slide("\(section.title): \(words.inSentence(table.caption))", [.table(figures(table))])
            }
        case .comparability: return [Slide(section.title, section.blocks, notes: lead)]
        default: return [Slide(section.title, section.blocks)]
        }
    }

    /// Without the explanations, which stand in the report.
    private func figures(_ table: Table) -> Table {
        Table(
            caption: table.caption, columns: Array(table.columns.prefix(names.count + 1)), numbers: table.numbers,
            rows: table.rows.map { .init(cells: Array($0.cells.prefix(names.count + 1))) })
    }

    /// Two networks a slide, level by level, drawn to one scale.
    private func pairs(_ all: SideBySide) -> [Slide] {
        all.levels.flatMap { level in
            stride(from: 0, to: level.pictures.count, by: 2).map { first in
                let pair = Array(level.pictures[first..<min(first + 2, level.pictures.count)])
                return slide(all, level, pair)
            }
        }
    }

    private func slide(_ all: SideBySide, _ level: SideBySide.Level, _ pair: [PictureBlock]) -> Slide {
        let shares = pair.compactMap { block -> String? in
            guard case .level(let relation, let step) = block.picture.subject else { return nil }
            let cohesion = networks[block.picture.network].analysis.relations[relation].levels[step].cohesion
            let (with, persons) = (cohesion.withContact, cohesion.persons)
            return words.pick(
                nb: "\(block.caption) \(with) av \(persons)", nn: "\(block.caption) \(with) av \(persons)",
                en: "\(block.caption) \(with) of \(persons)")
        }
        return Slide(
            "\(name(of: pair) ?? level.name): \(shares.joined(separator: ", "))",
            lead: "\(all.heading). "
                + words.pick(
                    nb: "Antall med kontakt av alle på adresselisten. Hver figur er en person",
                    nn: "Talet på dei med kontakt av alle på adresselista. Kvar figur er ein person",
                    en: "How many have contact, of all on the roster. Each shape is a person")
                + (pair.count > 1
                    ? words.pick(nb: ", i samme målestokk.", nn: ", i same målestokk.", en: ", to one scale.") : "."),
            pair.map { .picture(PictureBlock($0.picture, choice: response($0))) }
                + (level.comment.map { $0.paragraphs.map { .paragraph($0) } } ?? [.list(similar.map { Block.Item($0) })]),
            notes: lead + (level.comment == nil ? [] : similar) + pair.map(\.picture.description))
    }

    /// `Daglig eller ukentlig`; nil where there is one level only.
    private func name(of pair: [PictureBlock]) -> String? {
        guard let block = pair.first, case .level(let relation, let step) = block.picture.subject else { return nil }
        let relations = networks[block.picture.network].network.relations
        return words.levels(relations[relation], upTo: step).map(words.capitalised)
    }

    private func response(_ block: PictureBlock) -> String {
        let response = networks[block.picture.network].network.response
        return words.pick(
            nb: "\(block.caption): \(response.answered) av \(response.persons) har svart",
            nn: "\(block.caption): \(response.answered) av \(response.persons) har svart",
            en: "\(block.caption): \(response.answered) of \(response.persons) answered")
    }

    private var similar: [String] {
        [
            words.pick(
                nb: "Hva er likt, og hva er ulikt? Hva kommer av hvem som har svart?",
                nn: "Kva er likt, og kva er ulikt? Kva kjem av kven som har svart?",
                en: "What is alike, and what is not? What comes from who answered?"),
            words.pick(
                nb: "Hvem binder sammen her og der, og hva er klyngene satt sammen av?",
                nn: "Kven bind saman her og der, og kva er klyngene sette saman av?",
                en: "Who ties together here and there, and what are the clusters made up of?"),
        ]
    }
}

extension ExportContent {
    /// What it is about; in editions without names which one it is.
    static func mark(_ title: String, _ study: Study, _ language: Language) -> String {
        ([title] + (title == study.title ? [] : [study.title])
            + (study.edition.hidesNames ? [study.edition.label[language]] : [])).joined(separator: " · ")
    }
}
