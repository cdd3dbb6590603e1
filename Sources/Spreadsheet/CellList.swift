import TextBytes

/// Cells that stand in a column over and over: names, levels, states. A row tells which by its position (`Cell.listed`), so that
/// a hundred thousand rows neither hold nor look up the same texts.
///
/// They are short: no texts that would be broken into lines.
package final class CellList: Sendable {
    let cells: [Cell]

    package init(_ cells: [Cell]) { self.cells = cells }
}

/// The cells of some columns' lists as they stand in a file, each put together once: when it is needed first.
package struct ListedCells: ~Copyable {
    private struct Written {
        var range: Range<Int>
        var sharedTexts: Int
    }

    /// By column; nil for one without.
    private let lists: [CellList?]
    /// By column: the number of its first cell. Columns of the same list share theirs.
    private var firstNumbers: [Int] = []
    /// By number.
    private var written: [Written?]
    private var text = TextBytes(room: 1 << 12)
    /// Over all cells that were asked for.
    private(set) var sharedTexts = 0

    package init(_ lists: [CellList?]) {
        self.lists = lists
        var known: [ObjectIdentifier: Int] = [:]
        var count = 0
        for list in lists {
            guard let list else {
                firstNumbers.append(0)
                continue
            }
            if let first = known[ObjectIdentifier(list)] {
                firstNumbers.append(first)
            } else {
                known[ObjectIdentifier(list)] = count
                firstNumbers.append(count)
                count += list.cells.count
            }
        }
        written = Array(repeating: nil, count: count)
    }

    /// - Parameters:
    ///   - write: appends what stands in the file for a cell, which may be nothing; returns how many of a workbook's shared texts
    ///     it points at.
    ///   - body: is given that.
    package mutating func withText(
        _ position: Int, of column: Int, write: (Cell, inout TextBytes) -> Int,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let number = firstNumbers[column] + position
        let cell = written[number] ?? make(number, position, column, write)
        sharedTexts += cell.sharedTexts
        text.withBytes { body(UnsafeBufferPointer(rebasing: $0[cell.range])) }
    }

    private mutating func make(
        _ number: Int, _ position: Int, _ column: Int, _ write: (Cell, inout TextBytes) -> Int
    ) -> Written {
        let start = text.count
        let sharedTexts = lists[column].map { write($0.cells[position], &text) } ?? 0
        let made = Written(range: start..<text.count, sharedTexts: sharedTexts)
        written[number] = made
        return made
    }
}
