import Mapping
import SpreadsheetReading

/// The rows of an address list as they are read: which are people, which are blank, which are neither.
struct RosterRows {
    private let headings: [String]
    /// Columns that say who somebody is, and those that say something of them.
    private let naming: Set<Int>
    private let telling: Set<Int>
    /// Both, ascending.
    private let read: [Int]
    private let foldedHeadings: [String]
    private(set) var rows: [RosterRow] = []
    private(set) var blankRows = 0
    private(set) var namelessRows: [Int] = []
    /// Cells in which a spreadsheet wrote that it could not compute them.
    private(set) var errors: [(row: Int, column: Int, gap: ValueGap)] = []

    init(headings: [String], naming: Set<Int>, telling: Set<Int>) {
        self.headings = headings
        self.naming = naming
        self.telling = telling
        read = naming.union(telling).sorted()
        foldedHeadings = headings.map { AnswerText.folded($0) }
    }

    /// Columns that the mapping does not name.
    var unread: Set<Int> { Set(headings.indices).subtracting(naming).subtracting(telling) }

    mutating func add(_ number: Int, _ cells: [String]) {
        func isFilled(_ columns: some Sequence<Int>) -> Bool {
            columns.contains { cells.indices.contains($0) && !cells[$0].isEmpty }
        }
        // A list that comes out of a spreadsheet often ends in rows of nothing but delimiters, has a remark beside the table,
        // or its headings once more.
        if !isFilled(read) || read.allSatisfy({ AnswerText.folded(cells[$0]) == foldedHeadings[$0] }) {
            blankRows += 1
            return
        }
        for column in read where CellFaults.isError(cells[column]) { errors.append((number, column, .error)) }
        if isFilled(naming) {
            rows.append(RosterRow(number: number, cells: cells))
        } else {
            namelessRows.append(number)
        }
    }

    /// Gives every person of merged cells the value that stands in the first.
    /// - Returns: cells that are merged across columns that are read, where nobody can say what the value is.
    mutating func fill(_ merged: [MergedCells]) -> [MergedCells]? {
        let across = merged.filter { cells in
            cells.columns.count > 1 && cells.columns.count { read.contains($0) } > 1
                && rows.contains { cells.rows.contains($0.number) }
        }
        if !across.isEmpty { return across }
        let positions = Dictionary(rows.indices.map { (rows[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
        for cells in merged {
            let column = cells.columns.lowerBound
            guard headings.indices.contains(column), let first = positions[cells.rows.lowerBound] else { continue }
            for row in cells.rows.dropFirst() {
                if let position = positions[row] { rows[position].cells[column] = rows[first].cells[column] }
            }
        }
        return nil
    }
}

/// One cell of an address list as people read it.
package enum RosterCell {
    /// Without the form `="00101"`, by which a text file keeps a spreadsheet from taking an id for a number.
    package static func text(_ cell: String) -> String {
        let plain = AnswerText.plain(cell)
        guard plain.hasPrefix("=\""), plain.hasSuffix("\""), plain.count > 3 else { return plain }
        return AnswerText.plain(String(plain.dropFirst(2).dropLast()))
    }
}
