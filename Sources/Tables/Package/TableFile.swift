import OutputFiles
import TextBytes

/// A table on its way to a file: UTF-8, commas, decimal points, quotes where they are needed (RFC 4180), lines ending in LF. Cells are
/// what they are: nothing is put in front of a text that a spreadsheet would compute, since programs would take it for a part of it.
struct TableFile: ~Copyable {
    private let file: OutputFile
    private var buffer = TextBytes(room: 1 << 19)
    private var isAtStart = true
    private(set) var rows = 0
    private var flushed = 0

    /// - Throws: what the file system answers.
    init(path: String, columns: [DataColumn]) throws {
        file = try OutputFile(path: path)
        cells(Self.escaped(columns.map(\.name)))
        buffer.append(UInt8(ascii: "\n"))
        isAtStart = true
    }

    /// How many are written so far.
    var bytes: Int { flushed + buffer.count }

    /// One cell or several of them, as `escaped` made them.
    mutating func cells(_ escaped: [UInt8]) {
        next()
        buffer.append(escaped)
    }

    /// - Parameter text: nil for an empty cell.
    mutating func cell(_ text: String?) {
        next()
        guard let text else { return }
        if text.utf8.contains(where: Self.isSpecial) {
            buffer.append(Self.escaped([text]))
        } else {
            buffer.append(text)
        }
    }

    mutating func cell(_ number: Int?) {
        next()
        if let number { buffer.append(decimal: number) }
    }

    /// A whole number without decimals; empty where it is not finite.
    mutating func cell(_ number: Double?) {
        guard let number, number.isFinite else { return cell(nil as String?) }
        if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { cell(whole) } else { cell(String(number)) }
    }

    mutating func endRow() throws {
        buffer.append(UInt8(ascii: "\n"))
        isAtStart = true
        rows += 1
        if buffer.count >= 1 << 18 { try flush() }
    }

    consuming func close() throws {
        try flush()
        try file.close()
    }

    private mutating func next() {
        if !isAtStart { buffer.append(UInt8(ascii: ",")) }
        isAtStart = false
    }

    private mutating func flush() throws {
        flushed += buffer.count
        try buffer.withBytes { bytes throws(FileFault) in try file.append(bytes) }
        buffer.removeAll()
    }

    /// Cells that stand beside each other, for rows by the million.
    static func escaped(_ cells: [String?]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (position, cell) in cells.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            guard let cell else { continue }
            guard cell.utf8.contains(where: isSpecial) else {
                bytes += cell.utf8
                continue
            }
            let quote = UInt8(ascii: "\"")
            bytes.append(quote)
            for byte in cell.utf8 {
                if byte == quote { bytes.append(quote) }
                bytes.append(byte)
            }
            bytes.append(quote)
        }
        return bytes
    }

    /// A blank at an end is kept by everybody only in quotes.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13 || byte == 9
            || byte == UInt8(ascii: " ")
    }
}
