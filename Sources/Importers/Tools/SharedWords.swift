import Mapping

/// The words that several texts begin with, and what each goes on with.
struct SharedWords {
    let beginning: String
    let rests: [String]

    /// Nil where they share nothing, or one of them has nothing more to say.
    init?(_ texts: [String]) {
        guard texts.count > 1 else { return nil }
        let words = texts.map { $0.split(whereSeparator: \.isWhitespace) }
        var count = 0
        while words.allSatisfy({ $0.count > count + 1 && $0[count] == words[0][count] }) { count += 1 }
        guard count > 0 else { return nil }
        beginning = words[0].prefix(count).joined(separator: " ")
        rests = words.map { $0.dropFirst(count).joined(separator: " ") }
    }
}
