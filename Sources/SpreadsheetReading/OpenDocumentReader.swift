import XMLReading

/// The names of the sheets of an OpenDocument spreadsheet (.ods).
final class OpenDocumentSheets: XMLHandler {
    private(set) var names: [String] = []
    private var depth = 0

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.matches("table") else { return }
        if depth == 0 { names.append(attributes["name"] ?? "") }
        depth += 1
    }

    func end(_ name: XMLName) { if name.matches("table") { depth -= 1 } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the cells of one sheet of an OpenDocument spreadsheet, where all sheets stand in one part; tells them as `SheetReader`
/// does.
final class OpenDocumentReader: XMLHandler {
    private static let longestText = 1 << 20

    private enum Content {
        case text([UInt8])
        case gap(ValueGap)
    }

    private let sheet: Int
    private let handler: any SheetHandler
    private var tables = 0
    private var depth = 0
    /// The row of the sheet, and how many times it stands there.
    private var row = 0
    private var rowCount = 1
    private var column = 0
    private var cells: [(column: Int, content: Content)] = []
    private var merged: [MergedCells] = []

    private var isInCell = false
    private var cellCount = 1
    private var kind: String?
    private var value: String?
    private var hasFormula = false
    private var hasNoText = false
    private var text: [UInt8] = []
    private var paragraphs = 0
    private var isInParagraph = false
    /// Within notes and drawings, whose text is not the cell's.
    private var aside = 0

    init(sheet: Int, _ handler: any SheetHandler) {
        self.sheet = sheet
        self.handler = handler
    }

    private var isWanted: Bool { depth == 1 && tables == sheet + 1 }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
        if name.matches("table") {
            if depth == 0 { tables += 1 }
            depth += 1
        } else if isInCell {
            startInCell(name, attributes)
        } else if isWanted {
            if name.matches("table-row") {
                row += 1
                rowCount = max(1, attributes.integer("number-rows-repeated") ?? 1)
                column = 0
                cells.removeAll(keepingCapacity: true)
            } else if name.matches("table-cell") || name.matches("covered-table-cell") {
                beginCell(attributes)
            }
        }
    }

    private func startInCell(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.matches("annotation") || name.matches("frame") { aside += 1 }
        guard aside == 0 else { return }
        if name.matches("p") {
            if paragraphs > 0 { text.append(UInt8(ascii: "\n")) }
            paragraphs += 1
            isInParagraph = true
        } else if name.matches("s") {
            text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: min(1_000, attributes.integer("c") ?? 1)))
        } else if name.matches("tab") {
            text.append(UInt8(ascii: "\t"))
        } else if name.matches("line-break") {
            text.append(UInt8(ascii: "\n"))
        }
    }

    private func beginCell(_ attributes: XMLAttributes) {
        isInCell = true
        cellCount = max(1, attributes.integer("number-columns-repeated") ?? 1)
        kind = attributes["value-type"]
        value =
            attributes["value"] ?? attributes["date-value"] ?? attributes["time-value"] ?? attributes["boolean-value"]
        hasFormula = attributes["formula"] != nil
        hasNoText = attributes["string-value"] == ""
        text.removeAll(keepingCapacity: true)
        paragraphs = 0
        isInParagraph = false
        let columns = attributes.integer("number-columns-spanned") ?? 1
        let rows = attributes.integer("number-rows-spanned") ?? 1
        if columns > 1 || rows > 1, columns > 0, rows > 0 {
            merged.append(MergedCells(rows: row...(row + rows - 1), columns: column...(column + columns - 1)))
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        guard isInCell, aside == 0, isInParagraph else { return }
        text.append(contentsOf: bytes)
        if text.count > Self.longestText { throw SpreadsheetFault(.brokenCell, row: row) }
    }

    func end(_ name: XMLName) throws {
        if name.matches("table") {
            depth -= 1
            if depth == 0, tables == sheet + 1 { for cells in merged { try handler.merged(cells) } }
        } else if isInCell {
            if name.matches("annotation") || name.matches("frame") { aside -= 1 }
            if aside == 0, name.matches("p") { isInParagraph = false }
            if name.matches("table-cell") || name.matches("covered-table-cell") { try endCell() }
        } else if isWanted, name.matches("table-row") {
            try endRow()
        }
    }

    private func endCell() throws {
        isInCell = false
        defer { column += cellCount }
        guard let content = content() else { return }
        guard column + cellCount <= SheetReader.mostColumns else {
            throw SpreadsheetFault(.tooManyColumns, row: row)
        }
        for position in column..<column + cellCount { cells.append((position, content)) }
    }

    /// A row that stands there several times is told as often; one of nothing is passed over.
    private func endRow() throws {
        defer { row += rowCount - 1 }
        guard !cells.isEmpty else { return }
        guard row + rowCount - 1 <= SheetReader.mostRows else { throw SpreadsheetFault(.brokenRow, row: row) }
        for number in row..<row + rowCount {
            try handler.beginRow(number)
            for (column, content) in cells {
                switch content {
                case .gap(let gap): try handler.cell(column, without: gap)
                case .text(let bytes): try bytes.withUnsafeBufferPointer { try handler.cell(column, $0) }
                }
            }
            try handler.endRow()
        }
    }

    // MARK: Values

    private func content() -> Content? {
        guard let kind else { return hasFormula ? .gap(.formula) : text.isEmpty ? nil : .text(text) }
        let bytes: [UInt8]
        switch kind {
        case "string":
            // LibreOffice shows an error as the text of a formula that has none.
            if hasFormula, hasNoText, !text.isEmpty { return .gap(.error) }
            bytes = text
        case "date": bytes = SheetReader.plainTime(Array((value ?? "").utf8))
        case "time": bytes = value.flatMap(Self.clock) ?? text
        case "boolean": bytes = [value == "true" ? UInt8(ascii: "1") : UInt8(ascii: "0")]
        default: bytes = number()
        }
        return bytes.isEmpty ? hasFormula && kind != "string" ? .gap(.formula) : nil : .text(bytes)
    }

    /// As it is shown where that is the same digits with zeros in front.
    private func number() -> [UInt8] {
        let plain = SheetReader.shortest(Array((value ?? "").utf8))
        let isPadded =
            text.count > plain.count && text.suffix(plain.count).elementsEqual(plain)
            && text.dropLast(plain.count).allSatisfy { $0 == UInt8(ascii: "0") }
        return isPadded ? text : plain
    }

    /// `07:30:00` of `PT07H30M00S`; nil for a length of a day and more.
    private static func clock(_ duration: String) -> [UInt8]? {
        guard let match = duration.wholeMatch(of: /PT([0-9]{1,2})H([0-9]{1,2})M([0-9]{1,2})(?:[.,][0-9]*)?S/) else {
            return nil
        }
        let parts = [match.1, match.2, match.3].map { $0.count == 1 ? "0\($0)" : String($0) }
        return Array(parts.joined(separator: ":").utf8)
    }
}
