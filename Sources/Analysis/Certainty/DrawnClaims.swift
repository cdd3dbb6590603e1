import GraphAlgorithms
import NetworkModel

/// In how many drawings of the missing answers something would be said of a level's network.
package struct DrawnClaims: Hashable, Sendable {
    package var draws: Int
    /// By person: in which share of the drawings the person is among the first three by betweenness, and in which without the
    /// person somebody who answered is cut off.
    package var firstThree: [Double]
    package var cutsOff: [Double]
    /// In which share nobody who answered is cut off by anybody.
    package var nobodyCutsOff: Double
    /// The middle 95 % of Freeman's in-degree centralization; nil for fewer than two persons.
    package var gathering: ClosedRange<Double>?
}

/// Looks at one drawing after the other, at one weight.
struct ClaimCount {
    private let relation: Relation
    private let rule: SymmetrisingRule
    private let weight: Int
    private let persons: Int
    /// The place of each person in the order of lots: which of two equals comes first.
    private let ranks: [Int]
    private var draws = 0
    private var firstThree: [Int]
    private var cutsOff: [Int]
    private var nobodyCutsOff = 0
    private var gathering: [Double] = []

    /// Shortest ways are followed in each, which costs more than everything else that is done with a drawing.
    private static let draws = 100
    private static let fewestDraws = 40
    private static let mostPathWork = 20_000_000

    /// How many drawings are looked at; 0 where they would take too long.
    static func draws(persons: Int, ties: Int) -> Int {
        let count = min(draws, mostPathWork / max(1, persons * (persons + ties)))
        return count < fewestDraws ? 0 : count
    }

    init(_ relation: Relation, _ rule: SymmetrisingRule, weight: Int, ranks: [Int]) {
        self.relation = relation
        self.rule = rule
        self.weight = weight
        self.ranks = ranks
        persons = relation.personCount
        firstThree = Array(repeating: 0, count: persons)
        cutsOff = firstThree
    }

    /// - Parameter cells: as `Redrawing.drawing` gives them.
    mutating func add(_ cells: [UInt8]) throws {
        var (directed, symmetrised): ([Graph.Edge], [Graph.Edge]) = ([], [])
        var named = Array(repeating: 0, count: persons)
        for one in 0..<persons {
            for other in one + 1..<max(persons, one + 1) {
                let (there, back) = (reported(cells, one, other), reported(cells, other, one))
                guard max(there, back) >= weight else { continue }
                if there >= weight {
                    directed.append(Graph.Edge(one, other))
                    named[other] += 1
                }
                if back >= weight {
                    directed.append(Graph.Edge(other, one))
                    named[one] += 1
                }
                if rule.makesTie(there, back, threshold: weight) {
                    symmetrised.append(Graph.Edge(one, other))
                }
            }
        }
        let whole = Graph(vertexCount: persons, edges: symmetrised, isDirected: false)
        let followed =
            relation.reciprocityExpected
            ? whole : Graph(vertexCount: persons, edges: directed, isDirected: true)
        let scores = try followed.betweenness()
        for person in strongest(scores) { firstThree[person] += 1 }
        let cuts = CutPoint.all(whole, answered: relation.answered).filter { $0.cutOffAnswered > 0 }
        for cut in cuts { cutsOff[cut.person] += 1 }
        if cuts.isEmpty { nobodyCutsOff += 1 }
        if persons > 1, let most = named.max() {
            gathering.append(Double(named.reduce(0) { $0 + most - $1 }) / Double((persons - 1) * (persons - 1)))
        }
        draws += 1
    }

    /// The weight of what one says of the other; 0 where nobody was asked, as in the figures themselves.
    private func reported(_ cells: [UInt8], _ from: Int, _ to: Int) -> Int {
        let cell = cells[from * persons + to]
        return PairAnswers.isKnown(cell) ? Int(cell) : 0
    }

    private func strongest(_ scores: [Double]) -> ArraySlice<Int> {
        // The last digits of igraph's sums follow the order of its vertices.
        let rounded = scores.map { ($0 * 1e6).rounded() }
        return scores.indices.filter { rounded[$0] > 0 }
            .sorted { (-rounded[$0], ranks[$0]) < (-rounded[$1], ranks[$1]) }.prefix(3)
    }

    /// Nil without drawings.
    var claims: DrawnClaims? {
        guard draws > 0 else { return nil }
        func shares(_ counts: [Int]) -> [Double] { counts.map { Double($0) / Double(draws) } }
        return DrawnClaims(
            draws: draws, firstThree: shares(firstThree), cutsOff: shares(cutsOff),
            nobodyCutsOff: Double(nobodyCutsOff) / Double(draws),
            gathering: gathering.isEmpty ? nil : middle(of: gathering))
    }
}
