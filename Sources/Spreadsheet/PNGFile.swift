/// What a workbook must know of a picture: the size of a PNG file, and whether all of it is there. Its bytes are a signature
/// and then chunks that each say how long they are (ISO/IEC 15948, 5.3).
struct PNGFile {
    let width: Int
    let height: Int
    private let bytes: [UInt8]

    /// Nil where it is no PNG file or has no pixels.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        self.bytes = bytes
        (width, height) = (Self.number(in: bytes, at: 16), Self.number(in: bytes, at: 20))
        guard width > 0, height > 0 else { return nil }
    }

    /// Whether one chunk follows the other up to the last one, and nothing follows that.
    var isWhole: Bool {
        var position = 8
        while position + 12 <= bytes.count {
            let isLast = bytes[(position + 4)..<(position + 8)].elementsEqual("IEND".utf8)
            position += 12 + Self.number(in: bytes, at: position)
            if isLast { return position == bytes.count }
        }
        return false
    }

    private static func number(in bytes: [UInt8], at position: Int) -> Int {
        bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
