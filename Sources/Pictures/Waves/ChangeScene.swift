import Analysis
import Findings
import NetworkModel
import Telling

/// Two waves side by side, at one level: everybody in the same place, what is new, gone and kept, who came and who left. Each has a look
/// that does not need colour: thick lines are what changed, broken ones what is gone, dotted ones what nobody can tell of.
struct ChangeScene {
    private let level: ChangeLevel
    private let stage: SeriesStage
    private let options: PictureOptions
    private let words: ChangeWords
    private var content: ChangeContent { level.content }

    /// Nil where persons may not be followed, or are too many to be drawn one by one.
    init?(_ level: ChangeLevel, _ options: PictureOptions) throws {
        guard level.content.change.tellsPersons,
            let stage = try SeriesStage(level.content.to, relation: level.relation.id, options)
        else { return nil }
        self.level = level
        self.stage = stage
        self.options = options
        words = ChangeWords(level.content)
    }

    /// Both waves in one picture.
    func scene(name: String) -> Scene {
        var scene = scene(name: name, title: words.title(level), panels)
        scene.isRow = true
        return scene
    }

    /// Each wave by itself: what is in both has the same place in each.
    func beforeAndAfter(name: String) -> [Scene] {
        zip(sharingPlaces(panels), ["before", "after"]).map { panel, part in
            scene(
                name: "\(name)-\(part)", title: words.title(level) + ": " + panel.heading.joined(separator: " "),
                [panel])
        }
    }

    private func scene(name: String, title: String, _ panels: [Scene.Panel]) -> Scene {
        let facts = [words.persons, words.pairs(level.change.counts)]
        let relation = level.level.relation
        return Scene(
            name: name, title: title, facts: facts,
            description: facts.joined(separator: " ") + " " + words.caution,
            data: [("data-relation", relation.id), ("data-level", relation.levels[level.level.level].id)],
            panels: panels, legend: legend, notes: [words.caution], fontSize: stage.scale.font)
    }

    private var panels: [Scene.Panel] {
        [
            panel(content.from, level.relation.from, isLater: false),
            panel(content.to, level.relation.to, isLater: true),
        ]
    }

    /// Everybody of both, the persons of the later wave first.
    private func sharingPlaces(_ panels: [Scene.Panel]) -> [Scene.Panel] {
        let roster = content.change.roster
        let (before, after) = (panels[0].nodes, panels[1].nodes)
        var places = Array(repeating: 0, count: before.count)
        for person in roster.both { places[person.from] = person.to }
        for (position, person) in roster.left.enumerated() { places[person] = after.count + position }
        let everybody = after + roster.left.map { before[$0] }
        return zip(panels, [places, Array(after.indices)]).map { panel, places in
            var panel = panel
            panel.company = Scene.Company(nodes: everybody, places: places)
            return panel
        }
    }

    private func panel(_ content: NetworkContent, _ position: Int, isLater: Bool) -> Scene.Panel {
        let relation = content.network.relations[position]
        let layout = stage.layout(of: content.network)
        let both = Dictionary(
            uniqueKeysWithValues: self.content.change.roster.both.enumerated().map { place, person in
                (isLater ? person.to : person.from, place)
            })
        let palette = GroupPalette(content)
        let nodes = content.network.persons.indices.map { person in
            let label = content.nodeText(ofPerson: person, options.nodeText)
            let mark: Scene.Mark? = both[person] != nil ? nil : isLater ? .joined : .left
            return Scene.Node(
                id: NodeId.person(person), cssClass: "person", point: layout.points[person],
                radius: stage.scale.smallest * 1.3, look: palette.look(ofPerson: person),
                answering: content.network.answering(person, relation), label: stage.scale.labelLines(label),
                mark: mark,
                title: [label, mark.map(words.mark)].compactMap(\.self).joined(separator: " · "),
                data: [("data-person", NodeId.person(person))])
        }
        return Scene.Panel(
            idPart: isLater ? "to" : "from",
            heading: [isLater ? self.content.toName : self.content.fromName],
            data: [("data-wave", content.network.wave?.id ?? "")], nodes: nodes,
            lines: lines(relation, both, isLater: isLater), strips: [],
            frame: .init(x: 0, y: 0, width: layout.width, height: layout.height))
    }

    // MARK: Lines

    /// What is drawn last lies on top: what nobody can tell of first, then what was kept, then what changed.
    private enum Kind: Int {
        case unknown
        case kept
        case changed
    }

    private func lines(_ relation: Relation, _ both: [Int: Int], isLater: Bool) -> [Scene.Line] {
        let lines = relation.dyads.compactMap { dyad -> (kind: Kind, line: Scene.Line)? in
            guard let tie = LevelTie(dyad, level: level.level.level) else { return nil }
            let ends = tie.isFromSecond ? (Int(dyad.b), Int(dyad.a)) : (Int(dyad.a), Int(dyad.b))
            let kind = kind(of: dyad, both, isLater: isLater)
            return (
                kind,
                Scene.Line(
                    from: ends.0, to: ends.1, kind: look(kind, isLater: isLater),
                    hasHeadAtFrom: tie.state == .confirmed, hasHeadAtTo: true, cssClass: "tie",
                    data: [("data-from", NodeId.person(ends.0)), ("data-to", NodeId.person(ends.1))])
            )
        }
        return lines.enumerated().sorted {
            ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset)
        }.map(\.element.line)
    }

    /// Contact that one of the two told of in both waves is kept, whatever the other says.
    private func kind(of dyad: Dyad, _ both: [Int: Int], isLater: Bool) -> Kind {
        guard let a = both[Int(dyad.a)], let b = both[Int(dyad.b)] else { return .unknown }
        let changes = [change(a, b), change(b, a)]
        if changes.contains(.kept) { return .kept }
        return changes.contains(isLater ? .new : .gone) ? .changed : .unknown
    }

    private func change(_ one: Int, _ other: Int) -> PairChange {
        let (from, to) = (content.change.roster.both[one], content.change.roster.both[other])
        return PairChange(
            content.from.network.relations[level.relation.from].answer(from: from.from, to: to.from),
            content.to.network.relations[level.relation.to].answer(from: from.to, to: to.to), level: level.level.level)
    }

    private func look(_ kind: Kind, isLater: Bool) -> Scene.Line.Kind {
        let width = stage.scale.lineWidth
        return switch kind {
        case .kept: .init(style: .solid, width: 0.8 * width, state: .confirmed, level: "kept")
        case .changed:
            .init(
                style: isLater ? .solid : .dashed, width: 3 * width, state: .oneSided, level: isLater ? "new" : "gone")
        case .unknown: .init(style: .dotted, width: width, state: .unconfirmed, level: "unknown")
        }
    }

    // MARK: Legend

    private var legend: [LegendBlock] {
        func line(_ kind: Kind, isLater: Bool, _ text: String) -> LegendBlock.Entry {
            let look = look(kind, isLater: isLater)
            return .init(
                sample: .line(look.style, width: look.width, headAtFrom: false, headAtTo: true), text: text)
        }
        let radius = stage.scale.smallest * 1.3
        let relation = content.to.network.relations[level.relation.to]
        return [
            LegendBlock(
                heading: words.linesHeading,
                entries: [
                    line(.changed, isLater: true, words.newLine), line(.changed, isLater: false, words.goneLine),
                    line(.kept, isLater: true, words.keptLine), line(.unknown, isLater: true, words.unknownLine),
                ]),
            LegendBlock(
                heading: words.marksHeading,
                entries: [
                    .init(sample: .marked(.plain, radius: radius, .joined), text: words.mark(.joined)),
                    .init(sample: .marked(.plain, radius: radius, .left), text: words.mark(.left)),
                    .init(
                        sample: .node(.plain, radius: radius, answering: .notAnswered), text: words.notAnswered),
                ]),
            GroupLegend.block(
                content.to, GroupPalette(content.to), shown: Array(content.to.network.persons.indices)
            ) { relation.answered[$0] },
        ].compactMap(\.self)
    }
}

extension ChangeWords {
    func mark(_ mark: Scene.Mark) -> String { mark == .joined ? joinedMark : leftMark }
}
