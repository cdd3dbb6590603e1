import XMLReading
import Zip

/// An .xlsx workbook that is read: its sheets, and their rows cell by cell. Only the shared texts are in memory.
package struct Workbook: Sendable {
    /// Names of the sheets, in the workbook's order.
    package let sheetNames: [String]

    private let path: String
    private let parts: [String]
    private let texts: SharedTexts

    /// No survey's texts come near this.
    private static let mostTextBytes = 256 << 20
    private static let mostSheetBytes = 2 << 30

    /// - Throws: `SpreadsheetFault`.
    package init(path: String) throws {
        self.path = path
        let archive: ZipArchive
        do { archive = try ZipArchive(path: path) } catch { throw Self.fault(error) }
        let relations = try Self.read("xl/_rels/workbook.xml.rels", of: archive, Relations())
        let book = try Self.read("xl/workbook.xml", of: archive, SheetList())
        let found = book.sheets.compactMap { sheet in
            relations.targets[sheet.relation].map { (name: sheet.name, part: $0) }
        }
        guard !found.isEmpty else { throw SpreadsheetFault(.noWorkbook) }
        sheetNames = found.map(\.name)
        parts = found.map(\.part)
        if let part = relations.sharedTexts, archive.contains(part) {
            texts = try Self.read(part, of: archive, limit: Self.mostTextBytes, SharedTextsReader()).texts
        } else {
            texts = SharedTexts()
        }
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
        let archive: ZipArchive
        do { archive = try ZipArchive(path: path) } catch { throw Self.fault(error) }
        _ = try Self.read(parts[sheet], of: archive, limit: Self.mostSheetBytes, SheetReader(texts, handler))
    }

    private static func read<Handler: XMLHandler>(
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

    private static func fault(_ error: any Error) -> any Error {
        switch error {
        case let fault as ZipArchive.Fault: SpreadsheetFault(fault)
        case let fault as XMLFault: SpreadsheetFault(.xml(fault))
        default: error
        }
    }
}

/// What a sheet's cells are told to. Rows and columns without content are left out.
package protocol SheetHandler: AnyObject {
    /// - Parameter number: as the spreadsheet counts it.
    func beginRow(_ number: Int) throws
    /// - Parameter column: from 0.
    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) throws
    func endRow() throws
}

/// The sheets that a workbook lists.
private final class SheetList: XMLHandler {
    var sheets: [(name: String, relation: String)] = []

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.matches("sheet"), let title = attributes["name"], let relation = attributes["id"] {
            sheets.append((title, relation))
        }
    }
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Which part of the archive each relation of the workbook leads to.
private final class Relations: XMLHandler {
    var targets: [String: String] = [:]
    var sharedTexts: String?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.matches("Relationship"), let id = attributes["Id"], let target = attributes["Target"] else { return }
        let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        let type = attributes["Type"] ?? ""
        if type.hasSuffix("/worksheet") { targets[id] = part }
        if type.hasSuffix("/sharedStrings") { sharedTexts = part }
    }
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
