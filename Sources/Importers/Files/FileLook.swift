import Findings
import SpreadsheetReading
import StatisticsFile

/// A file as the formats look at it to recognise it: the beginning of whatever it is, read once for all of them.
package final class FileLook {
    let file: InputFile

    package init(_ file: InputFile) { self.file = file }

    /// The first rows of a table are looked at; no format has more rows of headings, and the rows below them say more.
    static let mostRows = 5

    /// The first elements; none for a file that is no XML.
    private(set) lazy var xml = XMLGlimpse(file)

    /// The first rows of delimited text that are not blank, from the row that the mapping names for the headings; none for a file
    /// that is something else.
    private(set) lazy var textRows: [[String]] =
        file.looksLikeXML || file.looksLikeZip || isStatistics
        ? [] : DelimitedTable.firstRows(of: file, most: Self.mostRows)

    /// The same of each sheet of a workbook, or of the one that the mapping names.
    private(set) lazy var sheets: [(name: String, rows: [[String]])] = {
        guard file.looksLikeZip, let workbook = try? Workbook(path: file.path) else { return [] }
        return workbook.sheetNames.indices.compactMap { sheet in
            let name = workbook.sheetNames[sheet]
            guard file.sheet ?? name == name else { return nil }
            let rows = SpreadsheetTable.glimpse(
                Self.mostRows, from: file.headerRow ?? 1, ofSheet: sheet, in: workbook)
            return (name, rows)
        }
    }()

    /// The first rows of whatever it is a table of: of the text, or of each sheet.
    var tables: [(sheet: String?, rows: [[String]])] {
        file.looksLikeZip ? sheets.map { ($0.name, $0.rows) } : textRows.isEmpty ? [] : [(nil, textRows)]
    }

    /// What SPSS files begin with.
    static let statisticsSignatures = ["$FL2", "$FL3"]

    /// Whether it begins as SPSS files do.
    var isStatistics: Bool { Self.statisticsSignatures.contains { file.head.starts(with: Array($0.utf8)) } }
}
