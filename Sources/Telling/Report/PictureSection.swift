import Analysis
import Findings
import NetworkModel

/// The pictures of each relation with a switch for the level, search and a filter by function.
struct PictureSection {
    let content: NetworkContent
    let pictures: [PictureLabel]
    /// Nil where nothing is said beneath them.
    var texts: PictureTexts?
    private var words: ReportWords { content.words }

    /// Above this a picture shows communities, and nobody reads a table of everybody's contacts: they stand in the
    /// workbook.
    static let mostPersons = StudySizes.mostPersons

    var blocks: [Block] { content.network.relations.indices.map { .album(album($0)) } }

    private func album(_ position: Int) -> Album {
        let relation = content.network.relations[position]
        let everybody = Array(content.network.persons.indices)
        let isLarge = everybody.count > Self.mostPersons
        let blocks = pictures.compactMap { picture -> PictureBlock? in
            switch picture.subject {
            case .levels(position):
                PictureBlock(
                    picture, choice: words.pick(nb: "Alle nivåer", nn: "Alle nivå", en: "All levels"),
                    comment: texts?.text(picture))
            case .level(position, let level):
                PictureBlock(
                    picture,
                    choice: words.capitalised(words.levels(relation, upTo: level) ?? relation.levels[level].label),
                    table: isLarge
                        ? nil
                        : ContactTable(content: content, relation: relation, level: level).table(
                            of: everybody, caption: words.title(relation, upTo: level)),
                    comment: texts?.text(picture))
            default: nil
            }
        }
        return Album(
            subject: .relation(position), choice: words.pick(nb: "Nivå", nn: "Nivå", en: "Level"),
            heading: relation.label, text: sentences(position).joined(separator: " "), pictures: blocks,
            note: isLarge ? (blocks.isEmpty ? noPicture : everybodyInWorkbook) : nil, search: isLarge ? nil : search)
    }

    private var search: Album.Search {
        Album.Search(
            attribute: content.groupLabel,
            groups: content.analysis.groups.map { membership in
                zip(membership.groups, membership.members).filter { !$1.isEmpty }.map { group, members in
                    Album.Group(id: group.id.token, label: group.label, persons: members.count)
                }
            } ?? [])
    }

    private var everybodyInWorkbook: String {
        words.pick(
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

    /// How many are in it, level by level.
    func sentences(_ position: Int) -> [String] {
        content.network.relations[position].levels.indices.map { sentence(position, $0) }
    }

    /// How many are in it at one level.
    func sentence(_ position: Int, _ level: Int) -> String {
        let relation = content.network.relations[position]
        let analysis = content.analysis.relations[position].levels[level]
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
                clusters == nil ? "" : words.pick(nb: ", i én klynge", nn: ", i éi klynge", en: ", in one cluster")
        }
        let (with, without, silent) = (
            cohesion.withContact, cohesion.withoutContact, cohesion.withoutContactNotAnswered
        )
        let number = words.capitalised(words.number(without))
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
                    \(with) av \(cohesion.persons) har kontakt\(shape). \(number) er uten oppgitt kontakt\
                    \(silent > 0 ? "; \(words.number(silent)) av dem har ikke svart" : "").
                    """,
                nn: """
                    \(with) av \(cohesion.persons) har kontakt\(shape). \(number) er utan oppgitt kontakt\
                    \(silent > 0 ? "; \(words.number(silent)) av dei har ikkje svart" : "").
                    """,
                en: """
                    \(with) of \(cohesion.persons) have contact\(shape). \(number) \(without == 1 ? "has" : "have") none reported\
                    \(silent > 0 ? "; \(words.number(silent)) of them did not answer" : "").
                    """))
    }
}
