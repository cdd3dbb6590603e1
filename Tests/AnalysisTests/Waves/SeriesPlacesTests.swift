import GraphAlgorithms
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

/// Where people stand when a wave is added to those that there were.
@Suite struct SeriesPlacesTests {
    /// The same people asked `waves` times; from one time to the next about a sixth of the ties between them are others.
    private static func waves(_ count: Int, persons: Int, seed: UInt64) -> [Network] {
        var random = Seeded(seed)
        var survey = SimulatedNetwork(
            persons: persons, levels: 2, base: -1.7, activity: 0.5, popularity: 0.5, closeness: 0.8, seed: seed)
        var networks = [survey.network()]
        for _ in 1..<count {
            for from in 0..<persons {
                for to in 0..<persons where from != to && random.next() % 12 == 0 {
                    survey.weights[from][to] = survey.weights[from][to] > 0 ? 0 : 1
                }
            }
            networks.append(survey.network())
        }
        return WaveChangeTests.waves(networks, (0..<count).map { "w\($0)" })
    }

    private static func united(_ networks: [Network]) -> [UnitedContact] {
        let everybody = Set(networks.flatMap { $0.persons.compactMap(\.acrossWaves?.number) }).sorted()
        let actors = Dictionary(uniqueKeysWithValues: everybody.enumerated().map { ($1, $0) })
        return networks.indices.map { wave in
            UnitedContact(Array(networks[...wave]), networks[...wave].map { $0.relations[0] }, actors)
        }
    }

    /// Centred and of one size: how far each stands from where it stood, in parts of the spread.
    static func moves(_ before: [Graph.Point], _ after: [Graph.Point]) -> [Double] {
        func centred(_ points: [Graph.Point]) -> [Graph.Point] {
            let count = Double(points.count)
            let (x, y) = (points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
            let size = (points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) + ($1.y - y) * ($1.y - y) } / count)
                .squareRoot()
            return points.map { Graph.Point(x: ($0.x - x) / size, y: ($0.y - y) / size) }
        }
        return zip(centred(before), centred(after)).map { one, other in
            ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
        }.sorted()
    }

    @Test(arguments: [3, 5, 8] as [UInt64])
    func `a further wave moves people little, and less than laying out anew does`(seed: UInt64) throws {
        let united = Self.united(Self.waves(3, persons: 28, seed: seed))
        let before = try SeriesPlaces.find(Array(united[..<2])).compactMap(\.self)
        let after = try SeriesPlaces.find(united).compactMap(\.self)
        let anew = try SeriesPlaces.find([united[2]]).compactMap(\.self)
        #expect(before.count == 28 && after.count == 28)
        let moves = Self.moves(before, after)
        #expect(moves[14] < 0.25, "half of them less than \(moves[14]) of the spread")
        #expect(moves[14] < Self.moves(before, anew)[14])
        #expect(try SeriesPlaces.find(united).compactMap(\.self) == after)
    }

    @Test func `one wave is laid out as a network by itself is`() throws {
        let united = Self.united(Self.waves(1, persons: 12, seed: 4))
        let graph = united[0].graph
        let places = try SeriesPlaces.find(united)
        let alone = try Island.places(Subgraph(graph, weights: united[0].weights, members: Array(0..<12)))
        #expect(places.compactMap(\.self) == alone)
    }
}
