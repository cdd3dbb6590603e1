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
    private let persons: Int

    static let bodyLook = NodeLook(colours: [Colour(0x1A, 0x1A, 0x1A)], shape: .square)

    init(_ content: NetworkContent, affiliation position: Int, _ options: PictureOptions) throws {
        self.content = content
        self.options = options
        let network = content.network
        affiliation = network.affiliations[position]
        analysis = content.analysis.affiliations[position]
        words = PictureWords(language: content.language)
        palette = GroupPalette(content)
        persons = network.persons.count
        let scale = PictureScale(actors: persons + network.bodies.count)
        let mostPersons = Double(analysis.bodies.map(\.persons.count).max() ?? 0)
        let radii =
            network.persons.map { _ in scale.smallest * 1.4 }
            + analysis.bodies.map { scale.radius(Double($0.persons.count), most: mostPersons) }
        let labels =
            network.persons.indices.map { scale.labelLines(content.nodeText(ofPerson: $0, options.nodeText)) }
            + network.bodies.map { scale.labelLines($0.label, bold: true) }
        let (affiliation, persons) = (self.affiliation, self.persons)
        layout = try content.layouts.layout("\(network.id)/affiliation \(position)/\(options.nodeText)") {
            try SociogramLayout(
                affiliation, persons: persons, bodies: network.bodies.count,
                footprints: radii.indices.map {
                    scale.footprint(radius: radii[$0], label: labels[$0], bold: $0 >= persons)
                })
        }
        self.scale = scale
        self.radii = radii
        self.labels = labels
    }

    func scene(name: String) -> Scene {
        let pairs = AffiliationPair.all(affiliation)
        let facts = [
            [words.response(content.network.response), content.answerPeriod].joined(separator: " · "),
            words.contactWithBodies(analysis.withContact.count, analysis.withoutContact.count),
        ]
        let shown = Array(0..<persons + content.network.bodies.count)
        let strips = [SociogramLayout.Area.notAnswered, .withoutContact].compactMap { area in
            layout.boxes[area].map { box in
                Scene.Strip(
                    title: words.strip(area, layout.areas.prefix(persons).count { $0 == area }), box: box)
            }
        }
        return Scene(
            name: name, title: "\(content.network.title): \(affiliation.label)", facts: facts,
            description: facts.joined(separator: ". ") + ".", data: [("data-affiliation", affiliation.id)],
            panels: [
                Scene.Panel(
                    idPart: "", heading: [], data: [("data-affiliation", affiliation.id)], nodes: shown.map(node),
                    lines: pairs.map(line), strips: strips,
                    frame: .init(x: 0, y: 0, width: layout.width, height: layout.height))
            ], legend: legend,
            notes: [words.nodeText(options.nodeText, content.groupLabel) + " " + words.caution],
            fontSize: scale.font)
    }

    private func node(_ actor: Int) -> Scene.Node {
        guard actor < persons else {
            let body = actor - persons
            return Scene.Node(
                id: NodeId.body(body), cssClass: "body", point: layout.points[actor], radius: radii[actor],
                look: Self.bodyLook, label: labels[actor], isBold: true,
                title: content.network.bodies[body].label + " · "
                    + words.persons(analysis.bodies[body].persons.count),
                data: [("data-body", NodeId.body(body)), ("data-area", layout.areas[actor].rawValue)])
        }
        let isMissing = layout.areas[actor] == .notAnswered
        let groups = content.analysis.groups
        let title = [
            content.nodeText(ofPerson: actor, options.nodeText), isMissing ? words.hasNotAnswered : nil,
        ].compactMap(\.self).joined(separator: " · ")
        return Scene.Node(
            id: NodeId.person(actor), cssClass: isMissing ? "person not-answered" : "person",
            point: layout.points[actor], radius: radii[actor], look: palette.look(ofPerson: actor),
            isHollow: isMissing, label: labels[actor], title: title,
            data: [
                ("data-person", NodeId.person(actor)),
                (
                    "data-function",
                    (groups?.ofPerson[actor] ?? []).compactMap { groups?.groups[$0].id.token }.joined(separator: " ")
                ),
                ("data-status", content.network.persons[actor].status.rawValue),
                ("data-answered", isMissing ? "false" : "true"), ("data-area", layout.areas[actor].rawValue),
            ])
    }

    private func line(_ pair: AffiliationPair) -> Scene.Line {
        Scene.Line(
            from: pair.person, to: persons + pair.body,
            kind: .init(style: .solid, width: 1.4 * scale.lineWidth),
            hasHeadAtFrom: pair.direction != .toBody, hasHeadAtTo: pair.direction != .fromBody,
            cssClass: "affiliation",
            data: [
                ("data-from", NodeId.person(pair.person)), ("data-to", NodeId.body(pair.body)),
                ("data-kinds", pair.kinds.map { affiliation.kinds[$0].id }.joined(separator: " ")),
                ("data-direction", pair.direction.rawValue),
            ])
    }

    private var legend: [LegendBlock] {
        func line(_ from: Bool, _ to: Bool, _ text: String) -> LegendBlock.Entry {
            .init(sample: .line(.solid, width: 1.4, headAtFrom: from, headAtTo: to), text: text)
        }
        var entries: [LegendBlock.Entry] = [
            .init(sample: .node(Self.bodyLook, radius: 9, isHollow: false, isPale: false), text: words.body)
        ]
        if layout.boxes[.notAnswered] != nil {
            entries.append(
                .init(
                    sample: .node(.plain, radius: 8, isHollow: true, isPale: false), text: words.notAnswered,
                    cssClass: "not-answered"))
        }
        var blocks = [
            GroupLegend.block(content, palette, shown: Array(0..<persons)) { layout.areas[$0] != .notAnswered }
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
