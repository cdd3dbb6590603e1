import Analysis
import Findings
import NetworkModel
import Telling

/// One picture of a network: how it is called and what it shows.
package struct Picture: Sendable {
    /// `contact-daily`: the file's name without its extension, unique in the network.
    package let name: String
    package let subject: PictureSubject
    package let title: String
    /// Title and facts.
    package let caption: String
    /// What is in it, in words, for people who do not see it; the title is told apart.
    package let description: String
    let scene: Scene
    let language: Language
    /// Whether it is drawn in every format: a function at a stronger level, or one kind of contact with one body, is looked
    /// at in the report and as SVG.
    package let isMain: Bool

    /// Whether a page upright is too narrow for it.
    package var isDetailed: Bool { scene.panels.reduce(0) { $0 + $1.nodes.count } > 60 }

    /// How large labels are in points, on a page upright (A4) that the picture fills.
    package var labelPoints: Double {
        let drawing = SceneDrawing(picture, language)
        let page = PictureScale.page
        return scene.fontSize * min(page.width / drawing.width, page.height / drawing.height)
    }

    private var picture: Scene { scene.isLegendBeneath ? scene.withoutLegend : scene }

    /// The legend with what it says, where it is a drawing of its own; nil where it stands in the picture.
    package func legend() throws -> (svg: String, text: String)? {
        guard scene.isLegendBeneath else { return nil }
        let text = scene.legend.map { block in
            [block.heading, block.entries.map(\.text).joined(separator: "; ")].filter { !$0.isEmpty }
                .joined(separator: ": ")
        }.joined(separator: ". ")
        return (try SceneDrawing(scene.legendAlone, language).svg(for: .file), text)
    }

    package func svg(for purpose: SceneDrawing.Purpose = .file) throws -> String {
        try SceneDrawing(picture, language).svg(for: purpose)
    }
}

/// Every picture of one network, in reading order: per relation each level, all levels beside each other, and each group
/// alone and with its contacts at each level; then the affiliations, each with a picture of every body and kind of contact
/// that somebody reports.
package struct PictureBook {
    package let pictures: [Picture]

    package init(_ content: NetworkContent, options: PictureOptions? = nil) throws {
        let options = options ?? PictureOptions(content.people)
        var names = FileNames()
        var pictures: [Picture] = []
        func add(_ subject: PictureSubject, _ make: (String) -> Scene?) {
            // A scene carries its name in every id, so the name is taken only for a picture that there is.
            var taken = names
            let name = taken.unique(subject.stem(content))
            guard var scene = make(name) else { return }
            names = taken
            if content.study.edition.hidesNames { scene.tell(content.study.edition.label[content.language]) }
            pictures.append(
                Picture(
                    name: name, subject: subject, title: scene.title,
                    caption: ([scene.title] + scene.facts).joined(separator: ". ") + ".",
                    description: scene.description, scene: scene, language: content.language,
                    isMain: subject.isMain(content.network)))
        }
        let isLarge = content.network.persons.count > CommunityScene.mostPersons
        for (position, relation) in content.network.relations.enumerated() {
            if isLarge {
                guard let scenes = try CommunityScene(content, relation: position) else { continue }
                for level in relation.levels.indices {
                    add(.level(relation: position, level: level)) { scenes.level(level, name: $0) }
                }
                if relation.levels.count > 1 { add(.levels(relation: position)) { scenes.levels(name: $0) } }
                continue
            }
            let scenes = try RelationScene(content, relation: position, options)
            for level in relation.levels.indices {
                add(.level(relation: position, level: level)) { scenes.level(level, name: $0) }
            }
            if relation.levels.count > 1 { add(.levels(relation: position)) { scenes.levels(name: $0) } }
            for group in Self.groups(content) {
                guard let alone = try scenes.group(group, withContacts: false),
                    let near = try scenes.group(group, withContacts: true)
                else { continue }
                for level in relation.levels.indices {
                    add(.group(relation: position, level: level, group: group)) { alone.level(level, name: $0) }
                    add(.groupWithContacts(relation: position, level: level, group: group)) {
                        near.level(level, name: $0)
                    }
                }
            }
        }
        if !isLarge {
            for position in content.network.affiliations.indices {
                let scene = try AffiliationScene(content, affiliation: position, options)
                add(.affiliation(position)) { scene.scene(name: $0) }
                for cell in content.analysis.affiliations[position].cells where !cell.persons.isEmpty {
                    let scene = try AffiliationScene(
                        content, affiliation: position, only: (cell.body, cell.kind, cell.persons), options)
                    add(.body(affiliation: position, body: cell.body, kind: cell.kind)) { scene.scene(name: $0) }
                }
            }
        }
        self.pictures = pictures
    }

    /// What a document may tell of them.
    /// - Parameter network: position in the study's networks.
    package func labels(network: Int = 0) -> [PictureLabel] {
        pictures.map {
            PictureLabel(
                network: network, subject: $0.subject, name: $0.name, title: $0.title, caption: $0.caption,
                description: $0.title + ". " + $0.description)
        }
    }

    /// The picture that a document shows; nil where another book made the label.
    package func picture(_ label: PictureLabel) -> Picture? { pictures.first { $0.name == label.name } }

    /// Groups that get pictures of their own.
    private static func groups(_ content: NetworkContent) -> Range<Int> {
        guard let groups = content.analysis.groups?.groups, groups.count <= GroupPalette.mostGroups else {
            return 0..<0
        }
        return groups.indices
    }
}

extension PictureSubject {
    fileprivate func isMain(_ network: Network) -> Bool {
        switch self {
        case .levels, .level, .affiliation: true
        case .group(let relation, let level, _), .groupWithContacts(let relation, let level, _):
            level == network.relations[relation].levels.count - 1
        case .body: false
        }
    }
}
