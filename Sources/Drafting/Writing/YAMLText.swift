/// The lines of a YAML file that is written for people to read on.
struct YAMLText {
    private(set) var text = ""

    mutating func line(_ depth: Int, _ content: String) {
        text += String(repeating: "  ", count: depth) + content + "\n"
    }

    mutating func blank() { text += "\n" }

    /// A comment, folded at about 100 characters.
    mutating func comment(_ depth: Int, _ content: String) {
        var line = ""
        // A line break in what is told of would end the comment.
        for word in content.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            if line.count + word.count > 100 - 2 * depth {
                self.line(depth, "#" + line)
                line = ""
            }
            line += " " + word
        }
        if !line.isEmpty { self.line(depth, "#" + line) }
    }

    /// A key with nothing behind it, which no mapping may have: `check` points at it until somebody fills it.
    mutating func todo(_ depth: Int, _ key: String, _ what: String) {
        line(depth, "\(key):  # TODO \(what)")
    }

    /// A text in double quotes, whatever is in it.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FEFF}"
                    || scalar == "\u{2028}" || scalar == "\u{2029}"
                {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// `["Daglig", "1"]`
    static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }
}
