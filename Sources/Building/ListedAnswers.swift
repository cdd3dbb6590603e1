import Importers
import Mapping

/// Several answers in one cell, `A;B;` or `A, B`. An answer may hold the sign between them itself, so the answers that are listed
/// are looked for, the longest first; whatever is then left is none of them.
struct ListedAnswers {
    /// Folded, the longest first.
    private let answers: [(text: String, meaning: Int)]

    /// - Parameter meanings: of answers, by `AnswerText.folded`.
    init(_ meanings: [String: Int], column: ExportColumn? = nil) {
        var all = meanings
        // A code means what its label means, and the other way round.
        for (code, label) in column?.codeLabels ?? [:] {
            let (code, label) = (AnswerText.folded(code), AnswerText.folded(label))
            if let meaning = all[label], all[code] == nil { all[code] = meaning }
            if let meaning = all[code], all[label] == nil { all[label] = meaning }
        }
        answers = all.filter { !$0.key.isEmpty }.map { ($0.key, $0.value) }
            .sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
    }

    /// - Returns: what the answers mean, in the order of the cell, and what is left of the text.
    func read(_ text: String) -> (meanings: [Int], rest: String) {
        // A blank stands for a line break between two answers.
        var rest = Array(AnswerText.folded(text.replacing("\n", with: ";")))
        var found: [(place: Int, meaning: Int)] = []
        for answer in answers {
            let wanted = Array(answer.text)
            var start = 0
            while start + wanted.count <= rest.count {
                let end = start + wanted.count
                if Array(rest[start..<end]) == wanted, Self.isBetween(rest, start, end) {
                    found.append((start, answer.meaning))
                    rest.replaceSubrange(start..<end, with: Array(repeating: Self.taken, count: wanted.count))
                }
                start += 1
            }
        }
        let left = String(rest.map { $0 == Self.taken || Self.separators.contains($0) ? " " : $0 })
        return (found.sorted { $0.place < $1.place }.map(\.meaning), left.split(separator: " ").joined(separator: " "))
    }

    /// Whether a place in a text begins and ends with a sign between answers, or with the text.
    private static func isBetween(_ text: [Character], _ start: Int, _ end: Int) -> Bool {
        let before = text[..<start].last { $0 != " " }
        let after = text[end...].first { $0 != " " }
        return [before, after].allSatisfy { $0.map { $0 == taken || separators.contains($0) } ?? true }
    }

    private static let taken: Character = "\u{0}"
    private static let separators: Set<Character> = [",", ";", "|"]
}
