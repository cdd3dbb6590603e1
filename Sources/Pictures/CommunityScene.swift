import Analysis
import Findings
import NetworkModel
import Telling

/// The scenes of a relation in a network that is too large to show each person: its communities and the ties between them.
struct CommunityScene {
    /// Above this many persons.
    static let mostPersons = StudySizes.mostPersons
    /// Communities that are shown, the largest first.
    private static let mostCommunities = 60

    private let content: NetworkContent
    private let relation: Relation
    private let analysis: RelationAnalysis
    private let words: PictureWords
    private let scale: PictureScale
    /// By person; nil for those in communities that are not shown.
    private let ofPerson: [Int?]
    private let sizes: [Int]
    /// Persons in communities that are not shown.
    private let leftOut: Int
    private let radii: [Double]
    private let labels: [[String]]
    let layout: SociogramLayout

    /// Nil where communities are not computed.
    init?(_ content: NetworkContent, relation position: Int) throws {
        guard content.study.settings.measures == .all else { return nil }
        self.content = content
        relation = content.network.relations[position]
        analysis = content.analysis.relations[position]
        words = PictureWords(language: content.language)
        let column = analysis.levels.last?.actorMeasures.first { $0.measure.id == "community" }
        let numbers = column?.values.map { $0.map { Int($0) - 1 } } ?? []
        var counts: [Int] = []
        for number in numbers.compactMap(\.self) {
            if number >= counts.count { counts += Array(repeating: 0, count: number + 1 - counts.count) }
            counts[number] += 1
        }
        // Communities are numbered from the largest.
        let shown = counts.prefix(Self.mostCommunities).prefix { $0 > 1 }.count
        ofPerson = content.network.persons.indices.map { person in
            numbers.indices.contains(person) ? numbers[person].flatMap { $0 < shown ? $0 : nil } : nil
        }
        sizes = Array(counts.prefix(shown))
        leftOut = content.network.persons.count - sizes.reduce(0, +)
        let scale = PictureScale(actors: 20)
        let most = Double(sizes.first ?? 0)
        let words = self.words
        let radii = sizes.map { scale.radius(Double($0), most: most) * 1.8 }
        let labels = sizes.enumerated().map { [words.community($0.offset + 1), words.persons($0.element)] }
        let pairs = Self.pairs(relation, ofPerson, level: relation.levels.count - 1)
        layout = try content.layouts.layout("\(content.network.id)/\(position)/communities") {
            try SociogramLayout(
                communities: labels.count, pairs: pairs,
                footprints: radii.indices.map { scale.footprint(radius: radii[$0], label: labels[$0]) })
        }
        self.scale = scale
        self.radii = radii
        self.labels = labels
    }

    func level(_ level: Int, name: String) -> Scene {
        Scene(
            name: name, title: content.network.title + ": " + content.words.title(relation, upTo: level),
            facts: facts(level),
            description: facts(level).joined(separator: " "),
            data: [("data-relation", relation.id), ("data-level", relation.levels[level].id)],
            panels: [panel(level, idPart: "", heading: [])], legend: legend, notes: [words.caution],
            fontSize: scale.font)
    }

    func levels(name: String) -> Scene {
        Scene(
            name: name, title: "\(content.network.title): \(relation.label), \(words.allLevels)",
            facts: Array(facts(0).dropLast()) + leftOutFact, description: facts(0).joined(separator: " "),
            data: [("data-relation", relation.id)],
            panels: relation.levels.indices.map { level in
                panel(
                    level, idPart: relation.levels[level].id,
                    heading: [
                        content.words.capitalised(content.words.levels(relation, upTo: level) ?? relation.label),
                        words.ties(analysis.levels[level].figures.ties),
                    ])
            }, legend: legend, notes: [words.caution], fontSize: scale.font)
    }

    private var leftOutFact: [String] {
        leftOut == 0 ? [] : [words.leftOut(persons: leftOut)]
    }

    private func facts(_ level: Int) -> [String] {
        [
            [words.response(content.network, to: relation), content.answerPeriod].joined(separator: " · "),
            words.tooLarge(most: Self.mostPersons),
        ] + leftOutFact + [words.ties(analysis.levels[level].figures.ties)]
    }

    private func panel(_ level: Int, idPart: String, heading: [String]) -> Scene.Panel {
        let pairs = Self.pairs(relation, ofPerson, level: level)
        let most = Double(pairs.map(\.ties).max() ?? 1)
        return Scene.Panel(
            idPart: idPart, heading: heading,
            data: [("data-relation", relation.id), ("data-level", relation.levels[level].id)],
            nodes: sizes.indices.map { community in
                Scene.Node(
                    id: "c\(community + 1)", cssClass: "community", point: layout.points[community],
                    radius: radii[community],
                    look: NodeLook(colours: [GroupPalette.colours[0]], shape: .circle), label: labels[community],
                    title: labels[community].joined(separator: " · "),
                    data: [("data-community", "\(community + 1)"), ("data-persons", "\(sizes[community])")])
            },
            lines: pairs.sorted { ($0.ties, $0.first, $0.second) < ($1.ties, $1.first, $1.second) }.map { pair in
                Scene.Line(
                    from: pair.first, to: pair.second,
                    kind: .init(style: .solid, width: 0.4 + 7 * Double(pair.ties) / most), hasHeadAtFrom: false,
                    hasHeadAtTo: false,
                    cssClass: "between", data: [("data-ties", "\(pair.ties)")])
            }, strips: [], frame: .init(x: 0, y: 0, width: layout.width, height: layout.height))
    }

    private var legend: [LegendBlock] {
        [
            LegendBlock(
                heading: words.communitySize,
                entries: [
                    .init(
                        sample: .node(
                            NodeLook(colours: [GroupPalette.colours[0]], shape: .circle), radius: radii.first ?? 12),
                        text: sizes.first.map(words.persons) ?? "")
                ]),
            LegendBlock(
                heading: words.lines,
                entries: [
                    .init(
                        sample: .line(.solid, width: 3, headAtFrom: false, headAtTo: false), text: words.communityLine)
                ]),
        ]
    }

    /// Ties between two communities, in both directions together.
    private static func pairs(
        _ relation: Relation, _ ofPerson: [Int?], level: Int
    ) -> [(first: Int, second: Int, ties: Int)] {
        var counts: [Int: Int] = [:]
        for tie in relation.ties where tie.level <= level {
            guard let from = ofPerson[Int(tie.from)], let to = ofPerson[Int(tie.to)], from != to else { continue }
            counts[min(from, to) * mostCommunities + max(from, to), default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.map {
            ($0.key / mostCommunities, $0.key % mostCommunities, $0.value)
        }
    }
}
