import Analysis
import Foundation
import NetworkModel
import TestSupport
import Testing

@Suite struct GroupTests {
    /// A and B are in X, C in X and Y, D in Y and did not answer, E in Z, F is in no group and G unknown.
    private let network = Network.table(
        """
            A B C D E F G
        A   . 1 2 0 0 1 0
        B   0 . 0 - 0 0 1
        C   2 0 . 1 0 0 0
        D   ? ? ? . ? ? ?
        E   0 0 0 0 . 0 0
        F   0 0 0 0 1 . 0
        G   0 0 0 0 1 0 .
        """, levels: ["daily", "weekly"]
    ).grouped("X X XY Y Z . -", options: "XYZW")

    private func levels() throws -> [LevelAnalysis] {
        try analyse(network, groupBy: "function").relations[0].levels
    }

    @Test func `persons with several groups count in each`() throws {
        let groups = try #require(try analyse(network, groupBy: "function").groups)
        #expect(groups.members == [[0, 1, 2], [2, 3], [4], []])
        #expect((groups.personsInSeveral, groups.personsUnknown) == (1, 1))
        #expect(groups.groups.map(\.id) == ["x", "y", "z", "w"])
    }

    @Test func `who says "none of these" is in no group, and that answer is none`() throws {
        var network = network
        let function = try #require(network.attributes.firstIndex { $0.id == "function" })
        // Y is the answer "none of these".
        network.attributes[function].options[1].isNoGroup = true
        let analysis = try analyse(network, groupBy: "function")
        let groups = try #require(analysis.groups)
        #expect(groups.groups.map(\.id) == ["x", "z", "w"] && groups.members == [[0, 1, 2], [4], []])
        // D said so: known, and in none.
        #expect(groups.ofPerson[3] == [] && groups.personsUnknown == 1)
        #expect(analysis.relations[0].levels[1].groups?.pairs.count == 9)
        #expect(network.attributes[function].displayText(network.persons[3].values[function]) == "Y")
    }

    @Test func `denominators are pairs of different persons, and only answered pairs are observed`() throws {
        let groups = try #require(try levels()[1].groups)
        let inside = groups.pair(from: 0, to: 0)
        #expect((inside.ties, inside.possible, inside.observed) == (3, 6, 6))
        // A -> C, D; B -> C, D (not answered); C -> D.
        let across = groups.pair(from: 0, to: 1)
        #expect((across.ties, across.possible, across.observed) == (2, 5, 4))
        // C -> A, B; D -> A, B, C (no response).
        let back = groups.pair(from: 1, to: 0)
        #expect((back.ties, back.possible, back.observed) == (1, 5, 2))
        #expect(back.shareOfObserved == 0.5)
        let single = groups.pair(from: 2, to: 2)
        #expect((single.possible, single.shareOfObserved) == (0, nil))
        #expect(groups.pairs.count == 16)
    }

    @Test func `reciprocity inside is told of the pairs in which both answered, too`() throws {
        // X: A and C name each other, A names B who does not name A. Y: C names D, who did not answer.
        let inside = try #require(try levels()[1].groups).integration
        #expect(inside[0].reciprocityArcsObserved == 2.0 / 3 && inside[0].reciprocityArcs == 2.0 / 3)
        #expect(inside[1].reciprocityArcsObserved == nil && inside[1].reciprocityArcs == 0)
    }

    @Test func `every pair of groups agrees with its definition`() throws {
        let relation = network.relations[0]
        let membership = try #require(try analyse(network, groupBy: "function").groups)
        let members = membership.members
        for (level, analysis) in try levels().enumerated() {
            for pair in try #require(analysis.groups).pairs {
                let pairs = members[pair.from].flatMap { one in members[pair.to].map { (one, $0) } }.filter { $0 != $1 }
                let answers = pairs.map { relation.answer(from: $0, to: $1) }
                #expect(pair.possible == pairs.count)
                #expect(pair.observed == answers.count { $0.isObserved })
                #expect(pair.ties == answers.count { $0.level.map { $0 <= level } ?? false })
            }
        }
    }

    @Test func `a survey in which anybody can be named has the same denominators`() throws {
        var states = AnswerStates(persons: 4)
        states.setRow(0, allOthers: .noTie)
        states.setRow(1, allOthers: .noTie)
        states.setRow(2, allOthers: .unanswered)
        let relation = Relation(
            id: "help", label: "Help", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
            reciprocityExpected: true, states: states,
            ties: [Tie(from: 0, to: 2, level: 0, row: 2, column: 1), Tie(from: 2, to: 3, level: 0, row: 4, column: 1)])
        var people = Network.mutual(Forms.line(4)).grouped("X X Y Y", options: "XY")
        people.relations = [relation]
        let groups = try #require(try analyse(people, groupBy: "function").relations[0].levels[0].groups)
        #expect(groups.pairs.map(\.observed) == [2, 4, 0, 1])
        #expect(groups.pairs.map(\.ties) == [0, 1, 0, 1])
    }

    @Test func `integration tells contact inside from contact at all, and non-response from both`() throws {
        let integration = try #require(try levels()[0].groups).integration
        let x = integration[0]
        #expect((x.persons, x.answered) == (3, 3))
        #expect((x.withContactInside, x.withoutContactInside, x.withoutAnyContact) == (2, 1, 0))
        let y = integration[1]
        #expect((y.persons, y.answered, y.withContactInside) == (2, 1, 2))
        let z = integration[2]
        #expect((z.withContactInside, z.withoutContactInside, z.withoutAnyContact) == (0, 1, 0))
        #expect(integration[3].persons == 0)
    }

    @Test func `a member who did not answer and is named by nobody is counted apart`() throws {
        let network = Network.table(
            """
                A B C
            A   . 0 1
            B   ? . ?
            C   0 0 .
            """
        ).grouped("X X Y", options: "XY")
        let x = try #require(try analyse(network, groupBy: "function").relations[0].levels[0].groups).integration[0]
        #expect((x.withoutContactInside, x.withoutContactInsideNotAnswered) == (2, 1))
        #expect((x.withoutAnyContact, x.withoutAnyContactNotAnswered) == (1, 1))
    }

    @Test func `the nearest contacts are everybody tied to a member in either direction`() throws {
        let nodes = try #require(try levels()[0].groups).nodes
        #expect(nodes[2].members == [4])
        #expect(nodes[2].withNearestContacts == [4, 5, 6])
        #expect(nodes[3].withNearestContacts == [])
    }

    @Test func `two groups with half of the expected ties or more are no hole`() throws {
        // Two groups of four in which everybody knows everybody, and a third that knows the first only.
        let cliques = Forms.undirected(
            12,
            [0..<4, 4..<8, 8..<12].flatMap { group in
                group.flatMap { one in group.filter { $0 > one }.map { (one, $0) } }
            } + (0..<4).flatMap { one in (8..<12).map { (one, $0) } } + [(0, 4)])
        let network = Network.mutual(cliques).grouped("X X X X Y Y Y Y Z Z Z Z", options: "XYZ")
        let level = try analyse(network, groupBy: "function").relations[0].levels[0]
        let holes = try #require(level.groups).holes
        #expect(holes.map { [$0.first, $0.second, $0.ties] } == [[1, 2, 0], [0, 1, 2]])
        #expect(holes.map(\.isWithoutContact) == [true, false])
        // Dealt out anew, 32 of 132 pairs are between two groups, whichever they are, and 70 pairs have a tie.
        let expected = 70.0 / 132 * 32
        #expect(holes.allSatisfy { abs($0.expected - expected) < 0.03 * expected })
        #expect(holes.allSatisfy { $0.isClear })
    }

    @Test func `between small groups a hole is there, but may be chance`() throws {
        let network = Network.mutual(Forms.undirected(6, [(0, 1), (2, 3), (4, 5)]))
            .grouped("X X Y Y Z Z", options: "XYZ")
        let level = try analyse(network, groupBy: "function").relations[0].levels[0]
        let holes = try #require(level.groups).holes
        #expect(holes.count == 3)
        #expect(holes.allSatisfy { !$0.isClear && abs($0.expected - 1.6) < 0.08 })
    }

    @Test func `a group that did not answer makes no hole`() throws {
        let network = Network.table(
            """
                A B C D
            A   . 1 - -
            B   1 . - -
            C   ? ? . ?
            D   ? ? ? .
            """
        ).grouped("X X Y Y", options: "XY")
        #expect(try #require(try analyse(network, groupBy: "function").relations[0].levels[0].groups).holes.isEmpty)
    }

    @Test func `groups from a roster column are its texts in order`() throws {
        var network = Network.mutual(Forms.line(3))
        network.attributes = [Attribute(id: "unit", label: "Unit")]
        for (person, text) in ["Sosial", "Bolig", "Sosial"].enumerated() {
            network.persons[person].values = [.text(text)]
        }
        let analysis = try analyse(network, groupBy: "unit")
        #expect(analysis.groups?.groups.map(\.label) == ["Bolig", "Sosial"])
        #expect(analysis.groups?.members == [[1], [0, 2]])
        #expect(try analyse(network, groupBy: "nothing").groups == nil)
        #expect(try analyse(network).relations[0].levels[0].groups == nil)
    }
}
