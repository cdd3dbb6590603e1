import Importers
import Mapping
import NetworkModel

/// The boxes of an item that has one for each answer (`5.2: 2_Daily`, `5.2: 2_Weekly`), and what they come to together.
///
/// The strongest level that is ticked counts. An item without a tick is an item left empty: the scale's `blank` says what
/// that means.
struct AnswerBoxes {
    private struct Box {
        var column: Int
        /// The answer it stands for, folded.
        var option: String
        /// What a tick means: a level, no tie, or an answer that the scale does not list.
        var ticked: CellMeaning
        var table: AnswerTable
    }

    /// What was found in the boxes of an item.
    struct Outcome {
        var meaning: CellMeaning
        /// The box that says so.
        var column: Int
        /// Ticks at weaker levels than the one that counts.
        var weakerTicks = 0
        /// Whether one of the boxes is known to have been shown.
        var wasShown = false
    }

    private let boxes: [Box]
    /// What an item comes to whose boxes were shown and none of them ticked.
    private let left: CellMeaning
    private let isBlankNotAsked: Bool

    init(columns: [Int], scale: ScaleMapping?, ticks: TickWords, export: Export) {
        var meanings: [String: CellMeaning] = [:]
        for (position, level) in (scale?.levels ?? []).enumerated() {
            for answer in level.answers { meanings[AnswerText.folded(answer)] = CellMeaning(.tie(level: position)) }
        }
        for answer in scale?.noTie ?? [] { meanings[AnswerText.folded(answer)] = .noTie }
        for answer in scale?.missing ?? [] { meanings[AnswerText.folded(answer)] = CellMeaning(.unanswered) }
        var words = ticks
        words.missing += scale?.missing ?? []
        boxes = columns.map { column in
            let described = export.columns[column]
            let option = AnswerText.folded(described.option ?? described.name)
            let named = ([option] + described.otherTexts.map { AnswerText.folded($0) }).lazy.compactMap { meanings[$0] }
            return Box(
                column: column, option: option, ticked: named.first ?? .outsideScale,
                table: AnswerTable(
                    ticks: words, own: [described.option ?? "", described.item ?? ""] + described.otherTexts,
                    column: described))
        }
        left = scale?.blank == nil ? .undecidedBlank : .blank
        isBlankNotAsked = scale?.blank == .notAsked
    }

    var count: Int { boxes.count }

    /// What tells the box of a column from those of other answers.
    func option(of column: Int) -> [UInt8] { Array((boxes.first { $0.column == column }?.option ?? "").utf8) }

    /// The answers that there are boxes for.
    func tell(_ answers: inout SeenAnswers) {
        for box in boxes { answers.add(box.option, box.ticked) }
    }

    func read(_ row: ExportRow) -> Outcome {
        var outcome = Outcome(meaning: CellMeaning(.notAsked), column: boxes[0].column)
        var strongest = Int.min
        var tiedBoxes = 0
        for box in boxes {
            let cell = box.table.meaning(of: row.cell(box.column))
            if cell == CellMeaning(.notAsked) || isBlankNotAsked && cell == box.table.empty { continue }
            if cell == .noTie || cell.isTie || cell == CellMeaning(.unanswered) { outcome.wasShown = true }
            let meaning = meaning(of: cell, in: box)
            if meaning.isTie { tiedBoxes += 1 }
            let strength = Self.strength(meaning)
            if strength > strongest {
                strongest = strength
                outcome.meaning = meaning
                outcome.column = box.column
            }
        }
        outcome.weakerTicks = max(0, tiedBoxes - 1)
        return outcome
    }

    private func meaning(of cell: CellMeaning, in box: Box) -> CellMeaning {
        switch cell {
        case .tick: box.ticked
        // What nobody explained, what is not known and what somebody emptied.
        case .unreadBox, .emptied, CellMeaning(.unanswered): cell
        default: left
        }
    }

    private static func strength(_ meaning: CellMeaning) -> Int {
        if let level = meaning.isTie ? meaning.answer.level : nil { return 1000 - level }
        if meaning.isUnread { return 2 }
        return meaning == .noTie ? 1 : 0
    }
}
