import NetworkModel

/// An address list as it stands in its file, with the columns that the mapping names.
package struct RosterTable: Sendable {
    /// The header.
    package var columns: [String]
    package var rows: [RosterRow]
    /// Positions of the columns that the mapping names; several for a name that stands in parts.
    package var name: [Int]
    package var id: Int?
    package var email: Int?
    /// Positions of the attributes' columns, by the name that the mapping has for them.
    package var attributes: [String: Int]
    /// Rows without any content, which are left out.
    package var blankRows: Int
    /// Rows that say something, but not of whom: a unit above its people, a remark.
    package var namelessRows: [Int]
    /// The sheet of a workbook that is read.
    package var sheet: String?
    package var source: SourceFile

    package init(
        columns: [String], rows: [RosterRow], name: [Int], id: Int? = nil, email: Int? = nil,
        attributes: [String: Int] = [:], blankRows: Int = 0, namelessRows: [Int] = [],
        sheet: String? = nil, source: SourceFile
    ) {
        self.columns = columns
        self.rows = rows
        self.name = name
        self.id = id
        self.email = email
        self.attributes = attributes
        self.blankRows = blankRows
        self.namelessRows = namelessRows
        self.sheet = sheet
        self.source = source
    }
}

package struct RosterRow: Hashable, Sendable {
    /// As a spreadsheet counts it.
    package var number: Int
    /// One for each column, as people read it (`AnswerText.plain`).
    package var cells: [String]

    package init(number: Int, cells: [String]) {
        self.number = number
        self.cells = cells
    }
}
