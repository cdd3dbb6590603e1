import Findings
import GraphAlgorithms

/// Every figure of a network at one level, in reading order.
package enum FigureList {
    package static let all: [Figure<LevelAnalysis>] =
        contact + amount + density + reciprocity + clusters.beyondDegrees() + degreeCentralization
        + (pathCentralization + forms + removals + census).beyondDegrees()

    /// Those that are told of two waves side by side.
    package static let changing: [Figure<LevelAnalysis>] =
        contact + amount + density + reciprocity + clusters.beyondDegrees() + degreeCentralization
        + pathCentralization.beyondDegrees()

    /// Sets of three persons by kind, from three without contact to three in mutual contact; they are in `all` too.
    package static let triads: [Figure<LevelAnalysis>] = all.filter { figure in census.contains { $0.id == figure.id } }

    package static func figure(_ id: String) -> Figure<LevelAnalysis>? { all.first { $0.id == id } }

    private static let contact: [Figure<LevelAnalysis>] = [
        .count(
            "persons", Text("figure.persons"),
            Text("figure.persons.meaning")
        ) { $0.cohesion.persons },
        .count(
            "withContact", Text("figure.with-contact"),
            Text("figure.with-contact.meaning")
        ) { $0.cohesion.withContact },
        .count(
            "isolates", Text("figure.isolates"),
            Text("figure.isolates.meaning")
        ) { $0.figures.isolates },
        .count(
            "withoutContactAnswered",
            Text("figure.without-contact-answered"),
            Text("figure.without-contact-answered.meaning")
        ) { $0.cohesion.withoutContactAnswered },
        .count(
            "withoutContactNotAnswered",
            Text("figure.without-contact-not-answered"),
            Text("figure.without-contact-not-answered.meaning")
        ) { $0.cohesion.withoutContactNotAnswered },
        .count(
            "ties", Text("figure.ties"),
            Text("figure.ties.meaning")
        ) { $0.figures.ties },
    ]

    private static let density: [Figure<LevelAnalysis>] = [
        .share(
            "densityAll", Text("figure.density-all"),
            Text("figure.density-all.meaning"), source: "Wasserman & Faust (1994)"
        ) { $0.figures.densityAll },
        .share(
            "densityObserved",
            Text("figure.density-observed"),
            Text("figure.density-observed.meaning"), source: "Kossinets (2006)"
        ) { $0.figures.densityObserved },
    ]

    private static let reciprocity: [Figure<LevelAnalysis>] = [
        .share(
            "reciprocityArcs",
            Text("figure.reciprocity-arcs"),
            Text("figure.reciprocity-arcs.meaning"),
            source: "Wasserman & Faust (1994)"
        ) { $0.figures.reciprocityArcs },
        .share(
            "reciprocityArcsObserved",
            Text("figure.reciprocity-arcs-observed"),
            Text("figure.reciprocity-arcs-observed.meaning"), source: "Wasserman & Faust (1994)"
        ) { $0.figures.reciprocityArcsObserved },
        .share(
            "reciprocityDyads", Text("figure.reciprocity-dyads"),
            Text("figure.reciprocity-dyads.meaning"), source: "Wasserman & Faust (1994)"
        ) { $0.figures.reciprocityDyads },
        .count(
            "dyadsMutual", Text("figure.dyads-mutual"),
            Text("figure.dyads-mutual.meaning")
        ) { $0.figures.dyadsMutual },
        .count(
            "dyadsOneSided", Text("figure.dyads-one-sided"),
            Text("figure.dyads-one-sided.meaning")
        ) { $0.figures.dyadsOneSided },
        .count(
            "dyadsUnconfirmed", Text("figure.dyads-unconfirmed"),
            Text("figure.dyads-unconfirmed.meaning")
        ) { $0.figures.dyadsUnconfirmed },
        .count(
            "dyadsNull", Text("figure.dyads-null"),
            Text("figure.dyads-null.meaning")
        ) { $0.cohesion.dyadCensus.null },
    ]

    private static let clusters: [Figure<LevelAnalysis>] = [
        .count(
            "weakComponents", Text("figure.weak-components"),
            Text("figure.weak-components.meaning")
        ) { $0.figures.weakComponents },
        .count(
            "largestComponent", Text("figure.largest-component"),
            Text("figure.largest-component.meaning")
        ) { $0.figures.componentSizes?.first },
        .count(
            "communities", Text("figure.communities"),
            Text("figure.communities.meaning")
        ) { $0.cohesion.communities },
        .number(
            "modularity", Text("figure.modularity"),
            Text("figure.modularity.meaning"),
            range: "−0.5 – 1", source: "Newman & Girvan (2004)"
        ) { $0.cohesion.modularity },
        .share(
            "transitivity", Text("figure.transitivity"),
            Text("figure.transitivity.meaning"),
            source: "Newman, Strogatz & Watts (2001)"
        ) { $0.cohesion.transitivity },
        .number(
            "meanDistance", Text("figure.mean-distance"),
            Text("figure.mean-distance.meaning"),
            range: "1 – n−1", source: "Wasserman & Faust (1994)"
        ) { $0.cohesion.meanDistance },
        .share(
            "connectedness", Text("figure.connectedness"),
            Text("figure.connectedness.meaning"),
            source: "Krackhardt (1994)"
        ) { $0.figures.connectedness },
        .count(
            "diameter", Text("figure.diameter"),
            Text("figure.diameter.meaning")
        ) { $0.cohesion.diameter },
    ]

    private static let degreeCentralization: [Figure<LevelAnalysis>] = [
        .share(
            "degreeCentralizationIn",
            Text("figure.degree-centralization-in"),
            Text("figure.degree-centralization-in.meaning"),
            source: "Freeman (1979)"
        ) { $0.figures.degreeCentralizationIn },
        .share(
            "degreeCentralizationOut",
            Text("figure.degree-centralization-out"),
            Text("figure.degree-centralization-out.meaning"), source: "Freeman (1979)"
        ) { $0.figures.degreeCentralizationOut },
        .share(
            "degreeCentralization",
            Text("figure.degree-centralization"),
            Text("figure.degree-centralization.meaning"),
            source: "Freeman (1979)"
        ) { $0.cohesion.degreeCentralization },
    ]

    private static let pathCentralization: [Figure<LevelAnalysis>] = [
        .share(
            "betweennessCentralization",
            Text("figure.betweenness-centralization"),
            Text("figure.betweenness-centralization.meaning"), source: "Freeman (1979)"
        ) { $0.cohesion.betweennessCentralization },
        .share(
            "closenessCentralization",
            Text("figure.closeness-centralization"),
            Text("figure.closeness-centralization.meaning"), source: "Freeman (1979)"
        ) { $0.cohesion.closenessCentralization },
    ]

    private static let forms: [Figure<LevelAnalysis>] = [
        .share(
            "star", Text("figure.star"),
            Text("figure.star.meaning"),
            source: "docs/ideal-forms.md"
        ) { $0.idealForms.network?.star },
        .share(
            "ring", Text("figure.ring"),
            Text("figure.ring.meaning"),
            source: "docs/ideal-forms.md"
        ) { $0.idealForms.network?.ring },
        .share(
            "line", Text("figure.line"),
            Text("figure.line.meaning"),
            source: "docs/ideal-forms.md"
        ) { $0.idealForms.network?.line },
    ]

    private static let removals: [Figure<LevelAnalysis>] = (1...3).map { place in
        .count(
            "largestComponentWithout\(place)",
            Text("figure.largest-without", ["place": place]),
            Text("figure.largest-without.meaning", ["place": place])
        ) { $0.bridgeBuilders.count >= place ? $0.bridgeBuilders[place - 1].largestComponentWithout : nil }
    }

    private static let census: [Figure<LevelAnalysis>] = Graph.triadNames.enumerated().map { position, name in
        Figure(
            id: "triad\(name)", name: Text("figure.triad", ["name": name]),
            definition: Text("figure.triad.meaning", ["name": name]),
            kind: .count, range: "≥ 0", source: "Holland & Leinhardt (1970)"
        ) { $0.cohesion.triadCensus.map { Double($0[position]) } }
    }
}
