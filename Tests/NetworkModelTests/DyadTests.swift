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

    @Test func `the states are numbered in their order`() {
        #expect(DyadState.allCases.map(\.number) == Array(DyadState.allCases.indices))
    }

    /// Rows of every kind: asked about each, asked as a whole, without a response.
    @Test(arguments: 1...5) func `pairs in every state are as many as one counts pair by pair`(seed: UInt64) {
        var random = Seeded(seed)
        let persons = 21
        var states = AnswerStates(persons: persons)
        var ties: [Tie] = []
        for from in 0..<persons {
            let kind = Int.random(in: 0..<5, using: &random)
            if kind == 0 { continue }
            if kind == 1 {
                states.setRow(
                    from, allOthers: [.noTie, .unanswered, .notAsked].randomElement(using: &random) ?? .noTie)
                continue
            }
            let answers: [Answer] = (0..<persons).map { to in
                let answer: Answer =
                    [.noTie, .noTie, .noTie, .unanswered, .notAsked, .tie(level: 0), .tie(level: 1)]
                    .randomElement(using: &random) ?? .noTie
                if let level = answer.level, to != from {
                    ties.append(Tie(from: from, to: to, level: level, row: 2, column: to))
                }
                return answer
            }
            states.setRow(from, answers: answers.map(\.byte))
        }
        let relation = Relation(
            id: "help", label: "Help", levels: [Level(id: "a", label: "A"), Level(id: "b", label: "B")], hasScale: true,
            reciprocityExpected: true, states: states, ties: ties)
        var byState: [AnswerState: Int] = [:]
        var byDyad: [DyadState: Int] = [:]
        for one in 0..<persons {
            for other in 0..<persons where other != one {
                byState[relation.answer(from: one, to: other).state, default: 0] += 1
                if one < other {
                    let state = Dyad.state(relation.answer(from: one, to: other), relation.answer(from: other, to: one))
                    byDyad[state, default: 0] += 1
                }
            }
        }
        #expect(relation.stateCounts.filter { $0.value > 0 } == byState)
        let counts = relation.dyadCounts
        let counted: [DyadState: Int] = [
            .agreed: counts.agreed, .conflicting: counts.conflicting, .oneSided: counts.oneSided,
            .unconfirmed: counts.unconfirmed, .none: counts.none, .unknown: counts.unknown,
        ]
        #expect(counted.filter { $0.value > 0 } == byDyad)
        for (tie, state) in zip(relation.ties, relation.tieStates) {
            let (from, to) = (Int(tie.from), Int(tie.to))
            #expect(state == Dyad.state(relation.answer(from: from, to: to), relation.answer(from: to, to: from)))
        }
    }

    /// Longer than what is counted at once, and not a multiple of it.
    @Test func `the states of a long row are all counted`() {
        let persons = 5_003
        var states = AnswerStates(persons: persons)
        let kinds: [Answer] = [.noTie, .unanswered, .notAsked, .noTie, .noTie]
        let answers = (0..<persons).map { kinds[$0 % 7 % kinds.count] }
        states.setRow(1, answers: answers.map(\.byte))
        let relation = Relation(
            id: "help", label: "Help", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
            reciprocityExpected: true, states: states, ties: [])
        let others = answers.enumerated().filter { $0.offset != 1 }.map(\.element.state)
        for state in [AnswerState.noTie, .unanswered, .notAsked] {
            #expect(relation.stateCounts[state] == others.count { $0 == state })
        }
        #expect(relation.stateCounts[.noResponse] == (persons - 1) * (persons - 1))
    }
}
