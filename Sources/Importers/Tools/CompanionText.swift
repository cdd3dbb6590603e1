import DelimitedText
import Findings
import SpreadsheetReading

/// The files beside an export that say what its columns and codes mean, as text and as tables.
enum CompanionText {
    private static let largest = 64 << 20

    /// - Throws: `RunStopped` when it cannot be read or is no text.
    static func text(of file: InputFile) throws -> String {
        let words = FileWords(file: file.shownPath)
        guard file.bytes <= largest, FileAppearance(file).kind == nil else { throw notText(file) }
        var text: [UInt8] = []
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            while let piece = try stream.next() { text.append(contentsOf: piece) }
        } catch let fault as TextStream.Fault {
            throw words.notText(fault, encoding: file.encoding, row: text.count { $0 == 10 } + 1)
        } catch let fault as FileChunks.Fault {
            throw words.unreadable(fault)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The rows of a delimited text, or of each sheet of a workbook.
    static func tables(of file: InputFile) throws -> [[[String]]] {
        guard file.looksLikeZip else {
            guard file.bytes <= largest, FileAppearance(file).kind == nil else { throw notText(file) }
            var rows: [[String]] = []
            try DelimitedTable(file).forEachRow { row in
                if row.cellCount > 0 { rows.append(row.texts.map(\.trimmed)) }
                return true
            }
            return [rows]
        }
        do {
            let workbook = try Workbook(path: file.path)
            return try workbook.sheetNames.indices.map { sheet in
                let lines = CompanionLines()
                try workbook.read(sheet: sheet, lines)
                return lines.rows
            }
        } catch let fault as SpreadsheetFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        }
    }

    private static func notText(_ file: InputFile) -> RunStopped {
        FileWords(file: file.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("companion.no-text", ["seen": FileAppearance(file).description]), Text("companion.give-as-text"))
    }
}

/// All rows with content of a sheet.
private final class CompanionLines: SheetHandler {
    private(set) var rows: [[String]] = []
    private var cells: [String] = []
    private static let mostRows = 200_000

    func beginRow(_ number: Int) throws {
        if rows.count > Self.mostRows { throw SpreadsheetFault(.brokenCell, row: number) }
        cells = []
    }

    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
        guard column < 100 else { return }
        while cells.count <= column { cells.append("") }
        cells[column] = String(decoding: text, as: UTF8.self).trimmed
    }

    func endRow() { if cells.contains(where: { !$0.isEmpty }) { rows.append(cells) } }
}
