/// A rectangle of cells that a spreadsheet shows as one. The file has a value in the first of them only.
package struct MergedCells: Hashable, Sendable {
    /// As the spreadsheet counts them.
    package let rows: ClosedRange<Int>
    /// From 0.
    package let columns: ClosedRange<Int>

    init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// - Parameter reference: `D2:D9`.
    init?(_ reference: String) {
        let ends = reference.split(separator: ":").map { SheetReader.position(of: String($0)) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first.row <= last.row,
            first.column <= last.column
        else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }
}

/// Why a cell that shows something has no value in the file.
package enum ValueGap: Hashable, Sendable {
    /// A script wrote the formula; no spreadsheet has computed it yet.
    case formula
    /// The spreadsheet could not compute it: `#N/A`.
    case error
}
