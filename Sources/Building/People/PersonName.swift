import Mapping

/// Names as they stand in cells: what a mail program puts beside them is no part of them.
enum PersonName {
    /// `Hansen, Ada` of `"Hansen, Ada" <ada@example.org>`; a text that is nothing but an address stays.
    static func plain(_ cell: String) -> String {
        guard cell.utf8.contains(UInt8(ascii: "@")) else { return cell }
        var words = cell.split(whereSeparator: \.isWhitespace).map(String.init)
        words.removeAll { !EmailText.addresses(in: $0).isEmpty }
        let name = words.joined(separator: " ").trimmingMargins()
        return name.contains(where: \.isLetter) ? name : cell
    }
}

extension String {
    /// Without the signs that divide a name from an address.
    fileprivate func trimmingMargins() -> String {
        var text = self[...]
        while let first = text.first, "\"'<(;,".contains(first) { text.removeFirst() }
        while let last = text.last, "\"'<>();,".contains(last) { text.removeLast() }
        return text.trimmed
    }
}
