import Analysis
import Findings
import NetworkModel

/// The functions of a network one by one, each with the picture of its nearest contacts and what is said of it.
struct FunctionChapter {
    private let content: NetworkContent
    private let pictures: [PictureLabel]
    private let statements: [Statement]
    private let texts: PictureTexts
    private var words: ReportWords { content.words }

    init(_ content: NetworkContent, _ pictures: [PictureLabel], _ statements: [Statement], _ texts: PictureTexts) {
        self.content = content
        self.pictures = pictures
        self.statements = statements
        self.texts = texts
    }

    var blocks: [Block] {
        guard let membership = content.analysis.groups else { return [] }
        let section = FunctionSection(content: content, pictures: pictures)
        let between = statements.filter { $0.topic == .betweenFunctions }
        return section.overview
            + content.network.relations.indices.flatMap { relation in
                membership.groups.indices.flatMap { group($0, relation, membership) }
            } + section.betweenBlocks + (between.isEmpty ? [] : [.statements(between)])
    }

    /// Nothing where it has no picture and nothing is said of it.
    private func group(_ group: Int, _ relation: Int, _ membership: GroupMembership) -> [Block] {
        let last = content.network.relations[relation].levels.count - 1
        let subject = PictureSubject.groupWithContacts(relation: relation, level: last, group: group)
        let picture = pictures.first { $0.subject == subject }
        let own = texts.about(subject)
        let others = pictures.filter { other in
            switch other.subject {
            case .group(relation, _, group), .groupWithContacts(relation, _, group):
                other.subject != subject && texts.written(other) != nil
            default: false
            }
        }
        guard picture != nil || !own.isEmpty else { return [] }
        let name = content.network.relations.count > 1 ? ", " + content.network.relations[relation].label : ""
        return [
            .heading("\(membership.groups[group].name): " + words.persons(membership.members[group].count) + name)
        ] + texts.blocks(picture, else: own) + others.flatMap { texts.blocks($0, else: []) }
    }
}
