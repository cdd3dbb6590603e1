import GraphAlgorithms
import NetworkModel

/// The key figures of one level as they would be under one symmetrising rule and one rule for missing answers: what in a
/// result depends on a choice. All over the undirected network of that choice.
package struct SensitivityRow: Hashable, Sendable {
    package var rule: SymmetrisingRule
    package var missing: MissingRule
    /// Whether this is the choice that the symmetrised measures of the analysis are made with.
    package var isReported: Bool
    package var persons: Int
    /// All pairs of these persons, those with a tie, and those whose state is known under these rules.
    package var pairs: Int
    package var ties: Int
    package var knownPairs: Int
    /// ties / known pairs. Where answers are missing it leans: by the stronger report one tie is enough to know a pair's
    /// state, by the weaker one "no tie" is. The bounds below hold whatever the missing answers would have been.
    package var density: Double?
    /// ties / pairs, and (ties + unknown pairs) / pairs.
    package var densityAtLeast: Double?
    package var densityAtMost: Double?
    package var components: Int
    package var largestComponent: Int
    package var isolates: Int
    package var meanDegree: Double?
    /// As in `CohesionFigures`; betweenness over undirected ways, against (n-1)^2 (n-2) / 2.
    package var degreeCentralization: Double?
    package var betweennessCentralization: Double?
    package var transitivity: Double?
    package var meanDistance: Double?
    /// Spearman's correlation between the betweenness here and the reported one (along directed ties), over the persons
    /// who answered.
    package var betweennessRankCorrelation: Double?
}

/// Tries every symmetrising rule with every rule for missing answers.
struct SensitivityTable {
    private let network: LevelNetwork
    private let relation: Relation
    private let threshold: Int
    private let strongest: Int
    private let pairs: ReportedPairs
    private var computed: [Graph: GraphFigures] = [:]

    /// Every pair is looked at, and betweenness computed a dozen times, so this is for networks of up to some thousand
    /// persons.
    static func allows(_ network: LevelNetwork) -> Bool {
        network.personCount * (network.personCount + network.graph.edges.count) <= 30_000_000
    }

    init(_ network: LevelNetwork, _ pairs: ReportedPairs) {
        self.network = network
        self.pairs = pairs
        relation = network.relation
        threshold = relation.weight(ofLevel: network.level)
        strongest = relation.weight(ofLevel: 0)
    }

    /// Rule by rule, in the order of the rules' lists.
    mutating func rows(reported rule: SymmetrisingRule) throws -> [SensitivityRow] {
        var rows: [SensitivityRow] = []
        // Exactly as many: every network of a study keeps its own.
        rows.reserveCapacity(SymmetrisingRule.allCases.count * MissingRule.allCases.count)
        for candidate in SymmetrisingRule.allCases {
            for missing in MissingRule.allCases {
                rows.append(try row(candidate, missing, isReported: candidate == rule && missing == .asObserved))
            }
        }
        return rows
    }

    private mutating func row(
        _ rule: SymmetrisingRule, _ missing: MissingRule, isReported: Bool
    ) throws -> SensitivityRow {
        let everybody = 0..<relation.personCount
        let persons = missing == .respondentsOnly ? everybody.filter { relation.answered[$0] } : Array(everybody)
        let edges = relation.dyads.filter { dyad in
            let reports = ReportedPairs.Reports(
                one: relation.weight(of: dyad.aReports), other: relation.weight(of: dyad.bReports))
            return state(reports, rule, missing) == true
        }.map { Graph.Edge(Int($0.a), Int($0.b)) }
        let graph = Graph(vertexCount: everybody.count, edges: edges, isDirected: false).induced(on: persons)
        let pairs = missing == .respondentsOnly ? self.pairs.answered : self.pairs.all
        let all = persons.count * (persons.count - 1) / 2
        let known = pairs.reduce(0) { $0 + (state($1.reports, rule, missing) == nil ? 0 : $1.count) }
        let figures = try figures(graph)
        return SensitivityRow(
            rule: rule, missing: missing, isReported: isReported, persons: persons.count, pairs: all,
            ties: graph.edges.count, knownPairs: known,
            density: share(graph.edges.count, of: known), densityAtLeast: share(graph.edges.count, of: all),
            densityAtMost: share(graph.edges.count + all - known, of: all), components: figures.componentSizes.count,
            largestComponent: figures.componentSizes.first ?? 0, isolates: figures.isolates,
            meanDegree: persons.isEmpty ? nil : 2 * Double(graph.edges.count) / Double(persons.count),
            degreeCentralization: figures.degreeCentralization,
            betweennessCentralization: figures.betweennessCentralization, transitivity: figures.transitivity,
            meanDistance: figures.meanDistance,
            betweennessRankCorrelation: try correlation(figures.betweenness, of: persons))
    }

    /// Whether a pair has a tie under two rules; nil where that is not known.
    private func state(_ reports: ReportedPairs.Reports, _ rule: SymmetrisingRule, _ missing: MissingRule) -> Bool? {
        var (one, other) = (reports.one, reports.other)
        switch missing {
        case .asObserved, .respondentsOnly: break
        case .noTie: (one, other) = (one ?? 0, other ?? 0)
        case .partnersReport: (one, other) = (one ?? other, other ?? one)
        }
        return rule.makesTie(one, other, threshold: threshold, strongest: strongest)
    }

    private func correlation(_ betweenness: [Double], of persons: [Int]) throws -> Double? {
        guard let reported = try network.betweenness() else { return nil }
        let both = zip(persons, betweenness).filter { relation.answered[$0.0] }
        return rankCorrelation(both.map { reported[$0.0] }, both.map { $0.1 })
    }

    /// Several pairs of rules give the same network; its figures are computed once.
    private mutating func figures(_ graph: Graph) throws -> GraphFigures {
        if let known = computed[graph] { return known }
        let figures = try graph == network.symmetrised ? GraphFigures(network) : GraphFigures(graph)
        computed[graph] = figures
        return figures
    }
}

/// The figures of an undirected network that a row of the table holds.
private struct GraphFigures {
    let componentSizes: [Int]
    let isolates: Int
    let betweenness: [Double]
    let degreeCentralization: Double?
    let betweennessCentralization: Double?
    let transitivity: Double?
    let meanDistance: Double?

    init(_ graph: Graph) throws {
        try self.init(
            degrees: graph.degrees(.both), components: graph.weakComponents(), betweenness: graph.betweenness(),
            transitivity: graph.transitivity(), lengths: graph.pathLengths())
    }

    /// Of the reported choice, most of which is known already.
    init(_ network: LevelNetwork) throws {
        try self.init(
            degrees: network.symmetrisedDegrees(), components: network.symmetrisedComponents(),
            betweenness: network.symmetrised.betweenness(), transitivity: network.transitivity(),
            lengths: network.pathLengths())
    }

    private init(
        degrees: [Int], components: Partition, betweenness: [Double], transitivity: Double?, lengths: Graph.PathLengths
    ) {
        let n = Double(degrees.count)
        componentSizes = components.sizes
        isolates = degrees.count { $0 == 0 }
        self.betweenness = betweenness
        degreeCentralization = centralization(degrees.map(Double.init), most: (n - 1) * (n - 2))
        betweennessCentralization = centralization(betweenness, most: (n - 1) * (n - 1) * (n - 2) / 2)
        self.transitivity = transitivity
        meanDistance = lengths.mean
    }
}
