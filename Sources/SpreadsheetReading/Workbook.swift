import XMLReading
import Zip

/// A workbook that is read, .xlsx or .ods: its sheets, and their rows cell by cell. Only the shared texts are in memory.
package struct Workbook: Sendable {
    package enum Format: String, Sendable {
        case xlsx
        case ods
    }

    /// Names of the sheets, in the workbook's order.
    package let sheetNames: [String]

    private let path: String
    /// Nil for .ods.
    private let openXML: OpenXMLBook?

    private static let openDocumentPart = "content.xml"
    private static let mostSheetBytes = 2 << 30

    /// - Throws: `SpreadsheetFault`.
    package init(path: String) throws {
        self.path = path
        let archive = try Self.archive(path)
        if archive.contains(OpenXMLBook.part) {
            let book = try OpenXMLBook(archive)
            openXML = book
            sheetNames = book.sheetNames
        } else {
            guard archive.contains(Self.openDocumentPart) else {
                throw SpreadsheetFault(.archive(parts: archive.parts))
            }
            openXML = nil
            sheetNames = try WorkbookPart.read(
                Self.openDocumentPart, of: archive, limit: Self.mostSheetBytes, OpenDocumentSheets()
            ).names
            if sheetNames.isEmpty { throw SpreadsheetFault(.noWorkbook) }
        }
    }

    /// Whether an archive has what a workbook has; every .xlsx and .ods is an archive.
    package static func isOne(_ archive: borrowing ZipArchive) -> Bool {
        archive.contains(OpenXMLBook.part) || archive.contains(openDocumentPart)
    }

    package var format: Format { openXML == nil ? .ods : .xlsx }

    private static func archive(_ path: String) throws -> ZipArchive {
        do { return try ZipArchive(path: path) } catch { throw WorkbookPart.fault(error) }
    }

    /// - Throws: `SpreadsheetFault` with the names there are.
    package func sheet(named name: String) throws -> Int {
        guard let found = sheetNames.firstIndex(of: name) else {
            throw SpreadsheetFault(.noSuchSheet(known: sheetNames))
        }
        return found
    }

    /// Tells a sheet's cells in its order.
    /// - Throws: `SpreadsheetFault`, and whatever the handler throws.
    package func read(sheet: Int, _ handler: any SheetHandler) throws {
        let archive = try Self.archive(path)
        if let openXML {
            _ = try WorkbookPart.read(
                openXML.parts[sheet], of: archive, limit: Self.mostSheetBytes, openXML.reader(handler))
        } else {
            _ = try WorkbookPart.read(
                Self.openDocumentPart, of: archive, limit: Self.mostSheetBytes,
                OpenDocumentReader(sheet: sheet, handler))
        }
    }
}
