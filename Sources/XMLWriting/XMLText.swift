/// Makes a text fit to stand in XML 1.0.
package enum XMLText {
    /// The text with every character that XML 1.0 forbids replaced by U+FFFD; no escape exists for them.
    package static func legal(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: result.append(scalar)
            default: result.append("\u{FFFD}")
            }
        }
        return String(result)
    }

    /// The same with what means something in markup written as references: between tags and in values of attributes, in XML as in HTML.
    /// - Parameter breaks: whether line breaks are to stay, which a reader of XML makes blanks of in values.
    package static func escaped(_ text: String, breaks: Bool = false) -> String {
        let legal = legal(text)
        guard legal.utf8.contains(where: { reference($0, breaks) != nil }) else { return legal }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(legal.utf8.count + 64)
        for byte in legal.utf8 {
            if let reference = reference(byte, breaks) { bytes += Array(reference.utf8) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func reference(_ byte: UInt8, _ breaks: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case UInt8(ascii: "\n"): breaks ? "&#10;" : nil
        default: nil
        }
    }
}
