import GraphAlgorithms

/// A person without whom a part of the symmetrised network falls into pieces, and whom that cuts off from the largest of
/// them.
package struct CutPoint: Hashable, Sendable {
    /// Position in the network's persons.
    package var person: Int
    /// Persons in the part that falls apart, this one among them.
    package var component: Int
    /// The pieces it falls into, and the persons of the largest.
    package var pieces: Int
    package var largestLeft: Int
    /// Persons outside the largest piece, and how many of them answered: of the others nobody knows whether they have more
    /// contact.
    package var cutOff: Int
    package var cutOffAnswered: Int

    /// All of a network, by position. One depth-first walk (Hopcroft & Tarjan 1973): a person cuts off those who can only be
    /// reached through them.
    static func all(_ graph: Graph, answered: [Bool]) -> [CutPoint] {
        var walk = CutPointWalk(graph, answered: answered)
        for start in 0..<graph.vertexCount where walk.order[start] < 0 { walk.visit(from: start) }
        return walk.cutPoints.sorted { $0.person < $1.person }
    }
}

/// Persons, and those of them who answered.
private struct Count {
    var persons = 0
    var answered = 0

    static func += (one: inout Count, other: Count) {
        one.persons += other.persons
        one.answered += other.answered
    }
    static func - (one: Count, other: Count) -> Count {
        Count(persons: one.persons - other.persons, answered: one.answered - other.answered)
    }
}

private struct CutPointWalk {
    let neighbours: [[Int]]
    let answered: [Bool]
    /// When each person was met, -1 before; and the earliest that can be reached without the way they were met by.
    var order: [Int]
    var earliest: [Int]
    /// Those met below a person, the person among them.
    var below: [Count]
    /// Pieces that hang on a person only.
    var pieces: [[Count]]
    var cutPoints: [CutPoint] = []

    init(_ graph: Graph, answered: [Bool]) {
        neighbours = graph.neighbours()
        self.answered = answered
        order = Array(repeating: -1, count: graph.vertexCount)
        earliest = order
        below = answered.map { Count(persons: 1, answered: $0 ? 1 : 0) }
        pieces = Array(repeating: [], count: graph.vertexCount)
    }

    /// Without recursion: a chain of thousands would not fit on the stack.
    mutating func visit(from start: Int) {
        var met: [Int] = []
        var path: [(person: Int, next: Int, parent: Int)] = []
        func enter(_ person: Int, _ parent: Int) {
            order[person] = met.count
            earliest[person] = met.count
            met.append(person)
            path.append((person, 0, parent))
        }
        enter(start, -1)
        while let (person, next, parent) = path.last {
            if next < neighbours[person].count {
                path[path.count - 1].next += 1
                let other = neighbours[person][next]
                if order[other] < 0 {
                    enter(other, person)
                } else if other != parent {
                    earliest[person] = min(earliest[person], order[other])
                }
            } else {
                path.removeLast()
                guard parent >= 0 else { continue }
                earliest[parent] = min(earliest[parent], earliest[person])
                below[parent] += below[person]
                if earliest[person] >= order[parent] { pieces[parent].append(below[person]) }
            }
        }
        close(met, whole: below[start])
    }

    private mutating func close(_ met: [Int], whole: Count) {
        for (position, person) in met.enumerated() {
            var parts = pieces[person]
            // Whoever the walk did not begin with has the rest above, which is a piece too.
            if position > 0 {
                var rest = whole
                rest = rest - Count(persons: 1, answered: answered[person] ? 1 : 0)
                for part in parts { rest = rest - part }
                parts.append(rest)
            }
            guard parts.count > 1 else { continue }
            let largest = parts.max { ($0.persons, $0.answered) < ($1.persons, $1.answered) } ?? Count()
            let others = whole.answered - largest.answered - (answered[person] ? 1 : 0)
            cutPoints.append(
                CutPoint(
                    person: person, component: whole.persons, pieces: parts.count, largestLeft: largest.persons,
                    cutOff: whole.persons - 1 - largest.persons, cutOffAnswered: others))
        }
    }
}
