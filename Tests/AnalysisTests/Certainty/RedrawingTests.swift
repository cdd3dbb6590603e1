import Findings
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct RedrawingTests {
    private static let whole = SimulatedNetwork(
        persons: 24, levels: 3, base: -1.4, activity: 0.8, popularity: 0.6, closeness: 1.6, seed: 11)

    private func redrawing(_ network: Network, seed: UInt64 = 1) throws -> (PairAnswers, Redrawing) {
        let answers = PairAnswers(network.relations[0])
        return (answers, try #require(Redrawing(answers, order: network.lotOrder, seed: seed)))
    }

    @Test func `what was answered never changes, what nobody was asked stays so, and all else is drawn`() throws {
        var network = Self.whole.network(without: [3, 7, 20])
        network = try #require(leftOpen(network, person: 5, about: [0, 1, 2], notAskedAbout: [8]))
        let (answers, redrawing) = try redrawing(network)
        for number in 0..<20 {
            let drawn = redrawing.drawing(number)
            for (cell, drawn) in zip(answers.cells, drawn) {
                if cell == PairAnswers.missing {
                    #expect(drawn <= 3)
                } else {
                    #expect(drawn == cell)
                }
            }
        }
        #expect(redrawing.drawing(0) != redrawing.drawing(1))
        #expect(redrawing.drawing(4) == redrawing.drawing(4))
    }

    /// The network with some answers of a person taken away.
    private func leftOpen(_ network: Network, person: Int, about open: [Int], notAskedAbout: [Int]) -> Network? {
        let relation = network.relations[0]
        var states = AnswerStates(persons: relation.personCount)
        for from in 0..<relation.personCount {
            var answers = relation.answers(from: from).map(\.byte)
            if from == person {
                for other in open { answers[other] = Answer.unanswered.byte }
                for other in notAskedAbout { answers[other] = Answer.notAsked.byte }
            }
            states.setRow(from, answers: answers)
        }
        var network = network
        network.relations[0] = Relation(
            id: relation.id, label: relation.label, levels: relation.levels, hasScale: true, reciprocityExpected: true,
            states: states,
            ties: relation.ties.filter { Int($0.from) != person || !(open + notAskedAbout).contains(Int($0.to)) })
        return network
    }

    @Test func `nothing is drawn where all answered, or hardly anybody`() {
        let everybody = Self.whole.network()
        #expect(Redrawing(PairAnswers(everybody.relations[0]), order: everybody.lotOrder, seed: 1) == nil)
        let four = Self.whole.network(without: Set(4..<24))
        #expect(Redrawing(PairAnswers(four.relations[0]), order: four.lotOrder, seed: 1) == nil)
    }

    @Test func `another order of the roster gives the same intervals`() throws {
        let network = Self.whole.network(without: [2, 9, 14, 15])
        let turned = network.reordered(Array((0..<24).reversed()))
        let (one, other) = (try analyse(network), try analyse(turned))
        /// What is told person by person stands in the roster's order; `DrawnClaimsTests` see to that.
        func intervals(_ analysis: NetworkAnalysis) -> [LevelCertainty?] {
            analysis.relations[0].levels.map { level in
                var certainty = level.certainty
                certainty?.redrawn?.claims = nil
                return certainty
            }
        }
        #expect(intervals(one) == intervals(other))
        #expect(intervals(one).allSatisfy { $0?.redrawn != nil })
    }

    @Test func `the interval lies within the bounds, and an answer more never makes what is known less`() throws {
        let (few, more) = (
            try analyse(Self.whole.network(without: [1, 2, 3, 4, 5, 6])),
            try analyse(Self.whole.network(without: [1, 2, 3]))
        )
        for (few, more) in zip(few.relations[0].levels, more.relations[0].levels) {
            let (few, more) = (try #require(few.certainty), try #require(more.certainty))
            #expect(few.knownPairs < more.knownPairs)
            for figure in UncertainFigure.allCases {
                let (wide, narrow) = (try #require(few.bounds[figure]), try #require(more.bounds[figure]))
                #expect(wide.lowerBound <= narrow.lowerBound && narrow.upperBound <= wide.upperBound)
                let interval = try #require(more.redrawn?.intervals[figure])
                #expect(narrow.lowerBound <= interval.lowerBound && interval.upperBound <= narrow.upperBound)
            }
        }
    }

    @Test func `a donor who names nobody leaves something possible, and one who names all leaves something open`()
        throws
    {
        let network = Network.table(
            """
                A B C D E F
            A   . 1 1 1 1 1
            B   0 . 0 0 0 0
            C   1 1 . 1 1 1
            D   0 0 0 . 0 0
            E   1 1 1 1 . 1
            F   ? ? ? ? ? .
            """)
        let (_, redrawing) = try redrawing(network)
        let row = (0..<200).map { redrawing.drawing($0)[30..<35].count { $0 == 1 } }
        #expect(Set(row).count > 2)
        #expect(row.contains(0) || row.contains(1))
        #expect(row.contains(5) || row.contains(4))
    }
}
