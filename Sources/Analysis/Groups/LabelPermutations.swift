import GraphAlgorithms
import NetworkModel

/// What contact between groups would be if it had nothing to do with the groups: the labels are dealt out anew among the
/// persons, many times, and every answer stays where it is. So each person keeps the own contacts, many or few.
///
/// Labels move among those who answered, and among those who did not, each by themselves: what is known between two groups
/// stays nearly the same. Persons without a label keep none. Everything a person is in moves together.
struct LabelPermutations {
    private let classes: LabelClasses
    private let edges: [Graph.Edge]
    /// Positions of persons whose labels change places, in the order of lots.
    private let strata: [[Int]]
    let draws: Int
    let seed: UInt64

    static let seed: UInt64 = 42

    /// Enough for a share of 1 in 20 among all pairs of a dozen groups, and for the ends of an interval; fewer where the
    /// ties are many.
    private static func draws(tests: Int, edges: Int) -> Int {
        let wanted = tests == 0 ? 499 : min(9999, max(1999, 40 * tests))
        return max(199, min(wanted, 4_000_000 / max(1, edges)))
    }

    /// So many ties take minutes.
    private static let mostTies = 200_000

    /// - Parameter tests: how many shares of 1 in 20 are to be told apart; 0 where the ends of an interval are enough.
    /// - Returns: nil for a network with too many ties.
    init?(_ network: LevelNetwork, _ membership: GroupMembership, tests: Int) {
        guard network.graph.edges.count <= Self.mostTies else { return nil }
        classes = LabelClasses(membership)
        edges = network.graph.edges
        let order = network.ranks.indices.sorted { network.ranks[$0] < network.ranks[$1] }
            .filter { membership.ofPerson[$0] != nil }
        strata = [true, false].map { answered in order.filter { network.relation.answered[$0] == answered } }
        draws = Self.draws(tests: tests, edges: edges.count)
        seed = Self.seed
    }

    /// Calls `body` with the class of each person, once a drawing.
    private func forEachDrawing(_ body: ([Int]) -> Void) {
        var labels = classes.ofPerson
        for number in 0..<draws {
            var random = SeededRandom(seed: seed, number: number)
            for stratum in strata {
                for (person, other) in zip(stratum, stratum.shuffled(using: &random)) {
                    labels[person] = classes.ofPerson[other]
                }
            }
            body(labels)
        }
    }

    /// For each pair of groups, by position (first x groups + second), first smaller: the ties to expect, in both
    /// directions together, and the share of drawings with as few or fewer, the one that is there counted among them.
    func pairs(ties: [Int]) -> [(expected: Double, probability: Double)] {
        let (count, classCount, between) = (classes.groupCount, classes.groups.count, classes.pairs)
        var (sums, asFew) = (Array(repeating: 0, count: count * count), Array(repeating: 1, count: count * count))
        var drawn = sums
        forEachDrawing { labels in
            for pair in drawn.indices { drawn[pair] = 0 }
            for edge in edges {
                for pair in between[labels[Int(edge.from)] * classCount + labels[Int(edge.to)]] { drawn[pair] += 1 }
            }
            for pair in drawn.indices {
                sums[pair] += drawn[pair]
                if drawn[pair] <= ties[pair] { asFew[pair] += 1 }
            }
        }
        return zip(sums, asFew).map { (Double($0) / Double(draws), Double($1) / Double(draws + 1)) }
    }

    /// For each group: the mean of a value over its persons, what to expect, and the share of drawings as far from that or
    /// farther, the one that is there counted among them; nil for a group without persons.
    func means(of values: [Double]) -> [(mean: Double, expected: Double, probability: Double)?] {
        // In the order of lots, so that the last digits do not follow the roster's. A label never leaves its stratum, so what
        // to expect is known without drawing, and the drawings are held against the same number in whatever order.
        let persons = strata.joined().map(\.self)
        func means(_ values: (Int) -> Double, _ labels: [Int]) -> [Double?] {
            var (sums, counts) = (
                Array(repeating: 0.0, count: classes.groupCount), Array(repeating: 0, count: classes.groupCount)
            )
            for person in persons {
                for group in classes.groups[labels[person]] {
                    sums[group] += values(person)
                    counts[group] += 1
                }
            }
            return zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : nil }
        }
        var ofStratum = values
        for stratum in strata where !stratum.isEmpty {
            let mean = stratum.reduce(0) { $0 + values[$1] } / Double(stratum.count)
            for person in stratum { ofStratum[person] = mean }
        }
        let own = means({ values[$0] }, classes.ofPerson)
        let expected = means({ ofStratum[$0] }, classes.ofPerson)
        var asFar = Array(repeating: 1, count: classes.groupCount)
        forEachDrawing { labels in
            for (group, drawn) in means({ values[$0] }, labels).enumerated() {
                guard let drawn, let own = own[group], let expected = expected[group] else { continue }
                if abs(drawn - expected) >= abs(own - expected) - 1e-12 { asFar[group] += 1 }
            }
        }
        return own.indices.map { group in
            guard let mean = own[group], let expected = expected[group] else { return nil }
            return (mean, expected, Double(asFar[group]) / Double(draws + 1))
        }
    }

    /// The E-I index under these labels; nil where no tie is between persons with a group.
    func eiIndex() -> ChanceRange? {
        var values: [Double] = []
        forEachDrawing { labels in
            var (inside, between) = (0, 0)
            for edge in edges {
                switch classes.share(labels[Int(edge.from)], labels[Int(edge.to)]) {
                case true: inside += 1
                case false: between += 1
                case nil: break
                }
            }
            if inside + between > 0 { values.append(Double(between - inside) / Double(between + inside)) }
        }
        return ChanceRange(values, seed: seed)
    }
}

/// Persons who are in the same groups are of one class: what two of them have in common is looked up, tie by tie and drawing by
/// drawing.
private struct LabelClasses {
    let groupCount: Int
    /// The groups of each class, and the class of each person.
    let groups: [[Int]]
    let ofPerson: [Int]
    /// By two classes, whether they share a group; empty where nobody is in several, so that each class is a group.
    private let shared: [Bool]

    init(_ membership: GroupMembership) {
        groupCount = membership.groups.count
        var numbers: [[Int]: Int] = [:]
        var groups: [[Int]] = []
        ofPerson = membership.ofPerson.map { own in
            let own = own ?? []
            if let number = numbers[own] { return number }
            numbers[own] = groups.count
            groups.append(own)
            return groups.count - 1
        }
        self.groups = groups
        shared =
            groups.contains { $0.count > 1 }
            ? groups.flatMap { first in groups.map { second in first.contains { second.contains($0) } } } : []
    }

    /// By two classes: the pairs of different groups between them, by position (first x groups + second), first smaller.
    var pairs: [[Int]] {
        groups.flatMap { first in
            groups.map { second in
                first.flatMap { from in
                    second.filter { $0 != from }.map { min(from, $0) * groupCount + max(from, $0) }
                }
            }
        }
    }

    /// Whether two classes share a group; nil where one of them is in none.
    func share(_ one: Int, _ other: Int) -> Bool? {
        guard !groups[one].isEmpty, !groups[other].isEmpty else { return nil }
        return shared.isEmpty ? one == other : shared[one * groups.count + other]
    }
}
