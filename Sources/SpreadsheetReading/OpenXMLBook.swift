import XMLReading
import Zip

/// What an .xlsx workbook has for all its sheets: where they are, the texts that they share, and what their styles show.
struct OpenXMLBook: Sendable {
    static let part = "xl/workbook.xml"

    /// In the workbook's order.
    let sheetNames: [String]
    let parts: [String]
    private let texts: NumberedTexts
    private let formats: [NumberFormat]
    private let clock: SerialTime
    private let awaitsComputing: Bool

    /// No survey's texts come near this.
    private static let mostTextBytes = 256 << 20

    init(_ archive: borrowing ZipArchive) throws {
        let relations = try WorkbookPart.read("xl/_rels/workbook.xml.rels", of: archive, Relations())
        let book = try WorkbookPart.read(Self.part, of: archive, SheetList())
        let found = book.sheets.compactMap { sheet in
            relations.targets[sheet.relation].map { (name: sheet.name, part: $0) }
        }
        guard !found.isEmpty else { throw SpreadsheetFault(.noWorkbook) }
        sheetNames = found.map(\.name)
        parts = found.map(\.part)
        if let part = relations.sharedTexts, archive.contains(part) {
            texts = try WorkbookPart.read(part, of: archive, limit: Self.mostTextBytes, NumberedTextsReader()).texts
        } else {
            texts = NumberedTexts()
        }
        if let part = relations.styles, archive.contains(part) {
            let styles = try WorkbookPart.read(part, of: archive, StylesReader()).formats
            formats = styles.allSatisfy { $0 == .plain } ? [] : styles
        } else {
            formats = []
        }
        clock = SerialTime(beginsIn1904: book.beginsIn1904)
        awaitsComputing = book.awaitsComputing
    }

    func reader(_ handler: any SheetHandler) -> SheetReader {
        SheetReader(texts, formats: formats, clock: clock, awaitsComputing: awaitsComputing, handler)
    }
}

/// The sheets that a workbook lists, and what it says of all of them.
private final class SheetList: XMLHandler {
    var sheets: [(name: String, relation: String)] = []
    var beginsIn1904 = false
    var awaitsComputing = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }
        if name.matches("workbookPr"), isTrue(attributes["date1904"]) { beginsIn1904 = true }
        if name.matches("calcPr"), isTrue(attributes["fullCalcOnLoad"]) { awaitsComputing = true }
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
    var styles: String?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.matches("Relationship"), let id = attributes["Id"], let target = attributes["Target"] else { return }
        let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        let type = attributes["Type"] ?? ""
        if type.hasSuffix("/worksheet") { targets[id] = part }
        if type.hasSuffix("/sharedStrings") { sharedTexts = part }
        if type.hasSuffix("/styles") { styles = part }
    }
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
