import Analysis
import Findings
import NetworkModel

/// What a picture is about. The numbers are positions in the network's relations, a relation's levels, the groups of the
/// `group-by` attribute, the network's affiliations.
enum PictureSubject: Hashable, Sendable {
    /// Every level beside each other.
    case levels(relation: Int)
    case level(relation: Int, level: Int)
    /// Contact inside a group.
    case group(relation: Int, group: Int)
    case groupWithContacts(relation: Int, group: Int)
    case affiliation(Int)
}

/// One picture of a network: how it is called and what it shows.
struct Picture: Sendable {
    /// `contact-daily`: the file's name without its extension, unique in the network.
    let name: String
    let subject: PictureSubject
    let title: String
    /// The same in words, for people who do not see it.
    let description: String
    fileprivate let scene: Scene
    fileprivate let language: Language

    /// Whether a page upright is too narrow for it.
    var isDetailed: Bool { scene.panels.reduce(0) { $0 + $1.nodes.count } > 60 }

    func svg(for purpose: SceneDrawing.Purpose = .file) throws -> String {
        try SceneDrawing(scene, language).svg(for: purpose)
    }
}

/// Every picture of one network, in reading order: per relation all levels beside each other, each level, each group and
/// each group with its contacts; then the affiliations.
struct PictureBook {
    let pictures: [Picture]

    init(_ content: NetworkContent, options: PictureOptions = PictureOptions()) throws {
        var names = FileNames()
        var pictures: [Picture] = []
        func add(_ stem: String, _ subject: PictureSubject, _ make: (String) -> Scene?) {
            // A scene carries its name in every id, so the name is taken only for a picture that there is.
            var taken = names
            let name = taken.unique(stem)
            guard var scene = make(name) else { return }
            names = taken
            if content.study.edition.hidesNames { scene.tell(content.study.edition.label[content.language]) }
            pictures.append(
                Picture(
                    name: name, subject: subject, title: scene.title, description: scene.description, scene: scene,
                    language: content.language))
        }
        let isLarge = content.network.persons.count > CommunityScene.mostPersons
        for (position, relation) in content.network.relations.enumerated() {
            if isLarge {
                guard let scenes = try CommunityScene(content, relation: position) else { continue }
                for level in relation.levels.indices {
                    add("\(relation.id)-\(relation.levels[level].id)", .level(relation: position, level: level)) {
                        scenes.level(level, name: $0)
                    }
                }
                if relation.levels.count > 1 {
                    add("\(relation.id)-levels", .levels(relation: position)) { scenes.levels(name: $0) }
                }
                continue
            }
            let scenes = try RelationScene(content, relation: position, options)
            for level in relation.levels.indices {
                add("\(relation.id)-\(relation.levels[level].id)", .level(relation: position, level: level)) {
                    scenes.level(level, name: $0)
                }
            }
            if relation.levels.count > 1 {
                add("\(relation.id)-levels", .levels(relation: position)) { scenes.levels(name: $0) }
            }
            for (group, key) in Self.groupKeys(content) {
                add("\(relation.id)-\(key)", .group(relation: position, group: group)) {
                    scenes.group(group, withContacts: false, name: $0)
                }
                add("\(relation.id)-\(key)-contacts", .groupWithContacts(relation: position, group: group)) {
                    scenes.group(group, withContacts: true, name: $0)
                }
            }
        }
        if !isLarge {
            for (position, affiliation) in content.network.affiliations.enumerated() {
                let scenes = try AffiliationScene(content, affiliation: position, options)
                add(affiliation.id, .affiliation(position)) { scenes.scene(name: $0) }
            }
        }
        self.pictures = pictures
    }

    /// Groups that get pictures of their own, with the part of the name that tells them apart, as in the GraphML files.
    private static func groupKeys(_ content: NetworkContent) -> [(Int, String)] {
        guard let groups = content.analysis.groups?.groups, groups.count <= GroupPalette.mostGroups else { return [] }
        return groups.enumerated().map { ($0.offset, "function-" + FileName.part($0.element.id)) }
    }
}
