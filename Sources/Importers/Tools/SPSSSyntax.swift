import Findings
import Mapping

/// SPSS syntax that says what variables and codes are called: `VARIABLE LABELS name 'text'.`, `VALUE LABELS name 1 'text' …`.
struct SPSSSyntax {
    /// By the variable's name in small letters.
    private(set) var labels: [String: String] = [:]
    private(set) var values: [String: [String: String]] = [:]

    /// Whether a text is such syntax.
    static func isOne(_ text: String) -> Bool {
        let upper = text.uppercased()
        return upper.contains("VARIABLE LABELS") || upper.contains("VALUE LABELS")
    }

    /// - Throws: `RunStopped` when the file says nothing of variables.
    static func read(_ file: InputFile) throws -> SPSSSyntax {
        var syntax = SPSSSyntax()
        for part in [file] + file.companions {
            syntax.read(try CompanionText.text(of: part))
        }
        guard !syntax.labels.isEmpty || !syntax.values.isEmpty else {
            throw FileWords(file: file.shownPath).stopped(
                .unusableData, .exportBroken, Text("companion.no-syntax"), Text("companion.give-syntax"))
        }
        return syntax
    }

    private enum Token: Equatable {
        case word(String)
        case text(String)
        case end
        case slash
    }

    mutating func read(_ text: String) {
        let tokens = Self.tokens(text)
        var position = 0
        while position < tokens.count {
            guard case .word(let word) = tokens[position], position + 1 < tokens.count,
                case .word(let next) = tokens[position + 1], next.uppercased() == "LABELS",
                ["VARIABLE", "VAR", "VALUE", "VAL"].contains(word.uppercased())
            else {
                position += 1
                continue
            }
            var end = position + 2
            while end < tokens.count, tokens[end] != .end { end += 1 }
            let command = Array(tokens[position + 2..<end])
            if word.uppercased().hasPrefix("VAR") { readLabels(command) } else { readValues(command) }
            position = end + 1
        }
    }

    private mutating func readLabels(_ tokens: [Token]) {
        var name: String?
        for token in tokens {
            switch token {
            case .word(let word): name = word
            case .text(let text):
                if let name { labels[name.lowercased()] = MarkupText.plain(text).trimmed }
            case .slash, .end: name = nil
            }
        }
    }

    private mutating func readValues(_ tokens: [Token]) {
        for part in tokens.split(separator: .slash) {
            var names: [String] = []
            var code: String?
            var hasCodes = false
            for (position, token) in part.enumerated() {
                switch token {
                case .word(let word):
                    // What stands before a text is its code, what stands before the first code are names.
                    if part.indices.contains(part.startIndex + position + 1),
                        case .text = part[part.startIndex + position + 1], !names.isEmpty || hasCodes
                    {
                        code = word
                        hasCodes = true
                    } else if !hasCodes {
                        names.append(word)
                    }
                case .text(let text):
                    // A code may stand in quotes itself.
                    if let known = code {
                        for name in names {
                            values[name.lowercased(), default: [:]][known] = MarkupText.plain(text).trimmed
                        }
                        code = nil
                    } else {
                        code = text
                        hasCodes = true
                    }
                case .slash, .end: break
                }
            }
        }
    }

    /// Words, quoted texts, and the full stops that end a command. A line that begins with a star is a remark up to its full stop.
    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        for line in text.split(whereSeparator: \.isNewline) {
            var rest = line[...].drop(while: \.isWhitespace)
            if rest.first == "*" || rest.hasPrefix("/*") { continue }
            while let first = rest.first {
                if first.isWhitespace || first == "," {
                    rest = rest.dropFirst()
                } else if first == "'" || first == "\"" {
                    var content = ""
                    rest = rest.dropFirst()
                    while let character = rest.first {
                        rest = rest.dropFirst()
                        if character == first {
                            guard rest.first == first else { break }
                            rest = rest.dropFirst()
                        }
                        content.append(character)
                    }
                    tokens.append(.text(content))
                } else if first == "/" {
                    tokens.append(.slash)
                    rest = rest.dropFirst()
                } else if first == ".", rest.dropFirst().allSatisfy(\.isWhitespace) {
                    tokens.append(.end)
                    rest = rest.dropFirst()
                } else {
                    var word = rest.prefix { !$0.isWhitespace && !"'\"/".contains($0) }
                    rest = rest[word.endIndex...]
                    let ends = word.last == "." && word.count > 1 && rest.allSatisfy(\.isWhitespace)
                    if ends { word = word.dropLast() }
                    tokens.append(.word(String(word)))
                    if ends { tokens.append(.end) }
                }
            }
        }
        return tokens
    }
}
