import Analysis
import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct ComparisonTests {
    private static func town(_ id: String, _ network: Network) -> Network {
        var network = network
        network.id = id
        return network
    }

    private let small = town(
        "small",
        Network.table(
            """
                A B C D
            A   . 1 2 0
            B   1 . 0 0
            C   0 0 . 0
            D   ? ? ? .
            """, levels: ["daily", "weekly"]
        ).grouped("X X Y Y", options: "XY"))

    private let large = town("large", .mutual(Forms.ring(8)).grouped("X X X X X X X X", options: "XY"))

    private func row(
        _ comparison: StudyComparison, _ figure: String, _ subject: ComparisonRow.Subject = .network,
        level: String? = nil
    ) -> ComparisonRow? {
        comparison.rows.first { $0.figure == figure && $0.subject == subject && $0.level == level }
    }

    @Test func `one network is not compared, two are, figure by figure`() throws {
        #expect(try analyse(study: [small], groupBy: "function").comparison == nil)
        let comparison = try #require(try analyse(study: [small, small], groupBy: "function").comparison)
        #expect(comparison.flags.filter { $0.kind != .lowResponseRate }.isEmpty)
        for row in comparison.rows { #expect(row.values.count == 2 && row.values[0] == row.values[1]) }
        #expect(row(comparison, "rate")?.values == [0.75, 0.75])
        #expect(row(comparison, "ties", level: "weekly")?.values == [3, 3])
        let function = ComparisonRow.Subject.attribute(id: "function", label: "Function")
        #expect(row(comparison, "eiIndex", function, level: "weekly")?.values == [-1.0 / 3, -1.0 / 3])
        let x = ComparisonRow.Subject.group(id: "x", label: "X")
        #expect(row(comparison, "groupTies", x, level: "daily")?.values == [2, 2])
        #expect(row(comparison, "groupReciprocity", x, level: "daily")?.values == [1, 1])
        #expect(row(comparison, "groupDensityObserved", x, level: "daily")?.values == [1, 1])
    }

    @Test func `what one network lacks is empty there`() throws {
        let comparison = try #require(try analyse(study: [small, large], groupBy: "function").comparison)
        #expect(row(comparison, "ties", level: "daily")?.values == [2, nil])
        #expect(row(comparison, "ties", level: "tie")?.values == [nil, 16])
        #expect(row(comparison, "ring", level: "tie")?.values == [nil, 1])
    }

    @Test func `networks that are hard to compare are flagged, with the reason`() throws {
        let comparison = try #require(try analyse(study: [small, large], groupBy: "function").comparison)
        let flags = Dictionary(grouping: comparison.flags, by: \.kind)
        #expect(flags[.size]?.map(\.networks) == [[0, 1]])
        #expect(flags[.lowResponseRate]?.map(\.networks) == [[0]])
        #expect(flags[.lowResponseRate]?[0].text.nb.contains("75 %") == true)
        #expect(flags[.lowResponseRate]?[0].text.en.contains("75%") == true)
        #expect(flags[.unequalResponseRates]?.map(\.networks) == [[0, 1]])
        #expect(flags[.missingGroup]?.map(\.subject) == ["y"])
        #expect(flags[.missingGroup]?.map(\.networks) == [[1]])
        #expect(flags[.otherAnswerOptions]?.map(\.subject) == ["contact"])
        #expect(flags[.missingRelation] == nil)
    }

    @Test func `an answer that nobody used, and a relation that was not asked, are flagged`() throws {
        let daily = Self.town(
            "daily", .table("    A B\nA   . 1\nB   1 .", levels: ["daily", "weekly"]).grouped("X X", options: "XY"))
        let weekly = Self.town(
            "weekly", .table("    A B\nA   . 2\nB   1 .", levels: ["daily", "weekly"]).grouped("X X", options: "XYZ"))
        var silent = daily
        silent.relations = []
        let flags = try #require(try analyse(study: [daily, weekly, silent], groupBy: "function").comparison).flags
        #expect(flags.map(\.kind) == [.missingRelation, .otherAnswerOptions, .unusedLevel])
        #expect(flags.map(\.subject) == ["contact", "function", "contact/weekly"])
        #expect(flags.map(\.networks) == [[2], [1], [0]])
    }

    @Test func `shares of a body's contacts stand side by side`() throws {
        func political(_ persons: [Int]) -> Network {
            var network = Network.mutual(Forms.line(4))
            network.bodies = [Body(id: "board", label: "Board")]
            network.affiliations = [
                Affiliation(
                    id: "political", label: "Political",
                    kinds: [AffiliationKind(id: "informs", label: "Informs", direction: .toBody)],
                    ties: persons.map { AffiliationTie(person: $0, body: 0, kind: 0, row: 2, column: 1) },
                    answered: [true, true, true, true])
            ]
            return network
        }
        let comparison = try #require(
            try analyse(study: [political([0]), political([1, 2]), .mutual(Forms.line(4))]).comparison)
        for kind in [nil, "Informs"] {
            let subject = ComparisonRow.Subject.body(id: "board", label: "Board", kind: kind)
            #expect(row(comparison, "bodyContact", subject)?.values == [0.25, 0.5, nil])
        }
    }

    @Test func `every list of figures has texts in every language`() {
        func check<Subject>(_ figures: [Figure<Subject>]) {
            #expect(Set(figures.map(\.id)).count == figures.count)
            for figure in figures {
                for language in Language.allCases {
                    #expect(!figure.name[language].isEmpty && !figure.definition[language].isEmpty)
                }
            }
        }
        check(ResponseFigureList.all)
        check(GroupFigureList.all)
        check(MixingFigureList.all)
    }

    @Test func `networks differ only where missing answers cannot explain it`() throws {
        func network(_ id: String, _ share: Int, silent: Int) -> Network {
            let persons = 0..<12
            let names = persons.map { "P\($0)" }
            let rows = persons.map { from in
                "P\(from) "
                    + persons.map { to in
                        from == to ? "." : from < silent ? "?" : (from * 5 + to * 7) % 10 < share ? "1" : "0"
                    }.joined(separator: " ")
            }
            var network = Network.table(([names.joined(separator: " ")] + rows).joined(separator: "\n"))
            network.id = id
            return network
        }
        func difference(_ one: Network, _ other: Network) throws -> ComparisonRow.Difference? {
            let rows = try #require(try analyse(study: [one, other]).comparison).rows
            return try #require(rows.first { $0.figure == "densityAll" }).difference
        }
        #expect(try difference(network("a", 4, silent: 3), network("b", 4, silent: 2)) == .withinNonResponse)
        #expect(try difference(network("a", 1, silent: 3), network("b", 9, silent: 2)) == .beyondNonResponse)
        #expect(try difference(network("a", 4, silent: 0), network("b", 5, silent: 0)) == nil)
        let close = try analyse(study: [network("a", 4, silent: 3), network("b", 4, silent: 2)])
        #expect(close.comparison?.flags.contains { $0.kind == .withinNonResponse && $0.networks == [0, 1] } == true)
    }

    @Test func `another order of the rosters gives the same rows, ranges and all`() throws {
        func networks(_ order: [Int]?) -> [Network] {
            [3, 4].map { seed in
                let whole = SimulatedNetwork(
                    persons: 14, levels: 2, base: -1.2, activity: 0.8, popularity: 0.6, closeness: 1.5,
                    seed: UInt64(seed))
                let network = Self.town(
                    "town\(seed)",
                    whole.network(without: [2, 9]).grouped("X X X Y Y Y Y Z Z Z X Y Z X", options: "XYZ"))
                return order.map { network.reordered($0) } ?? network
            }
        }
        let one = try analyse(study: networks(nil), groupBy: "function")
        let other = try analyse(study: networks([5, 3, 13, 0, 9, 1, 12, 2, 11, 4, 10, 8, 7, 6]), groupBy: "function")
        let (rows, others) = (try #require(one.comparison).rows, try #require(other.comparison).rows)
        #expect(rows.map(\.figure) == others.map(\.figure))
        #expect(rows.map(\.ranges) == others.map(\.ranges) && rows.contains { $0.ranges[0] != nil })
        #expect(rows.map(\.difference) == others.map(\.difference))
        // The last digits of igraph's sums follow the order of its vertices.
        for (row, other) in zip(rows, others) {
            for (value, same) in zip(row.values, other.values) {
                #expect(value == same || abs((value ?? 0) - (same ?? 1)) < 1e-12, "\(row.figure)")
            }
        }
        for (one, other) in zip(one.networks, other.networks) {
            for (one, other) in zip(one.relations[0].levels, other.relations[0].levels) {
                let positions = one.groups?.integration.map(\.position)
                #expect(positions == other.groups?.integration.map(\.position))
                #expect(positions?.contains { $0 != nil } == true)
            }
        }
    }
}
