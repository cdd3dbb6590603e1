/// Widths of columns (in characters) and heights of rows (in points) from what stands there: libxlsxwriter cannot fit
/// them, and not every spreadsheet program does so when it opens a file.
enum Width {
    static let least = 8
    static let most = 45
    /// A SHA-256 in hexadecimal must fit.
    static let mostWrapped = 70
    /// Letters of running text are narrower than the digits that widths are counted in.
    private static let wrappedLine = 76
    /// What can still be read when it is printed across one page.
    static let mostOnPage = 340
    /// Of a column whose header stands upright: room for the filter button.
    static let upright = 5
    private static let lineHeight = 15.0
    private static let padding = 3

    static func ofCell(_ cell: Cell, wraps: Bool) -> Int {
        min(cell.shownLength + padding, wraps ? mostWrapped : most)
    }

    static func ofList(_ list: CellList) -> Int { list.cells.map { ofCell($0, wraps: false) }.max() ?? 0 }

    /// Whether it is worth counting: a text has no more characters than bytes.
    static func mayBeMore(_ cell: Cell, than width: Int) -> Bool {
        guard case .text(let text) = cell else { return true }
        return text.utf8.count + padding > width
    }

    /// Headers wrap between words; the longest word and the filter button must fit.
    static func ofHeader(_ header: String) -> Int {
        let words = header.split { $0 == " " || $0 == "-" || $0 == "–" }
        let longestWord = words.map(\.count).max() ?? 0
        return min(max(least, longestWord + 5, header.count / 3 + 5), most)
    }

    /// The header that takes most lines in its column; the filter button takes some of the width.
    static func heightOfHeaders(_ headers: [String], in widths: [Int]) -> Double {
        let lines = zip(headers, widths).map { header, width in
            header.count > width - 4 ? header.count / max(width - 4, 1) + 1 : 1
        }
        return lineHeight * Double(lines.max() ?? 1) + 3
    }

    /// The longest header upright, and the filter button below it.
    static func heightOfUpright(_ headers: [String]) -> Double {
        Double(min((headers.map(\.count).max() ?? 0) * 6 + 30, 220))
    }

    /// Of a column of so many characters, in the font that workbooks have by themselves.
    static func pixels(_ characters: Int) -> Int { characters * 7 + 5 }

    /// The box of a note, in pixels: lines of 60 characters.
    static func ofNote(_ note: String) -> (UInt16, UInt16) {
        let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + max(1, ($1.count + 59) / 60) }
        return (380, UInt16(min(lines * 17 + 16, 600)))
    }

    /// How high a row must be for its wrapped texts; nil where one line will do.
    static func height(of cells: [Cell], wrapped: [Bool]) -> Double? {
        let lines = zip(cells, wrapped).map { cell, wraps in
            wraps ? cell.shownText.map(lineCount) ?? 1 : 1
        }
        guard let most = lines.max(), most > 1 else { return nil }
        // The highest that a row can be.
        return min(lineHeight * Double(most), 409)
    }

    private static func lineCount(of text: String) -> Int {
        var lines = 0
        var length = 0
        func endLine() {
            lines += max(1, (length + wrappedLine - 1) / wrappedLine)
            length = 0
        }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") {
                endLine()
            } else if byte & 0xC0 != 0x80 {  // the first byte of a scalar
                length += 1
            }
        }
        endLine()
        return lines
    }
}
