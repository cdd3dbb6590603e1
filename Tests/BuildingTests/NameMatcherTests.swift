import Building
import NetworkModel
import Testing

@Suite struct NameMatcherTests {
    let matcher = NameMatcher(
        persons: ["Ada Hansen", "Berg, Bo", "Åse-Lill Ødegård", "Per Lie", "PER LIE"].enumerated().map {
            Person(id: String($0 + 1), name: $1)
        })

    @Test(arguments: [
        ("Ada Hansen", 0), (" ada  hansen ", 0), ("Hansen, Ada", 0), ("Bo Berg", 1), ("ase lill odegard", 2),
        ("PER LIE", 4),
    ])
    func `a name is matched as it stands, folded, or with its parts in another order`(text: String, person: Int) {
        #expect(matcher.match(text) == .person(person))
    }

    @Test func `a step that two persons fit ends the search`() {
        #expect(matcher.match("per lie") == .ambiguous([3, 4]))
    }

    @Test func `each step is asked before the next`() {
        let matcher = NameMatcher(
            persons: ["Bo Ek", "BO EK", "Ek Bo", "ek, bo", "?", "–", "Ida Lie"].enumerated().map {
                Person(id: String($0 + 1), name: $1)
            })
        // Exactly, then in this order, then in any.
        #expect(matcher.match("BO EK") == .person(1))
        #expect(matcher.match("bo ek") == .ambiguous([0, 1]))
        #expect(matcher.match("ek bo") == .ambiguous([2, 3]))
        #expect(matcher.match("Lie, Ida") == .person(6))
        // Without a letter there is nothing to compare but the whole.
        #expect(matcher.match("–") == .person(5))
        #expect(matcher.match("!") == .nobody)
        #expect(matcher.match("") == .nobody)
    }

    @Test func `what is only similar matches nobody, and is a hint`() {
        #expect(matcher.match("Ada Hanssen") == .nobody)
        #expect(matcher.nearest("Ada Hanssen") == [0])
    }

    @Test func `the mapping's items go before everything else`() {
        #expect(matcher.match("Per Lie", items: ["per lie": "1"]) == .person(0))
        #expect(matcher.match("Ada Hansen", items: ["ada hansen": "99"]) == .nobody)
    }
}
