/// How the bytes of a text stand for characters.
package struct TextEncoding: Hashable, Sendable {
    /// As iconv calls it.
    package var name: String
    /// Bytes at the beginning that only say what the encoding is.
    package var markLength: Int

    package static let utf8 = TextEncoding(name: "UTF-8", markLength: 0)
    package static let windows1252 = TextEncoding(name: "Windows-1252", markLength: 0)
    static let utf16LittleEndian = TextEncoding(name: "UTF-16LE", markLength: 0)
    static let utf16BigEndian = TextEncoding(name: "UTF-16BE", markLength: 0)

    package var isUTF8: Bool { name == "UTF-8" }

    /// What the provenance says, e.g. `UTF-8 (BOM)`.
    package var description: String { markLength > 0 ? "\(name) (BOM)" : name }

    /// What the first bytes say; nil where they say nothing. A program that adds a mark to a file that has one leaves two,
    /// the second perhaps as the letters its bytes are in Windows-1252.
    init?(markIn head: [UInt8]) {
        let marks: [(name: String, mark: [UInt8], again: [[UInt8]])] = [
            ("UTF-8", [0xEF, 0xBB, 0xBF], [[0xEF, 0xBB, 0xBF], Array("\u{EF}\u{BB}\u{BF}".utf8)]),
            ("UTF-16LE", [0xFF, 0xFE], [[0xFF, 0xFE]]), ("UTF-16BE", [0xFE, 0xFF], [[0xFE, 0xFF]]),
        ]
        guard let found = marks.first(where: { head.starts(with: $0.mark) }) else { return nil }
        name = found.name
        markLength = found.mark.count
        while let further = found.again.first(where: head.dropFirst(markLength).starts) { markLength += further.count }
    }

    /// UTF-16 without a mark: of European text every second byte is zero, and hardly any of the others.
    init?(zerosIn head: [UInt8]) {
        guard head.count >= 4 else { return nil }
        let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
        let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
        let half = head.count / 2
        if odd * 10 > half * 7, even * 10 < half {
            self = .utf16LittleEndian
        } else if even * 10 > half * 7, odd * 10 < half {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// An encoding that the mapping forces, by any name that iconv knows; a mark at the beginning is left out.
    init(named name: String, head: [UInt8]) {
        let mark = TextEncoding(markIn: head)
        let upper = name.uppercased()
        let known: [String: String] = [
            "UTF8": "UTF-8", "UTF-8-SIG": "UTF-8", "UTF-8-BOM": "UTF-8", "CP1252": "Windows-1252",
            "WINDOWS-1252": "Windows-1252", "ANSI": "Windows-1252", "LATIN-1": "ISO-8859-1", "LATIN1": "ISO-8859-1",
        ]
        if ["UTF-16", "UTF16", "UNICODE"].contains(upper) {
            self = mark?.name.hasPrefix("UTF-16") == true ? mark! : TextEncoding(zerosIn: head) ?? .utf16LittleEndian
            return
        }
        self.name = known[upper] ?? upper
        markLength = mark?.name == self.name ? mark!.markLength : 0
    }

    private init(name: String, markLength: Int) {
        self.name = name
        self.markLength = markLength
    }
}
