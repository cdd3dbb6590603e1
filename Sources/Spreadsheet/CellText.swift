/// Makes a text fit to stand in a workbook's XML; libxlsxwriter 1.1.4 writes all of these as they are.
enum CellText {
    /// What a cell holds at most, in UTF-16 units.
    static let mostUnits = 32_767
    private static let cutMark = " […]"

    /// The text as a spreadsheet is to show it: with line breaks as `\n`, characters that XML forbids replaced by U+FFFD,
    /// and cut, visibly, where it is longer than a cell can hold.
    static func legal(_ text: String) -> String {
        let cut = cut(text, to: mostUnits, mark: cutMark)
        guard cut.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return cut }
        return replacingForbidden(cut)
    }

    /// A legal text with literal `_xHHHH_` escaped, which a spreadsheet would read as a character.
    static func escaped(_ text: String) -> String {
        text.utf8.contains(0x5F) ? escapingLiterals(text) : text
    }

    static func prepared(_ text: String) -> String { escaped(legal(text)) }

    /// At most `units` UTF-16 units, ending in `mark` where something was cut off.
    static func cut(_ text: String, to units: Int, mark: String = "") -> String {
        // Three UTF-8 bytes never hold more than one UTF-16 unit less, so short texts need no counting.
        guard text.utf8.count > units, text.utf16.count > units else { return text }
        var kept = ""
        var length = mark.utf16.count
        for character in text {
            length += character.utf16.count
            if length > units { break }
            kept.append(character)
        }
        return kept + mark
    }

    private static func replacingForbidden(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D: result.append("\n")
            case 0x0A: if previous != "\r" { result.append("\n") }
            case 0x09, 0x20...0xFFFD, 0x10000...: result.append(scalar)
            default: result.append("\u{FFFD}")
            }
            previous = scalar
        }
        return String(result)
    }

    /// Every underscore that begins `_xHHHH_` becomes `_x005F_`, also where two of them share an underscore.
    private static func escapingLiterals(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            result.append(byte)
            if byte == UInt8(ascii: "_"), beginsLiteral(bytes[index...]) { result += Array("x005F_".utf8) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func beginsLiteral(_ bytes: ArraySlice<UInt8>) -> Bool {
        let found = Array(bytes.prefix(7))
        return found.count == 7 && found[1] == UInt8(ascii: "x") && found[6] == UInt8(ascii: "_")
            && found[2...5].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
}
