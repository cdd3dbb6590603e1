import Analysis
import Findings
import NetworkModel
import TestSupport
import Testing

@Suite struct LimitTests {
    /// Everybody names a few persons; who is not named has no tie. By `stride` 1 these are the next on a circle.
    private static func circle(_ persons: Int, names: Int, stride: Int = 1) -> Network {
        var states = AnswerStates(persons: persons)
        var ties: [Tie] = []
        for person in 0..<persons {
            states.setRow(person, allOthers: .noTie)
            for step in 1...names {
                let named = (person * stride + step) % persons
                if named != person {
                    ties.append(Tie(from: person, to: named, level: 0, row: person + 2, column: step))
                }
            }
        }
        return Network(
            id: "large", title: "Large",
            persons: (0..<persons).map { Person(id: String($0), name: "P", status: .complete) },
            relations: [
                Relation(
                    id: "help", label: "Help", levels: [Level(id: "tie", label: "Tie")], hasScale: false,
                    reciprocityExpected: true, states: states, ties: ties)
            ])
    }

    @Test func `what a very large network does not allow is empty and named, the rest is there`() throws {
        let persons = 20_000
        let network = Self.circle(persons, names: 5, stride: 5)
        let analysis = try analyse(study: [network])
        let level = analysis.networks[0].relations[0].levels[0]
        #expect(level.figures.ties == network.relations[0].ties.count)
        #expect(level.figures.componentSizes == [persons])
        #expect(level.cohesion.degreeCentralization != nil)
        #expect(level.cohesion.diameter == nil && level.cohesion.betweennessCentralization == nil)
        #expect(level.sensitivity.isEmpty && level.bridgeBuilders.isEmpty && level.idealForms.network == nil)
        for column in level.actorMeasures {
            #expect(column.values.contains { $0 != nil } == !column.measure.needsShortestPaths, "\(column.measure.id)")
        }
        #expect(analysis.findings.map(\.code) == [.measureLeftOut, .measureLeftOut])
        #expect(analysis.findings.allSatisfy { $0.severity == .note && $0.network == "large" })
    }

    @Test func `an ordinary network has no such finding`() throws {
        #expect(try analyse(study: [Self.circle(40, names: 5)]).findings.isEmpty)
    }

    @Test func `a measure that igraph gives up on is empty and named, and the others stand`() throws {
        // Everybody stands alike on a circle, and the iterations do not settle.
        let analysis = try analyse(study: [Self.circle(1500, names: 1)])
        let empty = analysis.networks[0].relations[0].levels[0].actorMeasures.filter {
            $0.values.allSatisfy { $0 == nil }
        }
        // Nothing is missing here, so nothing is drawn either.
        #expect(empty.map(\.measure.id) == ["firstThree", "eigenvector"])
        #expect(analysis.findings.map(\.code) == [.measureLeftOut])
        #expect(analysis.findings[0].severity == .warning)
        #expect(analysis.findings[0].message[.en].contains("igraph_eigenvector_centrality"))
    }

    @Test func `an attribute that is different for everybody makes no groups`() throws {
        var network = Self.circle(101, names: 2)
        network.attributes = [Attribute(id: "post", label: "Post")]
        for person in network.persons.indices { network.persons[person].values = [.text("Post \(person)")] }
        let analysis = try analyse(study: [network], groupBy: "post")
        #expect(analysis.networks[0].groups == nil)
        #expect(analysis.networks[0].relations[0].levels[0].mixing[0].eiIndex == 1)
        #expect(analysis.findings.map(\.code) == [.measureLeftOut])
        network.persons[0].values = [.text("Post 1")]
        #expect(try analyse(study: [network], groupBy: "post").networks[0].groups?.groups.count == 100)
    }

    @Test func `two analyses of one study are equal to the last digit`() throws {
        let network = Network.mutual(Forms.random(40, density: 0.1, seed: 9))
            .grouped(Array(repeating: "X Y Z XY .", count: 8).joined(separator: " "), options: "XYZ")
        let (one, other) = (try analyse(network, groupBy: "function"), try analyse(network, groupBy: "function"))
        let (first, second) = (one.relations[0].levels[0], other.relations[0].levels[0])
        #expect(first.actorMeasures.map(\.values) == second.actorMeasures.map(\.values))
        #expect(first.sensitivity == second.sensitivity)
        #expect(first.cohesion == second.cohesion && first.groups == second.groups)
        #expect(first.bridgeBuilders == second.bridgeBuilders)
    }
}
