import Analysis
import Findings
import NetworkModel

/// What stands beneath the pictures of a network: what somebody wrote about one, else what the figures propose.
struct PictureTexts {
    private let content: NetworkContent
    private let statements: [Statement]

    /// A meeting does not read more while it looks.
    static let most = 4
    private static let topics: [Statement.Topic] = [.whole, .bridgeBuilders, .withoutContact, .agreement]

    /// - Parameter statements: of the network, with the persons as the text is to call them.
    init(_ content: NetworkContent, _ statements: [Statement]) {
        self.content = content
        self.statements = statements
    }

    /// Nil where nobody wrote anything.
    func written(_ picture: PictureLabel) -> PictureText? {
        content.network.comments?.pictures.text(of: picture.name).map { PictureText(written: $0) }
    }

    /// What was written, else what is proposed.
    func text(_ picture: PictureLabel) -> PictureText? {
        written(picture) ?? PictureText(proposed: proposal(picture.subject))
    }

    /// The sentences that the figures support.
    func proposal(_ subject: PictureSubject) -> [String] {
        let said = about(subject).prefix(Self.most).map(\.text)
        guard said.isEmpty else { return said }
        let section = PictureSection(content: content, pictures: [])
        return switch subject {
        case .level(let relation, let level): [section.sentence(relation, level)]
        case .levels(let relation): section.sentences(relation)
        case .group, .groupWithContacts, .affiliation, .body: []
        }
    }

    /// The statements on what a picture shows.
    func about(_ subject: PictureSubject) -> [Statement] {
        switch subject {
        case .levels(let relation): whole(relation).filter { $0.subject.level == nil }
        case .level(let relation, let level): whole(relation).filter { $0.subject.level == level }
        case .group(let relation, let level, let group), .groupWithContacts(let relation, let level, let group):
            // What holds with all contact may not hold with that of the picture.
            statements.filter {
                $0.topic == .insideFunctions && $0.subject.relation == relation && $0.subject.level == level
                    && $0.subject.groups == [group]
            }
        case .affiliation: statements.filter { $0.topic == .bodies && $0.subject.bodies.count != 1 }
        case .body(_, let body, _): statements.filter { $0.topic == .bodies && $0.subject.bodies == [body] }
        }
    }

    /// A picture with what was written beneath it, or the statements in its place.
    func blocks(_ picture: PictureLabel?, else statements: [Statement]) -> [Block] {
        guard let picture else { return statements.isEmpty ? [] : [.statements(statements)] }
        let text = written(picture)
        return [.picture(PictureBlock(picture, comment: text))]
            + (text != nil || statements.isEmpty ? [] : [.statements(statements)])
    }

    /// What is said of contact with bodies, less what stands beneath a picture in other words.
    func bodies(besidesWritten pictures: [PictureLabel]) -> [Statement] {
        let replaced = Set(
            pictures.filter { written($0) != nil }.compactMap { picture -> [Int]? in
                switch picture.subject {
                case .affiliation: []
                case .body(_, let body, _): [body]
                default: nil
                }
            })
        return statements.filter { statement in
            guard statement.topic == .bodies else { return false }
            let about = statement.subject.bodies
            return !replaced.contains(about.count == 1 ? about : [])
        }
    }

    private func whole(_ relation: Int) -> [Statement] {
        statements.filter { Self.topics.contains($0.topic) && $0.subject.relation == relation }
    }
}
