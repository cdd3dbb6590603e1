import Importers
import Mapping
import NetworkModel

/// Which answers a question has, as far as an export shows: those that it declares, and those that stand in its cells.
struct SeenAnswers {
    private(set) var texts: [Set<String>]
    private(set) var used: [Bool]

    init(levels: Int) {
        texts = Array(repeating: [], count: levels + 1)
        used = Array(repeating: false, count: levels + 1)
    }

    /// - Parameter word: folded; nil for a code that nobody explained.
    mutating func add(_ word: String?, _ meaning: CellMeaning, isUsed: Bool = true) {
        let bucket: Int
        if meaning.isTie, let level = meaning.answer.level {
            bucket = level
        } else if meaning == .noTie {
            bucket = texts.count - 1
        } else {
            return
        }
        guard texts.indices.contains(bucket) else { return }
        if let word { texts[bucket].insert(word) }
        if isUsed { used[bucket] = true }
    }
}
