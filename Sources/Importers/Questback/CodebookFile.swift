import Findings
import Mapping
import SpreadsheetReading

/// The lines of a codebook as cells, whether it was handed out as text or as a workbook.
enum CodebookFile {
    private static let largest = 64 << 20

    /// The tables it may stand in: the text, or each sheet of a workbook.
    /// - Throws: `RunStopped` when the file cannot be read.
    static func tables(_ file: InputFile) throws -> [[[String]]] {
        if file.looksLikeZip { return try sheets(of: file) }
        let words = FileWords(file: file.shownPath)
        if let kind = FileAppearance(file).kind { throw noText(kind, words) }
        guard file.bytes <= largest else { throw noText(FileAppearance(file).description, words) }
        return [cells(of: try text(of: file, words))]
    }

    private static func text(of file: InputFile, _ words: FileWords) throws -> String {
        var text: [UInt8] = []
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            do {
                while let piece = try stream.next() { text.append(contentsOf: piece) }
            } catch let fault as TextStream.Fault {
                throw words.notText(fault, encoding: file.encoding, row: text.count { $0 == 10 } + 1)
            }
        } catch let fault as TextStream.Fault {
            throw words.notText(fault, encoding: file.encoding, row: 1)
        } catch let fault as FileChunks.Fault {
            throw words.unreadable(fault)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// EFS writes tabs; whoever saved the file again may have made semicolons or commas of them. Lines of codes begin with
    /// two.
    private static func cells(of text: String) -> [[String]] {
        let separator: Character =
            text.contains("\t") ? "\t" : text.contains(";;") ? ";" : text.contains(",,") ? "," : ";"
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            $0.split(separator: separator, omittingEmptySubsequences: false).map(unquoted)
        }
    }

    private static func unquoted(_ field: Substring) -> String {
        let plain = field.trimmed
        guard plain.count > 1, plain.first == "\"", plain.last == "\"" else { return plain }
        return String(plain.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }

    private static func sheets(of file: InputFile) throws -> [[[String]]] {
        do {
            let workbook = try Workbook(path: file.path)
            return try workbook.sheetNames.indices.map { sheet in
                let lines = SheetLines()
                try workbook.read(sheet: sheet, lines)
                return lines.rows
            }
        } catch let fault as SpreadsheetFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        }
    }

    private static func noText(_ kind: Text, _ words: FileWords) -> RunStopped {
        return words.stopped(
            .unusableData, .exportBroken,
            Text("codebook-file.codebook-read-as-text", ["kind": kind]),
            Text("codebook-file.open-file-excel-save")
        )
    }
}

/// All rows of a sheet, the empty ones between them too: they divide a codebook's blocks.
private final class SheetLines: SheetHandler {
    private(set) var rows: [[String]] = []
    private static let mostRows = 200_000

    func beginRow(_ number: Int) throws {
        if number > Self.mostRows { throw SpreadsheetFault(.brokenCell, row: number) }
        while rows.count < number - 1 { rows.append([]) }
        rows.append([])
    }

    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let row = rows.count - 1
        guard row >= 0 else { return }
        while rows[row].count <= column { rows[row].append("") }
        // A cell can hold line breaks, which a line of text cannot.
        rows[row][column] = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    func endRow() {}
}
