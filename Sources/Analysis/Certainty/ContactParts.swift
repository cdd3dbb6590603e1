import NetworkModel

/// Who is connected with whom, pair by pair: how many parts a network falls into, and who is without contact.
struct ContactParts {
    private(set) var components: Int
    /// Persons without any tie, in or out.
    private(set) var isolates: Int
    private var parents: [Int32]
    private var hasContact: [Bool]

    init(persons: Int) {
        components = persons
        isolates = persons
        parents = Array(0..<Int32(persons))
        hasContact = Array(repeating: false, count: persons)
    }

    /// A pair with what its two persons report of each other: weights, 0 for no tie.
    mutating func add(
        _ one: Int, _ other: Int, _ there: UInt8, _ back: UInt8, _ weight: Int, _ rule: SymmetrisingRule
    ) {
        guard Int(there) >= weight || Int(back) >= weight else { return }
        meet(one)
        meet(other)
        if rule.makesTie(Int(there), Int(back), threshold: weight) { join(one, other) }
    }

    private mutating func meet(_ person: Int) {
        guard !hasContact[person] else { return }
        hasContact[person] = true
        isolates -= 1
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (a, b) = (root(one), root(other))
        guard a != b else { return }
        parents[a] = Int32(b)
        components -= 1
    }

    private mutating func root(_ person: Int) -> Int {
        var person = person
        while Int(parents[person]) != person {
            parents[person] = parents[Int(parents[person])]
            person = Int(parents[person])
        }
        return person
    }
}
