/// Column widths and header heights from what stands there; libxlsxwriter cannot fit them itself. In characters.
enum Width {
    static let least = 8
    static let most = 45
    static let mostWrapped = 60
    /// Of a column whose header stands upright: room for the filter button.
    static let upright = 5

    static func ofCell(_ cell: Cell, wraps: Bool) -> Int {
        min(cell.shownLength + 2, wraps ? mostWrapped : most)
    }

    /// Headers wrap between words; the longest word and the filter button must fit.
    static func ofHeader(_ header: String) -> Int {
        let words = header.split { $0 == " " || $0 == "-" || $0 == "–" }
        let longestWord = words.map(\.count).max() ?? 0
        return min(max(least, longestWord + 4, header.count / 3 + 4), most)
    }

    /// In points: the longest header upright, and the filter button below it.
    static func heightOfUpright(_ headers: [String]) -> Double {
        Double(min((headers.map(\.count).max() ?? 0) * 6 + 30, 220))
    }
}
