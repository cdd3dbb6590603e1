import Findings
import NetworkModel

/// What is said of the pictures that lay the networks of a study side by side, a level each. They are called as each network's own
/// picture of the level is.
struct SideBySideTexts {
    private let content: ExportContent
    private let networks: [NetworkContent]
    private var words: ReportWords { ReportWords(language: content.language) }

    init(_ content: ExportContent) {
        self.content = content
        networks = Array(content.networks)
    }

    static func name(_ relation: String, _ level: String) -> String { "\(relation)-\(level)" }

    func written(_ relation: String, _ level: String) -> PictureText? {
        content.study.comments.pictures.text(of: Self.name(relation, level)).map { PictureText(written: $0) }
    }

    /// None where networks are not laid side by side.
    var lines: [CommentLine] {
        guard content.analysis.comparison != nil else { return [] }
        var met: Set<String> = []
        return networks.flatMap {
            $0.network.relations.flatMap { relation in relation.levels.map { (relation.id, $0.id) } }
        }
        .compactMap { relation, level in
            let name = Self.name(relation, level)
            guard met.insert(name).inserted else { return nil }
            return CommentLine(
                network: nil, picture: name, proposed: proposal(relation, level),
                text: content.study.comments.pictures.text(of: name))
        }
    }

    /// How many have contact in each.
    private func proposal(_ relation: String, _ level: String) -> String {
        var title: String?
        let shares = zip(content.networkNames, networks).compactMap { name, network -> String? in
            guard
                let own = network.levels.first(where: {
                    $0.relation.id == relation && $0.relation.levels[$0.level].id == level
                })
            else { return nil }
            title = title ?? words.title(own.relation, upTo: own.level)
            let cohesion = own.analysis.cohesion
            let (with, persons) = (cohesion.withContact, cohesion.persons)
            return words.pick(
                nb: "\(name) \(with) av \(persons)", nn: "\(name) \(with) av \(persons)",
                en: "\(name) \(with) of \(persons)")
        }
        return "\(title ?? ""): \(shares.joined(separator: ", "))."
    }
}
