import Analysis
import NetworkModel
import Telling

/// A node as Gephi is told to draw it.
package struct NodeMark {
    /// y upwards, as Gephi has it; nil in a network that is too large to place each person.
    package var point: (x: Int, y: Int)?
    /// The radius in pixels.
    package var size: Double
    package var colour: Colour
}

/// Places, sizes and colours of our pictures for the graph files, so that Gephi opens with the same picture. Gephi knows
/// neither shapes nor sectors: somebody in several groups has the first one's colour, somebody who did not answer is
/// light grey.
package struct NodeLooks {
    private let layout: SociogramLayout?
    private let level: Int
    private let palette: GroupPalette
    private let network: Network
    private let radii: [Double]
    private let isHollow: [Bool]
    private let bodySize: Double
    /// Bodies are in the layout, behind the persons.
    private let hasBodies: Bool

    /// As in the pictures of a relation at one level.
    package init(_ content: NetworkContent, relation position: Int, level: Int) throws {
        let relation = content.network.relations[position]
        let scenes =
            try Self.isLarge(content) ? nil : RelationScene(content, relation: position, PictureOptions(content.people))
        self.init(
            content, scenes?.layout, level: level, radii: scenes?.radii(level: level),
            isHollow: relation.answered.map { !$0 }, hasBodies: false)
    }

    /// As in the picture of an affiliation.
    package init(_ content: NetworkContent, affiliation position: Int) throws {
        let scene =
            try Self.isLarge(content)
            ? nil : AffiliationScene(content, affiliation: position, PictureOptions(content.people))
        let layout = scene?.layout
        self.init(
            content, layout, radii: nil,
            isHollow: content.network.persons.indices.map { [.notAnswered, .notAsked].contains(layout?.areas[$0]) },
            hasBodies: true)
    }

    /// As in the pictures of the first relation, bodies in a row above.
    package init(network content: NetworkContent) throws {
        if let first = content.network.relations.first {
            try self.init(content, relation: 0, level: first.levels.count - 1)
        } else if !content.network.affiliations.isEmpty {
            try self.init(content, affiliation: 0)
        } else {
            self.init(
                content, nil, radii: nil, isHollow: content.network.persons.map { !$0.status.hasAnswered },
                hasBodies: false)
        }
    }

    private init(
        _ content: NetworkContent, _ layout: SociogramLayout?, level: Int = 0, radii: [Double]?, isHollow: [Bool],
        hasBodies: Bool
    ) {
        let scale = PictureScale(actors: content.network.persons.count)
        self.layout = layout
        self.level = level
        self.isHollow = isHollow
        self.hasBodies = hasBodies
        network = content.network
        palette = GroupPalette(content)
        self.radii = radii ?? content.network.persons.map { _ in scale.smallest * 1.4 }
        bodySize = scale.largest
    }

    private static func isLarge(_ content: NetworkContent) -> Bool {
        content.network.persons.count > CommunityScene.mostPersons
    }

    package func mark(ofPerson person: Int) -> NodeMark {
        NodeMark(
            point: layout.map { layout in
                let point = layout.place(of: person, level: level).point
                return (point.x, -point.y)
            }, size: radii[person],
            colour: isHollow[person]
                ? Colour(0xDD, 0xDD, 0xDD) : palette.look(ofPerson: person).colours[0])
    }

    package func mark(ofBody body: Int) -> NodeMark {
        let point = layout.map { layout in
            if hasBodies {
                let point = layout.points[network.persons.count + body]
                return (point.x, -point.y)
            }
            let step = layout.width / max(1, network.bodies.count)
            return (step / 2 + body * step, 80)
        }
        return NodeMark(point: point, size: bodySize, colour: AffiliationScene.bodyLook.colours[0])
    }
}
