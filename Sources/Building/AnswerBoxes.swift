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
    private let empty: CellMeaning

    init(columns: [Int], scale: ScaleMapping?, export: Export) {
        var meanings: [String: CellMeaning] = [:]
        for (position, level) in (scale?.levels ?? []).enumerated() {
            for answer in level.answers { meanings[AnswerText.folded(answer)] = CellMeaning(.tie(level: position)) }
        }
        for answer in scale?.noTie ?? [] { meanings[AnswerText.folded(answer)] = .noTie }
        boxes = columns.map { column in
            let described = export.columns[column]
            let option = AnswerText.folded(described.option ?? described.name)
            return Box(
                column: column, option: option, ticked: meanings[option] ?? .outsideScale,
                table: AnswerTable(scale: nil, isTicked: true, column: described))
        }
        empty = scale?.blank == nil ? .undecidedBlank : .blank
    }

    var count: Int { boxes.count }

    /// What tells the box of a column from those of other answers.
    func option(of column: Int) -> [UInt8] { Array((boxes.first { $0.column == column }?.option ?? "").utf8) }

    func read(_ row: ExportRow) -> Outcome {
        var outcome = Outcome(meaning: CellMeaning(.notAsked), column: boxes[0].column)
        var strongest = Int.min
        var tiedBoxes = 0
        for box in boxes {
            let cell = box.table.meaning(of: row.cell(box.column))
            if cell == CellMeaning(.notAsked) { continue }
            if cell == .noTie || cell.isTie { outcome.wasShown = true }
            // Anything but 0 and 1 in a box is an answer that nobody explained.
            let meaning = cell.isTie ? box.ticked : cell == .outsideScale ? .outsideScale : empty
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

    private static func strength(_ meaning: CellMeaning) -> Int {
        if let level = meaning.isTie ? meaning.answer.level : nil { return 1000 - level }
        if meaning == .outsideScale { return 2 }
        return meaning == .noTie ? 1 : 0
    }
}
