import Mapping

/// A heading that ends with what stands in brackets: `Question [Row]`, `Q1[SQ001][1]`.
struct BracketHeading {
    /// What stands before the brackets.
    var question: String
    /// What stands in each pair of brackets at the end, in their order.
    var parts: [String]

    init?(_ heading: String) {
        var rest = heading.trimmed[...]
        var parts: [String] = []
        while rest.last == "]", let open = Self.opening(of: rest) {
            parts.insert(rest[rest.index(after: open)...].dropLast().trimmed, at: 0)
            rest = Substring(rest[..<open].trimmed)
            if parts.count == 2 { break }
        }
        guard !parts.isEmpty, !rest.isEmpty else { return nil }
        question = String(rest)
        self.parts = parts
    }

    /// The bracket that belongs to the last one.
    private static func opening(of text: Substring) -> Substring.Index? {
        var depth = 0
        // By bytes, from the end: thousands of headings may be looked at.
        for position in text.utf8.indices.reversed() {
            switch text.utf8[position] {
            case UInt8(ascii: "]"): depth += 1
            case UInt8(ascii: "["): depth -= 1
            default: continue
            }
            if depth == 0 { return position }
        }
        return nil
    }
}

/// Texts that begin with a question and end with a row each: `Question - Row`. Both may hold the sign between them, so the
/// question is what neighbours share.
enum SharedQuestion {
    /// Everywhere that a text can be divided: before and behind the sign, the shortest question first.
    private static func divisions(_ text: String, _ separators: [String]) -> [(question: String, row: String)] {
        var found: [(question: String, row: String)] = []
        for separator in separators {
            var position = text.startIndex
            while let range = text.place(of: separator, from: position) {
                let (question, row) = (text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed)
                if !question.isEmpty, !row.isEmpty, !found.contains(where: { $0.question == question }) {
                    found.append((question, row))
                }
                position = range.upperBound
            }
        }
        return found.sorted { $0.question.utf8.count < $1.question.utf8.count }
    }

    /// The endings of a text, the shortest first.
    static func endings(_ text: String, _ separators: [String]) -> [String] {
        divisions(text, separators).reversed().map(\.row)
    }

    /// Question and rows of texts that are known to be one question's; nil where they share nothing.
    static func split(_ texts: [String], _ separators: [String]) -> (question: String, rows: [String])? {
        let all = texts.map { divisions($0, separators) }
        guard let first = all.first, !first.isEmpty else { return nil }
        if texts.count == 1 { return first.last.map { ($0.question, [$0.row]) } }
        // The longest question that all of them have.
        for candidate in first.reversed() {
            let rows = all.compactMap { divisions in divisions.first { $0.question == candidate.question }?.row }
            if rows.count == texts.count { return (candidate.question, rows) }
        }
        return nil
    }

    /// Which texts beside each other are one question: runs with the same beginning, divided once more where every part of a run
    /// begins alike again.
    static func runs(_ texts: [String], _ separators: [String]) -> [Range<Int>] {
        let all = texts.map { divisions($0, separators).map(\.question) }
        return runs(0..<texts.count, all, level: 0)
    }

    private static func runs(_ range: Range<Int>, _ questions: [[String]], level: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            if questions[start].count > level {
                let beginning = questions[start][level]
                while end < range.upperBound, questions[end].count > level, questions[end][level] == beginning {
                    end += 1
                }
            }
            if end - start > 1, questions[start..<end].allSatisfy({ $0.count > level + 1 }) {
                let inner = runs(start..<end, questions, level: level + 1)
                result += inner.allSatisfy { $0.count > 1 } ? inner : [start..<end]
            } else {
                result.append(start..<end)
            }
            start = end
        }
        return result
    }
}

extension String {
    /// Where a sign stands first from some place on. By bytes: thousands of headings may be searched, for several signs each.
    func place(of sign: String, from start: String.Index? = nil) -> Range<String.Index>? {
        let wanted = Array(sign.utf8)
        guard let first = wanted.first else { return nil }
        var position = start ?? startIndex
        while let found = utf8[position...].firstIndex(of: first) {
            if utf8[found...].starts(with: wanted) { return found..<utf8.index(found, offsetBy: wanted.count) }
            position = utf8.index(after: found)
        }
        return nil
    }
}
