import GraphAlgorithms
import NetworkModel

/// The key figures of one level. Undefined figures are nil. Definitions: `FigureList`.
package struct LevelFigures: Hashable, Sendable {
    package var ties: Int
    /// ties / n.
    package var meanDegree: Double?
    /// Standard deviations, over n: of how many report each, and of how many each respondent reports.
    package var inDegreeSpread: Double?
    package var outDegreeSpread: Double?
    /// ties / (n(n-1)).
    package var densityAll: Double?
    /// ties / ordered pairs whose answer state is tie or no-tie.
    package var densityObserved: Double?
    /// Ties whose reverse is a tie / ties.
    package var reciprocityArcs: Double?
    /// The same over pairs in which both answered.
    package var reciprocityArcsObserved: Double?
    /// Mutual / (mutual + asymmetric) pairs.
    package var reciprocityDyads: Double?
    /// Sizes of the connected components of the symmetrised network, largest first, isolates included; nil where only
    /// degrees are computed.
    package var componentSizes: [Int]?
    /// Pairs of one component / all pairs; nil where only degrees are computed.
    package var connectedness: Double?
    /// Persons without any tie, in or out.
    package var isolates: Int
    /// Freeman's: sum of (max - d) / (n-1)^2.
    package var degreeCentralizationIn: Double?
    package var degreeCentralizationOut: Double?
    /// Both report it.
    package var dyadsMutual: Int
    /// One reports it and the other answered without reporting it.
    package var dyadsOneSided: Int
    /// One reports it and the other's answer is missing.
    package var dyadsUnconfirmed: Int

    package var weakComponents: Int? { componentSizes?.count }
}

extension LevelFigures {
    /// - Parameter observedPairs: ordered pairs of the relation whose answer is a tie (at any level) or no tie.
    init(_ network: LevelNetwork, observedPairs: Int) throws {
        let persons = network.personCount
        let dyads = LevelDyads(network)
        let incoming = try network.inDegrees()
        let outgoing = try network.outDegrees()
        ties = network.graph.edges.count
        meanDegree = share(ties, of: persons)
        inDegreeSpread = Self.deviation(incoming)
        outDegreeSpread = Self.deviation(zip(outgoing, network.relation.answered).filter(\.1).map(\.0))
        densityAll = share(ties, of: persons * (persons - 1))
        densityObserved = share(ties, of: observedPairs)
        reciprocityArcs = share(2 * dyads.mutual, of: ties)
        reciprocityArcsObserved = dyads.reciprocityObserved
        reciprocityDyads = share(dyads.mutual, of: dyads.mutual + dyads.oneSided + dyads.unconfirmed)
        componentSizes = network.scope == .all ? try network.symmetrisedComponents().sizes : nil
        connectedness = componentSizes.flatMap { sizes in
            share(sizes.reduce(0) { $0 + $1 * ($1 - 1) }, of: persons * (persons - 1))
        }
        isolates = zip(incoming, outgoing).count { $0 == 0 && $1 == 0 }
        degreeCentralizationIn = Self.degreeCentralization(incoming)
        degreeCentralizationOut = Self.degreeCentralization(outgoing)
        dyadsMutual = dyads.mutual
        dyadsOneSided = dyads.oneSided
        dyadsUnconfirmed = dyads.unconfirmed
    }

    /// Over n, not n - 1: everybody is there, nobody was sampled. Nil for nobody.
    private static func deviation(_ degrees: [Int]) -> Double? {
        guard let mean = share(degrees.reduce(0, +), of: degrees.count) else { return nil }
        let squares = degrees.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        return (squares / Double(degrees.count)).squareRoot()
    }

    /// Sum of (max - d) / (n-1)^2, which is 1 when one person has every tie of one direction; nil below two persons.
    private static func degreeCentralization(_ degrees: [Int]) -> Double? {
        guard let most = degrees.max() else { return nil }
        return share(degrees.reduce(0) { $0 + most - $1 }, of: (degrees.count - 1) * (degrees.count - 1))
    }
}

/// Pairs with a tie at one cumulative level, judged on presence at that level.
struct LevelDyads {
    private(set) var mutual = 0
    private(set) var oneSided = 0
    private(set) var unconfirmed = 0

    /// Before any pair is counted.
    init() {}

    init(_ network: LevelNetwork) {
        for dyad in network.relation.dyads { count(dyad, network) }
    }

    /// Ties whose reverse is a tie / ties, of the pairs in which both answered.
    var reciprocityObserved: Double? { share(2 * mutual, of: 2 * mutual + oneSided) }

    mutating func count(_ dyad: Dyad, _ network: LevelNetwork) {
        switch (network.isTie(dyad.aReports), network.isTie(dyad.bReports)) {
        case (true, true): mutual += 1
        case (true, false): count(otherAnswer: dyad.bReports)
        case (false, true): count(otherAnswer: dyad.aReports)
        case (false, false): break
        }
    }

    private mutating func count(otherAnswer: Answer) {
        if otherAnswer.isObserved { oneSided += 1 } else { unconfirmed += 1 }
    }
}
