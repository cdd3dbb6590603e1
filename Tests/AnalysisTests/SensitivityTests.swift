import Analysis
import Foundation
import NetworkModel
import TestSupport
import Testing

@Suite struct SensitivityTests {
    /// A and B agree on daily, A names C weekly and C nobody, A and B name D, who did not answer.
    private let network = Network.table(
        """
            A B C D
        A   . 1 2 1
        B   1 . 0 2
        C   0 0 . 0
        D   ? ? ? .
        """, levels: ["daily", "weekly"])

    private func row(
        _ rule: SymmetrisingRule, _ missing: MissingRule, level: Int = 1, reported: SymmetrisingRule = .maximum
    ) throws -> SensitivityRow {
        let rows = try analyse(network, symmetrise: reported).relations[0].levels[level].sensitivity
        #expect(rows.count == 20)
        return try #require(rows.first { $0.rule == rule && $0.missing == missing })
    }

    @Test func `a missing answer decides nothing, is no tie, or is what the partner said`() throws {
        // Known for certain: A-B, A-C, A-D, B-D have a tie, B-C has none; C-D is open.
        let observed = try row(.maximum, .asObserved)
        #expect((observed.ties, observed.knownPairs, observed.persons) == (4, 5, 4))
        #expect(observed.isReported)
        // A-B only; A-D and B-D hang on D. C answered that there is no tie to D, so there cannot be one by both.
        let minimum = try row(.minimum, .asObserved)
        #expect((minimum.ties, minimum.knownPairs) == (1, 4))
        let noTie = try row(.minimum, .noTie)
        #expect((noTie.ties, noTie.knownPairs, noTie.isolates) == (1, 6, 2))
        let partner = try row(.minimum, .partnersReport)
        #expect((partner.ties, partner.knownPairs, partner.isolates) == (3, 6, 1))
        let respondents = try row(.maximum, .respondentsOnly)
        #expect((respondents.persons, respondents.ties, respondents.knownPairs) == (3, 2, 3))
        #expect((respondents.densityAtLeast, respondents.densityAtMost) == (2.0 / 3, 2.0 / 3))
        #expect(observed.density == 4.0 / 5)
        #expect((observed.densityAtLeast, observed.densityAtMost) == (4.0 / 6, 5.0 / 6))
        #expect((minimum.densityAtLeast, minimum.densityAtMost) == (1.0 / 6, 3.0 / 6))
    }

    @Test func `the average asks for half of both weights`() throws {
        // Daily weighs 2. A-C: (1 + 0) / 2 is no weekly tie. A-D: at least (2 + 0) / 2, a weekly tie whatever D says. B-D: open.
        let average = try row(.average, .asObserved)
        #expect((average.ties, average.knownPairs) == (2, 4))
        #expect(try row(.average, .partnersReport).ties == 3)
        #expect(try row(.average, .partnersReport, level: 0).ties == 2)
    }

    @Test func `both is minimum and either is maximum in a cumulative network`() throws {
        for missing in MissingRule.allCases {
            for (one, other) in [(SymmetrisingRule.both, SymmetrisingRule.minimum), (.either, .maximum)] {
                var copy = try row(one, missing)
                copy.rule = other
                copy.isReported = other == .maximum && missing == .asObserved
                #expect(try row(other, missing) == copy)
            }
        }
    }

    @Test func `the row of the mapping's rule has the figures of the analysis`() throws {
        for rule in SymmetrisingRule.allCases {
            let level = try analyse(network, symmetrise: rule).relations[0].levels[1]
            let reported = level.sensitivity.filter(\.isReported)
            #expect(reported.map(\.rule) == [rule])
            #expect(reported[0].degreeCentralization == level.cohesion.degreeCentralization)
            #expect(reported[0].transitivity == level.cohesion.transitivity)
            #expect(reported[0].meanDistance == level.cohesion.meanDistance)
        }
    }

    @Test func `with mutual ties and no missing answer nothing depends on a choice`() throws {
        let rows = try analyse(.mutual(Forms.random(12, density: 0.3, seed: 4))).relations[0].levels[0].sensitivity
        for row in rows {
            #expect((row.ties, row.knownPairs, row.components) == (rows[0].ties, 66, rows[0].components))
            #expect(abs(try #require(row.betweennessRankCorrelation) - 1) < 1e-12)
        }
    }

    @Test func `rank correlation shares ranks between equal values`() {
        #expect(rankCorrelation([1, 2, 3], [10, 20, 30]) == 1)
        #expect(rankCorrelation([1, 2, 3], [3, 2, 1]) == -1)
        // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / (4.5 x 5)^1/2.
        let tied = rankCorrelation([0, 5, 5, 9], [1, 3, 2, 4])
        #expect(abs(tied! - 4.5 / (4.5 * 5.0).squareRoot()) < 1e-12)
        #expect(rankCorrelation([1, 1, 1], [1, 2, 3]) == nil)
        #expect(rankCorrelation([1, 2], [1, 2]) == nil)
    }
}
