import Analysis
import Findings
import NetworkModel

/// The functions of a network one by one, each with the picture of its nearest contacts and what is said of it.
struct FunctionChapter {
    private let content: NetworkContent
    private let pictures: [PictureLabel]
    private let statements: [Statement]
    private var words: ReportWords { content.words }

    init(_ content: NetworkContent, _ pictures: [PictureLabel], _ statements: [Statement]) {
        self.content = content
        self.pictures = pictures
        self.statements = statements
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
        let picture = pictures.first { $0.subject == .groupWithContacts(relation: relation, level: last, group: group) }
        let own = statements.filter {
            $0.topic == .insideFunctions && $0.subject.relation == relation && $0.subject.groups == [group]
        }
        guard picture != nil || !own.isEmpty else { return [] }
        let name = content.network.relations.count > 1 ? ", " + content.network.relations[relation].label : ""
        return [
            .heading("\(membership.groups[group].name): " + words.persons(membership.members[group].count) + name)
        ]
            + (picture.map { [.picture(PictureBlock($0))] } ?? []) + (own.isEmpty ? [] : [.statements(own)])
    }
}
