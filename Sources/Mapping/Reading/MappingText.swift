import Findings

/// The text of a mapping file, in lines as the YAML library counts them.
struct MappingText {
    /// Both counted from 1.
    struct Position: Hashable {
        var line: Int
        var column: Int
    }

    /// Without line breaks; in Unicode scalars because YAML marks count those.
    let lines: [[Unicode.Scalar]]

    init(_ text: String) {
        var lines: [[Unicode.Scalar]] = [[]]
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
            default: lines[lines.count - 1].append(scalar)
            }
            previous = scalar
        }
        self.lines = lines
    }

    /// Counted from 1; empty outside the file.
    func line(_ number: Int) -> [Unicode.Scalar] {
        lines.indices.contains(number - 1) ? lines[number - 1] : []
    }

    /// The tab that a line is indented with, which YAML forbids.
    func tabInIndentation(of number: Int) -> Position? {
        line(number).prefix { $0 == " " || $0 == "\t" }.firstIndex(of: "\t").map {
            Position(line: number, column: $0 + 1)
        }
    }

    /// The first character that YAML does not allow.
    var controlCharacter: Position? {
        for (line, scalars) in lines.enumerated() {
            if let column = scalars.firstIndex(where: Self.isControl) {
                return Position(line: line + 1, column: column + 1)
            }
        }
        return nil
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case ..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// What `study.language` says, found without YAML, so that even a broken file is answered in its language.
    var language: Language? {
        for line in lines {
            let words = String(String.UnicodeScalarView(line))
                .split(whereSeparator: { " \t{},\"'".contains($0) }).map(String.init)
            guard let position = words.firstIndex(of: "language:"), position + 1 < words.count else { continue }
            return Language(rawValue: words[position + 1])
        }
        return nil
    }
}
