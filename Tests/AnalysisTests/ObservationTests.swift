import Analysis
import NetworkModel
import TestSupport
import Testing

@Suite struct ObservationTests {
    @Test func `who is isolated and who only did not answer are two observations`() throws {
        let network = Network.table(
            """
                A B C D E
            A   . 1 0 0 0
            B   0 . 1 0 0
            C   0 0 . 0 0
            D   0 0 0 . 0
            E   ? ? ? ? .
            """)
        let subjects = try analyse(network).observations.map(\.subject)
        #expect(subjects.count == 4)
        guard case .bridgeBuilder(let bridge) = subjects[0] else {
            Issue.record("no bridge builder first")
            return
        }
        #expect((bridge.person, bridge.componentsWithout, bridge.largestComponentWithout) == (1, 4, 1))
        #expect(subjects[1...] == [.cutPoints([1]), .isolatedRespondents([3]), .isolatedNonRespondents([4])])
    }

    @Test func `a group whose members do not know each other, and one that did not answer`() throws {
        let network = Network.table(
            """
                A B C D E F
            A   . 0 1 0 0 1
            B   0 . 1 0 0 0
            C   0 0 . 0 0 0
            D   ? ? ? . ? ?
            E   ? ? ? ? . ?
            F   0 0 0 0 0 .
            """
        ).grouped("X X Y Z Z W", options: "XYZW")
        let observations = try analyse(network, groupBy: "function").observations
        let groups = observations.compactMap { observation -> Int? in
            if case .groupWithoutInternalContact(let group) = observation.subject { group.group } else { nil }
        }
        // Y and W have one member each; of Z nothing is known.
        #expect(groups == [0])
        #expect(observations.allSatisfy { $0.relation == 0 && $0.level == 0 })
    }

    @Test(arguments: [
        // Rows of B, C and D, who have A's function; E is alone and knows A.
        (["? . ? ? ?", "? ? . ? ?", "? ? ? . ?"], false), (["0 . 0 0 0", "? ? . ? ?", "? ? ? . ?"], true),
        (["0 . 0 0 0", "0 0 . 0 0", "0 0 0 . 0"], true),
    ])
    func `no contact inside a group is known only where most pairs are`(rows: [String], isKnown: Bool) throws {
        let network = Network.table(
            """
                A B C D E
            A   . 0 0 0 1
            B   \(rows[0])
            C   \(rows[1])
            D   \(rows[2])
            E   1 0 0 0 .
            """
        ).grouped("X X X X Y", options: "XY")
        let inside = try analyse(network, groupBy: "function").observations.compactMap { observation in
            if case .groupWithoutInternalContact(let group) = observation.subject { group } else { nil }
        }
        #expect(inside.map(\.isMostlyKnown) == [isKnown])
    }

    @Test func `information that goes one way only, and a body nobody has contact with`() throws {
        var network = Network.mutual(Forms.complete(3))
        network.bodies = [
            Body(id: "board", label: "Board"), Body(id: "mayor", label: "Mayor"), Body(id: "council", label: "Council"),
        ]
        network.affiliations = [
            Affiliation(
                id: "political", label: "Political",
                kinds: [
                    AffiliationKind(id: "informs", label: "Informs", direction: .toBody),
                    AffiliationKind(id: "informed", label: "Informed", direction: .fromBody),
                ],
                ties: [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 1, 1)].map {
                    AffiliationTie(person: $0.0, body: $0.1, kind: $0.2, row: 2, column: 1)
                }, answered: [true, true, true])
        ]
        let observations = try analyse(network).observations.filter { $0.relation == nil }
        #expect(observations.count == 2)
        guard case .oneWayInformation(0, let body) = observations[0].subject else {
            Issue.record("the board is informed only")
            return
        }
        #expect((body.body, body.toBodyOnly) == (0, [0, 1]))
        #expect(observations[1].subject == .bodyWithoutContact(affiliation: 0, body: 2))
    }

    @Test func `holes are observed at the level where they are`() throws {
        let cliques = Forms.undirected(
            8, [0..<4, 4..<8].flatMap { group in group.flatMap { one in group.filter { $0 > one }.map { (one, $0) } } })
        let network = Network.mutual(cliques).grouped("X X X X Y Y Y Y", options: "XY")
        let holes = try analyse(network, groupBy: "function").observations.compactMap { observation -> GroupHole? in
            if case .hole(let hole) = observation.subject { hole } else { nil }
        }
        #expect(holes.map { [$0.first, $0.second, $0.ties] } == [[0, 1, 0]])
    }
}
