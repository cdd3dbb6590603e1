import Analysis
import Findings
import NetworkModel
import Pictures
import Telling
import XMLWriting

/// All waves of a network in one graph that Gephi's timeline plays: a spell for the waves that somebody is on the roster, and one for those
/// in which a tie is reported. Time is the number of the wave, counted from 1; where nobody was asked, nothing is said to have ended.
struct SeriesGEXF {
    private let series: SeriesContent
    private let people: [Someone]
    /// By wave: the place in `people` of each person.
    private let places: [[Int]]

    private struct Someone {
        var person: Person
        /// The latest of the waves that the person is in.
        var wave: Int
        var waves: [Int]
        var mark: NodeMark
    }

    init(_ series: SeriesContent) throws {
        self.series = series
        var people: [Int: Someone] = [:]
        for (wave, content) in series.waves.enumerated() {
            let looks = try NodeLooks(network: content)
            for (position, person) in content.network.persons.enumerated() {
                guard let number = person.acrossWaves?.number else { continue }
                let waves = (people[number]?.waves ?? []) + [wave]
                people[number] = Someone(person: person, wave: wave, waves: waves, mark: looks.mark(ofPerson: position))
            }
        }
        let sorted = people.sorted { $0.key < $1.key }
        let place = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
        self.people = sorted.map(\.value)
        places = series.waves.map { content in
            content.network.persons.map { $0.acrossWaves.flatMap { place[$0.number] } ?? 0 }
        }
    }

    private var attributes: [Attribute] { series.latest.network.attributes }

    func write(to path: String) throws {
        let xml = try XMLWriter(path: path)
        try xml.start(
            "gexf", ["xmlns": "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", "version": "1.3"])
        try xml.start("meta")
        try xml.element("description", text: description)
        try xml.end()
        try xml.start(
            "graph",
            [
                "defaultedgetype": "directed", "mode": "dynamic", "timeformat": "double",
                "timerepresentation": "interval", "start": "1", "end": String(series.waves.count),
            ])
        try xml.start("attributes", ["class": "node"])
        for key in ["name", "roster_id"] + attributes.map({ NodeKeys.key(forAttribute: $0.id) }) {
            try xml.element("attribute", ["id": key, "title": key, "type": "string"])
        }
        try xml.end()
        try xml.start("attributes", ["class": "edge", "mode": "dynamic"])
        try xml.element("attribute", ["id": "e_level", "title": "e_level", "type": "string"])
        try xml.end()
        try xml.start("nodes")
        for place in people.indices { try write(node: place, xml) }
        try xml.end()
        try xml.start("edges")
        for relation in relations { try write(relation, xml) }
        try xml.close()
    }

    /// Which number is which wave.
    private var description: String {
        let waves = series.waves.enumerated().map { "\($0 + 1) = \($1.network.wave?.label ?? $1.network.title)" }
        let edition = series.latest.editionStatement.map { [$0] } ?? []
        return (edition + [series.language.say("change.gexf", ["waves": waves.joined(separator: ", ")])])
            .joined(separator: " ")
    }

    private func write(node place: Int, _ xml: borrowing XMLWriter) throws {
        let someone = people[place]
        let content = series.waves[someone.wave]
        try xml.start("node", ["id": NodeId.person(place), "label": someone.person.name])
        try xml.start("attvalues")
        var values = [("name", GephiText.safe(someone.person.name)), ("roster_id", GephiText.safe(someone.person.id))]
        for attribute in attributes {
            guard let own = content.network.attributes.firstIndex(where: { $0.id == attribute.id }),
                let text = content.network.attributes[own].shownText(someone.person.values[own], series.language)
            else { continue }
            values.append((NodeKeys.key(forAttribute: attribute.id), GephiText.safe(text)))
        }
        for (key, value) in values where !value.isEmpty { try xml.element("attvalue", ["for": key, "value": value]) }
        try xml.end()
        try write(spells: someone.waves, xml)
        let colour = someone.mark.colour
        try xml.element("viz:color", ["r": "\(colour.red)", "g": "\(colour.green)", "b": "\(colour.blue)"])
        if let point = someone.mark.point { try xml.element("viz:position", ["x": "\(point.x)", "y": "\(point.y)"]) }
        try xml.element("viz:size", ["value": px(someone.mark.size)])
        try xml.end()
    }

    /// Waves that follow each other are one spell.
    private func write(spells waves: [Int], _ xml: borrowing XMLWriter) throws {
        try xml.start("spells")
        for spell in Self.spells(waves) {
            try xml.element("spell", ["start": String(spell.lowerBound + 1), "end": String(spell.upperBound + 1)])
        }
        try xml.end()
    }

    private static func spells(_ waves: [Int]) -> [ClosedRange<Int>] {
        waves.reduce(into: [ClosedRange<Int>]()) { spells, wave in
            if let last = spells.last, last.upperBound == wave - 1 {
                spells[spells.count - 1] = last.lowerBound...wave
            } else {
                spells.append(wave...wave)
            }
        }
    }

    // MARK: Ties

    /// Every relation that a wave has, as the latest of them calls it.
    private var relations: [Relation] {
        var met: Set<String> = []
        return series.waves.reversed().flatMap(\.network.relations).filter { met.insert($0.id).inserted }
    }

    private func write(_ relation: Relation, _ xml: borrowing XMLWriter) throws {
        var edges: [[Int]: [(wave: Int, relation: Relation, level: Int)]] = [:]
        for (wave, content) in series.waves.enumerated() {
            guard let own = content.network.relations.first(where: { $0.id == relation.id }) else { continue }
            for tie in own.ties {
                edges[[places[wave][Int(tie.from)], places[wave][Int(tie.to)]], default: []]
                    .append((wave, own, Int(tie.level)))
            }
        }
        let sorted = edges.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for (number, (ends, reports)) in sorted.enumerated() {
            guard let latest = reports.last else { continue }
            try xml.start(
                "edge",
                [
                    "id": "\(relation.id).e\(number + 1)", "source": NodeId.person(ends[0]),
                    "target": NodeId.person(ends[1]), "kind": relation.id, "label": relation.label,
                    "weight": String(latest.relation.weight(ofLevel: latest.level)),
                ])
            try xml.start("attvalues")
            for report in reports {
                try xml.element(
                    "attvalue",
                    [
                        "for": "e_level", "value": GephiText.safe(report.relation.levels[report.level].id),
                        "start": String(report.wave + 1), "end": String(report.wave + 1),
                    ])
            }
            try xml.end()
            try write(spells: reports.map(\.wave), xml)
            try xml.end()
        }
    }
}
