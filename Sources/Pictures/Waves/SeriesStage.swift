import Analysis
import NetworkModel
import Telling

/// Everybody in all waves of a network, each in one place at every level and in every wave: a person can be looked for where he or she
/// stood. One layout over the contact of all waves together, which leaves people where the waves before had them (`SeriesPlaces`).
struct SeriesStage {
    /// The same for every wave.
    let scale: PictureScale
    private let layout: SociogramLayout
    /// By number across the waves.
    private let actors: [Int: Int]

    /// Nil for a network that was asked once, and where nobody may be followed from one wave to the next.
    init?(_ content: NetworkContent, relation id: String, _ options: PictureOptions) throws {
        guard let wave = content.network.wave, content.study.edition != .anonymous else { return nil }
        if case .given = options.nodeText { return nil }
        let waves = content.study.networks.filter { $0.wave?.network == wave.network }
        let everybody = Set(waves.flatMap { $0.persons.compactMap(\.acrossWaves?.number) }).sorted()
        let isFollowed = waves.allSatisfy { $0.persons.allSatisfy { $0.acrossWaves != nil } }
        guard waves.count > 1, isFollowed, everybody.count <= StudySizes.mostPersons else { return nil }

        let relations = waves.map { network in network.relations.first { $0.id == id } }
        let actors = Dictionary(uniqueKeysWithValues: everybody.enumerated().map { ($1, $0) })
        self.actors = actors
        let lines = relations.compactMap(\.?.dyads.count).max() ?? 0
        let scale = PictureScale(
            actors: max(content.sizes.persons, everybody.count), lines: lines, isForPaper: options.isForPaper)
        self.scale = scale
        let united = UnitedContact(waves, relations, actors)
        let most = relations.compactMap { $0 }.map { content.sizes.most(in: $0) }.max() ?? 0
        layout = try content.layouts.layout("\(wave.network), all waves/\(id)/\(options)") {
            // As in the latest wave that somebody is in.
            let labels = waves.reduce(into: Array(repeating: "", count: everybody.count)) { labels, network in
                let own = content.of(network)
                for person in network.persons.indices {
                    labels[united.actor(network, person)] = own.nodeText(ofPerson: person, options.nodeText)
                }
            }
            let footprints = everybody.indices.map { actor in
                let radius =
                    options.sizeMeasure == StudySizes.measure
                    ? scale.radius(Double(united.named[actor]), most: most) : scale.largest
                return scale.footprint(radius: radius, label: scale.labelLines(labels[actor]))
            }
            let places = try SeriesPlaces.find(
                waves.indices.map { UnitedContact(Array(waves[...$0]), Array(relations[...$0]), actors) })
            return try scale.layout(isForPaper: options.isForPaper) { room in
                try SociogramLayout(united, places: places, footprints: footprints, room: room)
            }
        }
    }

    /// Where the persons of one wave stand, in the order of its roster.
    func layout(of network: Network) -> SociogramLayout {
        layout.of(network.persons.map { $0.acrossWaves.flatMap { actors[$0.number] } ?? 0 })
    }
}
