import Findings
import SpreadsheetReading

/// What is said of cells that a spreadsheet shows something in, and whose value is not known.
struct CellFaults {
    private let words: FileWords

    init(_ words: FileWords) { self.words = words }

    /// One finding for all formulas, and one for all errors of the spreadsheet.
    func findings(_ gaps: [(row: Int, column: Int, gap: ValueGap)]) -> [Finding] {
        [ValueGap.formula, .error].compactMap { kind in
            let places = gaps.filter { $0.gap == kind }.map {
                SourcePlace(file: words.file, row: $0.row, column: SourcePlace.columnLetters($0.column))
            }
            return places.isEmpty ? nil : finding(kind, places)
        }
    }

    /// What a spreadsheet writes into a text file in place of a value it could not compute or had no room to show.
    static func isError(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count > 1 else { return false }
        return errors.contains(text.uppercased()) || text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
    }

    /// As Excel and LibreOffice write them in English and in Norwegian.
    private static let errors: Set<String> = [
        "#N/A", "#I/T", "#REF!", "#REFERANSE!", "#VALUE!", "#VERDI!", "#NAME?", "#NAVN?", "#DIV/0!", "#NULL!", "#NUM!",
        "#SPILL!", "#OVERFLYT!", "#CALC!", "#BEREGN!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#UNKNOWN!",
    ]

    /// Cells that are shown as one: which of them the value belongs to is for a person to say.
    func merged(_ cells: [MergedCells]) -> RunStopped {
        let ranges = cells.prefix(5).map { cells in
            let first = SourcePlace.columnLetters(cells.columns.lowerBound) + String(cells.rows.lowerBound)
            return first + ":" + SourcePlace.columnLetters(cells.columns.upperBound) + String(cells.rows.upperBound)
        }
        let list = ranges.joined(separator: ", ") + (cells.count > 5 ? ", …" : "")
        return words.stopped(
            .unusableData, .exportBroken,
            Text("cells.cells-merged-value-stands", ["list": list]),
            Text("cells.unmerge-cells-spreadsheet-write"),
            row: cells.first?.rows.lowerBound,
            column: cells.first.map { SourcePlace.columnLetters($0.columns.lowerBound) })
    }

    private func finding(_ kind: ValueGap, _ places: [SourcePlace]) -> Finding {
        let count = places.count
        let message: Text
        let hint: Text
        switch kind {
        case .formula:
            message = Text("cells.cell-holds-cells-hold", ["n": count])
            hint = Text("cells.open-workbook-excel-or")
        case .error:
            message = Text("cells.cell-holds-cells-hold-error", ["n": count])
            hint = Text("cells.mend-formula-spreadsheet-or")
        }
        return Finding(
            .error, .cellWithoutValue, message: message, hint: hint, place: places.first,
            furtherPlaces: Array(places.dropFirst().prefix(4)), count: count, stopsRun: true)
    }
}
