/// A table with a header row; the first cell of each row is the row's header.
package struct Table: Sendable {
    /// Above the table, and read out.
    package let caption: String
    package let columns: [String]
    /// Positions of columns that hold numbers.
    package let numbers: Set<Int>
    package let rows: [Row]

    init(caption: String, columns: [String], numbers: Set<Int> = [], rows: [Row]) {
        self.caption = caption
        self.columns = columns
        self.numbers = numbers
        self.rows = rows
    }

    package struct Row: Sendable {
        package let cells: [Cell]
        /// Position of the person a row is about, in the network's persons.
        package let person: Int?

        init(_ cells: [String], person: Int? = nil) { self.init(cells: cells.map { Cell($0) }, person: person) }

        init(cells: [Cell], person: Int? = nil) {
            self.cells = cells
            self.person = person
        }
    }

    package struct Cell: Sendable {
        package let text: String
        /// Where the figure would lie had everybody answered, to be told quietly beside it.
        package let range: String?
        package let ground: Ground

        init(_ text: String, range: String? = nil, _ ground: Ground = .plain) {
            self.text = text
            self.range = range
            self.ground = ground
        }

        package enum Ground: Sendable, Equatable {
            case plain
            /// Not known, or not defined.
            case missing
            /// The darker, the larger the share (0 to 1).
            case share(Double)
        }
    }
}
