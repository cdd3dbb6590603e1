import TextBytes

/// Cells that stand in a column over and over: names, levels, states. A row tells which by its position (`Cell.listed`), so that
/// a hundred thousand rows neither hold nor look up the same texts.
///
/// They are short: no texts that would be broken into lines.
package final class CellList: Sendable {
    let cells: [Cell]

    package init(_ cells: [Cell]) { self.cells = cells }
}

/// One row of a sheet.
package enum SheetRow {
    /// One cell per column.
    case cells([Cell])
    /// The first column's cell, and for each of the others the position of its cell in the list that they share: a row of a
    /// matrix.
    case listed(Cell, then: [UInt8])

    var cells: [Cell] {
        switch self {
        case .cells(let cells): cells
        case .listed(let first, let positions): [first] + positions.map { .listed(Int($0)) }
        }
    }
}

/// The cells of some columns' lists as they stand in a file, each put together once: when it is needed first.
package struct ListedCells: ~Copyable {
    private struct Piece {
        /// -1 while it has not been put together.
        var start = -1
        var count = 0
        var sharedTexts = 0
    }

    /// By column; nil for one without.
    private let lists: [CellList?]
    /// By column: the number of its first cell. Columns of the same list share theirs.
    private let firstNumbers: [Int]
    /// By number.
    private let pieces: UnsafeMutableBufferPointer<Piece>
    private var text = TextBytes(room: 1 << 12)
    /// Over all cells that were asked for.
    private(set) var sharedTexts = 0

    package init(_ lists: [CellList?]) {
        var known: [ObjectIdentifier: Int] = [:]
        var count = 0
        firstNumbers = lists.map { list in
            guard let list else { return 0 }
            if let first = known[ObjectIdentifier(list)] { return first }
            known[ObjectIdentifier(list)] = count
            defer { count += list.cells.count }
            return count
        }
        self.lists = lists
        pieces = .allocate(capacity: count)
        pieces.initialize(repeating: Piece())
    }

    deinit { pieces.deallocate() }

    /// - Parameter write: appends what stands in the file for a cell, which may be nothing; returns how many of a workbook's
    ///   shared texts it points at.
    /// - Returns: valid until the next call.
    package mutating func text(
        _ position: Int, of column: Int, write: (Cell, inout TextBytes) -> Int
    ) -> UnsafeBufferPointer<UInt8> {
        let number = firstNumbers[column] + position
        if pieces[number].start < 0 { putTogether(number, position, column, write) }
        let piece = pieces[number]
        sharedTexts += piece.sharedTexts
        return text.withBytes { UnsafeBufferPointer(rebasing: $0[piece.start..<piece.start + piece.count]) }
    }

    private mutating func putTogether(
        _ number: Int, _ position: Int, _ column: Int, _ write: (Cell, inout TextBytes) -> Int
    ) {
        let start = text.count
        let sharedTexts = lists[column].map { write($0.cells[position], &text) } ?? 0
        pieces[number] = Piece(start: start, count: text.count - start, sharedTexts: sharedTexts)
    }

    /// All cells of a column's list, for rows by the thousand; nil where one is too long.
    /// - Parameter byte: stands before each of them.
    package mutating func shortPieces(
        of column: Int, behind byte: UInt8, write: (Cell, inout TextBytes) -> Int
    ) -> ShortPieces? {
        guard let list = lists[column] else { return nil }
        return ShortPieces(
            list.cells.indices.map { [byte] + Array(text($0, of: column, write: write)) })
    }
}
