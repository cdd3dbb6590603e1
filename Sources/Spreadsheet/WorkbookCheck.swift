import SpreadsheetReading
import XMLReading
import Zip

/// Reads a workbook back after it is written.
///
/// libxlsxwriter prints the parts of the archive into temporary files and does not look whether they take it: where a
/// disk is full for a moment, a workbook lacks rows and nobody says so.
struct WorkbookCheck {
    /// What a sheet must hold. A piece that is lost breaks the XML, lacks cells, or lies within one long text.
    struct Content: Equatable, Sendable {
        private(set) var cells = 0
        /// UTF-8 bytes of the texts that could hide a lost piece.
        private(set) var longTextBytes = 0

        mutating func count(_ bytes: Int) {
            cells += 1
            // No file system takes files in smaller pieces.
            if bytes > 512 { longTextBytes += bytes }
        }
    }

    private static let mostPartBytes = 1 << 30

    /// - Parameter sheets: in the workbook's order.
    /// - Throws: `SpreadsheetError` where the file is not what was written.
    static func check(_ path: String, sheets: [(name: String, content: Content)]) throws(SpreadsheetError) {
        do {
            let archive = try ZipArchive(path: path)
            for part in archive.parts where !part.hasPrefix("xl/worksheets/sheet") { try check(part, of: archive) }
            let workbook = try Workbook(path: path)
            for (position, sheet) in sheets.enumerated() {
                let counter = Counter()
                try workbook.read(sheet: position, counter)
                guard counter.content == sheet.content else { throw SpreadsheetError(.lost, sheet: sheet.name) }
            }
        } catch {
            throw error as? SpreadsheetError ?? SpreadsheetError(.lost)
        }
    }

    private static func check(_ part: String, of archive: borrowing ZipArchive) throws {
        // The drawings of notes (.vml) are XML too.
        guard part.hasSuffix(".xml") || part.hasSuffix(".rels") || part.hasSuffix(".vml") else {
            let bytes = try archive.bytes(of: part, limit: mostPartBytes)
            if part.hasSuffix(".png"), PNGFile(bytes)?.isWhole != true { throw SpreadsheetError(.lost) }
            return
        }
        var reader = try XMLReader(Silent())
        var bytes = try archive.open(part, limit: mostPartBytes)
        try reader.read { try bytes.next() }
    }

    private final class Counter: SheetHandler {
        var content = Content()

        func beginRow(_ number: Int) {}
        func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
            content.count(text.count)
        }
        func endRow() {}
    }

    private final class Silent: XMLHandler {
        func start(_ name: XMLName, _ attributes: XMLAttributes) {}
        func end(_ name: XMLName) {}
        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    }
}
