import Analysis
import Findings
import NetworkModel
import Pictures
import Telling

/// Each function alone and with its nearest contacts, how its people are in contact with each other, and contact between
/// functions.
struct FunctionSection {
    let content: NetworkContent
    let book: PictureBook
    private var words: ReportWords { content.words }

    /// Beyond this a table of every pair of functions fits neither a page nor a screen.
    private static let mostColumns = 16

    var html: HTML {
        get throws {
            guard let membership = content.analysis.groups, let noun = content.groupNoun else { return .empty }
            let lead = self.lead(membership, noun)
            return try HTMLBuilder.buildArray(
                [lead.isEmpty ? HTML.empty : tag("p") { lead }]
                    + content.network.relations.indices.map { try relation($0, membership, noun) })
        }
    }

    private func lead(_ membership: GroupMembership, _ noun: GroupNoun) -> String {
        var sentences: [String] = []
        if membership.personsInSeveral > 0 {
            sentences.append(NetworkContent.countsInEachGroup[content.language])
        }
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

    private func relation(_ position: Int, _ membership: GroupMembership, _ noun: GroupNoun) throws -> HTML {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        let used = membership.members.indices.filter { !membership.members[$0].isEmpty }
        return try HTMLBuilder.buildArray(
            [
                tag("h3") {
                    words.pick(
                        nb: "Kontakt innad i \(noun.all)", nn: "Kontakt innetter i \(noun.all)",
                        en: "Contact inside \(noun.all)")
                        + suffix(relation)
                },
                integration(relation, levels, membership, noun, used).html,
            ] + used.map { try album(position, $0, membership, noun) }
                + [
                    tag("h3") {
                        words.pick(
                            nb: "Kontakt mellom \(noun.all)", nn: "Kontakt mellom \(noun.all)",
                            en: "Contact between \(noun.all)")
                            + suffix(relation)
                    }, between(relation, levels, membership, used),
                ])
    }

    private func suffix(_ relation: Relation) -> String {
        content.network.relations.count > 1 ? " – \(relation.label)" : ""
    }

    private func integration(
        _ relation: Relation, _ levels: [LevelAnalysis], _ membership: GroupMembership, _ noun: GroupNoun,
        _ used: [Int]
    ) -> HTMLTable {
        HTMLTable(
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
                    [
                        membership.groups[group].label, String(last?.persons ?? 0), String(last?.answered ?? 0),
                    ] + each.map { $0.persons > 1 ? "\($0.withContactInside)" : "–" }
                        + [last.map(withoutAny) ?? "–"])
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

    /// The pictures of one function, folded away until somebody asks for it.
    private func album(
        _ position: Int, _ group: Int, _ membership: GroupMembership, _ noun: GroupNoun
    ) throws -> HTML {
        let pictures = book.pictures.filter {
            $0.subject == .group(relation: position, group: group)
                || $0.subject == .groupWithContacts(relation: position, group: group)
        }
        guard !pictures.isEmpty else { return .empty }
        let relation = content.network.relations[position]
        let level = relation.levels.count - 1
        let nodes = content.analysis.relations[position].levels[level].groups?.nodes[group]
        let label = membership.groups[group].label
        let alone = words.capitalised(
            words.pick(nb: "\(noun.the) alene", nn: "\(noun.the) åleine", en: "\(noun.the) alone"))
        let near = words.pick(
            nb: "Med de nærmeste kontaktene", nn: "Med dei næraste kontaktane", en: "With its nearest contacts")
        return try tag("details", ["class": "album"]) {
            tag("summary") { "\(label): " + words.persons(membership.members[group].count) }
            if pictures.count > 1 {
                tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
                    tag("fieldset") {
                        tag("legend") { words.pick(nb: "Bilde", nn: "Bilete", en: "Picture") }
                        tag("div", ["class": "choice"]) {
                            pictures.enumerated().map { number, picture in
                                tag("label") {
                                    HTML.element(
                                        "input",
                                        [
                                            "type": "radio", "name": "function-\(position + 1)-\(group + 1)",
                                            "value": picture.name, "checked": number == 0 ? "" : nil,
                                        ])
                                    picture.subject == .group(relation: position, group: group) ? alone : near
                                }
                            }
                        }
                    }
                }
            }
            try pictures.map { picture in
                let isAlone = picture.subject == .group(relation: position, group: group)
                let heading = "\(label): \(isAlone ? alone : near)"
                return try PictureFigure(
                    words: words, picture: picture, heading: heading,
                    table: ContactTable(content: content, relation: relation, level: level)
                        .table(
                            of: (isAlone ? nodes?.members : nodes?.withNearestContacts) ?? [], caption: heading)
                ).html()
            }
        }
    }

    private func between(
        _ relation: Relation, _ levels: [LevelAnalysis], _ membership: GroupMembership, _ used: [Int]
    ) -> HTML {
        guard used.count > 1 else { return .empty }
        guard used.count <= Self.mostColumns else {
            return tag("p", ["class": "note"]) {
                words.pick(
                    nb: "Tabellen er for stor for en side; den står i workbook.xlsx.",
                    nn: "Tabellen er for stor for ei side; han står i workbook.xlsx.",
                    en: "The table is too large for a page; it stands in workbook.xlsx.")
            }
        }
        return HTMLBuilder.buildArray(
            [
                tag("p") {
                    words.pick(
                        nb: """
                            Tallene er andelen av mulige relasjoner som er oppgitt, blant dem det er svart på. Radene oppgir, \
                            kolonnene blir oppgitt. Skravert: ingen har svart, eller det er bare én person der.
                            """,
                        nn: """
                            Tala er delen av moglege relasjonar som er oppgitt, blant dei det er svart på. Radene oppgir, \
                            kolonnane blir oppgitt. Skravert: ingen har svart, eller det er berre éin person der.
                            """,
                        en: """
                            The figures are the share of possible ties that were reported, among those that were answered. Rows \
                            report, columns are named. Hatched: nobody answered, or there is only one person.
                            """)
                }
            ]
                + levels.enumerated().map { level, analysis in
                    tag("details", ["open": level == levels.count - 1 ? "" : nil]) {
                        tag("summary") { relation.title(level: level) }
                        matrix(relation.title(level: level), analysis, membership, used)
                    }
                })
    }

    private func matrix(
        _ caption: String, _ analysis: LevelAnalysis, _ membership: GroupMembership, _ used: [Int]
    ) -> HTML {
        tag("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
            tag("table") {
                tag("caption") { caption }
                tag("thead") {
                    tag("tr") {
                        tag("th", ["scope": "col"]) { words.pick(nb: "Fra / til", nn: "Frå / til", en: "From / to") }
                        used.map { group in
                            tag("th", ["scope": "col", "class": "number"]) { membership.groups[group].label }
                        }
                    }
                }
                tag("tbody") {
                    used.map { from in
                        tag("tr") {
                            tag("th", ["scope": "row"]) { membership.groups[from].label }
                            used.map { to in cell(analysis.groups?.pair(from: from, to: to)) }
                        }
                    }
                }
            }
        }
    }

    private func cell(_ pair: GroupPair?) -> HTML {
        guard let share = pair?.shareOfObserved else { return tag("td", ["class": "number missing"]) { "" } }
        let shade = share == 0 ? 0 : min(4, 1 + Int(share * 5))
        return tag("td", ["class": "number shade\(shade)"]) { words.percent(share) }
    }
}
