import CWords

/// The texts of the word files, found by their key. A language is read when its first text is asked for, in less than a
/// millisecond (docs/performance.md).
///
/// They stand in the room Words, which is asked through C (CWords): a change of a text compiles no other room.
enum WordFiles {
    /// The text behind a key, with its placeholders; the key itself where there is none, which a test would have caught.
    static func text(_ key: String, _ language: Language) -> WordText {
        let table =
            switch language {
            case .nb: nb
            case .nn: nn
            case .en: en
            }
        return table[key] ?? WordText(key)
    }

    static let nb = table(.nb)
    static let nn = table(.nn)
    static let en = table(.en)

    private static func table(_ language: Language) -> [String: WordText] {
        var table: [String: WordText] = [:]
        for file in WordFile.all { file.words(language).forEachWord { table[$0] = WordText($1) } }
        return table
    }
}

/// One subject's texts.
struct WordFile: Hashable, Sendable {
    let number: Int

    static let all = Array(
        sequence(first: WordFile(number: 0)) { WordFile(number: $0.number + 1) }
            .prefix { !$0.words(.nb).isEmpty })

    /// As the file has them; empty past the last subject.
    func words(_ language: Language) -> UnsafeBufferPointer<UInt8> {
        var count = 0
        let start = brobygger_words(number, Language.allCases.firstIndex(of: language) ?? 0, &count)
        return UnsafeBufferPointer(start: start, count: count)
    }
}
