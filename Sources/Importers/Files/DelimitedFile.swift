import DelimitedText
import Findings

/// A file of delimited text with a header: rows as often as they are asked for.
struct DelimitedFile: Sendable {
    let file: InputFile
    let delimiter: Delimiter
    let language: Language
    /// Columns whose cells are handed on empty.
    let skipping: Set<Int>

    /// How many rows of a wrong width are told before the reading ends.
    static let mostWidthFaults = 20

    /// - Throws: `RunStopped` when the file cannot be read.
    init(_ file: InputFile, language: Language, skipping: Set<Int> = []) throws {
        self.file = file
        self.language = language
        self.skipping = skipping
        delimiter = try file.forcedDelimiter ?? Self.sniffedDelimiter(file, language)
    }

    private static func sniffedDelimiter(_ file: InputFile, _ language: Language) throws -> Delimiter {
        let (text, isWhole) = try beginning(of: file, language)
        return Delimiter.sniffed(in: text, isWhole: isWhole)
    }

    /// What the cells of the first row that is not blank are, for a look at what the file is: of a header that is
    /// longer than 64 KB only the first. Empty when the file is no delimited text.
    static func glimpse(_ file: InputFile) -> [String] {
        guard let (text, isWhole) = try? beginning(of: file, .en) else { return [] }
        let delimiter = file.forcedDelimiter ?? Delimiter.sniffed(in: text, isWhole: isWhole)
        var parser = DelimitedText(delimiter: delimiter.byte)
        var header: [String]?
        func take(_ row: DelimitedRow) { if header == nil, row.cellCount > 0 { header = row.texts } }
        try? text.withUnsafeBufferPointer { try parser.push($0, take) }
        if header == nil, isWhole { try? parser.finish(take) }
        return header ?? parser.unfinishedRow
    }

    /// The first 64 KB or so as UTF-8, up to the first byte that is no text.
    private static func beginning(of file: InputFile, _ language: Language) throws -> (text: [UInt8], isWhole: Bool) {
        var text: [UInt8] = []
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            while let piece = try stream.next() {
                text.append(contentsOf: piece.prefix((64 << 10) - text.count))
                if text.count == 64 << 10 { return (text, false) }
            }
        } catch let fault as FileChunks.Fault {
            throw FileWords(file: file.shownPath, language: language).unreadable(fault)
        } catch is TextStream.Fault {
            // Told with its row when the rows are read.
            return (text, false)
        }
        return (text, true)
    }

    private var words: FileWords { FileWords(file: file.shownPath, language: language) }

    /// Streams the rows, the header among them, until `body` says false.
    func forEachRow(_ body: (DelimitedRow) throws -> Bool) throws {
        struct Enough: Error {}
        var parser = DelimitedText(delimiter: delimiter.byte, skipping: skipping)
        func hand(_ row: DelimitedRow) throws { if try !body(row) { throw Enough() } }
        do {
            var stream = try TextStream(path: file.path, encoding: file.encoding)
            while let text = try stream.next() { try parser.push(text, hand) }
            try parser.finish(hand)
        } catch is Enough {
            return
        } catch let fault as DelimitedTextFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath, language: language)])
        } catch let fault as TextStream.Fault {
            throw words.notText(fault, encoding: file.encoding, row: parser.currentRow)
        } catch let fault as FileChunks.Fault {
            throw words.unreadable(fault)
        }
    }

    /// The first row that is not blank, and its number.
    func header() throws -> (number: Int, cells: [String]) {
        var header: (Int, [String])?
        try forEachRow { row in
            guard row.cellCount > 0 else { return true }
            header = (row.number, row.texts)
            return false
        }
        guard let header else { throw words.empty() }
        return header
    }

    /// Streams the rows below the header, each as wide as the header or blank.
    /// - Throws: `RunStopped` with up to 20 rows of another width.
    func forEachDataRow(below header: Int, width: Int, _ body: (DelimitedRow) throws -> Void) throws {
        var faults: [Finding] = []
        try forEachRow { row in
            if row.number <= header { return true }
            if row.cellCount == width || row.cellCount == 0 {
                if faults.isEmpty { try body(row) }
            } else {
                faults.append(otherWidth(row, width))
            }
            return faults.count < Self.mostWidthFaults
        }
        guard faults.isEmpty else { throw RunStopped(.unusableData, faults) }
    }

    private func otherWidth(_ row: DelimitedRow, _ width: Int) -> Finding {
        words.finding(
            .delimitedTextBroken,
            language.pick(
                nb:
                    "Raden har \(row.cellCount) felt, men overskriftsraden har \(width). Alle rader skal ha like mange.",
                nn: "Rada har \(row.cellCount) felt, men overskriftsrada har \(width). Alle rader skal ha like mange.",
                en: "The row has \(row.cellCount) fields, but the header has \(width). All rows must have as many."),
            language.pick(
                nb:
                    "Se etter et skilletegn eller linjeskift inne i et felt uten anførselstegn rundt, eller en avkortet fil.",
                nn:
                    "Sjå etter eit skiljeteikn eller linjeskift inne i eit felt utan hermeteikn rundt, eller ei avkorta fil.",
                en: "Look for a delimiter or line break inside a field that is not quoted, or a truncated file."),
            row: row.number)
    }
}
