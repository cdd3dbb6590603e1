import Findings

extension Measure {
    static let harmonicOut = Measure(
        id: "harmonicOut", graphMLKey: "sna_harmonic_out",
        name: Text("measure.harmonic-out"),
        definition: Text("measure.harmonic-out.definition"),
        kind: .number, direction: .outgoing, range: "0 – n−1", needsOwnAnswers: true, needsShortestPaths: true,
        source: "Marchiori & Latora (2000); Rochat (2009)"
    ) { try $0.ifShortestPaths { try $0.graph.harmonicCentrality(.outgoing) } }

    static let harmonicIn = Measure(
        id: "harmonicIn", graphMLKey: "sna_harmonic_in",
        name: Text("measure.harmonic-in"),
        definition: Text("measure.harmonic-in.definition"),
        kind: .number, direction: .incoming, range: "0 – n−1", needsShortestPaths: true,
        source: "Marchiori & Latora (2000); Rochat (2009)"
    ) { try $0.ifShortestPaths { try $0.graph.harmonicCentrality(.incoming) } }
}

extension LevelNetwork {
    /// The values, or none for anybody where the network is too large to follow every path.
    func ifShortestPaths(_ values: (LevelNetwork) throws -> [Double]) rethrows -> [Double?] {
        allowsShortestPaths ? try values(self) : Array(repeating: nil, count: personCount)
    }
}
