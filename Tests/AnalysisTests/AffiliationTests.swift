import Analysis
import NetworkModel
import TestSupport
import Testing

@Suite struct AffiliationTests {
    /// A - B - C - D in a line, E alone; F did not answer.
    private let network: Network = {
        var network = Network.mutual(Forms.undirected(6, [(0, 1), (1, 2), (2, 3)]))
            .grouped("X X Y Y Z Z", options: "XYZ")
        network.bodies = [
            Body(id: "board", label: "Board"), Body(id: "mayor", label: "Mayor"), Body(id: "council", label: "Council"),
        ]
        func tie(_ person: Int, _ body: Int, _ kind: Int) -> AffiliationTie {
            AffiliationTie(person: person, body: body, kind: kind, row: 2, column: 1)
        }
        network.affiliations = [
            Affiliation(
                id: "political", label: "Political contact",
                kinds: [
                    AffiliationKind(id: "informs", label: "Informs", direction: .toBody),
                    AffiliationKind(id: "informed", label: "Is informed", direction: .fromBody),
                    AffiliationKind(id: "discusses", label: "Discusses", direction: .both),
                    AffiliationKind(id: "presents", label: "Presents", direction: .toBody),
                ],
                ties: [
                    tie(0, 0, 0), tie(0, 0, 3), tie(1, 0, 0), tie(1, 0, 1), tie(2, 0, 2), tie(3, 1, 1), tie(2, 1, 0),
                ],
                answered: [true, true, true, true, true, false])
        ]
        return network
    }()

    @Test func `counts and shares per body and kind are of those who answered`() throws {
        let analysis = try analyse(network).affiliations[0]
        #expect((analysis.answered, analysis.notAnswered) == (5, 1))
        #expect(analysis.cells.count == 12)
        #expect(analysis.cells.prefix(4).map(\.persons) == [[0, 1], [1], [2], [0]])
        #expect(analysis.cells[0].shareOfAnswered == 0.4)
        #expect(analysis.cells.suffix(4).allSatisfy { $0.persons.isEmpty && $0.shareOfAnswered == 0 })
        #expect(analysis.personsByKind == [[0, 1, 2], [1, 3], [2], [0]])
    }

    @Test func `who was not asked is neither without contact nor silent`() throws {
        var network = network
        // E has a response in which the question was not put.
        network.affiliations[0].answered[4] = false
        network.affiliations[0].notPut = [false, false, false, false, true, true]
        network.persons[5].status = .none
        #expect(network.answering(4, network.affiliations[0]) == .notAsked)
        #expect(network.answering(5, network.affiliations[0]) == .notAnswered)
        let analysis = try analyse(network).affiliations[0]
        #expect((analysis.answered, analysis.notAnswered, analysis.notAsked) == (4, 1, 1))
        #expect(analysis.withoutContact == [])
    }

    @Test func `information goes one way or both, and everybody in contact stands once`() throws {
        let analysis = try analyse(network).affiliations[0]
        let board = analysis.bodies[0]
        #expect((board.mutual, board.toBodyOnly, board.fromBodyOnly) == ([1, 2], [0], []))
        let mayor = analysis.bodies[1]
        #expect((mayor.mutual, mayor.toBodyOnly, mayor.fromBodyOnly) == ([], [2], [3]))
        #expect(mayor.shareOfAnswered == 0.4)
        #expect(analysis.withContact == [0, 1, 2, 3])
        // F did not answer, and is not somebody without contact.
        #expect(analysis.withoutContact == [4])
    }

    @Test func `a body is one step from who has contact with it, and one more for each person between`() throws {
        let distances = try analyse(network, groupBy: "function").relations[0].levels[0].bodyDistances
        func distance(_ body: Int, _ group: Int) -> BodyDistance? {
            distances.first { $0.body == body && $0.group == group }
        }
        #expect(distances.count == 9)
        let toX = distance(1, 0)
        #expect((toX?.direct, toX?.reaching, toX?.nearest, toX?.mean) == (0, 2, 2, 2.5))
        let toY = distance(1, 1)
        #expect((toY?.direct, toY?.reaching, toY?.nearest, toY?.mean) == (2, 2, 1, 1))
        let toZ = distance(0, 2)
        #expect((toZ?.members, toZ?.reaching, toZ?.nearest, toZ?.mean) == (2, 0, nil, nil))
        #expect(distances.filter { $0.body == 2 }.allSatisfy { $0.reaching == 0 })
    }
}
