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
        return signs == 1 && isAddress(cell[...])
    }

    static func isAddress(_ text: Substring) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
    }

    private static func isBetween(_ character: Character) -> Bool {
        character.isWhitespace || ";,()[]<>{}\"|=".contains(character)
    }

    private static func isMargin(_ character: Character) -> Bool { "'’‘`´.:*".contains(character) }
}
