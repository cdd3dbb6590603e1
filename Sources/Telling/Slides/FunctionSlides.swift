import Analysis
import Findings
import NetworkModel

/// Each function: its people alone at the strongest and the weakest level, and with their nearest contacts.
struct FunctionSlides {
    let content: NetworkContent
    let pictures: [PictureLabel]
    let said: PictureTexts
    private var words: ReportWords { content.words }
    private var texts: SlideTexts { SlideTexts(content: content) }

    var slides: [Slide] {
        guard let membership = content.analysis.groups else { return [] }
        return content.network.relations.indices.flatMap { relation in
            membership.groups.indices.flatMap { group in
                [alone(relation, group, membership), withContacts(relation, group, membership)].compactMap(\.self)
            }
        }
    }

    private func picture(_ subject: PictureSubject) -> PictureLabel? { pictures.first { $0.subject == subject } }

    /// Nil for fewer than three: what two have is told with their contacts.
    private func alone(_ position: Int, _ group: Int, _ membership: GroupMembership) -> Slide? {
        guard membership.members[group].count > 2 else { return nil }
        let relation = content.network.relations[position]
        let last = relation.levels.count - 1
        let levels = last == 0 ? [0] : [0, last]
        let shown = levels.compactMap { level in
            picture(.group(relation: position, level: level, group: group)).map { picture in
                PictureBlock(
                    picture, choice: words.capitalised(words.levels(relation, upTo: level) ?? relation.label),
                    comment: said.written(picture))
            }
        }
        guard !shown.isEmpty, let inside = content.analysis.relations[position].levels[last].groups?.integration[group]
        else { return nil }
        let own = said.about(.group(relation: position, level: last, group: group))
        let (label, persons, with) = (membership.groups[group].name, inside.persons, inside.withContactInside)
        return Slide(
            texts.lead(relation) + "\(label): " + self.inside(with, of: persons),
            lead: shown.last?.picture.caption, shown.map { .picture($0) } + texts.list(own, besides: shown),
            notes: texts.bases(own, besides: shown) + [texts.caution]
                + texts.questions(silent: persons - inside.answered))
    }

    private func inside(_ with: Int, of persons: Int) -> String {
        switch with {
        case 0:
            words.pick(
                nb: "ingen av de \(persons) har oppgitt kontakt med en av de andre",
                nn: "ingen av dei \(persons) har oppgitt kontakt med ein av dei andre",
                en: "none of the \(persons) reported contact with one of the others")
        case persons:
            words.pick(
                nb: "alle \(persons) har kontakt med minst én av de andre",
                nn: "alle \(persons) har kontakt med minst éin av dei andre",
                en: "all \(persons) have contact with at least one of the others")
        default:
            words.pick(
                nb: "\(with) av \(persons) har kontakt med minst én av de andre",
                nn: "\(with) av \(persons) har kontakt med minst éin av dei andre",
                en: "\(with) of \(persons) have contact with at least one of the others")
        }
    }

    private func withContacts(_ position: Int, _ group: Int, _ membership: GroupMembership) -> Slide? {
        let relation = content.network.relations[position]
        let last = relation.levels.count - 1
        guard let picture = picture(.groupWithContacts(relation: position, level: last, group: group)),
            let nodes = content.analysis.relations[position].levels[last].groups?.nodes[group]
        else { return nil }
        let label = membership.groups[group].name
        let others = nodes.withNearestContacts.count - nodes.members.count
        let silent = nodes.withNearestContacts.count { !relation.answered[$0] }
        let own = said.about(picture.subject)
        let block = PictureBlock(picture, comment: said.written(picture))
        let size = words.persons(nodes.members.count)
        let near =
            others == 0
            ? words.pick(nb: "uten oppgitt kontakt", nn: "utan oppgitt kontakt", en: "no contact reported")
            : others == 1
                ? words.pick(nb: "én nær kontakt", nn: "éin nær kontakt", en: "one near contact")
                : words.pick(
                    nb: "\(others) nære kontakter", nn: "\(others) nære kontaktar", en: "\(others) near contacts")
        return Slide(
            texts.lead(relation) + "\(label): \(size), \(near)", lead: picture.caption,
            [.picture(block)] + texts.list(own, besides: [block]), asides: texts.questions(silent: silent),
            notes: texts.bases(own, besides: [block]) + [texts.caution])
    }
}
