import Findings
import NetworkModel
import TestSupport
import Testing

@testable import Editions

/// What an anonymous edition does to facts about persons.
@Suite struct CoarseningTests {
    static func network(_ values: [[AttributeValue]], options: [[String]] = []) -> Network {
        let count = values.first?.count ?? 0
        return Network(
            id: "town", title: "Town",
            persons: values.enumerated().map { Person(id: String($0), name: "", values: $1) },
            attributes: (0..<count).map { position in
                Attribute(
                    id: "a\(position)", label: "A\(position)",
                    options: options.indices.contains(position)
                        ? options[position].map { AttributeOption(id: $0, label: $0) } : [])
            })
    }

    @Test func `values that few have become one, and enough persons have that one`() {
        var network = Self.network(
            ["x", "x", "x", "x", "y", "y", "z", "w", "w", "w"].map { [.text($0)] } + [[.missing]])
        let merged = RareValues(least: 3, language: .en).merge(0, in: &network)
        #expect(merged.values == 2 && merged.persons == 3)
        #expect(
            network.persons.map { $0.values[0] }
                == ["x", "x", "x", "x", "Other", "Other", "Other", "w", "w", "w"].map { .text($0) } + [.missing])
    }

    @Test func `where the rest is too few the next rarest joins it`() {
        var network = Self.network(["x", "x", "x", "x", "y", "y", "y", "z"].map { [.text($0)] })
        let merged = RareValues(least: 3, language: .nb).merge(0, in: &network)
        #expect(merged.values == 2 && merged.persons == 4)
        #expect(network.persons.map { $0.values[0] }.suffix(4) == Array(repeating: .text("Andre"), count: 4)[...])
    }

    @Test func `nothing is merged where every value is shared by enough`() {
        var network = Self.network(["x", "x", "x", "y", "y", "y"].map { [.text($0)] })
        #expect(RareValues(least: 3, language: .en).merge(0, in: &network).values == 0)
        #expect(network.persons[0].values == [.text("x")])
    }

    @Test func `options merge, combinations of what is gone go, and nobody loses a choice that stays`() {
        var network = Self.network(
            [[0, 1], [0], [0, 2], [0, 3], [1], [1, 2], []].map { [.options($0)] },
            options: [["a", "b", "c", "d", "unused"]])
        network.attributes[0].combinations = [
            OptionCombination(label: "A+B", options: [0, 1]), OptionCombination(label: "A+C", options: [0, 2]),
        ]
        let merged = RareValues(least: 3, language: .en).merge(0, in: &network)
        // c (2) and d (1) have three ticks between them.
        #expect(merged.values == 2 && merged.persons == 3)
        #expect(network.attributes[0].options.map(\.label) == ["a", "b", "unused", "Other"])
        #expect(network.attributes[0].combinations == [OptionCombination(label: "A+B", options: [0, 1])])
        #expect(
            network.persons.map { $0.values[0] }
                == [[0, 1], [0], [0, 3], [0, 3], [1], [1, 3], []].map { .options($0) })
    }

    /// The definition itself, pair by pair.
    static func isSingledOut(_ person: Int, _ persons: [Person], _ least: Int) -> Bool {
        let shown = persons[person].values.indices.filter { persons[person].values[$0] != .missing }
        return persons.count { other in
            shown.allSatisfy { other.values[$0] == persons[person].values[$0] }
        } < least
    }

    @Test(arguments: 1...40)
    func `who is singled out is as the definition says, and leaving out leaves nobody`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let least = 2 + random(3)
        var persons = (0..<(least + random(30))).map { number in
            Person(
                id: String(number), name: "",
                values: (0..<3).map { _ in random(6) == 0 ? .missing : .text(String(random(3))) })
        }
        var exposed = SinglingOut(persons, least: least)
        #expect(exposed.persons == persons.indices.filter { Self.isSingledOut($0, persons, least) })
        let before = persons
        for (person, attributes) in exposed.leaveOut() {
            #expect(Set(attributes).count == attributes.count)
            for attribute in attributes {
                #expect(persons[person].values[attribute] != .missing)
                persons[person].values[attribute] = .missing
            }
        }
        #expect(persons.indices.allSatisfy { !Self.isSingledOut($0, persons, least) })
        // Nobody who was hidden loses more than what others' losses make necessary.
        if before.indices.allSatisfy({ !Self.isSingledOut($0, before, least) }) {
            #expect(persons.map(\.values) == before.map(\.values))
        }
    }

    @Test func `one stands out by a combination though each value is common`() {
        let network = Self.network(
            [("x", "1"), ("x", "1"), ("x", "1"), ("y", "2"), ("y", "2"), ("y", "2"), ("x", "2")].map {
                [.text($0.0), .text($0.1)]
            })
        var exposed = SinglingOut(network.persons, least: 3)
        #expect(exposed.persons == [6])
        #expect(exposed.leaveOut() == [6: [1]])
    }
}
