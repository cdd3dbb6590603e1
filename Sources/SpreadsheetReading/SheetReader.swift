import XMLReading

/// Reads the cells of a sheet: texts, numbers as their shortest text, truth as 1 and 0, dates as serial days.
final class SheetReader: XMLHandler {
    /// Columns (`XFD`) and rows of a spreadsheet.
    private static let mostColumns = 16_384
    private static let mostRows = 1_048_576
    private static let longestValue = 1 << 20
    /// Cells can share one long text, so a small file can unfold to rows without end.
    private static let mostRowBytes = 64 << 20

    private enum Kind { case number, shared, text, truth }

    private let texts: SharedTexts
    private let handler: any SheetHandler
    private var row = 0
    private var column = -1
    private var rowBytes = 0
    private var isInCell = false
    private var isValue = false
    private var kind = Kind.number
    private var value: [UInt8] = []
    private var inline = CellText()

    init(_ texts: SharedTexts, _ handler: any SheetHandler) {
        self.texts = texts
        self.handler = handler
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
        if isInCell {
            if name.matches("v") { isValue = true } else { inline.start(name) }
        } else if name.matches("c") {
            try beginCell(attributes)
        } else if name.matches("row") {
            try beginRow(attributes["r"])
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        guard isInCell else { return }
        if isValue { value.append(contentsOf: bytes) } else { inline.append(bytes) }
        if value.count > Self.longestValue || inline.bytes.count > Self.longestValue {
            throw SpreadsheetFault(.brokenCell, row: row)
        }
    }

    func end(_ name: XMLName) throws {
        if isInCell {
            if name.matches("c") {
                isInCell = false
                try endCell()
            } else if name.matches("v") {
                isValue = false
            } else {
                inline.end(name)
            }
        } else if name.matches("row") {
            try handler.endRow()
        }
    }

    /// - Parameter number: as the sheet writes it; a row without one follows the row before it.
    private func beginRow(_ number: String?) throws {
        let next = row + 1
        row = number.map { Int($0) ?? 0 } ?? next
        guard (1...Self.mostRows).contains(row) else { throw SpreadsheetFault(.brokenRow, row: next) }
        column = -1
        rowBytes = 0
        try handler.beginRow(row)
    }

    private func beginCell(_ attributes: XMLAttributes) throws {
        if let place = attributes["r"] {
            guard let position = Self.column(of: place) else { throw SpreadsheetFault(.brokenCell, row: row) }
            column = position
        } else {
            column += 1
        }
        if column >= Self.mostColumns { throw SpreadsheetFault(.tooManyColumns, row: row) }
        switch attributes["t"] {
        case "s": kind = .shared
        case "inlineStr", "str", "e", "d": kind = .text
        case "b": kind = .truth
        default: kind = .number
        }
        isInCell = true
        value.removeAll(keepingCapacity: true)
        inline.clear()
    }

    private func endCell() throws {
        let bytes: [UInt8]
        switch kind {
        case .shared:
            guard !value.isEmpty else { return }
            guard let index = Int(String(decoding: value, as: UTF8.self)),
                try texts.withText(index, { try tell($0) }) != nil
            else { throw SpreadsheetFault(.brokenCell, row: row) }
            return
        case .text: bytes = value.isEmpty ? inline.decoded() : value
        case .truth, .number: bytes = Self.shortest(value)
        }
        try bytes.withUnsafeBufferPointer { try tell($0) }
    }

    private func tell(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        rowBytes += bytes.count
        if bytes.count > Self.longestValue { throw SpreadsheetFault(.brokenCell, row: row) }
        if rowBytes > Self.mostRowBytes { throw SpreadsheetFault(.tooLarge(limit: Self.mostRowBytes), row: row) }
        if !bytes.isEmpty { try handler.cell(column, bytes) }
    }

    /// `AB12` is column 27.
    private static func column(of place: String) -> Int? {
        var column = 0
        for byte in place.utf8 {
            switch byte {
            case 65...90: column = column * 26 + Int(byte) - 64
            case 48...57: return column > 0 ? column - 1 : nil
            default: return nil
            }
            if column > mostColumns * 2 { return nil }
        }
        return nil
    }

    /// A number as people would type it: `3` for 3.0, `0.3` for 0.29999999999999999.
    private static func shortest(_ value: [UInt8]) -> [UInt8] {
        if value.count < 16, value.allSatisfy({ (48...57).contains($0) }) { return value }
        guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else { return value }
        if number == number.rounded(), abs(number) < 1e15 { return Array(String(Int(number)).utf8) }
        return Array("\(number)".utf8)
    }
}
