/// The few files of a run that most people open first, out of hundreds.
enum UsefulFiles {
    private static let most = 5

    /// - Parameter files: paths within the folder of results, sorted.
    /// - Returns: what the networks have in common, then the first network's own.
    static func of(_ files: [String]) -> [String] {
        let wanted: [(String) -> Bool] = [
            { ["LES-MEG.html", "READ-ME.html"].contains($0) }, { $0 == "report.html" }, { $0 == "comparison.xlsx" },
            { $0.hasSuffix("/workbook.xlsx") }, { $0.hasSuffix("/report.html") }, { $0.hasSuffix("/network.gexf") },
            { $0 == "study.json" },
            { $0.hasSuffix(".graphml") },
        ]
        return Array(wanted.compactMap { fits in files.first(where: fits) }.prefix(most))
    }
}
