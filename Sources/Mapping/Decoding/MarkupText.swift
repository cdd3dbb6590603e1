/// Text as a questionnaire shows it: without tags (`<span style="…">`), with characters in place of entities (`&aring;`).
///
/// Labels in exports often carry the markup that the question was written with. Only HTML's own tags are taken for markup: what
/// else stands between < and > may be an answer.
package enum MarkupText {
    package static func plain(_ text: String) -> String {
        var text = text
        // What was escaped once more than needed (`&amp;aring;`, `&lt;b&gt;`) is read once more.
        for _ in 0..<3 {
            guard occurs(in: text) else { return text }
            let read = withoutEntities(withoutTags(text))
            if read == text { return text }
            text = read
        }
        return text
    }

    static func occurs(in text: some StringProtocol) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    }

    // MARK: Tags

    private static func withoutTags(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            if rest.hasPrefix("<!--"), let end = rest.range(of: "-->") {
                rest = rest[end.upperBound...]
            } else if let close = rest.firstIndex(of: ">"), let name = tagName(rest[..<close]) {
                if breaking.contains(name) { result += " " }
                rest = rest[rest.index(after: close)...]
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }

    /// - Parameter tag: `<br`, `</p`, `<span style="…"`.
    private static func tagName(_ tag: Substring) -> String? {
        let inner = tag.dropFirst()
        let name = (inner.first == "/" ? inner.dropFirst() : inner).prefix { $0.isLetter || $0.isNumber || $0 == ":" }
            .lowercased()
        return inline.contains(name) || breaking.contains(name) ? name : nil
    }

    private static let inline: Set<String> = [
        "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark",
        "nobr",
        "o:p", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr",
    ]
    /// What begins a line or a cell of its own.
    private static let breaking: Set<String> = [
        "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr",
        "html", "li", "ol", "p", "pre", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]

    // MARK: Entities

    private static func withoutEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            rest = rest[ampersand...]
            if let end = rest.prefix(12).firstIndex(of: ";"), let character = character(rest[..<end].dropFirst()) {
                result += character
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }

    /// - Parameter name: `aring`, `#229`, `#xE5`.
    private static func character(_ name: Substring) -> String? {
        guard name.first == "#" else { return named[String(name)] }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }

    private static let named: [String: String] = {
        var named = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
            "ndash": "–",
            "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
            "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•", "middot": "·", "zwj": "\u{200D}",
            "zwnj": "\u{200C}", "ensp": " ", "emsp": " ", "thinsp": " ", "szlig": "ß", "scaron": "š", "Scaron": "Š",
        ]
        // The letters from U+00C0 on, in their order.
        let letters = [
            "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc",
            "Euml",
            "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml",
            "times",
            "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "", "agrave", "aacute", "acirc", "atilde",
            "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc",
            "iuml",
            "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute",
            "ucirc", "uuml", "yacute", "thorn", "yuml",
        ]
        for (position, name) in letters.enumerated() where !name.isEmpty {
            named[name] = String(Character(Unicode.Scalar(UInt8(0xC0 + position))))
        }
        return named
    }()
}
