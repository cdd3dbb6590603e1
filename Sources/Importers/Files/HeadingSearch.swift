import Findings
import SpreadsheetReading

/// Looks for headings elsewhere than in the first row of the first sheet, for somebody who has a title above them or a sheet
/// of explanations before. What it finds is proposed, never read.
package struct HeadingSearch {
    struct Place: Hashable {
        /// Nil in a file of text, and for the only sheet of a workbook.
        var sheet: String?
        var row: Int
    }

    let file: InputFile
    /// The sheets there are; empty for a file of text.
    let sheets: [String]
    private let rows: [(place: Place, cells: [String])]

    private static let mostRows = 15
    private static let mostSheets = 12

    package init(_ file: InputFile) {
        self.file = file
        guard file.looksLikeZip else {
            sheets = []
            var whole = file
            whole.headerRow = nil
            let text = try? DelimitedTable(whole)
            rows = ((try? text?.firstRows(Self.mostRows)) ?? []).map { (Place(row: $0.number), $0.cells) }
            return
        }
        guard let workbook = try? Workbook(path: file.path) else {
            sheets = []
            rows = []
            return
        }
        sheets = workbook.sheetNames
        rows = sheets.indices.prefix(Self.mostSheets).flatMap { sheet in
            ((try? SpreadsheetTable.firstRows(Self.mostRows, from: 1, ofSheet: sheet, in: workbook)) ?? []).map {
                (Place(sheet: workbook.sheetNames[sheet], row: $0.number), $0.cells)
            }
        }
    }

    /// The first row of each sheet that fits.
    func places(where fits: ([String]) -> Bool) -> [Place] {
        var seen: Set<String?> = []
        return rows.filter { fits($0.cells) }.map(\.place).filter { seen.insert($0.sheet).inserted }
    }

    /// The file as it would be read with the headings in each place where they fit, the first row of each sheet.
    package func files(where fits: ([String]) -> Bool) -> [InputFile] { places(where: fits).map(file(at:)) }

    /// The same for the headings of an export.
    package var exports: [InputFile] {
        files(where: ImporterList.fits)
    }

    /// The file as it would be read with the headings in a place.
    func file(at place: Place) -> InputFile {
        var file = file
        file.sheet = place.sheet
        file.headerRow = place.row
        return file
    }

    /// Where headings were found, and how the mapping says so; where none were, which sheets there are.
    /// - Parameter key: `roster` or `responses`.
    func hint(_ places: [Place], key: String) -> Text? {
        if let place = places.first {
            let seen = places.map { place in
                place.sheet.map { Text("headings.row-of-sheet", ["row": place.row, "sheet": $0]) }
                    ?? Text("headings.row", ["row": place.row])
            }
            let sheet = place.sheet.map { ", sheet: \(Self.quoted($0))" } ?? ""
            let cure = "`\(key): { file: \(Self.quoted(file.shownPath))\(sheet), header-row: \(place.row) }`"
            return Text("headings.headings-seem-stand-write", ["seen": Text.joined(seen, by: ", "), "cure": cure])
        }
        guard sheets.count > 1 else { return nil }
        let list = sheets.map { "«\($0)»" }.joined(separator: ", ")
        return Text("headings.sheets-say-with-sheet", ["list": list])
    }

    private static func quoted(_ text: String) -> String {
        text.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) } ? text : "\"\(text)\""
    }
}
