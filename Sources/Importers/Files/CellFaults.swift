import Findings
import SpreadsheetReading

/// What is said of cells that a spreadsheet shows something in, and whose value is not known.
struct CellFaults {
    private let words: FileWords
    private var language: Language { words.language }

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
            language.pick(
                nb:
                    "Celler er slått sammen (\(list)). Verdien står i den første av dem, og det er ikke kjent om den gjelder de andre.",
                nn:
                    "Celler er slått saman (\(list)). Verdien står i den første av dei, og det er ikkje kjent om han gjeld dei andre.",
                en:
                    "Cells are merged (\(list)). The value stands in the first of them, and it is not known whether it is that of the others."
            ),
            language.pick(
                nb: "Opphev sammenslåingen i regnearket, og skriv verdien i hver celle den gjelder.",
                nn: "Opphev samanslåinga i reknearket, og skriv verdien i kvar celle han gjeld.",
                en: "Unmerge the cells in the spreadsheet, and write the value into each cell that it is true of."),
            row: cells.first?.rows.lowerBound,
            column: cells.first.map { SourcePlace.columnLetters($0.columns.lowerBound) })
    }

    private func finding(_ kind: ValueGap, _ places: [SourcePlace]) -> Finding {
        let count = places.count
        let message: String
        let hint: String
        switch kind {
        case .formula:
            message = language.pick(
                nb:
                    "\(count == 1 ? "Cellen har" : "\(count) celler har") en formel uten verdi. Det er ikke kjent hva som skulle ha stått der, og en celle uten verdi er ikke en tom celle.",
                nn:
                    "\(count == 1 ? "Cella har" : "\(count) celler har") ein formel utan verdi. Det er ikkje kjent kva som skulle ha stått der, og ei celle utan verdi er ikkje ei tom celle.",
                en:
                    "\(count == 1 ? "The cell holds" : "\(count) cells hold") a formula without a value. What should stand there is not known, and a cell without a value is not an empty cell."
            )
            hint = language.pick(
                nb: "Åpne arbeidsboken i Excel eller LibreOffice og lagre den; da regnes formlene ut.",
                nn: "Opne arbeidsboka i Excel eller LibreOffice og lagre ho; då blir formlane rekna ut.",
                en: "Open the workbook in Excel or LibreOffice and save it; that computes the formulas.")
        case .error:
            message = language.pick(
                nb:
                    "\(count == 1 ? "Cellen har" : "\(count) celler har") en feil fra regnearket (som #N/A eller #I/T) i stedet for en verdi. Det er ikke kjent hva som skulle ha stått der.",
                nn:
                    "\(count == 1 ? "Cella har" : "\(count) celler har") ein feil frå reknearket (som #N/A eller #I/T) i staden for ein verdi. Det er ikkje kjent kva som skulle ha stått der.",
                en:
                    "\(count == 1 ? "The cell holds" : "\(count) cells hold") an error of the spreadsheet (such as #N/A) in place of a value. What should stand there is not known."
            )
            hint = language.pick(
                nb: "Rett formelen i regnearket, eller skriv verdien inn. Er den ukjent, tøm cellen.",
                nn: "Rett formelen i reknearket, eller skriv verdien inn. Er han ukjend, tøm cella.",
                en: "Mend the formula in the spreadsheet, or type the value. If it is not known, empty the cell.")
        }
        return Finding(
            .error, .cellWithoutValue, message: message, hint: hint, place: places.first,
            furtherPlaces: Array(places.dropFirst().prefix(4)), count: count, stopsRun: true)
    }
}
