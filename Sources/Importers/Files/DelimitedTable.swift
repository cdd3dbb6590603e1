import DelimitedText
import Findings

/// A file of delimited text with a header: rows as often as they are asked for.
struct DelimitedTable: Sendable {
    let file: InputFile
    let delimiter: Delimiter
    /// Columns whose cells are handed on empty.
    let skipping: Set<Int>

    /// How many rows of a wrong width are told before the reading ends.
    static let mostWidthFaults = 20

    /// The row that only says what the delimiter is, which is the first; 0 without one.
    private let separatorRow: Int

    /// - Throws: `RunStopped` when the file cannot be read.
    init(_ file: InputFile, skipping: Set<Int> = []) throws {
        self.file = file
        self.skipping = skipping
        (delimiter, separatorRow) = Self.dialect(of: try Self.beginning(of: file), in: file)
    }

    private static func dialect(
        of beginning: (text: [UInt8], isWhole: Bool), in file: InputFile
    ) -> (Delimiter, separatorRow: Int) {
        let line = SeparatorLine(beginning.text)
        let rest = line.map { Array($0.rest) } ?? beginning.text
        // What the line says counts where the file keeps to it.
        let told = line?.delimiter
        let delimiter =
            file.forcedDelimiter ?? told.flatMap { rest.contains($0.byte) ? $0 : nil }
            ?? Delimiter.sniffed(in: rest, isWhole: beginning.isWhole)
        return (delimiter, line == nil ? 0 : 1)
    }

    /// What the cells of the first row that is not blank are, for a look at what the file is: of a header that is
    /// longer than 64 KB only the first. Empty when the file is no delimited text.
    static func glimpse(_ file: InputFile) -> [String] { firstRows(of: file, most: 1).first ?? [] }

    /// The same of the first few rows that are not blank.
    static func firstRows(of file: InputFile, most: Int) -> [[String]] {
        guard let beginning = try? beginning(of: file) else { return [] }
        let (delimiter, separatorRow) = dialect(of: beginning, in: file)
        var parser = DelimitedText(delimiter: delimiter.byte)
        var rows: [[String]] = []
        func take(_ row: DelimitedRow) {
            if rows.count < most, row.cellCount > 0, row.number > max(separatorRow, (file.headerRow ?? 1) - 1) {
                rows.append(row.texts)
            }
        }
        try? beginning.text.withUnsafeBufferPointer { try parser.push($0, take) }
        if rows.count < most, beginning.isWhole { try? parser.finish(take) }
        if rows.isEmpty { rows = [parser.unfinishedRow] }
        rows[0] = withoutMark(rows[0])
        return rows
    }

    /// A second byte-order mark, behind a line that says the delimiter, stands in the first cell.
    private static func withoutMark(_ cells: [String]) -> [String] {
        guard let first = cells.first, first.unicodeScalars.first == "\u{FEFF}" else { return cells }
        return [String(first.unicodeScalars.drop { $0 == "\u{FEFF}" })] + cells.dropFirst()
    }

    /// The first 64 KB or so as UTF-8, up to the first byte that is no text.
    private static func beginning(of file: InputFile) throws -> (text: [UInt8], isWhole: Bool) {
        var text: [UInt8] = []
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            while let piece = try stream.next() {
                text.append(contentsOf: piece.prefix((64 << 10) - text.count))
                if text.count == 64 << 10 { return (text, false) }
            }
        } catch let fault as FileChunks.Fault {
            throw FileWords(file: file.shownPath).unreadable(fault)
        } catch is TextStream.Fault {
            // Told with its row when the rows are read.
            return (text, false)
        }
        return (text, true)
    }

    private var words: FileWords { FileWords(file: file.shownPath) }

    /// Streams the rows, the header among them, until `body` says false.
    func forEachRow(_ body: (DelimitedRow) throws -> Bool) throws {
        struct Enough: Error {}
        var parser = DelimitedText(delimiter: delimiter.byte, skipping: skipping)
        let separatorRow = separatorRow
        func hand(_ row: DelimitedRow) throws {
            if row.number > separatorRow, try !body(row) { throw Enough() }
        }
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            while let text = try stream.next() { try parser.push(text, hand) }
            try parser.finish(hand)
        } catch is Enough {
            return
        } catch let fault as DelimitedTextFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        } catch let fault as TextStream.Fault {
            throw words.notText(fault, encoding: file.encoding, row: parser.currentRow)
        } catch let fault as FileChunks.Fault {
            throw words.unreadable(fault)
        }
    }

    /// The row of headings, and its number: the first that is not blank, or the one that the mapping names.
    func header() throws -> (number: Int, cells: [String]) { try firstRows(1)[0] }

    /// The first rows that are not blank, each with its number: at least one. The first is that of the headings where the mapping
    /// names it.
    /// - Parameter above: how many rows come before it in that case, if there are so many.
    func firstRows(_ most: Int, above: Int = 0) throws -> [(number: Int, cells: [String])] {
        let wanted = file.headerRow
        var before: [(number: Int, cells: [String])] = []
        var rows: [(number: Int, cells: [String])] = []
        try forEachRow { row in
            guard row.cellCount > 0 else { return true }
            let row = (row.number, Self.withoutMark(row.texts))
            if row.0 >= wanted ?? 1 {
                rows.append(row)
            } else if above > 0 {
                before = before.suffix(above - 1) + [row]
            }
            return rows.count < most
        }
        if let wanted, rows.first?.number != wanted { throw words.noHeadings(inRow: wanted) }
        guard !rows.isEmpty else { throw words.empty() }
        return before + rows
    }

    /// Streams the rows below the header, each as wide as the header or without any cell, which is a blank row.
    /// - Returns: rows that have blank cells to the right of the last heading, where others have none: a cell beside the table, or an
    ///   answer with a delimiter in it that moved the cells behind it. Where every row ends so, none.
    /// - Throws: `RunStopped` with up to 20 rows of another width.
    func forEachDataRow(
        below header: Int, width: Int, _ body: (DelimitedRow) throws -> Void
    ) throws -> [(number: Int, cells: Int)] {
        var faults: [Finding] = []
        var wide: [(number: Int, cells: Int)] = []
        var hasPlain = false
        try forEachRow { row in
            if row.number <= header { return true }
            if row.cellCount == width || row.cellCount == 0 {
                hasPlain = hasPlain || row.cellCount > 0
                if faults.isEmpty { try body(row) }
            } else if row.isBlank(from: 0) {
                if faults.isEmpty { try body(row.first(0)) }
            } else if row.cellCount > width, row.isBlank(from: width) {
                wide.append((row.number, row.cellCount))
                if faults.isEmpty { try body(row.first(width)) }
            } else {
                faults.append(otherWidth(row.number, row.cellCount, width))
            }
            return faults.count < Self.mostWidthFaults
        }
        guard faults.isEmpty else { throw RunStopped(.unusableData, faults) }
        return hasPlain ? wide : []
    }

    /// - Parameter cells: how many the row has.
    func otherWidth(_ row: Int, _ cells: Int, _ width: Int) -> Finding {
        words.finding(
            .delimitedTextBroken,
            Text("delimited.row-has-fields-but", ["cells": cells, "width": width]),
            Text("delimited.look-for-delimiter-or"),
            row: row)
    }
}

extension DelimitedRow {
    /// Whether nothing stands in it from a column on.
    fileprivate func isBlank(from first: Int) -> Bool {
        (first..<cellCount).allSatisfy { cell($0).allSatisfy { $0 == 0x20 || (9...13).contains($0) } }
    }
}
