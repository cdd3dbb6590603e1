import Analysis
import Findings
import NetworkModel

/// Each function alone and with its nearest contacts, how its people are in contact with each other, and contact between
/// functions.
struct FunctionSection {
    let content: NetworkContent
    let pictures: [PictureLabel]
    /// Nil where nothing is said beneath them.
    var texts: PictureTexts?
    private var words: ReportWords { content.words }

    /// Beyond this a table of every pair of functions fits neither a page nor a screen.
    private static let mostColumns = 16

    var blocks: [Block] {
        guard let membership = content.analysis.groups, let noun = content.groupNoun else { return [] }
        let lead = self.lead(membership, noun)
        return (lead.isEmpty ? [] : [.paragraph(lead)])
            + content.network.relations.indices.flatMap { relation($0, membership, noun) }
    }

    /// How many of each have contact with each other, without pictures.
    var overview: [Block] {
        guard let membership = content.analysis.groups, let noun = content.groupNoun else { return [] }
        let lead = self.lead(membership, noun)
        return (lead.isEmpty ? [] : [.paragraph(lead)])
            + content.network.relations.indices.map { position in
                .table(integration(position, membership, noun))
            }
    }

    func integration(_ position: Int, _ membership: GroupMembership, _ noun: GroupNoun) -> Table {
        integration(
            content.network.relations[position], content.analysis.relations[position].levels, membership, noun,
            membership.members.indices.filter { !membership.members[$0].isEmpty })
    }

    /// Contact between functions at the weakest level of each relation.
    var betweenBlocks: [Block] {
        guard let membership = content.analysis.groups, let noun = content.groupNoun else { return [] }
        let used = membership.members.indices.filter { !membership.members[$0].isEmpty }
        guard used.count > 1 else { return [] }
        return content.network.relations.enumerated().flatMap { position, relation -> [Block] in
            guard let last = content.analysis.relations[position].levels.last else { return [] }
            let heading = words.pick(
                nb: "Kontakt mellom \(noun.all)", nn: "Kontakt mellom \(noun.all)", en: "Contact between \(noun.all)")
            return [.heading(heading + suffix(relation))] + [.paragraph(betweenText)]
                + (used.count <= Self.mostColumns
                    ? [.table(matrix(words.title(relation, upTo: relation.levels.count - 1), last, membership, used))]
                    : [])
        }
    }

    private func lead(_ membership: GroupMembership, _ noun: GroupNoun) -> String {
        var sentences: [String] = []
        if membership.personsInSeveral > 0 { sentences.append(NetworkContent.countsInEachGroup[content.language]) }
        let unknown = membership.personsUnknown
        if unknown > 0 {
            sentences.append(
                words.pick(
                    nb: "For \(words.persons(unknown)) er \(noun.the) ikke kjent, som regel fordi de ikke har svart.",
                    nn:
                        "For \(words.persons(unknown)) er \(noun.the) ikkje kjend, som regel fordi dei ikkje har svart.",
                    en: "For \(words.persons(unknown)) \(noun.the) is not known, mostly because they did not answer."))
        }
        return sentences.joined(separator: " ")
    }

    private func relation(_ position: Int, _ membership: GroupMembership, _ noun: GroupNoun) -> [Block] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        let used = membership.members.indices.filter { !membership.members[$0].isEmpty }
        return [
            .heading(
                words.pick(
                    nb: "Kontakt innad i \(noun.all)", nn: "Kontakt internt i \(noun.all)",
                    en: "Contact inside \(noun.all)") + suffix(relation)),
            .table(integration(relation, levels, membership, noun, used)),
        ] + used.compactMap { album(position, $0, membership, noun) } + [
            .heading(
                words.pick(
                    nb: "Kontakt mellom \(noun.all)", nn: "Kontakt mellom \(noun.all)",
                    en: "Contact between \(noun.all)") + suffix(relation))
        ] + between(relation, levels, membership, used)
    }

    private func suffix(_ relation: Relation) -> String {
        content.network.relations.count > 1 ? " – \(relation.label)" : ""
    }

    private func integration(
        _ relation: Relation, _ levels: [LevelAnalysis], _ membership: GroupMembership, _ noun: GroupNoun, _ used: [Int]
    ) -> Table {
        Table(
            caption: words.pick(
                nb: "Hvor mange som har kontakt med minst én annen i \(noun.same)",
                nn: "Kor mange som har kontakt med minst éin annan i \(noun.same)",
                en: "How many have contact with at least one other of \(noun.same)"),
            columns: [
                content.network.attributes[membership.attribute].label,
                words.pick(nb: "Personer", nn: "Personar", en: "Persons"),
                words.pick(nb: "Har svart", nn: "Har svart", en: "Answered"),
            ] + relation.levels.indices.map { relation.levelRange($0) ?? relation.levels[$0].label } + [
                words.pick(nb: "Uten noen kontakt", nn: "Utan nokon kontakt", en: "Without any contact")
            ], numbers: Set(1...(3 + relation.levels.count)),
            rows: used.map { group in
                let each = levels.compactMap { $0.groups?.integration[group] }
                let last = each.last
                return .init(
                    [membership.groups[group].label, String(last?.persons ?? 0), String(last?.answered ?? 0)]
                        + each.map { $0.persons > 1 ? "\($0.withContactInside)" : "–" } + [last.map(withoutAny) ?? "–"])
            })
    }

    private func withoutAny(_ group: GroupIntegration) -> String {
        let silent = group.withoutAnyContactNotAnswered
        guard silent > 0 else { return String(group.withoutAnyContact) }
        return words.pick(
            nb: "\(group.withoutAnyContact) (\(silent) har ikke svart)",
            nn: "\(group.withoutAnyContact) (\(silent) har ikkje svart)",
            en: "\(group.withoutAnyContact) (\(silent) did not answer)")
    }

    /// Nil where the function has no picture.
    private func album(_ position: Int, _ group: Int, _ membership: GroupMembership, _ noun: GroupNoun) -> Block? {
        let relation = content.network.relations[position]
        let label = membership.groups[group].label
        let alone = words.pick(nb: "bare \(noun.the)", nn: "berre \(noun.the)", en: "\(noun.the) alone")
        let blocks = pictures.compactMap { picture -> PictureBlock? in
            let (level, what): (Int, String)
            switch picture.subject {
            case .group(position, let own, group): (level, what) = (own, alone)
            case .groupWithContacts(position, let own, group):
                (level, what) = (own, PictureWords(language: content.language).withNearestContacts)
            default: return nil
            }
            let choice = [words.levels(relation, upTo: level), what].compactMap(\.self).joined(separator: ", ")
            let nodes = content.analysis.relations[position].levels[level].groups?.nodes[group]
            let persons = if case .group = picture.subject { nodes?.members } else { nodes?.withNearestContacts }
            return PictureBlock(
                picture, choice: words.capitalised(choice),
                table: ContactTable(content: content, relation: relation, level: level).table(
                    of: persons ?? [], caption: "\(label): \(choice)"),
                comment: texts?.text(picture))
        }
        guard !blocks.isEmpty else { return nil }
        return .album(
            Album(
                subject: .function(relation: position, group: group),
                choice: words.pick(nb: "Bilde", nn: "Bilete", en: "Picture"),
                heading: "\(membership.groups[group].name): " + words.persons(membership.members[group].count),
                text: nil, pictures: blocks,
                note: nil, search: nil))
    }

    private func between(_ relation: Relation, _ levels: [LevelAnalysis], _ membership: GroupMembership, _ used: [Int])
        -> [Block]
    {
        guard used.count > 1 else { return [] }
        guard used.count <= Self.mostColumns else {
            return [
                .paragraph(
                    words.pick(
                        nb: "Tabellen er for stor for en side; den står i workbook.xlsx.",
                        nn: "Tabellen er for stor for ei side; han står i workbook.xlsx.",
                        en: "The table is too large for a page; it stands in workbook.xlsx."), .note)
            ]
        }
        return [
            .paragraph(betweenText)
        ]
            + levels.enumerated().map { level, analysis in
                let title = words.title(relation, upTo: level)
                return .folded(
                    summary: title, isOpen: level == levels.count - 1,
                    [.table(matrix(title, analysis, membership, used))])
            }
    }

    private var betweenText: String {
        words.pick(
            nb: """
                Tallene er andelen av mulige relasjoner som er oppgitt, blant dem det er svart på. Radene oppgir, \
                kolonnene blir oppgitt. Skravert: ingen har svart, eller det er bare én person der.
                """,
            nn: """
                Tala er delen av moglege relasjonar som er oppgitte, blant dei det er svart på. Radene oppgir, \
                kolonnane blir oppgitt. Skravert: ingen har svart, eller det er berre éin person der.
                """,
            en: """
                The figures are the share of possible ties that were reported, among those that were answered. Rows \
                report, columns are named. Hatched: nobody answered, or there is only one person.
                """)
    }

    private func matrix(_ caption: String, _ analysis: LevelAnalysis, _ membership: GroupMembership, _ used: [Int])
        -> Table
    {
        Table(
            caption: caption,
            columns: [words.pick(nb: "Fra / til", nn: "Frå / til", en: "From / to")]
                + used.map { membership.groups[$0].label }, numbers: Set(used.indices.map { $0 + 1 }),
            rows: used.map { from in
                Table.Row(
                    cells: [Table.Cell(membership.groups[from].label)]
                        + used.map { to in cell(analysis.groups?.pair(from: from, to: to)) })
            })
    }

    private func cell(_ pair: GroupPair?) -> Table.Cell {
        guard let share = pair?.shareOfObserved else { return Table.Cell("", .missing) }
        return Table.Cell(words.percent(share), .share(share))
    }
}
