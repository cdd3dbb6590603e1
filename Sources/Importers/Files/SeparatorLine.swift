import DelimitedText

/// The first line of a file that tells Excel its delimiter: `sep=;`. It is no header.
struct SeparatorLine {
    let delimiter: Delimiter
    /// What of a text comes after it.
    let rest: ArraySlice<UInt8>

    /// - Parameter text: the beginning of a file, without marks; nil where its first line is none.
    init?(_ text: [UInt8]) {
        guard let end = text.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return nil }
        // Saved again, the line is quoted or has the other cells' delimiters behind it.
        var line = text[..<end].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }
        guard line.count >= 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        line.removeFirst(4)
        guard let byte = line.first, byte < 128, Set(line.dropFirst()).count <= 1 else { return nil }
        delimiter = Delimiter(byte: byte)
        rest = text[end...]
    }
}
