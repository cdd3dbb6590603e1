import Analysis
import Findings
import NetworkModel
import TestSupport
import Testing

/// What changed between two waves, as tables in the test.
@Suite struct WaveChangeTests {
    private static let spring = wave(
        "spring",
        """
            A B C D
        A   . 1 0 2
        B   0 . 0 0
        C   2 - . 0
        D   ? ? ? .
        """)
    /// A answered all, B tells of more, C's item about A is open; E is new, and D has left.
    private static let autumn = wave(
        "autumn",
        """
            E C B A
        E   . 1 1 1
        C   0 . 2 -
        B   2 1 . 2
        A   0 0 2 .
        """)

    /// A wave with persons known by the letters they are called.
    private static func wave(_ id: String, _ table: String) -> Network {
        waves([Network.table(table, levels: ["daily", "weekly"], id: "town-" + id)], [id])[0]
    }

    static func waves(_ networks: [Network], _ ids: [String]) -> [Network] {
        zip(networks, ids).map { network, id in
            var network = network
            network.id = "town-" + id
            network.wave = Wave(id: id, label: "The " + id, network: "town", title: "The town")
            for person in network.persons.indices {
                let letter = network.persons[person].id
                network.persons[person].acrossWaves = PersonAcrossWaves(
                    number: letter.unicodeScalars.reduce(0) { $0 * 256 + Int($1.value) }, key: letter)
            }
            return network
        }
    }

    private static func change(
        _ from: Network, _ to: Network, groupBy: String? = nil, measures: MeasureScope = .all
    ) throws -> WaveChange {
        let analysis = try analyse(study: [from, to], groupBy: groupBy, measures: measures)
        return try #require(analysis.changes.first)
    }

    private static func counts(_ change: WaveChange) -> [ChangeCounts] { change.relations[0].levels.map(\.counts) }

    private static func counts(_ kept: Int, _ new: Int, _ gone: Int, _ never: Int, _ unknown: Int) -> ChangeCounts {
        var counts = ChangeCounts()
        (counts.kept, counts.new, counts.gone, counts.never, counts.unknown) = (kept, new, gone, never, unknown)
        return counts
    }

    @Test func `only pairs that both waves have an answer about can have changed`() throws {
        let change = try Self.change(Self.spring, Self.autumn)
        #expect(change.roster.both.count == 3 && change.roster.joined.count == 1 && change.roster.left.count == 1)
        // A to B, A to C, B to A and B to C are known twice; C to A is open in autumn, C to B in spring.
        #expect(Self.counts(change) == [Self.counts(0, 1, 1, 2, 2), Self.counts(1, 2, 0, 1, 2)])
        #expect(change.relations[0].strength.weaker == 1, "A to B was daily and is weekly")
    }

    @Test func `a person's changes, and what others say of the person, add up to all`() throws {
        let level = try Self.change(Self.spring, Self.autumn).relations[0].levels[1]
        var (own, about) = (ChangeCounts(), ChangeCounts())
        for person in level.persons {
            for sum in [\ChangeCounts.kept, \.new, \.gone, \.never, \.unknown] {
                own[keyPath: sum] += person.own[keyPath: sum]
                about[keyPath: sum] += person.about[keyPath: sum]
            }
        }
        #expect(own == level.counts && about == level.counts)
    }

    @Test func `figures over the pairs observed twice leave out whoever came, left or did not answer`() throws {
        let figures = try Self.change(Self.spring, Self.autumn).relations[0].levels[1].figures
        let ties = try #require(figures.first { $0.id == "ties" })
        #expect(ties.from == 3 && ties.to == 8)
        #expect(ties.fromTwice == 1 && ties.toTwice == 3)
        let density = try #require(figures.first { $0.id == "densityObserved" })
        #expect(density.fromTwice == 1.0 / 4 && density.toTwice == 3.0 / 4)
    }

    @Test func `a person who is not asked item by item is counted alike`() throws {
        func network(_ id: String, _ names: [[Int]]) -> Network {
            var states = AnswerStates(persons: 4)
            var ties: [Tie] = []
            for (person, named) in names.enumerated() {
                states.setRow(person, allOthers: .noTie)
                ties += named.map { Tie(from: person, to: $0, level: 0, row: 0, column: 0) }
            }
            let persons = ["A", "B", "C", "D"].map { Person(id: $0, name: $0, status: .complete) }
            let relation = Relation(
                id: "contact", label: "Contact", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
                reciprocityExpected: false, states: states, ties: ties)
            return Self.waves([Network(id: id, title: id, persons: persons, relations: [relation])], [id])[0]
        }
        let (from, to) = (network("spring", [[1, 2], [], [0], []]), network("autumn", [[2, 3], [0], [0], []]))
        let words = "X X Y Y"
        let change = try Self.change(
            from.grouped(words, options: "XY"), to.grouped(words, options: "XY"), groupBy: "function")
        let level = change.relations[0].levels[0]
        #expect(level.counts == Self.counts(2, 2, 1, 7, 0))
        #expect(level.persons.map(\.own.never) == [0, 2, 2, 3])
        #expect(level.persons.map(\.about.never) == [1, 2, 2, 2], "\(level.persons.map(\.about))")
        let sum = level.groups.reduce(into: 0) { $0 += $1.counts.observedTwice }
        #expect(sum == 12 && level.groups[1].counts == Self.counts(1, 1, 0, 2, 0), "X to Y")
    }

    @Test func `a relation that cannot be compared has no levels`() throws {
        var study = Study(id: "s", title: "S", language: .en, networks: [Self.spring, Self.autumn])
        study.waveDoubts = [WaveDoubt(.otherQuestion(relation: "contact"), from: 0, to: 1)]
        let relation = try #require(try StudyAnalyst.analyse(study).changes.first?.relations.first)
        #expect(!relation.isComparable && relation.levels.isEmpty && relation.dyads == nil)
    }

    @Test func `whose group is another is listed, and groups are those of the later wave`() throws {
        let change = try Self.change(
            Self.spring.grouped("X X Y Y", options: "XY"), Self.autumn.grouped("Y Y Y X", options: "XY"),
            groupBy: "function")
        #expect(change.moves.map(\.person) == [1] && change.moves[0].from == ["X"] && change.moves[0].to == ["Y"])
        let groups = change.relations[0].levels[1].groups
        #expect(groups.map(\.counts.observedTwice) == [0, 2, 1, 1], "A alone is X; B and C are Y")
    }

    @Test func `an anonymous edition tells counts, and nothing of single persons`() throws {
        var study = Study(id: "s", title: "S", language: .en, networks: [Self.spring, Self.autumn])
        study.edition = .anonymous
        let change = try #require(try StudyAnalyst.analyse(study).changes.first)
        #expect(!change.tellsPersons && change.moves.isEmpty && change.relations[0].levels[1].persons.isEmpty)
        #expect(Self.counts(change)[1] == Self.counts(1, 2, 0, 1, 2))
    }

    @Test func `of three waves neighbours are told of, then the first and the last`() throws {
        let third = Self.waves([Self.spring], ["winter"])[0]
        let changes = try analyse(study: [Self.spring, Self.autumn, third]).changes
        #expect(changes.map { [$0.from, $0.to] } == [[0, 1], [1, 2], [0, 2]])
    }

    // MARK: Whatever the answers

    /// Two waves of seven persons with every kind of answer.
    private static func random(_ seed: UInt64) -> [Network] {
        var random = Seeded(seed)
        let marks = ["0", "0", "1", "2", "-", "x"]
        return waves(
            ["spring", "autumn"].map { _ in
                let names = ["A", "B", "C", "D", "E", "F", "G"].filter { _ in Int.random(in: 0..<8, using: &random) > 0
                }
                let rows = names.map { name in
                    let isSilent = Int.random(in: 0..<6, using: &random) == 0
                    return
                        ([name]
                        + names.map { other in
                            name == other ? "." : isSilent ? "?" : marks.randomElement(using: &random)!
                        }).joined(separator: " ")
                }
                return .table(
                    ([names.joined(separator: " ")] + rows).joined(separator: "\n"), levels: ["daily", "weekly"])
            }, ["spring", "autumn"])
    }

    /// The counts as somebody with two matrices and a pencil would find them.
    private static func byHand(_ from: Network, _ to: Network, level: Int) -> ChangeCounts {
        var result = ChangeCounts()
        for one in to.persons {
            for other in to.persons where one.id != other.id {
                guard let a = from.persons.firstIndex(where: { $0.id == one.id }),
                    let b = from.persons.firstIndex(where: { $0.id == other.id }),
                    let c = to.persons.firstIndex(where: { $0.id == one.id }),
                    let d = to.persons.firstIndex(where: { $0.id == other.id })
                else { continue }
                let (before, after) = (
                    from.relations[0].answer(from: a, to: b), to.relations[0].answer(from: c, to: d)
                )
                if !before.state.isObserved || !after.state.isObserved {
                    result.unknown += 1
                } else {
                    let (tie, still) = ((before.level ?? 9) <= level, (after.level ?? 9) <= level)
                    if tie && still { result.kept += 1 }
                    if !tie && still { result.new += 1 }
                    if tie && !still { result.gone += 1 }
                    if !tie && !still { result.never += 1 }
                }
            }
        }
        return result
    }

    @Test(arguments: UInt64(1)...20)
    func `the counts are those of two matrices laid beside each other`(seed: UInt64) throws {
        let waves = Self.random(seed)
        let change = try Self.change(waves[0], waves[1], measures: .degrees)
        #expect(Self.counts(change) == (0..<2).map { Self.byHand(waves[0], waves[1], level: $0) })
    }

    @Test(arguments: UInt64(1)...20)
    func `swapping the waves swaps new and gone`(seed: UInt64) throws {
        let waves = Self.random(seed)
        let there = Self.counts(try Self.change(waves[0], waves[1], measures: .degrees))
        let back = Self.counts(try Self.change(waves[1], waves[0], measures: .degrees))
        for (one, other) in zip(there, back) {
            #expect(one.new == other.gone && one.gone == other.new)
            #expect(one.kept == other.kept && one.never == other.never && one.unknown == other.unknown)
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `a wave beside itself has changed in nothing`(seed: UInt64) throws {
        let wave = Self.random(seed)[0]
        let change = try Self.change(wave, Self.waves([wave], ["again"])[0])
        for level in change.relations[0].levels {
            #expect(level.counts.new == 0 && level.counts.gone == 0)
            #expect(level.counts.jaccard == (level.counts.kept > 0 ? 1 : nil))
            for figure in level.figures {
                #expect(figure.from == figure.to && figure.fromTwice == figure.toTwice && figure.difference == nil)
            }
        }
        #expect(change.relations[0].strength.stronger == 0 && change.relations[0].strength.weaker == 0)
        #expect(change.roster.joined.isEmpty && change.roster.left.isEmpty)
    }

    @Test(arguments: UInt64(1)...20)
    func `taking an answer away never makes a change`(seed: UInt64) throws {
        let waves = Self.random(seed)
        let before = Self.counts(try Self.change(waves[0], waves[1], measures: .degrees))
        var random = Seeded(seed + 1000)
        for _ in 0..<6 {
            let side = Int.random(in: 0..<2, using: &random)
            var fewer = waves
            let person = Int.random(in: waves[side].persons.indices, using: &random)
            let other = Int.random(in: waves[side].persons.indices, using: &random)
            fewer[side].relations[0] = waves[side].relations[0].withoutAnswer(from: person, to: other)
            let after = Self.counts(try Self.change(fewer[0], fewer[1], measures: .degrees))
            for (one, two) in zip(before, after) {
                #expect(two.kept <= one.kept && two.new <= one.new && two.gone <= one.gone && two.never <= one.never)
                #expect(one.observedTwice + one.unknown == two.observedTwice + two.unknown)
            }
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `the order of a roster changes nothing`(seed: UInt64) throws {
        let waves = Self.random(seed)
        var random = Seeded(seed + 2000)
        let shuffled = waves.map { $0.reordered(Array($0.persons.indices).shuffled(using: &random)) }
        let (one, two) = (try Self.change(waves[0], waves[1]), try Self.change(shuffled[0], shuffled[1]))
        #expect(Self.counts(one) == Self.counts(two))
        for (level, other) in zip(one.relations[0].levels, two.relations[0].levels) {
            #expect(level.persons == other.persons)
            for (figure, same) in zip(level.figures, other.figures) {
                // Spreads are sums, whose last digit follows the order of what is added.
                for part in [\FigureChange.from, \.to, \.fromTwice, \.toTwice] {
                    let (value, again) = (figure[keyPath: part], same[keyPath: part])
                    #expect(value == again || abs((value ?? .infinity) - (again ?? .infinity)) < 1e-9, "\(figure.id)")
                }
                #expect(figure.difference == same.difference)
            }
        }
        #expect(one.relations[0].dyads == two.relations[0].dyads)
    }
}

extension Relation {
    /// The relation as it would be had one answer not been given.
    fileprivate func withoutAnswer(from: Int, to: Int) -> Relation {
        var states = AnswerStates(persons: personCount)
        for person in 0..<personCount {
            var answers = self.answers(from: person)
            if person == from { answers[to] = .unanswered }
            states.setRow(person, answers: answers.map(\.byte))
        }
        return Relation(
            id: id, label: label, levels: levels, hasScale: hasScale, reciprocityExpected: reciprocityExpected,
            states: states, ties: ties.filter { Int($0.from) != from || Int($0.to) != to })
    }
}
