import Importers
import Mapping

/// The cells of the items of a question that has one for each: what they say, a row at a time.
struct ItemCells {
    private struct Run {
        var items: Range<Int>
        var table: AnswerTable
    }

    private let columns: [Int]
    /// Items beside each other that share a table. Columns that speak of missing answers alike, and whose codes mean the
    /// same, share one.
    private let runs: [Run]
    /// For each item the text of its box, where boxes are ticked or not; some products write it for a tick.
    private let boxTexts: [String]

    /// - Parameters:
    ///   - columns: for each item its column.
    ///   - ticks: the words of boxes that are ticked or not; nil where cells hold answers.
    init(columns: [Int], scale: ScaleMapping?, ticks: TickWords?, export: Export) {
        self.columns = columns
        boxTexts =
            ticks == nil
            ? []
            : columns.map { AnswerText.folded(export.columns[$0].item ?? export.columns[$0].option ?? "") }
        var tableOf: [TableKey: AnswerTable] = [:]
        var runs: [Run] = []
        for (item, column) in columns.enumerated() {
            let described = export.columns[column]
            let key = TableKey(missing: described.missing, labels: described.codeLabels, words: described.otherWords)
            let table =
                tableOf[key]
                ?? (ticks.map { AnswerTable(ticks: $0, scale: scale, column: described) }
                    ?? AnswerTable(scale: scale, column: described))
            tableOf[key] = table
            if let last = runs.indices.last, runs[last].table === table {
                runs[last].items = runs[last].items.lowerBound..<item + 1
            } else {
                runs.append(Run(items: item..<item + 1, table: table))
            }
        }
        self.runs = runs
    }

    private struct TableKey: Hashable {
        var missing: MissingSigns
        var labels: [String: String]
        var words: [String: [String]]
    }

    /// - Parameter marks: for each item what its cell says, as a `CellMeaning`'s byte.
    func mark(_ row: ExportRow, in marks: inout [UInt8]) {
        columns.withUnsafeBufferPointer { columns in
            marks.withUnsafeMutableBufferPointer { marks in
                guard let first = marks.baseAddress else { return }
                for run in runs {
                    run.table.mark(
                        row, columns: UnsafeBufferPointer(rebasing: columns[run.items]),
                        in: first + run.items.lowerBound)
                }
            }
        }
        if !boxTexts.isEmpty { markOwnTexts(of: row, in: &marks) }
    }

    func tell(_ answers: inout SeenAnswers) {
        for run in runs { run.table.tell(&answers) }
    }

    /// A table is shared by the boxes of many persons, so that it does not know a person's own name for a tick.
    private func markOwnTexts(of row: ExportRow, in marks: inout [UInt8]) {
        for (item, column) in columns.enumerated() where marks[item] == CellMeaning.unreadBox.byte {
            let text = AnswerText.folded(row.text(column))
            if text == boxTexts[item] { marks[item] = CellMeaning.tick.byte }
        }
    }
}
