/// A text of the word files.
///
/// - `{name}` stands for a value.
/// - `{name: one | several}` is the first for the number 1 and the second for every other; there can be values inside.
/// - `{{` and `}}` are braces, `\n` begins a new line.
struct WordText: Hashable, Sendable {
    let words: String

    init(_ words: String) { self.words = words }

    /// The names of its placeholders.
    var placeholders: Set<String> {
        var names: Set<String> = []
        _ = Self.fill(words[...]) { name, forms in
            names.insert(name)
            for form in forms { names.formUnion(WordText(String(form)).placeholders) }
            return ""
        }
        return names
    }

    /// The text with its values. A value that is missing, which a test would have caught, leaves its name.
    func filled(with values: [Text.Value], _ language: Language) -> String {
        Self.filled(words[...], values, language)
    }

    private static func filled(_ part: Substring, _ values: [Text.Value], _ language: Language) -> String {
        fill(part) { name, forms in
            guard let value = values.first(where: { $0.name == name })?.text else { return name }
            guard let one = forms.first, let several = forms.last else { return value[language] }
            return filled(value.count == 1 ? one : several, values, language)
        }
    }

    /// - Parameter value: what stands for a placeholder, by its name and the forms after its colon.
    private static func fill(_ part: Substring, _ value: (String, [Substring]) -> String) -> String {
        var out = ""
        var rest = part
        while let mark = rest.utf8.firstIndex(where: { $0 == open || $0 == close || $0 == backslash }) {
            out += rest[..<mark]
            let next = rest.utf8.index(after: mark)
            let isOpen = rest.utf8[mark] == open && next < rest.endIndex && rest.utf8[next] != open
            if isOpen {
                let end = end(of: rest, from: next)
                let inside = rest[next..<end]
                let nameEnd = inside.utf8.firstIndex(of: colon) ?? end
                out += value(String(inside[..<nameEnd]), forms(Substring(inside[nameEnd...].utf8.dropFirst())))
                rest = Substring(rest[end...].utf8.dropFirst())
            } else {
                out += rest.utf8[mark] == backslash ? "\n" : rest[mark..<next]
                rest = Substring(rest[next...].utf8.dropFirst())
            }
        }
        return out + rest
    }

    /// Where the brace that was opened before a place is closed.
    private static func end(of text: Substring, from start: Substring.Index) -> Substring.Index {
        var depth = 1
        return text[start...].utf8.firstIndex {
            depth += $0 == open ? 1 : $0 == close ? -1 : 0
            return depth == 0
        } ?? text.endIndex
    }

    /// The parts of ` one | several `, without the spaces around them; a bar inside braces parts nothing.
    private static func forms(_ text: Substring) -> [Substring] {
        guard !text.isEmpty else { return [] }
        var depth = 0
        return text.utf8.split(omittingEmptySubsequences: false) {
            depth += $0 == open ? 1 : $0 == close ? -1 : 0
            return depth == 0 && $0 == bar
        }.map { Substring($0.trimmed) }
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let colon = UInt8(ascii: ":")
    private static let backslash = UInt8(ascii: "\\")
    private static let bar = UInt8(ascii: "|")
}

extension BidirectionalCollection<UInt8> {
    /// Without the spaces at both ends.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { $0 != UInt8(ascii: " ") }),
            let last = lastIndex(where: { $0 != UInt8(ascii: " ") })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }
}
