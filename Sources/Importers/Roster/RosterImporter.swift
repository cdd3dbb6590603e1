import DelimitedText
import Findings
import Mapping
import NetworkModel
import SpreadsheetReading

/// Reads address lists.
package enum RosterImporter {
    /// - Parameters:
    ///   - general: the mapping's column names for all networks; those of the file itself come first.
    ///   - attributes: names of further columns that must be there.
    ///   - folder: where relative paths begin: the mapping file's folder.
    /// - Throws: `RunStopped` with every row of another width, or every column that is not there.
    package static func read(
        _ roster: RosterFile, columns general: RosterMapping, attributes: [String], in folder: String
    ) throws -> RosterTable {
        let file = try InputFile.look(
            at: ImporterList.path(roster.file, in: folder), shownAs: roster.file, encoding: roster.encoding,
            delimiter: roster.delimiter, sheet: roster.sheet, headerRow: roster.headerRow)
        let own = roster.columns
        return try read(
            file, names: own?.names.isEmpty == false ? own?.names ?? [] : general.names, id: own?.id ?? general.id,
            email: own?.email ?? general.email, attributes: attributes)
    }

    /// - Parameter names: the columns with the parts of a name, or the one with the whole.
    package static func read(
        _ file: InputFile, names: [String], id: String? = nil, email: String? = nil, attributes: [String] = []
    ) throws -> RosterTable {
        let table = try table(file)
        let header = try table.header()
        let words = FileWords(file: file.shownPath)
        let headings = header.cells.map(AnswerText.plain)
        var finder = RosterColumns(headings, words, row: header.number)
        let name = names.isEmpty ? [finder.position("name", nil)] : names.map { finder.position("name", $0) }
        let id = id.flatMap { finder.position("id", $0) }
        let email = email.flatMap { finder.position("email", $0) }
        var positions: [String: Int] = [:]
        for attribute in attributes { positions[attribute] = finder.position("column", attribute) }
        guard finder.faults.isEmpty else {
            throw RunStopped(.unusableData, finder.faults(beside: HeadingSearch(file)))
        }

        var rows = RosterRows(
            headings: headings, naming: Set((name + [id, email]).compactMap(\.self)), telling: Set(positions.values))
        let merged = try table.forEachRosterRow(
            below: header.number, width: headings.count, unread: rows.unread
        ) { rows.add($0, $1.map(RosterCell.text)) }
        if let joined = rows.fill(merged) { throw CellFaults(words).merged(joined) }
        let faults = CellFaults(words).findings(rows.errors)
        guard faults.isEmpty else { throw RunStopped(.unusableData, faults) }
        return RosterTable(
            columns: headings, rows: rows.rows, name: name.compactMap(\.self), id: id, email: email,
            attributes: positions, blankRows: rows.blankRows, namelessRows: rows.namelessRows,
            sheet: (table as? SpreadsheetTable)?.sheetName,
            source: try table.source(rows: rows.rows.count, columns: headings.count))
    }

    /// An address list as it stands, before anybody has said what its columns are: one of them passes for the name.
    /// - Throws: `RunStopped` with every row of another width.
    package static func look(_ file: InputFile) throws -> RosterTable {
        let headings = try table(file).header().cells.map { AnswerText.plain($0).lowercased() }
        let counts = Dictionary(headings.map { ($0, 1) }, uniquingKeysWith: +)
        let distinct = headings.filter { !$0.isEmpty && counts[$0] == 1 }
        // Every column may turn out to be the one that names people.
        var table = try read(file, names: distinct)
        table.name = Array(table.name.prefix(1))
        return table
    }

    private static func table(_ file: InputFile) throws -> any RosterFileTable {
        file.looksLikeZip
            ? try SpreadsheetTable(file) : try DelimitedTable(file)
    }
}

/// A table that an address list can be: delimited text, or a sheet of a workbook.
private protocol RosterFileTable {
    func header() throws -> (number: Int, cells: [String])
    /// Hands over the rows below the header by number and texts; a blank row has none.
    /// - Parameter unread: columns that nobody looks at.
    /// - Returns: what is merged of their cells.
    func forEachRosterRow(
        below header: Int, width: Int, unread: Set<Int>, _ body: (Int, [String]) throws -> Void
    ) throws -> [MergedCells]
    func source(rows: Int, columns: Int) throws -> SourceFile
}

extension DelimitedTable: RosterFileTable {
    func forEachRosterRow(
        below header: Int, width: Int, unread: Set<Int>, _ body: (Int, [String]) throws -> Void
    ) throws -> [MergedCells] {
        let wide = try forEachDataRow(below: header, width: width) { try body($0.number, $0.texts) }
        // Of a list of people every row is as wide as the others: a name with a delimiter in it moves the rest.
        guard wide.isEmpty else {
            throw RunStopped(
                .unusableData, wide.prefix(Self.mostWidthFaults).map { otherWidth($0.number, $0.cells, width) })
        }
        return []
    }

    func source(rows: Int, columns: Int) throws -> SourceFile {
        try file.sourceFile(
            role: .roster, format: "delimited-text", encoding: file.encoding.description, delimiter: delimiter.name,
            rows: rows, columns: columns)
    }
}

extension SpreadsheetTable: RosterFileTable {
    func forEachRosterRow(
        below header: Int, width: Int, unread: Set<Int>, _ body: (Int, [String]) throws -> Void
    ) throws -> [MergedCells] {
        try forEachDataRow(below: header, width: width, unread: unread) { row in
            try body(row.number, (0..<row.cellCount).map(row.text))
        }
    }

    func source(rows: Int, columns: Int) throws -> SourceFile {
        try file.sourceFile(role: .roster, format: workbook.format.rawValue, rows: rows, columns: columns)
    }
}
