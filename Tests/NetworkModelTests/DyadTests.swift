import NetworkModel
import TestSupport
import Testing

@Suite struct DyadTests {
    @Test func `two reports at the same level agree, at different levels they conflict`() {
        let network = Network.table(
            """
                A B C
            A   . 1 1
            B   1 . 0
            C   2 0 .
            """, levels: ["daily", "weekly"])
        let counts = network.relations[0].dyadCounts
        #expect((counts.agreed, counts.conflicting, counts.none) == (1, 1, 1))
    }

    @Test func `a missing answer leaves a tie unconfirmed and never makes it one-sided`() {
        let network = Network.table(
            """
                A B C D
            A   . 1 1 0
            B   0 . - 0
            C   ? ? . ?
            D   x 0 0 .
            """)
        let relation = network.relations[0]
        #expect(relation.dyads.map(\.state) == [.oneSided, .unconfirmed])
        let counts = relation.dyadCounts
        #expect((counts.oneSided, counts.unconfirmed, counts.none, counts.unknown) == (1, 1, 1, 3))
    }

    @Test func `the states of all ordered pairs sum to n times n minus one`() {
        let relation = Network.table(
            """
                A B C
            A   . 1 -
            B   0 . x
            C   ? ? .
            """
        ).relations[0]
        #expect(relation.stateCounts == [.tie: 1, .noTie: 1, .unanswered: 1, .notAsked: 1, .noResponse: 2])
        for from in 0..<relation.personCount {
            let answers = relation.answers(from: from)
            for to in 0..<relation.personCount where to != from {
                #expect(answers[to] == relation.answer(from: from, to: to))
            }
        }
    }

    @Test func `somebody who could name anybody has no tie to those not named`() {
        var states = AnswerStates(persons: 3)
        states.setRow(0, allOthers: .noTie)
        states.setRow(1, allOthers: .noTie)
        let relation = Relation(
            id: "help", label: "Help", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
            reciprocityExpected: true, states: states, ties: [Tie(from: 0, to: 1, level: 0, row: 2, column: 1)])
        #expect(relation.answer(from: 0, to: 1).state == .tie)
        #expect(relation.answer(from: 0, to: 2).state == .noTie)
        #expect(relation.dyads.map(\.state) == [.oneSided])
        #expect((relation.dyadCounts.none, relation.dyadCounts.unknown) == (0, 2))
        #expect(relation.stateCounts == [.tie: 1, .noTie: 3, .unanswered: 0, .notAsked: 0, .noResponse: 2])
        for from in 0..<relation.personCount {
            let answers = relation.answers(from: from)
            for to in 0..<relation.personCount where to != from {
                #expect(answers[to] == relation.answer(from: from, to: to))
            }
        }
    }
}
