import Analysis
import Findings
import NetworkModel
import Telling

/// The scene of persons' contact with bodies: one line a pair, with a head wherever information arrives.
struct AffiliationScene {
    private let content: NetworkContent
    private let affiliation: Affiliation
    private let analysis: AffiliationAnalysis
    private let options: PictureOptions
    private let words: PictureWords
    private let palette: GroupPalette
    private let scale: PictureScale
    let layout: SociogramLayout
    private let radii: [Double]
    private let labels: [[String]]
    /// Positions in the roster and in the network's bodies: actors are numbered in this order.
    private let persons: [Int]
    private let bodies: [Int]
    /// The one kind that is shown; nil for all.
    private let kind: Int?

    static let bodyLook = NodeLook(colours: [Colour(0x1A, 0x1A, 0x1A)], shape: .square)

    /// - Parameter only: one body and kind of contact, and the persons who report it; nil for everybody and everything.
    init(
        _ content: NetworkContent, affiliation position: Int, only: (body: Int, kind: Int, persons: [Int])? = nil,
        _ options: PictureOptions
    ) throws {
        self.content = content
        self.options = options
        let network = content.network
        let analysis = content.analysis.affiliations[position]
        self.analysis = analysis
        words = PictureWords(language: content.language)
        palette = GroupPalette(content)
        kind = only?.kind
        let persons = only?.persons ?? Array(network.persons.indices)
        let bodies = only.map { [$0.body] } ?? Array(network.bodies.indices)
        var actorOf = Array(repeating: 0, count: network.persons.count)
        for (actor, person) in persons.enumerated() { actorOf[person] = actor }
        var affiliation = network.affiliations[position]
        if let only {
            affiliation.ties = affiliation.ties.filter { $0.body == only.body && $0.kind == only.kind }.map { tie in
                var own = tie
                (own.person, own.body) = (actorOf[tie.person], 0)
                return own
            }
        }
        let scale = PictureScale(actors: network.persons.count + network.bodies.count)
        let mostPersons = Double(analysis.bodies.map(\.persons.count).max() ?? 0)
        let radii =
            persons.map { _ in scale.smallest * 1.4 }
            + bodies.map { body in
                scale.radius(Double(only?.persons.count ?? analysis.bodies[body].persons.count), most: mostPersons)
            }
        let labels =
            persons.map { scale.labelLines(content.nodeText(ofPerson: $0, options.nodeText)) }
            + bodies.map { scale.labelLines(network.bodies[$0].label, bold: true) }
        let part = only.map { "/\($0.body)/\($0.kind)" } ?? ""
        let drawn = affiliation
        // Who is shown for one kind of contact has told of it.
        let answering = only == nil ? persons.map { network.answering($0, drawn) } : persons.map { _ in .answered }
        layout = try content.layouts.layout("\(network.id)/affiliation \(position)\(part)/\(options)") {
            try SociogramLayout(
                drawn, persons: persons.count, bodies: bodies.count, answering: answering,
                footprints: radii.indices.map {
                    scale.footprint(radius: radii[$0], label: labels[$0], bold: $0 >= persons.count)
                })
        }
        self.affiliation = affiliation
        self.persons = persons
        self.bodies = bodies
        self.scale = scale
        self.radii = radii
        self.labels = labels
    }

    private var what: String {
        guard let kind else { return affiliation.label }
        let words = content.words
        let body = content.network.bodies[bodies[0]].label
        return "\(affiliation.label) – \(words.inSentence(affiliation.kinds[kind].label)) \(body)"
    }

    func scene(name: String) -> Scene {
        let pairs = AffiliationPair.all(affiliation)
        let contact =
            kind == nil
            ? words.contactWithBodies(analysis.withContact.count, analysis.withoutContact.count)
            : words.contactWithBody(
                persons.count, answered: analysis.answered, notAnswered: analysis.notAnswered,
                notAsked: analysis.notAsked)
        let facts = [
            [words.response(content.network.response), content.answerPeriod].joined(separator: " · "),
            [contact, kind == nil ? words.bodyPairs(pairs.count, reports: affiliation.ties.count) : nil]
                .compactMap(\.self).joined(separator: " · "),
        ]
        let strips = [SociogramLayout.Area.notAnswered, .notAsked, .withoutContact].compactMap { area in
            layout.boxes[area].map { box in
                Scene.Strip(
                    title: words.strip(
                        area, layout.areas.prefix(persons.count).count { $0 == area }, content.words.plainContact),
                    box: box)
            }
        }
        var data = [(key: "data-affiliation", value: affiliation.id)]
        if let kind {
            data += [
                ("data-body", content.network.bodies[bodies[0]].id), ("data-kind", affiliation.kinds[kind].id),
            ]
        }
        return Scene(
            name: name, title: "\(content.network.title): \(what)", facts: facts,
            description: facts.joined(separator: ". ") + ".", data: data,
            panels: [
                Scene.Panel(
                    idPart: "", heading: [], data: [("data-affiliation", affiliation.id)],
                    nodes: layout.points.indices.map(node), lines: pairs.map(line), strips: strips,
                    frame: .init(x: 0, y: 0, width: layout.width, height: layout.height))
            ], legend: legend,
            notes: [words.nodeText(options.nodeText, content.groupLabel) + " " + words.caution],
            fontSize: scale.font)
    }

    private func node(_ actor: Int) -> Scene.Node {
        guard actor < persons.count else {
            let body = bodies[actor - persons.count]
            let count = kind == nil ? analysis.bodies[body].persons.count : persons.count
            return Scene.Node(
                id: NodeId.body(body), cssClass: "body", point: layout.points[actor], radius: radii[actor],
                look: Self.bodyLook, label: labels[actor], isBold: true,
                title: content.network.bodies[body].label + " · " + words.persons(count),
                data: [("data-body", NodeId.body(body)), ("data-area", layout.areas[actor].rawValue)])
        }
        let person = persons[actor]
        let answering = self.answering(actor)
        let (state, cssClass): (String?, String) =
            switch answering {
            case .answered: (nil, "person")
            case .notAnswered: (words.hasNotAnswered, "person not-answered")
            case .notAsked: (words.isNotAsked, "person not-asked")
            }
        let groups = content.analysis.groups
        let title = [
            content.nodeText(ofPerson: person, options.nodeText), state,
        ].compactMap(\.self).joined(separator: " · ")
        return Scene.Node(
            id: NodeId.person(person), cssClass: cssClass,
            point: layout.points[actor], radius: radii[actor], look: palette.look(ofPerson: person),
            answering: answering, label: labels[actor], title: title,
            data: [
                ("data-person", NodeId.person(person)),
                (
                    "data-function",
                    (groups?.ofPerson[person] ?? []).compactMap { groups?.groups[$0].id.token }.joined(separator: " ")
                ),
                ("data-status", content.network.persons[person].status.rawValue),
                ("data-answered", answering == .answered ? "true" : "false"),
                ("data-area", layout.areas[actor].rawValue),
            ])
    }

    /// As a picture shows a person: whoever stands with the bodies has answered.
    private func answering(_ actor: Int) -> Answering {
        switch layout.areas[actor] {
        case .notAnswered: .notAnswered
        case .notAsked: .notAsked
        case .network, .withoutContact: .answered
        }
    }

    private func line(_ pair: AffiliationPair) -> Scene.Line {
        Scene.Line(
            from: pair.person, to: persons.count + pair.body,
            kind: .init(style: .solid, width: 1.4 * scale.lineWidth),
            hasHeadAtFrom: pair.direction != .toBody, hasHeadAtTo: pair.direction != .fromBody,
            cssClass: "affiliation",
            data: [
                ("data-from", NodeId.person(persons[pair.person])), ("data-to", NodeId.body(bodies[pair.body])),
                ("data-kinds", pair.kinds.map { affiliation.kinds[$0].id }.joined(separator: " ")),
                ("data-direction", pair.direction.rawValue),
            ])
    }

    private var legend: [LegendBlock] {
        func line(_ from: Bool, _ to: Bool, _ text: String) -> LegendBlock.Entry {
            .init(sample: .line(.solid, width: 1.4, headAtFrom: from, headAtTo: to), text: text)
        }
        var entries: [LegendBlock.Entry] = [
            .init(sample: .node(Self.bodyLook, radius: 9), text: words.body)
        ]
        if layout.boxes[.notAnswered] != nil {
            entries.append(
                .init(
                    sample: .node(.plain, radius: 8, answering: .notAnswered), text: words.notAnswered,
                    cssClass: "not-answered"))
        }
        if layout.boxes[.notAsked] != nil {
            entries.append(
                .init(
                    sample: .node(.plain, radius: 8, answering: .notAsked), text: words.notAsked,
                    cssClass: "not-asked"))
        }
        let isSilent = Set(persons.indices.filter { answering($0) != .answered }.map { persons[$0] })
        var blocks = [
            GroupLegend.block(content, palette, shown: persons) { !isSilent.contains($0) }
        ]
        .compactMap(\.self)
        blocks.append(LegendBlock(heading: "", entries: entries))
        blocks.append(
            LegendBlock(
                heading: words.lines,
                entries: [
                    line(false, true, words.toBody), line(true, false, words.fromBody),
                    line(true, true, words.bothWays),
                ]))
        return blocks
    }
}

/// A person and a body in contact, with the kinds of contact and the way that information goes.
struct AffiliationPair {
    let person: Int
    let body: Int
    /// Positions in the affiliation's kinds, ascending.
    private(set) var kinds: [Int]
    let direction: AffiliationKind.Direction

    /// Sorted by person and body.
    static func all(_ affiliation: Affiliation) -> [AffiliationPair] {
        var pairs: [(person: Int, body: Int, kinds: [Int])] = []
        for tie in affiliation.ties {
            if let last = pairs.last, last.person == tie.person, last.body == tie.body {
                if last.kinds.last != tie.kind { pairs[pairs.count - 1].kinds.append(tie.kind) }
            } else {
                pairs.append((tie.person, tie.body, [tie.kind]))
            }
        }
        return pairs.map { pair in
            let directions = Set(pair.kinds.map { affiliation.kinds[$0].direction })
            return AffiliationPair(
                person: pair.person, body: pair.body, kinds: pair.kinds,
                direction: directions.count == 1 ? directions.first ?? .both : .both)
        }
    }
}
