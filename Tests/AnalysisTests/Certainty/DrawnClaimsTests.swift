import NetworkModel
import TestSupport
import Testing

@testable import Analysis

/// What would be said, in how many drawings of the missing answers.
@Suite struct DrawnClaimsTests {
    /// H is in contact with everybody; the others with nobody else. X did not answer.
    private let star = Network.table(
        """
            H A B C D E F X
        H   . 1 1 1 1 1 1 1
        A   1 . 0 0 0 0 0 0
        B   1 0 . 0 0 0 0 0
        C   1 0 0 . 0 0 0 0
        D   1 0 0 0 . 0 0 0
        E   1 0 0 0 0 . 0 0
        F   1 0 0 0 0 0 . 0
        X   ? ? ? ? ? ? ? .
        """)

    private func claims(
        _ network: Network, level: Int = 0, symmetrise: SymmetrisingRule = .maximum
    ) throws -> DrawnClaims {
        let levels = try analyse(network, symmetrise: symmetrise).relations[0].levels
        return try #require(levels[level].certainty?.redrawn?.claims)
    }

    @Test func `what everybody else's answers settle holds in every drawing`() throws {
        let claims = try claims(star)
        #expect(claims.draws == 100)
        #expect(claims.firstThree[0] == 1 && claims.cutsOff[0] == 1)
        // Whoever answered and named only H can become a bridge by X's answers alone, and then seldom.
        #expect(claims.firstThree[1...6].allSatisfy { $0 < 0.9 } && claims.cutsOff[1...6].allSatisfy { $0 == 0 })
        #expect(claims.nobodyCutsOff == 0)
        let gathering = try #require(claims.gathering)
        #expect(gathering.lowerBound > 0.8)
    }

    @Test func `the weights of two reports make a tie, under average too`() throws {
        // H names everybody daily, and nobody names H: between daily and nothing lies weekly.
        let unanswered = Network.table(
            """
                H A B C D E F X
            H   . 1 1 1 1 1 1 1
            A   0 . 0 0 0 0 0 0
            B   0 0 . 0 0 0 0 0
            C   0 0 0 . 0 0 0 0
            D   0 0 0 0 . 0 0 0
            E   0 0 0 0 0 . 0 0
            F   0 0 0 0 0 0 . 0
            X   ? ? ? ? ? ? ? .
            """, levels: ["daily", "weekly"])
        let weekly = try claims(unanswered, level: 1, symmetrise: .average)
        // Unless X, drawn, names everybody as well.
        #expect(weekly.firstThree[0] > 0.5 && weekly.cutsOff[0] > 0.5 && weekly.nobodyCutsOff < 0.5)
        let daily = try claims(unanswered, level: 0, symmetrise: .average)
        #expect(daily.firstThree.allSatisfy { $0 == 0 } && daily.nobodyCutsOff == 1)
        // One report of the two is enough, or never is.
        #expect(try claims(unanswered, level: 0, symmetrise: .maximum).cutsOff[0] > 0.5)
        #expect(try claims(unanswered, level: 1, symmetrise: .minimum).nobodyCutsOff == 1)
    }

    @Test func `with every answer there is nothing to draw, and the measure is empty`() throws {
        let network = Network.table("    A B C\nA   . 1 0\nB   1 . 1\nC   0 1 .")
        let level = try analyse(network).relations[0].levels[0]
        #expect(level.certainty?.redrawn == nil)
        #expect(level.actorMeasures.first { $0.measure.id == "firstThree" }?.values == [nil, nil, nil])
    }

    @Test func `the order of the roster changes nothing`() throws {
        let turned = Network.table(
            """
                X F E D C B A H
            X   . ? ? ? ? ? ? ?
            F   0 . 0 0 0 0 0 1
            E   0 0 . 0 0 0 0 1
            D   0 0 0 . 0 0 0 1
            C   0 0 0 0 . 0 0 1
            B   0 0 0 0 0 . 0 1
            A   0 0 0 0 0 0 . 1
            H   1 1 1 1 1 1 1 .
            """)
        let (one, other) = (try claims(star), try claims(turned))
        let order = star.persons.map { person in turned.persons.firstIndex { $0.id == person.id }! }
        #expect(one.firstThree == order.map { other.firstThree[$0] })
        #expect(one.cutsOff == order.map { other.cutsOff[$0] })
        #expect(one.nobodyCutsOff == other.nobodyCutsOff && one.gathering == other.gathering)
    }
}
