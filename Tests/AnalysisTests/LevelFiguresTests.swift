import Analysis
import NetworkModel
import TestSupport
import Testing

@Suite struct LevelFiguresTests {
    private func analysis(_ network: Network) throws -> [LevelAnalysis] {
        let study = Study(id: "study", title: "Study", language: .en, networks: [network])
        return try StudyAnalyst.analyse(study).networks[0].relations[0].levels
    }

    @Test func `each cumulative level is a network of its own`() throws {
        let levels = try analysis(
            .table(
                """
                    A B C D
                A   . 1 2 0
                B   2 . 0 0
                C   0 0 . -
                D   ? ? ? .
                """, levels: ["daily", "weekly"]))
        let daily = levels[0].figures
        #expect(daily.ties == 1)
        #expect(daily.densityAll == 1.0 / 12)
        #expect(daily.densityObserved == 1.0 / 8)
        #expect(daily.reciprocityArcs == 0)
        #expect((daily.dyadsMutual, daily.dyadsOneSided, daily.dyadsUnconfirmed) == (0, 1, 0))
        #expect(daily.componentSizes == [2, 1, 1])
        #expect(daily.isolates == 2)
        let weekly = levels[1].figures
        #expect(weekly.ties == 3)
        #expect(weekly.reciprocityArcs == 2.0 / 3)
        #expect(weekly.reciprocityArcsObserved == 2.0 / 3)
        #expect(weekly.reciprocityDyads == 0.5)
        #expect(weekly.componentSizes == [3, 1])
        #expect(weekly.isolates == 1)
        // Out-degrees 2, 1, 0, 0.
        #expect(weekly.degreeCentralizationOut == 5.0 / 9)
        // Three of them are named once, one is not; three of six pairs are connected.
        #expect(weekly.meanDegree == 0.75)
        #expect(weekly.inDegreeSpread == 0.1875.squareRoot())
        #expect(weekly.outDegreeSpread == (2.0 / 3).squareRoot())
        #expect(weekly.connectedness == 0.5)
    }

    @Test func `a missing answer counts in no observed figure`() throws {
        let figures = try analysis(
            .table(
                """
                    A B C
                A   . 1 1
                B   1 . 0
                C   ? ? .
                """))[0].figures
        #expect(figures.reciprocityArcs == 2.0 / 3)
        #expect(figures.reciprocityArcsObserved == 1)
        #expect(figures.reciprocityDyads == 0.5)
        #expect(figures.densityObserved == 3.0 / 4)
        #expect(figures.dyadsUnconfirmed == 1)
    }

    @Test func `somebody who did not answer has an in-degree and no out-degree`() throws {
        let level = try analysis(
            .table(
                """
                    A B C
                A   . 1 1
                B   0 . 0
                C   ? ? .
                """))[0]
        #expect(level.actorMeasures.first { $0.measure.id == "outDegree" }?.values == [2, 0, nil])
        #expect(level.actorMeasures.first { $0.measure.id == "inDegree" }?.values == [0, 1, 1])
    }

    @Test func `what is not defined is empty`() throws {
        let alone = try analysis(.table("    A\nA   ."))[0].figures
        #expect(alone.densityAll == nil && alone.densityObserved == nil && alone.reciprocityArcs == nil)
        #expect(alone.degreeCentralizationIn == nil)
        #expect(alone.componentSizes == [1])
    }
}
