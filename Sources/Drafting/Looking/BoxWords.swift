import Building
import Importers
import Mapping

/// What the texts in a column of boxes say: ticked or not, as a run will read them, or as a mapping has to list them.
struct BoxWords {
    /// Words that a run reads only where the mapping lists them.
    private(set) var listed = TickWords()
    private let known: [String: Bool]

    init(_ column: ExportColumn) {
        let own = [column.option, column.item].compactMap(\.self)
        known = TickRule.meanings(words: TickWords(), own: own, column: column)
    }

    /// Whether a cell is a tick; nil for one that is neither, such as a typed text.
    mutating func isTick(_ text: String) -> Bool? {
        let folded = AnswerText.folded(text)
        if let meaning = known[folded] ?? WholeNumber.text(of: folded).flatMap({ known[$0] }) { return meaning }
        guard let meaning = TickRule.proposal(for: folded) else { return nil }
        if meaning {
            if !listed.ticked.contains(text) { listed.ticked.append(text) }
        } else if !listed.notTicked.contains(text) {
            listed.notTicked.append(text)
        }
        return meaning
    }

    /// Whether a column holds nothing but ticks, whatever they are written as.
    static func fill(_ column: ExportColumn, _ tally: AnswerTally) -> Bool {
        var words = BoxWords(column)
        var hasTick = false
        guard tally.rest == 0 else { return false }
        for (bytes, _) in tally.answers {
            let text = String(decoding: bytes, as: UTF8.self)
            if words.isTick(text) != nil {
                hasTick = true
            } else if column.missing.sign(of: text) == nil {
                return false
            }
        }
        return hasTick
    }
}

extension TickWords {
    /// Both lists with those of another column, each word once.
    func joined(with other: TickWords) -> TickWords {
        TickWords(
            ticked: ticked + other.ticked.filter { !ticked.contains($0) },
            notTicked: notTicked + other.notTicked.filter { !notTicked.contains($0) })
    }
}
