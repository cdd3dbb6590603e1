import Analysis
import Findings
import NetworkModel
import Pictures
import Telling

/// The pictures of each relation with a switch for the level, search and a filter by function.
struct PictureSection {
    let content: NetworkContent
    let book: PictureBook
    private var words: ReportWords { content.words }

    /// Above this a picture shows communities, and nobody reads a table of everybody's contacts: they stand in the
    /// workbook.
    static let mostPersons = 500

    var html: HTML {
        get throws {
            try HTMLBuilder.buildArray(content.network.relations.indices.map(album))
        }
    }

    private func album(_ position: Int) throws -> HTML {
        let relation = content.network.relations[position]
        let pictures = book.pictures.filter { picture in
            switch picture.subject {
            case .level(position, _), .levels(position): true
            default: false
            }
        }
        let everybody = Array(content.network.persons.indices)
        let figures = try pictures.map { picture in
            guard case .level(_, let level) = picture.subject else {
                return try PictureFigure(words: words, picture: picture, heading: allLevels).html()
            }
            return try PictureFigure(
                words: words, picture: picture, heading: relation.title(level: level),
                table: everybody.count > Self.mostPersons
                    ? nil
                    : ContactTable(content: content, relation: relation, level: level)
                        .table(of: everybody, caption: relation.title(level: level))
            ).html()
        }
        return tag("div", ["class": "album"]) {
            tag("h3") { relation.label }
            tag("p") { sentences(position).joined(separator: " ") }
            tools(position, pictures)
            tag("ul", ["class": "hits"]) { "" }
            figures
            if everybody.count > Self.mostPersons {
                tag("p", ["class": "note"]) {
                    figures.isEmpty
                        ? noPicture
                        : words.pick(
                            nb: """
                                Nettverket har mer enn \(Self.mostPersons) personer. Bildet viser derfor tette grupper, og hver persons \
                                kontakter står i workbook.xlsx.
                                """,
                            nn: """
                                Nettverket har meir enn \(Self.mostPersons) personar. Biletet viser derfor tette grupper, og kontaktane \
                                til kvar person står i workbook.xlsx.
                                """,
                            en: """
                                The network has more than \(Self.mostPersons) persons. The picture therefore shows communities, and \
                                everybody's contacts stand in workbook.xlsx.
                                """)
                }
            }
        }
    }

    private var noPicture: String {
        words.pick(
            nb: """
                Nettverket har mer enn \(Self.mostPersons) personer. Da viser bildene tette grupper, og de er ikke regnet ut \
                her (measures: degrees). Hver persons kontakter står i workbook.xlsx.
                """,
            nn: """
                Nettverket har meir enn \(Self.mostPersons) personar. Då viser bileta tette grupper, og dei er ikkje rekna ut \
                her (measures: degrees). Kontaktane til kvar person står i workbook.xlsx.
                """,
            en: """
                The network has more than \(Self.mostPersons) persons. Pictures then show communities, which are not computed \
                here (measures: degrees). Everybody's contacts stand in workbook.xlsx.
                """)
    }

    private var allLevels: String {
        words.pick(
            nb: "Alle nivåene ved siden av hverandre", nn: "Alle nivåa ved sida av kvarandre",
            en: "All levels side by side")
    }

    /// How many are in it, level by level.
    private func sentences(_ position: Int) -> [String] {
        let relation = content.network.relations[position]
        return content.analysis.relations[position].levels.enumerated().map { level, analysis in
            let cohesion = analysis.cohesion
            let clusters = analysis.figures.componentSizes?.filter { $0 > 1 }
            let shape: String
            if let clusters, clusters.count > 1 {
                let sizes = words.sizes(clusters)
                shape = words.pick(
                    nb: ", i \(clusters.count) klynger (\(sizes) personer)",
                    nn: ", i \(clusters.count) klynger (\(sizes) personar)",
                    en: ", in \(clusters.count) clusters (\(sizes) persons)")
            } else {
                shape =
                    clusters == nil
                    ? "" : words.pick(nb: ", i én klynge", nn: ", i éi klynge", en: ", in one cluster")
            }
            let (with, without, silent) = (
                cohesion.withContact, cohesion.withoutContact, cohesion.withoutContactNotAnswered
            )
            guard with > 0 else {
                return words.at(
                    relation, level,
                    words.pick(
                        nb: "ingen har oppgitt kontakt.", nn: "ingen har oppgitt kontakt.",
                        en: "nobody reported contact."))
            }
            return words.at(
                relation, level,
                words.pick(
                    nb: """
                        \(with) av \(cohesion.persons) har kontakt\(shape). \(without) er uten\
                        \(silent > 0 ? "; \(silent) av dem har ikke svart" : "").
                        """,
                    nn: """
                        \(with) av \(cohesion.persons) har kontakt\(shape). \(without) er utan\
                        \(silent > 0 ? "; \(silent) av dei har ikkje svart" : "").
                        """,
                    en: """
                        \(with) of \(cohesion.persons) have contact\(shape). \(without) have none\
                        \(silent > 0 ? "; \(silent) of them did not answer" : "").
                        """))
        }
    }

    private func tools(_ position: Int, _ pictures: [Picture]) -> HTML {
        let relation = content.network.relations[position]
        return tag("div", ["class": "tools", "data-script": "", "hidden": ""]) {
            if pictures.count > 1 {
                tag("fieldset") {
                    tag("legend") { words.pick(nb: "Nivå", nn: "Nivå", en: "Level") }
                    tag("div", ["class": "choice"]) {
                        pictures.enumerated().map { number, picture in
                            tag("label") {
                                HTML.element(
                                    "input",
                                    [
                                        "type": "radio", "name": "level-\(position + 1)", "value": picture.name,
                                        "checked": number == 0 ? "" : nil,
                                    ])
                                label(picture, relation)
                            }
                        }
                    }
                }
            }
            if content.network.persons.count <= Self.mostPersons {
                tag("div", ["class": "field"]) {
                    tag("label", ["for": "search-\(position + 1)"]) {
                        searchLabel
                    }
                    HTML.element(
                        "input",
                        [
                            "type": "search", "id": "search-\(position + 1)", "autocomplete": "off",
                            "spellcheck": "false",
                        ])
                }
                filter(position)
                tag("button", ["type": "button", "data-action": "size", "aria-pressed": "false"]) {
                    words.pick(nb: "Større bilde", nn: "Større bilete", en: "Larger picture")
                }
            }
            tag(
                "span",
                [
                    "class": "status", "role": "status",
                    "data-hits": words.pick(
                        nb: "Antall som passer: #", nn: "Tal som passar: #", en: "Number that match: #"),
                ]
            ) { "" }
        }
    }

    private var searchLabel: String {
        guard let label = content.groupLabel.map(words.inSentence) else {
            return words.pick(nb: "Søk etter navn", nn: "Søk etter namn", en: "Search for a name")
        }
        return words.pick(
            nb: "Søk etter navn eller \(label)", nn: "Søk etter namn eller \(label)",
            en: "Search for a name or \(label)")
    }

    private func filter(_ position: Int) -> HTML {
        guard let membership = content.analysis.groups else { return .empty }
        return tag("div", ["class": "field"]) {
            tag("label", ["for": "function-\(position + 1)"]) { content.network.attributes[membership.attribute].label }
            tag("select", ["id": "function-\(position + 1)", "data-filter": ""]) {
                // An empty value is the choice of everybody.
                HTML.own("<option value=\"\">") + .text(words.pick(nb: "Alle", nn: "Alle", en: "Everybody"))
                    + .own("</option>")
                zip(membership.groups, membership.members).map { group, members in
                    members.isEmpty
                        ? .empty
                        : tag("option", ["value": group.id.token]) { "\(group.label) (\(members.count))" }
                }
            }
        }
    }

    private func label(_ picture: Picture, _ relation: Relation) -> String {
        if case .level(_, let level) = picture.subject {
            return relation.levelRange(level) ?? relation.levels[level].label
        }
        return words.pick(nb: "Alle nivåer", nn: "Alle nivå", en: "All levels")
    }
}
