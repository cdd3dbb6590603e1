import DelimitedText
import XMLReading

extension FuzzReading {
    /// Files come in pieces of 256 KB, more than any input here has: where a piece ends must not matter.
    static let pieces: [FuzzReading] = [
        FuzzReading(name: "csv-pieces") { bytes, _ in
            let whole = delimitedRows(bytes, piece: bytes.count)
            try Mishap.unless(whole == delimitedRows(bytes, piece: pieceLength(bytes)), "pieces read otherwise")
            return whole
        },
        FuzzReading(name: "xml-pieces") { bytes, _ in
            let whole = elements(bytes, piece: bytes.count)
            try Mishap.unless(whole == elements(bytes, piece: pieceLength(bytes)), "pieces read otherwise")
            return [whole ?? "a fault"]
        },
    ]

    private static func pieceLength(_ bytes: [UInt8]) -> Int { 1 + bytes.count % 17 }

    /// - Parameter body: is given what hands over the next piece.
    private static func inPieces(
        _ length: Int, of bytes: [UInt8], _ body: (() -> UnsafeBufferPointer<UInt8>?) throws -> Void
    ) rethrows {
        try bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            try body {
                guard start < buffer.count else { return nil }
                defer { start += length }
                return UnsafeBufferPointer(rebasing: buffer[start..<min(start + length, buffer.count)])
            }
        }
    }

    /// The rows up to the first fault, and the fault.
    private static func delimitedRows(_ bytes: [UInt8], piece: Int) -> [String] {
        var rows: [String] = []
        var parser = DelimitedText(delimiter: Delimiter.semicolon.byte, skipping: [2])
        func take(_ row: DelimitedRow) {
            var digest = ReadingDigest()
            for text in row.texts { digest.add(text) }
            rows.append("\(row.number): \(row.cellCount) cells \(digest.value)")
        }
        do {
            try inPieces(piece, of: bytes) { next in
                while let piece = next() { try parser.push(piece, take) }
            }
            try parser.finish(take)
        } catch {
            rows.append("\(error)")
        }
        return rows
    }

    /// Everything that was told of a document; nil for one with a fault, whose line may be told from where a piece ends.
    private static func elements(_ bytes: [UInt8], piece: Int) -> String? {
        let listener = ElementListener()
        do {
            var reader = try XMLReader(listener)
            try inPieces(piece, of: bytes) { next in try reader.read(next) }
        } catch {
            return nil
        }
        return "\(listener.digest.value)"
    }
}

/// Digests elements, a few attributes, and texts however many pieces they come in.
private final class ElementListener: XMLHandler {
    private(set) var digest = ReadingDigest()
    private var text: [UInt8] = []

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        tell("<" + name.text)
        for value in [attributes["name"], attributes["index"], attributes["key"], attributes["r"]] { digest.add(value) }
    }

    func end(_ name: XMLName) { tell(">" + name.text) }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: bytes) }

    private func tell(_ name: String) {
        digest.add(text)
        digest.add(name)
        text.removeAll(keepingCapacity: true)
    }
}
