import XMLReading
import Zip

/// One part of the archive that a workbook is.
enum WorkbookPart {
    /// Hands a part to a handler, and gives the handler back.
    /// - Throws: `SpreadsheetFault`, and whatever the handler throws.
    static func read<Handler: XMLHandler>(
        _ part: String, of archive: borrowing ZipArchive, limit: Int = 64 << 20, _ handler: Handler
    ) throws -> Handler {
        do {
            var reader = try XMLReader(handler)
            var bytes = try archive.open(part, limit: limit)
            try reader.read { try bytes.next() }
            return handler
        } catch {
            throw fault(error)
        }
    }

    static func fault(_ error: any Error) -> any Error {
        switch error {
        case let fault as ZipArchive.Fault: SpreadsheetFault(fault)
        case let fault as XMLFault: SpreadsheetFault(.xml(fault))
        default: error
        }
    }
}
