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
    private let everybody: Stage
    private let footprints: [SociogramLayout.Footprint]
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
        let series = try SeriesStage(content, relation: relation.id, options)
        let scale =
            series?.scale
            ?? PictureScale(
                actors: max(content.sizes.persons, content.network.persons.count),
                lines: relation.dyads.count { LevelTie($0, level: relation.levels.count - 1) != nil },
                isForPaper: options.isForPaper)
        let columns = analysis.levels.map { level in
            level.actorMeasures.first { $0.measure.id == options.sizeMeasure }
        }
        // One scale for every level and network: a node that grows has got more.
        let own = columns.reduce(0.0) { max($0, $1?.values.compactMap(\.self).max() ?? 0) }
        let most = options.sizeMeasure == StudySizes.measure ? max(own, content.sizes.most(in: relation)) : own
        let persons = content.network.persons.indices
        let radii = columns.map { column in
            persons.map { column == nil ? scale.smallest * 1.3 : scale.radius(column?.values[$0], most: most) }
        }
        let labels = persons.map { scale.labelLines(content.nodeText(ofPerson: $0, options.nodeText)) }
        let footprints = persons.map { person in
            scale.footprint(radius: radii.map { $0[person] }.max() ?? scale.smallest, label: labels[person])
        }
        everybody = Stage(
            layout: try series?.layout(of: content.network)
                ?? content.layouts.layout("\(content.network.id)/\(position)/\(options)") {
                    try scale.layout(isForPaper: options.isForPaper) { room in
                        try SociogramLayout(
                            relation, of: content.network, persons: Array(persons), dyads: relation.dyads,
                            footprints: footprints, room: room)
                    }
                }, persons: Array(persons), dyads: relation.dyads, contacts: [], isOfSeries: series != nil)
        self.footprints = footprints
        self.scale = scale
        self.radii = radii
        self.labels = labels
        legend = RelationLegend(
            content: content, relation: relation, options: options, palette: palette, scale: scale,
            measure: columns.last??.measure, most: most)
    }

    /// Some persons and the pairs among them that are drawn, the same at every level.
    fileprivate struct Stage {
        let layout: SociogramLayout
        /// Positions in the roster, ascending: actors of the layout are numbered in this order.
        let persons: [Int]
        let dyads: [Dyad]
        /// Those who are only near what the picture is about: in it from the level on at which they have contact.
        let contacts: Set<Int>
        /// Whether it is that of all waves, in which nobody changes places: who has contact in some wave stands among the others.
        var isOfSeries = false

        /// By person, whether there is a line at the level.
        func connected(_ level: Int) -> Set<Int> {
            var connected: Set<Int> = []
            for dyad in dyads where LevelTie(dyad, level: level) != nil {
                connected.formUnion([Int(dyad.a), Int(dyad.b)])
            }
            return connected
        }

        /// Actors that are in the picture of a level.
        func shown(_ level: Int) -> [Int] {
            let connected = contacts.isEmpty ? [] : connected(level)
            return persons.indices.filter { !contacts.contains(persons[$0]) || connected.contains(persons[$0]) }
        }
    }

    var last: Int { relation.levels.count - 1 }
    var layout: SociogramLayout { everybody.layout }

    /// By person.
    func radii(level: Int) -> [Double] { radii[level] }

    // MARK: Scenes

    func level(_ level: Int, name: String) -> Scene {
        let own = surroundings(level)
        return Scene(
            name: name, title: own.title, facts: own.facts, description: description(level),
            data: [("data-relation", relation.id), ("data-level", relation.levels[level].id)],
            panels: [panel(everybody, level, idPart: "", heading: [])], legend: own.legend,
            isLegendBeneath: options.isForPaper, notes: notes, fontSize: scale.font,
            siblings: relation.levels.indices.map(surroundings))
    }

    private func surroundings(_ level: Int) -> Scene.Surroundings {
        Scene.Surroundings(
            title: title(level), facts: [responseFact, contactFacts(level).joined(separator: " · ")],
            legend: legend.blocks(level, everybody.persons))
    }

    private func title(_ level: Int) -> String {
        content.network.title + ": " + content.words.title(relation, upTo: level)
    }

    func levels(name: String) -> Scene {
        Scene(
            name: name, title: "\(content.network.title): \(relation.label), \(words.allLevels)",
            facts: [responseFact],
            description: responseFact + ". "
                + relation.levels.indices.map { levelName($0) + ": " + figures($0) }.joined(separator: " "),
            data: [("data-relation", relation.id)],
            panels: relation.levels.indices.map { level in
                panel(
                    everybody, level, idPart: relation.levels[level].id,
                    heading: [levelName(level)] + contactFacts(level))
            }, legend: legend.blocks(last, everybody.persons), notes: notes, fontSize: scale.font)
    }

    private func levelName(_ level: Int) -> String {
        content.words.capitalised(content.words.levels(relation, upTo: level) ?? relation.label)
    }

    /// The pictures of a group: its members and what they report about each other, with the persons they are in contact
    /// with where asked. The same places at every level.
    struct GroupScenes {
        fileprivate let scenes: RelationScene
        fileprivate let group: GroupMembership.Group
        fileprivate let stage: Stage
        fileprivate let withContacts: Bool

        func level(_ level: Int, name: String) -> Scene { scenes.level(level, of: self, name: name) }
    }

    /// Nil for a group that nobody is in.
    func group(_ group: Int, withContacts: Bool) throws -> GroupScenes? {
        guard let membership = content.analysis.groups else { return nil }
        let members = membership.members[group]
        guard !members.isEmpty else { return nil }
        let isMember = Set(members)
        let dyads = relation.dyads.filter { dyad in
            let (a, b) = (isMember.contains(Int(dyad.a)), isMember.contains(Int(dyad.b)))
            // Contacts among the contacts are another picture.
            return withContacts ? a || b : a && b
        }
        let contacts = Set(dyads.flatMap { [Int($0.a), Int($0.b)] }).subtracting(isMember)
        let persons = (members + contacts).sorted()
        let kind = withContacts ? "contacts" : "alone"
        let layout = try content.layouts.layout("\(content.network.id)/\(position)/\(group) \(kind)/\(options)") {
            try SociogramLayout(
                relation, of: content.network, persons: persons, dyads: dyads, contacts: contacts,
                footprints: persons.map { footprints[$0] })
        }
        return GroupScenes(
            scenes: self, group: membership.groups[group],
            stage: Stage(layout: layout, persons: persons, dyads: dyads, contacts: contacts),
            withContacts: withContacts)
    }

    private func level(_ level: Int, of group: GroupScenes, name: String) -> Scene {
        let stage = group.stage
        let parts = relation.levels.indices.map { surroundings($0, of: group) }
        let own = parts[level]
        let contact = contact(level, of: group)
        return Scene(
            name: name, title: own.title, facts: own.facts, description: own.facts.joined(separator: ". ") + ".",
            data: [
                ("data-relation", relation.id), ("data-level", relation.levels[level].id),
                ("data-function", group.group.id.token),
            ],
            panels: [panel(stage, level, idPart: "", heading: [], contact: contact)],
            legend: own.legend, notes: notes, fontSize: scale.font, siblings: parts)
    }

    /// `daglig kontakt`, or the same with each other.
    private func contact(_ level: Int, of group: GroupScenes) -> String {
        let contact = content.words.contact(relation, upTo: level)
        return group.withContacts ? contact : words.withEachOther(contact)
    }

    private func surroundings(_ level: Int, of group: GroupScenes) -> Scene.Surroundings {
        let stage = group.stage
        let persons = stage.shown(level).map { stage.persons[$0] }
        let members = persons.filter { !stage.contacts.contains($0) }
        let answered = members.count { relation.answered[$0] }
        let connected = stage.connected(level)
        let without = members.count { relation.answered[$0] && !connected.contains($0) }
        let ties = stage.dyads.compactMap { LevelTie($0, level: level) }
        let title =
            "\(content.network.title): \(content.words.title(relation, upTo: level)) – \(group.group.name)"
            + (group.withContacts ? ", " + words.withNearestContacts : "")
        let facts = [
            responseFact,
            group.withContacts
                ? words.members(members.count, answered: answered, contacts: persons.count - members.count)
                : words.members(members.count, answered: answered),
            [
                words.pairs(ties.count, reports: ties.reduce(0) { $0 + $1.reports }),
                words.withoutContact(without, contact(level, of: group)),
            ].joined(separator: " · "),
        ]
        return Scene.Surroundings(
            title: title, facts: facts,
            legend: legend.blocks(level, persons, hasPale: persons.contains(where: stage.contacts.contains)))
    }

    // MARK: Parts

    private var responseFact: String {
        [words.response(content.network, to: relation), content.answerPeriod].joined(separator: " · ")
    }

    /// How much is drawn, and who stands apart.
    private func contactFacts(_ level: Int) -> [String] {
        let figures = analysis.levels[level].figures
        let answering = everybody.persons.map { content.network.answering($0, relation) }
        return [
            words.pairs(
                figures.dyadsMutual + figures.dyadsOneSided + figures.dyadsUnconfirmed, reports: figures.ties),
            words.withoutContact(
                analysis.levels[level].cohesion.withoutContactAnswered, content.words.contact(relation, upTo: level)),
            words.notAsked(answering.count { $0 == .notAsked }),
            words.notAskedAbout(everybody.persons.count { !relation.asksAbout($0) }),
        ].compactMap(\.self)
    }

    private func description(_ level: Int) -> String { responseFact + ". " + figures(level) }

    private func figures(_ level: Int) -> String {
        let figures = analysis.levels[level].figures
        return contactFacts(level).joined(separator: "; ") + ". "
            + words.confirmed(figures.dyadsMutual, figures.dyadsOneSided, figures.dyadsUnconfirmed) + "."
    }

    /// - Parameter contact: what those who stand apart are without; at the level as a whole where nothing else is said.
    private func panel(
        _ stage: Stage, _ level: Int, idPart: String, heading: [String], contact: String? = nil
    ) -> Scene.Panel {
        let figures = analysis.levels[level].actorMeasures
        func values(_ id: String) -> [Double?] { figures.first { $0.measure.id == id }?.values ?? [] }
        let (incoming, outgoing) = (values("inDegree"), values("outDegree"))
        let shown = stage.shown(level)
        var nodeOf = Array(repeating: -1, count: relation.personCount)
        for (node, actor) in shown.enumerated() { nodeOf[stage.persons[actor]] = node }
        let places = shown.map { stage.layout.place(of: $0, level: level) }
        let nodes = zip(shown, places).map { actor, place in
            let person = stage.persons[actor]
            return node(
                person, level, place, isPale: stage.contacts.contains(person),
                named: incoming.indices.contains(person) ? incoming[person] : nil,
                names: outgoing.indices.contains(person) ? outgoing[person] : nil)
        }
        let strips = [SociogramLayout.Area.notAnswered, .notAsked, .withoutContact].compactMap { area in
            let count = places.count { $0.area == area }
            return count == 0
                ? nil
                : stage.layout.boxes[area].map { box in
                    Scene.Strip(
                        title: stage.isOfSeries
                            ? words.stripOfSeries(area, count)
                            : words.strip(area, count, contact ?? content.words.contact(relation, upTo: level)),
                        box: box)
                }
        }
        return Scene.Panel(
            idPart: idPart, heading: heading,
            data: [("data-relation", relation.id), ("data-level", relation.levels[level].id)], nodes: nodes,
            lines: lines(stage.dyads, level, nodeOf), strips: strips,
            frame: .init(x: 0, y: 0, width: stage.layout.width, height: stage.layout.height))
    }

    private func node(
        _ person: Int, _ level: Int, _ place: (area: SociogramLayout.Area, point: SociogramLayout.Point), isPale: Bool,
        named: Double?, names: Double?
    ) -> Scene.Node {
        let answering = content.network.answering(person, relation)
        let groups = content.analysis.groups
        let own = groups?.ofPerson[person] ?? []
        let (state, cssClass): (String?, String) =
            switch answering {
            case .answered: (nil, "person")
            case .notAnswered: (words.hasNotAnswered, "person not-answered")
            case .notAsked: (words.isNotAsked, "person not-asked")
            }
        let title = [
            content.nodeText(ofPerson: person, options.nodeText), state,
            relation.asksAbout(person) ? named.map { words.named(by: Int($0)) } : words.nobodyIsAskedAbout,
            names.map { words.names(Int($0)) },
        ].compactMap(\.self).joined(separator: " · ")
        return Scene.Node(
            id: NodeId.person(person), cssClass: cssClass, point: place.point, radius: radii[level][person],
            look: palette.look(ofPerson: person), answering: answering, isPale: isPale, label: labels[person],
            title: title,
            data: [
                ("data-person", NodeId.person(person)),
                ("data-function", own.compactMap { groups?.groups[$0].id.token }.joined(separator: " ")),
                ("data-status", content.network.persons[person].status.rawValue),
                ("data-answered", answering == .answered ? "true" : "false"), ("data-area", place.area.rawValue),
            ])
    }

    /// One per pair; the weak and unconfirmed first, so that the strong and confirmed lie on top.
    private func lines(_ dyads: [Dyad], _ level: Int, _ nodeOf: [Int]) -> [Scene.Line] {
        var lines: [(rank: [Int], line: Scene.Line)] = []
        for dyad in dyads {
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

    private var notes: [String] {
        [words.nodeText(options.nodeText, content.groupLabel) + " " + words.caution]
    }
}
