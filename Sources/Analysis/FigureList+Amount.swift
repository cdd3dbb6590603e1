import Findings

extension FigureList {
    /// How much contact persons have, and how unlike they are in that.
    static let amount: [Figure<LevelAnalysis>] = [
        .number(
            "meanDegree", Text("figure.mean-degree"),
            Text("figure.mean-degree.meaning"),
            range: "0 – n−1", source: "Wasserman & Faust (1994)"
        ) { $0.figures.meanDegree },
        .number(
            "inDegreeSpread",
            Text("figure.in-degree-spread"),
            Text("figure.in-degree-spread.meaning"),
            range: "≥ 0", source: "Wasserman & Faust (1994)"
        ) { $0.figures.inDegreeSpread },
        .number(
            "outDegreeSpread",
            Text("figure.out-degree-spread"),
            Text("figure.out-degree-spread.meaning"),
            range: "≥ 0", source: "Wasserman & Faust (1994)"
        ) { $0.figures.outDegreeSpread },
    ]
}
