import NetworkModel
import TestSupport
import Testing

/// A network with its persons in another order is the same network.
@Suite struct ReorderingTests {
    static let network: Network = {
        var network = Network.table(
            """
                A B C D E
            A   . 1 0 - x
            B   3 . 0 2 0
            C   0 x . 3 1
            D   ? ? ? . ?
            E   1 0 0 0 .
            """, levels: ["daily", "weekly", "monthly"])
        network.affiliations = [
            Affiliation(
                id: "political", label: "Political",
                kinds: [AffiliationKind(id: "informs", label: "Informs", direction: .toBody)],
                ties: [AffiliationTie(person: 1, body: 0, kind: 0, row: 2, column: 3)],
                answered: [true, true, false, false, true])
        ]
        network.record.personsNotAsked = [PersonsNotAsked(question: "contact", persons: [2, 4])]
        return network
    }()

    @Test(arguments: [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [0, 1, 2, 3, 4]])
    func `every fact follows its person`(order: [Int]) {
        let (old, new) = (Self.network, Self.network.reordered(order))
        #expect(new.persons.map(\.id) == order.map { old.persons[$0].id })
        for (from, oldFrom) in order.enumerated() {
            #expect(new.relations[0].answered[from] == old.relations[0].answered[oldFrom])
            #expect(new.affiliations[0].answered[from] == old.affiliations[0].answered[oldFrom])
            for (to, oldTo) in order.enumerated() where to != from {
                #expect(
                    new.relations[0].answer(from: from, to: to) == old.relations[0].answer(from: oldFrom, to: oldTo))
            }
        }
        #expect(new.relations[0].dyadCounts == old.relations[0].dyadCounts)
        #expect(new.relations[0].stateCounts == old.relations[0].stateCounts)
        #expect(new.affiliations[0].ties.map { new.persons[$0.person].id } == ["B"])
        #expect(Set(new.record.personsNotAsked[0].persons.map { new.persons[$0].id }) == ["C", "E"])
        // Lots are drawn in the order of the ids, wherever the persons stand.
        #expect(new.lotOrder.map { new.persons[$0].id } == old.persons.map(\.id))
        let back = new.reordered(new.lotOrder)
        #expect(back.relations[0].ties == old.relations[0].ties)
        #expect(back.relations[0].dyads == old.relations[0].dyads)
        #expect(back.lotOrder == Array(0..<5))
    }

    @Test func `an edition's codes leave the order of lots alone, and short ids come first`() {
        var network = Network(
            id: "n", title: "N", persons: ["10", "9", "a@x", "2"].map { Person(id: $0, name: "") })
        #expect(network.lotOrder == [3, 1, 0, 2])
        network.keepLotOrder()
        for (position, code) in ["C", "D", "B", "A"].enumerated() { network.persons[position].id = code }
        #expect(network.lotOrder == [3, 1, 0, 2])
    }
}
