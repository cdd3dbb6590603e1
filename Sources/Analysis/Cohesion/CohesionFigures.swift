import GraphAlgorithms

/// How one level of a relation hangs together, beyond its key figures. Undefined figures are nil, and where only degrees
/// are computed those that follow ties beyond a person's own contacts.
package struct CohesionFigures: Hashable, Sendable {
    package var persons: Int
    /// Persons without any tie, in or out, by whether they answered the relation: those who did not may have contact that
    /// does not show.
    package var withoutContactAnswered: Int
    package var withoutContactNotAnswered: Int
    /// Pairs by the ties reported between them.
    package var dyadCensus: Graph.DyadCensus
    /// In the order of `Graph.triadNames`.
    package var triadCensus: [Int]?
    /// Sum of (max - d) / ((n-1)(n-2)) over the symmetrised network: 1 for a star.
    package var degreeCentralization: Double?
    /// Sum of (max - b) / ((n-1)^2 (n-2)) over the reported ties: 1 for a star of mutual ties.
    package var betweennessCentralization: Double?
    /// Sum of (max - c) / ((k-1)(k-2) / (2k-3)), in the largest connected part (k persons) of the symmetrised network.
    package var closenessCentralization: Double?
    /// 3 x triangles / connected triples of the symmetrised network.
    package var transitivity: Double?
    /// Over pairs that are connected in the symmetrised network.
    package var meanDistance: Double?
    package var diameter: Int?
    /// Communities of two persons or more, and how clearly the network falls into them.
    package var communities: Int?
    package var modularity: Double?
    /// Whether the division is the same whatever the start (`CommunityStarts.stability`).
    package var communityStability: Double?

    package var withoutContact: Int { withoutContactAnswered + withoutContactNotAnswered }
    package var withContact: Int { persons - withoutContact }

    init(_ network: LevelNetwork) throws {
        persons = network.personCount
        let isolated = zip(try network.inDegrees(), try network.outDegrees()).map { $0 == 0 && $1 == 0 }
        withoutContactAnswered = zip(isolated, network.relation.answered).count { $0 && $1 }
        withoutContactNotAnswered = zip(isolated, network.relation.answered).count { $0 && !$1 }
        dyadCensus = try network.graph.dyadCensus()
        let n = Double(persons)
        degreeCentralization = centralization(
            try network.symmetrisedDegrees().map(Double.init), most: (n - 1) * (n - 2))
        guard network.scope == .all else { return }
        triadCensus = try network.graph.triadCensus()
        betweennessCentralization = centralization(try network.betweenness() ?? [], most: (n - 1) * (n - 1) * (n - 2))
        transitivity = try network.transitivity()
        let starts = try network.communityStarts()
        communities = starts.best.sizes.count { $0 > 1 }
        modularity = starts.modularity
        communityStability = starts.stability
        guard network.allowsShortestPaths else { return }
        let lengths = try network.pathLengths()
        meanDistance = lengths.mean
        diameter = lengths.diameter
        if let largest = network.largest(of: try network.symmetrisedComponents()) {
            let k = Double(largest.count)
            closenessCentralization = centralization(
                try network.symmetrised.induced(on: largest).closeness().compactMap(\.self),
                most: (k - 1) * (k - 2) / (2 * k - 3))
        }
    }
}

/// Freeman's centralization: how far the scores fall short of the highest, against the most they could; nil below three
/// scores.
func centralization(_ scores: [Double], most: Double) -> Double? {
    guard scores.count >= 3, let highest = scores.max() else { return nil }
    return scores.reduce(0) { $0 + highest - $1 } / most
}
