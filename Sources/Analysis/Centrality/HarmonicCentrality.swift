import Findings

extension Measure {
    static let harmonicOut = Measure(
        id: "harmonicOut", graphMLKey: "sna_harmonic_out",
        name: Text(nb: "Nærhet ut", nn: "Nærleik ut", en: "Harmonic closeness, out"),
        definition: Text(
            nb: """
                Hvor nær personen er alle andre: summen av 1 / antall steg fram til hver av dem, langs relasjonenes \
                retning. Den som ikke kan nås, gir 0. Tom for den som ikke har svart.
                """,
            nn: """
                Kor nær personen er alle andre: summen av 1 / talet på steg fram til kvar av dei, langs retninga på \
                relasjonane. Den som ikkje kan nåast, gir 0. Tom for den som ikkje har svart.
                """,
            en: """
                How near the person is to everybody else: the sum of 1 / steps to each of them along the direction of \
                ties. Somebody out of reach adds 0. Empty for somebody who did not answer.
                """),
        kind: .number, direction: .outgoing, range: "0 – n−1", needsOwnAnswers: true, needsShortestPaths: true,
        source: "Marchiori & Latora (2000); Rochat (2009)"
    ) { try $0.ifShortestPaths { try $0.graph.harmonicCentrality(.outgoing) } }

    static let harmonicIn = Measure(
        id: "harmonicIn", graphMLKey: "sna_harmonic_in",
        name: Text(nb: "Nærhet inn", nn: "Nærleik inn", en: "Harmonic closeness, in"),
        definition: Text(
            nb: """
                Hvor nær alle andre er personen: summen av 1 / antall steg fra hver av dem, langs relasjonenes retning. \
                Den som ikke når fram, gir 0.
                """,
            nn: """
                Kor nær alle andre er personen: summen av 1 / talet på steg frå kvar av dei, langs retninga på \
                relasjonane. Den som ikkje når fram, gir 0.
                """,
            en: """
                How near everybody else is to the person: the sum of 1 / steps from each of them along the direction of \
                ties. Somebody who cannot reach the person adds 0.
                """),
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
