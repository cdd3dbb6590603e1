import Building
import Findings

/// In which language a questionnaire seems to be written, by its small words.
enum TextLanguage {
    static func guess(_ texts: [String]) -> Language {
        let words = texts.flatMap { ComparableText.parts($0) }
        let scores = signs.map { sign in (sign.language, words.count { sign.words.contains($0) }) }
        let best = scores.map(\.1).max() ?? 0
        return best == 0 ? .en : scores.first { $0.1 == best }?.0 ?? .en
    }

    private static let signs: [(language: Language, words: Set<String>)] = [
        (.nb, ["hvor", "hvem", "hva", "hvilke", "hvilken", "hvilket", "ikke", "jeg", "fra", "navn", "disse", "hver"]),
        (.nn, ["kor", "kven", "kva", "kva", "ikkje", "eg", "fra", "namn", "desse", "kvar", "mykje"]),
        (.en, ["how", "who", "what", "which", "often", "you", "name", "the", "these", "with", "do"]),
    ]
}
