import Importers
import Mapping

/// What tells that somebody answered. A box that is not ticked is no sign of it: some tools write 0 into every box of people who
/// never opened the questionnaire.
struct AnswerSigns {
    private let export: Export
    /// Columns that the mapping reads, and whether they are boxes.
    private var areBoxes: [Int: Bool] = [:]

    init(_ export: Export) { self.export = export }

    mutating func add(_ columns: [Int], areBoxes: Bool) {
        for column in columns { self.areBoxes[column] = areBoxes }
    }

    /// Whether some cell of a row is an answer.
    func stand(in row: ExportRow) -> Bool {
        areBoxes.contains { column, isBox in
            if row.cell(column).isEmpty { return false }
            let text = AnswerText.folded(row.text(column))
            if text.isEmpty || export.columns[column].missing.sign(of: text) != nil { return false }
            return !isBox || !isUnticked(text, column)
        }
    }

    private func isUnticked(_ text: String, _ column: Int) -> Bool {
        if text == "0" || text == "n/a" || TickRule.proposal(for: text) == false { return true }
        return TickRule.meanings(words: TickWords(), own: [], column: export.columns[column])[text] == false
    }
}
