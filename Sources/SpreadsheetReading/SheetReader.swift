import XMLReading

/// Reads the cells of a sheet: texts, numbers as their shortest text, truth as 1 and 0, points in time as `2024-03-01 14:36:02`.
final class SheetReader: XMLHandler {
    /// Columns (`XFD`) and rows of a spreadsheet.
    static let mostColumns = 16_384
    static let mostRows = 1_048_576
    private static let longestValue = 1 << 20
    /// Cells can share one long text, so a small file can unfold to rows without end.
    private static let mostRowBytes = 64 << 20

    private enum Kind { case number, shared, inline, result, truth, time, error }

    private let texts: NumberedTexts
    /// By style; empty where no style of the workbook says more than the number.
    private let formats: [NumberFormat]
    private let clock: SerialTime
    /// Whether spreadsheets are told to compute all formulas anew, since what stands in the file was never computed.
    private let awaitsComputing: Bool
    private let handler: any SheetHandler
    private var row = 0
    private var column = -1
    private var rowBytes = 0
    private var isInCell = false
    private var isValue = false
    private var hasValue = false
    private var isFormula = false
    private var kind = Kind.number
    private var format = NumberFormat.plain
    private var value: [UInt8] = []
    private var inline = CellTextRuns()

    init(
        _ texts: NumberedTexts, formats: [NumberFormat], clock: SerialTime, awaitsComputing: Bool,
        _ handler: any SheetHandler
    ) {
        self.texts = texts
        self.formats = formats
        self.clock = clock
        self.awaitsComputing = awaitsComputing
        self.handler = handler
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
        if isInCell {
            if name.matches("v") {
                isValue = true
                hasValue = true
            } else if name.matches("f") {
                isFormula = true
            } else {
                inline.start(name)
            }
        } else if name.matches("c") {
            try beginCell(attributes)
        } else if name.matches("row") {
            try beginRow(attributes["r"])
        } else if name.matches("mergeCell"), let cells = attributes["ref"].flatMap({ MergedCells($0) }) {
            try handler.merged(cells)
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
            guard let position = Self.position(of: place) else { throw SpreadsheetFault(.brokenCell, row: row) }
            column = position.column
        } else {
            column += 1
        }
        if column >= Self.mostColumns { throw SpreadsheetFault(.tooManyColumns, row: row) }
        switch attributes["t"] {
        case "s": kind = .shared
        case "inlineStr": kind = .inline
        case "str": kind = .result
        case "e": kind = .error
        case "d": kind = .time
        case "b": kind = .truth
        default: kind = .number
        }
        format = .plain
        if kind == .number, !formats.isEmpty, let style = attributes.integer("s"), formats.indices.contains(style) {
            format = formats[style]
        }
        isInCell = true
        hasValue = false
        isFormula = false
        value.removeAll(keepingCapacity: true)
        inline.clear()
    }

    private func endCell() throws {
        if let gap { return try handler.cell(column, without: gap) }
        let bytes: [UInt8]
        switch kind {
        case .shared:
            guard !value.isEmpty else { return }
            guard let index = Int(String(decoding: value, as: UTF8.self)),
                try texts.withText(index, { try tell($0) }) != nil
            else { throw SpreadsheetFault(.brokenCell, row: row) }
            return
        case .inline, .result, .error: bytes = value.isEmpty ? inline.decoded() : value
        case .time: bytes = Self.plainTime(value)
        case .truth, .number: bytes = format == .plain ? Self.shortest(value) : shown(value)
        }
        try bytes.withUnsafeBufferPointer { try tell($0) }
    }

    /// Why the cell has no value, where somebody who opens the workbook sees one.
    private var gap: ValueGap? {
        if kind == .error { return .error }
        guard isFormula else { return nil }
        // A formula whose result is the empty text says so.
        if kind == .result { return hasValue ? nil : .formula }
        return value.isEmpty || awaitsComputing && value == [UInt8(ascii: "0")] ? .formula : nil
    }

    /// A number as its format shows it.
    private func shown(_ value: [UInt8]) -> [UInt8] {
        let plain = Self.shortest(value)
        switch format {
        case .plain: return plain
        case .digits(let count):
            guard !plain.isEmpty, plain.allSatisfy({ (48...57).contains($0) }) else { return plain }
            return Array(repeating: UInt8(ascii: "0"), count: max(0, count - plain.count)) + plain
        case .time:
            guard let number = Double(String(decoding: value, as: UTF8.self)), let text = clock.text(number) else {
                return plain
            }
            return Array(text.utf8)
        }
    }

    /// `2024-03-01T14:36:02` as other cells with a time are told.
    static func plainTime(_ value: [UInt8]) -> [UInt8] {
        var text = String(decoding: value, as: UTF8.self)
        for midnight in ["T00:00:00", "T00:00:00.000", "T00:00:00Z"] where text.hasSuffix(midnight) {
            text.removeLast(midnight.count)
        }
        return Array(text.replacing("T", with: " ").utf8)
    }

    private func tell(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        rowBytes += bytes.count
        if bytes.count > Self.longestValue { throw SpreadsheetFault(.brokenCell, row: row) }
        if rowBytes > Self.mostRowBytes { throw SpreadsheetFault(.tooLarge(limit: Self.mostRowBytes), row: row) }
        if !bytes.isEmpty { try handler.cell(column, bytes) }
    }

    /// `AB12` is column 27 in row 12.
    static func position(of place: String) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        for byte in place.utf8 {
            switch byte {
            case 65...90 where row == 0: column = column * 26 + Int(byte) - 64
            case 48...57: row = row * 10 + Int(byte) - 48
            default: return nil
            }
            if column > mostColumns * 2 || row > mostRows { return nil }
        }
        return column > 0 && row > 0 ? (column - 1, row) : nil
    }

    /// A number as people would type it: `3` for 3.0, `0.3` for 0.29999999999999999.
    static func shortest(_ value: [UInt8]) -> [UInt8] {
        if value.count < 16, value.allSatisfy({ (48...57).contains($0) }) { return value }
        guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else { return value }
        if number == number.rounded(), abs(number) < 1e15 { return Array(String(Int(number)).utf8) }
        return Array("\(number)".utf8)
    }
}
