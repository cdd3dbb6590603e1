import Analysis
import Findings
import GraphAlgorithms
import NetworkModel
import TestSupport
import Testing

@Suite struct CohesionFiguresTests {
    private func level(_ network: Network) throws -> LevelAnalysis { try analyse(network).relations[0].levels[0] }

    @Test(arguments: [4, 7, 20])
    func `a star is centralized as far as can be, a ring not at all`(n: Int) throws {
        let star = try level(.mutual(Forms.star(n))).cohesion
        #expect(star.degreeCentralization == 1)
        #expect(star.betweennessCentralization == 1)
        #expect(abs(try #require(star.closenessCentralization) - 1) < 1e-12)
        let ring = try level(.mutual(Forms.ring(n))).cohesion
        #expect((ring.degreeCentralization, ring.betweennessCentralization) == (0, 0))
        #expect(abs(try #require(ring.closenessCentralization)) < 1e-12)
    }

    @Test func `on a line the middle lies between most, and the ends between none`() throws {
        let analysis = try level(.mutual(Forms.line(7)))
        let betweenness = try #require(analysis.actorMeasures.first { $0.measure.id == "betweenness" }).values
        #expect(betweenness == [0, 10, 16, 18, 16, 10, 0])
        #expect(analysis.cohesion.diameter == 6)
        #expect(abs(try #require(analysis.cohesion.meanDistance) - 8.0 / 3) < 1e-12)
        #expect(analysis.bridgeBuilders.map(\.person) == [3, 2, 4])
        #expect(analysis.bridgeBuilders.map(\.largestComponentWithout) == [3, 4, 4])
        #expect(analysis.bridgeBuilders.map(\.componentsWithout) == [2, 2, 2])
    }

    @Test func `those without contact are told apart by whether they answered`() throws {
        let analysis = try level(
            .table(
                """
                    A B C D E
                A   . 1 0 0 0
                B   0 . 0 0 0
                C   0 0 . 0 0
                D   ? ? ? . ?
                E   ? ? ? ? .
                """))
        #expect(analysis.cohesion.withContact == 2)
        #expect((analysis.cohesion.withoutContactAnswered, analysis.cohesion.withoutContactNotAnswered) == (1, 2))
        let census = analysis.cohesion.dyadCensus
        #expect((census.mutual, census.asymmetric, census.null) == (0, 1, 9))
        #expect(analysis.cohesion.triadCensus?.reduce(0, +) == 10)
        #expect(analysis.cohesion.triadCensus?[1] == 3)
        #expect(analysis.cohesion.transitivity == nil)
        #expect((analysis.cohesion.meanDistance, analysis.cohesion.diameter) == (1, 1))
    }

    /// A and B, and C and D, report each other; B reports C, who does not agree; D reports E, who does.
    @Test(arguments: [
        (SymmetrisingRule.maximum, [5], [0.0, 1, 1, 1, 0]), (.either, [5], [0, 1, 1, 1, 0]),
        (.minimum, [3, 2], [0, 0, 0, 1, 0]), (.both, [3, 2], [0, 0, 0, 1, 0]),
    ])
    func `components and cut points are those of the network that the other measures see`(
        rule: SymmetrisingRule, sizes: [Int], cutPoints: [Double?]
    ) throws {
        let analysis = try analyse(
            .table(
                """
                    A B C D E
                A   . 1 0 0 0
                B   1 . 1 0 0
                C   0 0 . 1 0
                D   0 0 1 . 1
                E   0 0 0 1 .
                """), symmetrise: rule
        ).relations[0].levels[0]
        func values(_ id: String) throws -> [Double?] {
            try #require(analysis.actorMeasures.first { $0.measure.id == id }).values
        }
        #expect(analysis.figures.componentSizes == sizes)
        #expect(try values("cutPoint") == cutPoints)
        #expect(Set(try values("component")).count == sizes.count)
        #expect(analysis.bridgeBuilders.allSatisfy { $0.isCutPoint == (cutPoints[$0.person] == 1) })
    }

    @Test func `a bridge builder is somebody without whom others who answered are cut off`() throws {
        let table = """
                A B C D
            A   . 1 0 0
            B   1 . 1 0
            C   0 1 . 1
            D   ? ? ? .
            """
        let analysis = try level(.table(table))
        // Without C only D is cut off, who did not answer; but two of the three ways of others lead there.
        #expect(analysis.bridgeBuilders.map(\.person) == [1, 2])
        #expect(analysis.bridgeBuilders.map(\.cutOff) == [1, 1])
        #expect(analysis.bridgeBuilders.map(\.cutOffAnswered) == [1, 0])
        #expect(analysis.bridgeBuilders.map(\.shareOfWays) == [2.0 / 3, 2.0 / 3])
        #expect(analysis.bridgeBuilders.map(\.largestComponentWithout) == [2, 2])
        #expect(try level(.mutual(Forms.complete(4))).bridgeBuilders.isEmpty)
    }

    @Test func `who did not answer can be a bridge builder by what others report, where both should say the same`()
        throws
    {
        let table = """
                A B C D E
            A   . 0 1 0 0
            B   0 . 1 0 0
            C   ? ? . ? ?
            D   0 0 1 . 0
            E   0 0 1 0 .
            """
        let mutual = try level(.table(table)).bridgeBuilders
        #expect(mutual.map(\.person) == [2])
        #expect(mutual.map(\.answered) == [false])
        #expect(mutual.map(\.shareOfWays) == [1])
        #expect(try level(.table(table, reciprocityExpected: false)).bridgeBuilders.isEmpty)
    }

    @Test func `between many others who know each other nobody is a bridge builder`() throws {
        // Everybody knows everybody but one pair: their way may lead through any of the eight.
        let edges = Forms.complete(10).edges.filter { ($0.from, $0.to) != (0, 1) }
        let network = Network.mutual(Graph(vertexCount: 10, edges: edges, isDirected: false))
        #expect(try level(network).bridgeBuilders.isEmpty)
    }

    @Test func `ties inside and between groups`() throws {
        let network = Network.table(
            """
                A B C D E F
            A   . 1 1 0 0 1
            B   1 . 0 1 0 0
            C   0 0 . 1 0 0
            D   0 0 1 . 1 0
            E   0 0 0 0 . 0
            F   0 0 0 0 0 .
            """
        ).grouped("X X Y Y Y -", options: "XY")
        let mixing = try analyse(network).relations[0].levels[0].mixing[0]
        // A-B twice, C-D twice and D-E are inside; A-C and B-D between; A-F is with somebody unknown.
        #expect((mixing.internalTies, mixing.externalTies) == (5, 2))
        #expect(mixing.eiIndex == -3.0 / 7)
        // Newman: (sum of e(i,i) - sum of a(i) b(i)) / (1 - the latter); out-ends 4 and 3, in-ends 2 and 5 of 7.
        let chance = (4.0 * 2 + 3 * 5) / 49
        #expect(abs(try #require(mixing.assortativity) - (5.0 / 7 - chance) / (1 - chance)) < 1e-12)
    }

    @Test func `a tie between two who share one of several groups is inside, and assortativity is not defined`() throws
    {
        let network = Network.mutual(Forms.line(3)).grouped("X XY Y", options: "XY")
        let mixing = try analyse(network).relations[0].levels[0].mixing[0]
        #expect(mixing.eiIndex == -1)
        #expect(mixing.assortativity == nil)
    }

    @Test func `every figure has its own id and a text in every language`() throws {
        #expect(Set(FigureList.all.map(\.id)).count == FigureList.all.count)
        for figure in FigureList.all {
            for language in Language.allCases {
                #expect(!figure.name[language].isEmpty && !figure.definition[language].isEmpty)
            }
        }
        let line = try level(.mutual(Forms.line(4)))
        #expect(FigureList.figure("ties")?.value(line) == 6)
        #expect(FigureList.figure("line")?.value(line) == 1)
        let alone = try level(.table("    A\nA   ."))
        let defined = FigureList.all.filter { $0.kind != .count && $0.value(alone) != nil }
        // One person has no contact; of pairs there is nothing to say.
        #expect(defined.map(\.id) == ["meanDegree", "inDegreeSpread"])
    }
}
