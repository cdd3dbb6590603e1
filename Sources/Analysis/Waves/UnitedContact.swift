import GraphAlgorithms
import NetworkModel

/// The contact of all waves together.
package struct UnitedContact {
    private var edges: [Graph.Edge] = []
    var weights: [Double] = []
    /// Who answered in no wave.
    fileprivate var silent: [Answering]
    /// By how many each is named, where most do.
    package private(set) var named: [Int]
    private let actors: [Int: Int]

    /// - Parameters:
    ///   - relations: of each wave, the same relation; nil where it was not asked.
    ///   - actors: by number across the waves.
    package init(_ waves: [Network], _ relations: [Relation?], _ actors: [Int: Int]) {
        self.actors = actors
        named = Array(repeating: 0, count: actors.count)
        var answering = Array(repeating: Set<Answering>(), count: actors.count)
        var pulls: [[Int]: Double] = [:]
        silent = []
        for (network, relation) in zip(waves, relations) {
            guard let relation else { continue }
            var own = Array(repeating: 0, count: actors.count)
            for tie in relation.ties { own[actor(network, Int(tie.to))] += 1 }
            for actor in own.indices { named[actor] = max(named[actor], own[actor]) }
            for person in network.persons.indices {
                answering[actor(network, person)].insert(network.answering(person, relation))
            }
            for dyad in relation.dyads {
                let pull = [dyad.aReports, dyad.bReports].compactMap(\.level).reduce(0.0) {
                    $0 + Double(relation.weight(ofLevel: $1))
                }
                pulls[[actor(network, Int(dyad.a)), actor(network, Int(dyad.b))].sorted(), default: 0] += pull
            }
        }
        silent = answering.map { all in
            all.contains(.answered) ? .answered : all.contains(.notAnswered) || all.isEmpty ? .notAnswered : .notAsked
        }
        for (pair, pull) in pulls.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            edges.append(Graph.Edge(pair[0], pair[1]))
            weights.append(pull)
        }
    }

    var graph: Graph { Graph(vertexCount: silent.count, edges: edges, isDirected: false) }

    package func actor(_ network: Network, _ person: Int) -> Int {
        network.persons[person].acrossWaves.flatMap { actors[$0.number] } ?? 0
    }
}

extension SociogramLayout {
    /// Everybody in all waves, each in one place.
    /// - Parameter places: as `SeriesPlaces` finds them.
    package init(
        _ united: UnitedContact, places: [Graph.Point?], footprints: [Footprint], room: LayoutRoom = .screen
    ) throws {
        try self.init(
            united.graph, weights: united.weights, silent: united.silent, known: places, footprints: footprints,
            room: room)
    }
}
