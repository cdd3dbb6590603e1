import GraphAlgorithms
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

/// Ring, line and modularity beside those of networks in which everybody has as many contacts as here.
@Suite struct ShapeByChanceTests {
    private func shape(_ network: Network) throws -> ShapeByChance {
        try #require(try analyse(network).relations[0].levels[0].shapeByChance)
    }

    @Test func `exchanging ends of ties leaves everybody as many contacts, and nothing twice or with oneself`() throws {
        let graph = Forms.random(20, density: 0.2, seed: 3)
        let rewiring = try #require(Rewiring(graph))
        for number in 0..<10 {
            let drawn = rewiring.drawing(number)
            #expect(try drawn.degrees(.both) == graph.degrees(.both))
            #expect(drawn.edges.allSatisfy { $0.from != $0.to })
            let pairs = drawn.edges.map { [min($0.from, $0.to), max($0.from, $0.to)] }
            #expect(Set(pairs).count == graph.edges.count)
            #expect(Set(pairs) != Set(graph.edges.map { [min($0.from, $0.to), max($0.from, $0.to)] }))
            #expect(rewiring.drawing(number).edges == drawn.edges)
        }
        #expect(rewiring.drawing(0).edges != rewiring.drawing(1).edges)
        // One tie has nothing to be exchanged with.
        #expect(Rewiring(Forms.line(2)) == nil)
    }

    @Test func `two circles of friends divide more clearly than chance, and a drawn network does not`() throws {
        let cliques = Forms.undirected(
            16,
            [0..<8, 8..<16].flatMap { group in group.flatMap { one in group.filter { $0 > one }.map { (one, $0) } } }
                + [(0, 8)])
        let level = try analyse(.mutual(cliques)).relations[0].levels[0]
        let modularity = try #require(level.shapeByChance?.modularity)
        #expect(try #require(level.cohesion.modularity) > modularity.range.upperBound + 0.1)
        // A maximised score is far above 0 in networks made by chance, too.
        let outside = try (0..<10).count { seed in
            let drawn = try analyse(.mutual(Forms.random(24, density: 0.2, seed: UInt64(seed + 40)))).relations[0]
                .levels[0]
            let chance = try #require(drawn.shapeByChance?.modularity)
            #expect(chance.expected > 0.15)
            return !chance.range.contains(try #require(drawn.cohesion.modularity))
        }
        #expect(outside <= 3)
    }

    @Test func `the ends of a ring are those of the networks it could be`() throws {
        // Everybody has two contacts: what is drawn are rings too, of one piece or several.
        let level = try analyse(.mutual(Forms.ring(12))).relations[0].levels[0]
        let ring = try #require(level.shapeByChance?.ring)
        #expect(level.idealForms.network?.ring == 1 && ring.range.upperBound <= 1 && ring.expected < 1)
        #expect(ring.draws == 50 && ring.seed == 42)
    }

    @Test func `another order of the roster changes nothing`() throws {
        let network = SimulatedNetwork(
            persons: 18, levels: 1, base: -1.4, activity: 0.8, popularity: 0.6, closeness: 1.5, seed: 8
        ).network()
        #expect(try shape(network) == shape(network.reordered(Array((0..<18).reversed()))))
    }
}
