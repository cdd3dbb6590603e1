import Findings

/// The key figures that are tried under every rule, in reading order. All of the undirected network that a rule makes.
package enum SensitivityFigureList {
    package static let all: [Figure<SensitivityRow>] = [
        .count(
            "persons", Text("figure.persons"),
            Text("sensitivity.persons.meaning")
        ) { $0.persons },
        .count(
            "ties", Text("sensitivity.ties"),
            Text("sensitivity.ties.meaning")
        ) { $0.ties },
        .count(
            "knownPairs", Text("sensitivity.known-pairs"),
            Text("sensitivity.known-pairs.meaning")
        ) { $0.knownPairs },
        .share(
            "density", Text("sensitivity.density"),
            Text("sensitivity.density.meaning"), source: "Wasserman & Faust (1994)"
        ) { $0.density },
        .share(
            "densityAtLeast", Text("sensitivity.density-at-least"),
            Text("sensitivity.density-at-least.meaning")
        ) { $0.densityAtLeast },
        .share(
            "densityAtMost", Text("sensitivity.density-at-most"),
            Text("sensitivity.density-at-most.meaning")
        ) { $0.densityAtMost },
        .count(
            "components", Text("figure.weak-components"),
            Text("sensitivity.components.meaning")
        ) { $0.components },
        .count(
            "largestComponent", Text("figure.largest-component"),
            Text("figure.largest-component.meaning")
        ) { $0.largestComponent },
        .count(
            "isolates", Text("figure.isolates"),
            Text("sensitivity.isolates.meaning")
        ) { $0.isolates },
        .number(
            "meanDegree", Text("sensitivity.mean-degree"),
            Text("sensitivity.mean-degree.meaning"),
            range: "0 – n−1", source: "Freeman (1979)"
        ) { $0.meanDegree },
        .share(
            "degreeCentralization",
            Text("figure.degree-centralization"),
            Text("sensitivity.degree-centralization.meaning"), source: "Freeman (1979)"
        ) { $0.degreeCentralization },
        .share(
            "betweennessCentralization",
            Text("figure.betweenness-centralization"),
            Text("sensitivity.betweenness-centralization.meaning"),
            source: "Freeman (1979)"
        ) { $0.betweennessCentralization },
        .share(
            "transitivity", Text("figure.transitivity"),
            Text("sensitivity.transitivity.meaning"),
            source: "Newman, Strogatz & Watts (2001)"
        ) { $0.transitivity },
        .number(
            "meanDistance", Text("figure.mean-distance"),
            Text("sensitivity.mean-distance.meaning"),
            range: "1 – n−1", source: "Wasserman & Faust (1994)"
        ) { $0.meanDistance },
        .number(
            "betweennessRankCorrelation",
            Text("sensitivity.betweenness-rank-correlation"),
            Text("sensitivity.betweenness-rank-correlation.meaning"), range: "−1 – 1", source: "Spearman (1904)"
        ) { $0.betweennessRankCorrelation },
    ]
}
