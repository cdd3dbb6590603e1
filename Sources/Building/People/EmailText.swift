import Mapping

/// E-mail addresses as they stand in cells: plain, or pasted from a mail program (`Ada Hansen <ada@…>`, `mailto:ada@…`), several
/// in one cell, in quotes, with a semicolon at the end.
enum EmailText {
    /// The addresses in a cell, without capitals, each once; empty where there is none.
    static func addresses(in cell: String) -> [String] {
        if isPlain(cell) { return [cell] }
        var found: [String] = []
        for part in MarkupText.plain(AnswerText.plain(cell)).lowercased().split(whereSeparator: isBetween) {
            var address = part[...]
            if address.hasPrefix("mailto:") { address = address.dropFirst("mailto:".count) }
            address = address.prefix { $0 != "?" }
            while let first = address.first, isMargin(first) { address.removeFirst() }
            while let last = address.last, isMargin(last) { address.removeLast() }
            if isAddress(address), !found.contains(String(address)) { found.append(String(address)) }
        }
        return found
    }

    /// Whether a cell is an address and nothing else, without capitals: what nearly every cell is.
    private static func isPlain(_ cell: String) -> Bool {
        var signs = 0
        for byte in cell.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
                continue
            case UInt8(ascii: "@"): signs += 1
            default: return false
            }
        }
        return signs == 1 && isAddress(cell)
    }

    /// Whether something stands before the one @, and names with dots between them behind it.
    static func isAddress(_ text: some StringProtocol) -> Bool {
        let bytes = text.utf8
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "@")), sign > bytes.startIndex else { return false }
        var (labels, length) = (1, 0)
        for byte in bytes[bytes.index(after: sign)...] {
            switch byte {
            case UInt8(ascii: "@"): return false
            case UInt8(ascii: "."):
                if length == 0 { return false }
                (labels, length) = (labels + 1, 0)
            default: length += 1
            }
        }
        return labels > 1 && length > 0
    }

    private static func isBetween(_ character: Character) -> Bool {
        character.isWhitespace || ";,()[]<>{}\"|=".contains(character)
    }

    private static func isMargin(_ character: Character) -> Bool { "'’‘`´.:*".contains(character) }
}
