import Analysis
import Findings
import NetworkModel
import Telling

/// The scenes of one relation: what all of its pictures have in common, and one scene per picture.
struct RelationScene {
    let content: NetworkContent
    let position: Int
    let relation: Relation
    private let analysis: RelationAnalysis
    private let options: PictureOptions
    private let words: PictureWords
    private let palette: GroupPalette
    let scale: PictureScale
    let layout: SociogramLayout
    private let labels: [[String]]
    /// By level, then by person; of the measure that nodes are large by.
    private let radii: [[Double]]
    private let legend: RelationLegend

    init(_ content: NetworkContent, relation position: Int, _ options: PictureOptions) throws {
        self.content = content
        self.position = position
        self.options = options
        let relation = content.network.relations[position]
        self.relation = relation
        analysis = content.analysis.relations[position]
        words = PictureWords(language: content.language)
        palette = GroupPalette(content)
        let scale = PictureScale(
            actors: content.network.persons.count,
            lines: relation.dyads.count { LevelTie($0, level: relation.levels.count - 1) != nil })
        let columns = analysis.levels.map { level in
            level.actorMeasures.first { $0.measure.id == options.sizeMeasure }
        }
        // One scale for every level: a node that grows has got more.
        let most = columns.reduce(0.0) { max($0, $1?.values.compactMap(\.self).max() ?? 0) }
        let persons = content.network.persons.indices
        let radii = columns.map { column in
            persons.map { column == nil ? scale.smallest * 1.3 : scale.radius(column?.values[$0], most: most) }
        }
        let labels = persons.map { scale.labelLines(content.nodeText(ofPerson: $0, options.nodeText)) }
        layout = try content.layouts.layout("\(content.network.id)/\(position)/\(options)") {
            try SociogramLayout(
                relation,
                footprints: persons.map { person in
                    scale.footprint(
                        radius: radii.map { $0[person] }.max() ?? scale.smallest, label: labels[person])
                })
        }
        self.scale = scale
        self.radii = radii
        self.labels = labels
        legend = RelationLegend(
            content: content, relation: relation, options: options, palette: palette, scale: scale,
            measure: columns.last??.measure, most: most)
    }

    var last: Int { relation.levels.count - 1 }

    /// By person.
    func radii(level: Int) -> [Double] { radii[level] }

    // MARK: Scenes

    func level(_ level: Int, name: String) -> Scene {
        let everybody = Array(content.network.persons.indices)
        let own = surroundings(level)
        return Scene(
            name: name, title: own.title, facts: own.facts, description: description(level),
            data: [("data-relation", relation.id), ("data-level", relation.levels[level].id)],
            panels: [panel(level, everybody, idPart: "", heading: [])], legend: own.legend, notes: notes,
            fontSize: scale.font, siblings: relation.levels.indices.map(surroundings))
    }

    private func surroundings(_ level: Int) -> Scene.Surroundings {
        Scene.Surroundings(
            title: content.network.title + ": " + relation.title(level: level),
            facts: [responseFact, contactFact(level)],
            legend: legend.blocks(level, Array(content.network.persons.indices)))
    }

    func levels(name: String) -> Scene {
        let everybody = Array(content.network.persons.indices)
        return Scene(
            name: name, title: "\(content.network.title): \(relation.label), \(words.allLevels)",
            facts: [responseFact],
            description: relation.levels.indices.map(description).joined(separator: " "),
            data: [("data-relation", relation.id)],
            panels: relation.levels.indices.map { level in
                panel(
                    level, everybody, idPart: relation.levels[level].id,
                    heading: [relation.levelRange(level) ?? relation.label, contactFact(level)])
            }, legend: legend.blocks(last, everybody), notes: notes, fontSize: scale.font)
    }

    /// The members of a group and what they report about each other, at every level; with the persons they are in
    /// contact with where asked.
    func group(_ group: Int, withContacts: Bool, name: String) -> Scene? {
        guard let membership = content.analysis.groups else { return nil }
        let members = membership.members[group]
        guard !members.isEmpty else { return nil }
        let isMember = Set(members)
        var contacts: Set<Int> = []
        if withContacts {
            for dyad in relation.dyads where isMember.contains(Int(dyad.a)) != isMember.contains(Int(dyad.b)) {
                contacts.insert(isMember.contains(Int(dyad.a)) ? Int(dyad.b) : Int(dyad.a))
            }
        }
        let shown = content.network.persons.indices.filter { isMember.contains($0) || contacts.contains($0) }
        var panel = panel(last, shown, idPart: "", heading: [], pale: contacts)
        // Contacts among the contacts are another picture.
        panel.lines = panel.lines.filter { line in
            isMember.contains(shown[line.from]) || isMember.contains(shown[line.to])
        }
        panel.frame = frame(around: panel)
        let label = membership.groups[group].label
        let inside = panel.lines.count { isMember.contains(shown[$0.from]) && isMember.contains(shown[$0.to]) }
        let fact = words.groupFact(members: members.count, pairs: inside, contacts: withContacts ? contacts.count : nil)
        return Scene(
            name: name,
            title: "\(content.network.title): \(relation.title(level: last)), "
                + (withContacts ? words.withContacts(label) : words.among(label)),
            facts: [responseFact, fact], description: [responseFact, fact].joined(separator: ". ") + ".",
            data: [
                ("data-relation", relation.id), ("data-level", relation.levels[last].id),
                ("data-function", membership.groups[group].id.token),
            ],
            panels: [panel], legend: legend.blocks(last, shown, hasPale: !contacts.isEmpty), notes: notes,
            fontSize: scale.font)
    }

    // MARK: Parts

    private var responseFact: String {
        [words.response(content.network, to: relation), content.answerPeriod].joined(separator: " · ")
    }

    private func contactFact(_ level: Int) -> String {
        let figures = analysis.levels[level].figures
        let without = connected(level).enumerated().count { relation.answered[$0.offset] && !$0.element }
        return [words.ties(figures.ties), words.withoutContact(without)].joined(separator: " · ")
    }

    private func description(_ level: Int) -> String {
        let figures = analysis.levels[level].figures
        return [
            relation.title(level: level), responseFact, contactFact(level),
            words.confirmed(figures.dyadsMutual, figures.dyadsOneSided, figures.dyadsUnconfirmed),
        ].joined(separator: ". ") + "."
    }

    /// Whether each person has a tie at the level, in either direction.
    private func connected(_ level: Int) -> [Bool] {
        var connected = Array(repeating: false, count: relation.personCount)
        for tie in relation.ties where tie.level <= level {
            connected[Int(tie.from)] = true
            connected[Int(tie.to)] = true
        }
        return connected
    }

    private func panel(
        _ level: Int, _ shown: [Int], idPart: String, heading: [String], pale: Set<Int> = []
    ) -> Scene.Panel {
        let figures = analysis.levels[level].actorMeasures
        func values(_ id: String) -> [Double?] { figures.first { $0.measure.id == id }?.values ?? [] }
        let (incoming, outgoing) = (values("inDegree"), values("outDegree"))
        var nodeOf = Array(repeating: -1, count: relation.personCount)
        for (node, person) in shown.enumerated() { nodeOf[person] = node }
        let nodes = shown.map { person in
            node(
                person, level, isPale: pale.contains(person),
                named: incoming.indices.contains(person) ? incoming[person] : nil,
                names: outgoing.indices.contains(person) ? outgoing[person] : nil)
        }
        let areas = Dictionary(grouping: shown) { layout.areas[$0] }
        let strips = [SociogramLayout.Area.notAnswered, .withoutContact].compactMap { area in
            areas[area].flatMap { persons in
                layout.boxes[area].map { Scene.Strip(title: words.strip(area, persons.count), box: $0) }
            }
        }
        return Scene.Panel(
            idPart: idPart, heading: heading,
            data: [("data-relation", relation.id), ("data-level", relation.levels[level].id)], nodes: nodes,
            lines: lines(level, nodeOf), strips: strips,
            frame: .init(x: 0, y: 0, width: layout.width, height: layout.height))
    }

    private func node(_ person: Int, _ level: Int, isPale: Bool, named: Double?, names: Double?) -> Scene.Node {
        let answered = relation.answered[person]
        let groups = content.analysis.groups
        let own = groups?.ofPerson[person] ?? []
        let title = [
            content.nodeText(ofPerson: person, options.nodeText),
            answered ? nil : words.hasNotAnswered,
            named.map { words.named(by: Int($0)) }, names.map { words.names(Int($0)) },
        ].compactMap(\.self).joined(separator: " · ")
        return Scene.Node(
            id: NodeId.person(person), cssClass: answered ? "person" : "person not-answered",
            point: layout.points[person], radius: radii[level][person], look: palette.look(ofPerson: person),
            isHollow: !answered, isPale: isPale, label: labels[person], title: title,
            data: [
                ("data-person", NodeId.person(person)),
                ("data-function", own.compactMap { groups?.groups[$0].id.token }.joined(separator: " ")),
                ("data-status", content.network.persons[person].status.rawValue),
                ("data-answered", answered ? "true" : "false"), ("data-area", layout.areas[person].rawValue),
            ])
    }

    /// One per pair; the weak and unconfirmed first, so that the strong and confirmed lie on top.
    private func lines(_ level: Int, _ nodeOf: [Int]) -> [Scene.Line] {
        var lines: [(rank: [Int], line: Scene.Line)] = []
        for dyad in relation.dyads {
            let (a, b) = (nodeOf[Int(dyad.a)], nodeOf[Int(dyad.b)])
            guard a >= 0, b >= 0, let tie = LevelTie(dyad, level: level) else { continue }
            let (from, to) = tie.isFromSecond ? (b, a) : (a, b)
            let people = tie.isFromSecond ? (dyad.b, dyad.a) : (dyad.a, dyad.b)
            lines.append(
                (
                    [
                        tie.state == .confirmed ? 1 : 0, relation.weight(ofLevel: tie.level),
                        tie.state == .oneSided ? 1 : 0,
                    ],
                    Scene.Line(
                        from: from, to: to,
                        kind: .init(
                            style: tie.state.style, width: scale.lineWidth(ofLevel: tie.level, in: relation),
                            state: tie.state, level: relation.levels[tie.level].id),
                        hasHeadAtFrom: tie.state == .confirmed, hasHeadAtTo: true, cssClass: "tie",
                        data: [
                            ("data-from", NodeId.person(Int(people.0))),
                            ("data-to", NodeId.person(Int(people.1))),
                        ])
                ))
        }
        // Stable by the dyads' own order.
        return lines.enumerated().sorted {
            $0.element.rank == $1.element.rank
                ? $0.offset < $1.offset : $0.element.rank.lexicographicallyPrecedes($1.element.rank)
        }.map(\.element.line)
    }

    /// What of the layout a picture of some persons shows.
    private func frame(around panel: Scene.Panel) -> SociogramLayout.Box {
        let margin = 10
        var boxes = panel.strips.map(\.box)
        boxes += panel.nodes.map { node in
            let room = scale.footprint(radius: node.radius, label: node.label)
            return SociogramLayout.Box(
                x: node.point.x - Int(room.halfWidth) - margin, y: node.point.y - Int(room.above) - margin,
                width: 2 * (Int(room.halfWidth) + margin), height: Int(room.above + room.below) + 2 * margin)
        }
        let left = boxes.map(\.x).min() ?? 0
        let top = boxes.map(\.y).min() ?? 0
        let right = boxes.map { $0.x + $0.width }.max() ?? 0
        let bottom = boxes.map { $0.y + $0.height }.max() ?? 0
        // Room for the title.
        let spare = max(0, 420 - (right - left))
        return .init(x: left - spare / 2, y: top, width: right - left + spare, height: bottom - top)
    }

    private var notes: [String] {
        [words.nodeText(options.nodeText, content.groupLabel) + " " + words.caution]
    }
}
