import Analysis
import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct MeasureTests {
    private static func values(
        _ network: Network, _ measure: String, symmetrise: SymmetrisingRule = .maximum, level: Int = 0
    ) throws -> [Double?] {
        let study = Study(
            id: "study", title: "Study", language: .en, networks: [network], settings: Settings(symmetrise: symmetrise))
        let columns = try StudyAnalyst.analyse(study).networks[0].relations[0].levels[level].actorMeasures
        return try #require(columns.first { $0.measure.id == measure }).values
    }

    /// C is the bridge between two triangles; F did not answer and is named by nobody.
    private let bowTie = Network.table(
        """
            A B C D E F
        A   . 1 1 0 0 0
        B   1 . 1 0 0 0
        C   1 1 . 1 1 0
        D   0 0 1 . 1 0
        E   0 0 1 1 . 0
        F   ? ? ? ? ? .
        """)

    @Test func `the person between two triangles is the bridge builder, by every measure of it`() throws {
        #expect(try Self.values(bowTie, "betweenness") == [0, 0, 8, 0, 0, nil])
        #expect(try Self.values(bowTie, "cutPoint") == [0, 0, 1, 0, 0, 0])
        #expect(try Self.values(bowTie, "component") == [1, 1, 1, 1, 1, 2])
        #expect(try Self.values(bowTie, "degree") == [2, 2, 4, 2, 2, 0])
        #expect(try Self.values(bowTie, "localClustering") == [1, 1, 2.0 / 6, 1, 1, nil])
        // Four contacts, each of whom knows one of the other three.
        #expect(try Self.values(bowTie, "effectiveSize") == [1, 1, 3, 1, 1, nil])
        #expect(try Self.values(bowTie, "coreness") == [4, 4, 4, 4, 4, 0])
        let constraint = try Self.values(bowTie, "constraint")
        #expect(constraint[5] == nil)
        #expect(constraint.prefix(5).compactMap(\.self).min() == constraint[2])
        let eigenvector = try Self.values(bowTie, "eigenvector")
        #expect((eigenvector[2], eigenvector[5]) == (1, nil))
    }

    @Test
    func `being named counts against those who answered about the person, and naming against those who could confirm`()
        throws
    {
        // D left C open, E was not asked about A, F did not answer.
        let network = Network.table(
            """
                A B C D E F
            A   . 1 1 0 0 1
            B   1 . 0 0 0 0
            C   1 1 . 0 0 0
            D   0 0 - . 1 0
            E   x 0 1 0 . 0
            F   ? ? ? ? ? .
            """)
        let named: [Double?] = [2 / 3.0, 2 / 4.0, 2 / 3.0, 0, 1 / 4.0, 1 / 5.0]
        #expect(try Self.values(network, "inDegreeShare") == named)
        // A names B and C, who answered and confirm both; F did not. C names A and B, of whom A confirms.
        #expect(try Self.values(network, "confirmed") == [1, 1, 0.5, 0, 0, nil])
    }

    @Test func `whom a bridge builder cuts off stands beside the person`() throws {
        let network = Network.table(
            """
                A B C D E F
            A   . 1 1 0 0 0
            B   1 . 1 0 0 0
            C   1 1 . 1 0 0
            D   0 0 1 . 1 1
            E   0 0 0 1 . 0
            F   ? ? ? ? ? .
            """)
        #expect(try Self.values(network, "cutsOff") == [0, 0, 2, 2, 0, 0])
        // Without C the piece of D, E and F is larger than that of A and B. Without D E and F are alone.
        #expect(try Self.values(network, "cutsOffAnswered") == [0, 0, 2, 1, 0, 0])
    }

    @Test func `a pair that has only each other does not rank with the core`() throws {
        let network = Network.mutual(Forms.undirected(6, [(0, 1), (1, 2), (1, 3), (4, 5)]))
        #expect(try Self.values(network, "eigenvector").map { $0 != nil } == [true, true, true, true, false, false])
    }

    @Test func `burt's constraint is what the formula says, with mutual pairs weighing two`() throws {
        let network = Network.table(
            """
                A B C D
            A   . 1 1 0
            B   1 . 1 0
            C   0 0 . 1
            D   0 0 0 .
            """)
        let ties = [[0, 1, 1, 0], [1, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0]]
        func weight(_ i: Int, _ j: Int) -> Double { Double(ties[i][j] + ties[j][i]) }
        func share(_ i: Int, _ j: Int) -> Double { weight(i, j) / (0..<4).reduce(0) { $0 + weight(i, $1) } }
        let expected = (0..<4).map { i in
            (0..<4).filter { weight(i, $0) > 0 }.reduce(0.0) { sum, j in
                let indirect = (0..<4).filter { $0 != i && $0 != j }.reduce(0.0) { $0 + share(i, $1) * share($1, j) }
                return sum + (share(i, j) + indirect) * (share(i, j) + indirect)
            }
        }
        for (value, wanted) in zip(try Self.values(network, "constraint"), expected) {
            #expect(abs(try #require(value) - wanted) < 1e-12)
        }
    }

    @Test func `the symmetrising rule decides who has contact, and empties what a missing answer would decide`() throws
    {
        let network = Network.table(
            """
                A B C D
            A   . 1 2 1
            B   3 . 0 0
            C   0 0 . 0
            D   ? ? ? .
            """, levels: ["daily", "weekly", "monthly"])
        func degrees(_ rule: SymmetrisingRule, _ level: Int) throws -> [Double?] {
            try Self.values(network, "degree", symmetrise: rule, level: level)
        }
        #expect(try degrees(.maximum, 0) == [2, 1, 0, 1])
        #expect(try degrees(.either, 1) == [3, 1, 1, 1])
        #expect(try degrees(.minimum, 1) == [0, 0, 0, nil])
        #expect(try degrees(.minimum, 2) == [1, 1, 0, nil])
        #expect(try degrees(.both, 2) == [1, 1, 0, nil])
        // A and B: (3 + 1) / 2 is weekly. A and C: (2 + 0) / 2 is monthly. A and D: 3 / 2 at least, so monthly.
        #expect(try degrees(.average, 0) == [0, 0, 0, nil])
        #expect(try degrees(.average, 1) == [1, 1, 0, nil])
        #expect(try degrees(.average, 2) == [3, 1, 1, nil])
    }

    @Test(arguments: SymmetrisingRule.allCases)
    func `the rule stands in the definition of what depends on it`(rule: SymmetrisingRule) {
        for measure in MeasureList.all(symmetrisedBy: rule) {
            for language in Language.allCases {
                let names =
                    measure.definition[language].hasSuffix("(\(rule.rawValue)).")
                    || measure.definition[language].contains("(\(rule.rawValue)). ")
                #expect(names == (measure.direction == .symmetrised), "\(measure.id)")
            }
        }
    }

    @Test func `every measure has its own id and key and a text in every language`() {
        let all = MeasureList.all
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(Set(all.map(\.graphMLKey)).count == all.count)
        for measure in all {
            #expect(measure.graphMLKey.hasPrefix("sna_"))
            #expect(!measure.range.isEmpty && !measure.source.isEmpty)
            for language in Language.allCases {
                #expect(!measure.name[language].isEmpty && !measure.definition[language].isEmpty)
            }
        }
        #expect(MeasureList.measure("betweenness")?.id == "betweenness")
        #expect(MeasureList.measure("nonsense") == nil)
    }

    @Test func `nobody and one person are networks too`() throws {
        for measure in MeasureList.all {
            let one = try Self.values(.table("    A\nA   ."), measure.id)
            #expect(one.count == 1)
        }
    }
}
