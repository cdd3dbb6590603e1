/// A picture or a chart that lies on a sheet.
package struct SheetDrawing: Sendable {
    package enum Content: Sendable {
        /// A PNG file; it may have more pixels than are shown.
        case picture(png: [UInt8])
        case chart(SheetChart)
    }

    package var content: Content
    /// On the screen at 100 %, in pixels.
    package var width: Int
    package var height: Int
    /// The same in words, for people who do not see it.
    package var description: String

    package init(_ content: Content, width: Int, height: Int, description: String) {
        self.content = content
        self.width = width
        self.height = height
        self.description = description
    }
}

/// What lies on a sheet besides its cells, in reading order. The table stays one rectangle: drawings keep clear of it.
package struct SheetDrawings: Sendable {
    package enum Place: Hashable, Sendable {
        /// To the right of the table, so many in a line.
        case beside(columns: Int)
        /// Under the table, which has this many rows; one a printed page. Cells can lead to them.
        case beneath(rows: Int)
    }

    package var place: Place
    package var drawings: [SheetDrawing]

    package init(_ place: Place, _ drawings: [SheetDrawing]) {
        self.place = place
        self.drawings = drawings
    }

    /// A drawing begins in this cell (both from 0), moved by so many pixels.
    struct Corner: Hashable {
        var row: Int
        var column: Int
        var right = 0
        var down = 0
    }

    private static let gap = 24
    static let rowHeight = 20

    func corner(of position: Int, tableColumns: Int) -> Corner {
        switch place {
        case .beside(let columns):
            let (line, column) = position.quotientAndRemainder(dividingBy: columns)
            let width = drawings.map(\.width).max() ?? 0
            let height = drawings.map(\.height).max() ?? 0
            return Corner(
                row: 1, column: tableColumns, right: Self.gap + column * (width + Self.gap),
                down: Self.gap / 2 + line * (height + Self.gap))
        case .beneath(let rows):
            return Corner(row: drawings[..<position].reduce(rows + 2) { $0 + Self.rowCount($1) + 2 }, column: 0)
        }
    }

    /// The rows that a drawing covers, as a spreadsheet counts them, where they are known.
    func rowsBeneath(of position: Int) -> ClosedRange<Int>? {
        guard case .beneath = place, drawings.indices.contains(position) else { return nil }
        let first = corner(of: position, tableColumns: 0).row + 1
        return first...(first + Self.rowCount(drawings[position]) - 1)
    }

    private static func rowCount(_ drawing: SheetDrawing) -> Int { (drawing.height + rowHeight - 1) / rowHeight }
}
