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

    /// - Parameter columns: for each item its column.
    init(columns: [Int], scale: ScaleMapping?, isTicked: Bool, export: Export) {
        self.columns = columns
        var tableOf: [TableKey: AnswerTable] = [:]
        var runs: [Run] = []
        for (item, column) in columns.enumerated() {
            let described = export.columns[column]
            let key = TableKey(missing: described.missing, labels: described.codeLabels)
            let table = tableOf[key] ?? AnswerTable(scale: scale, isTicked: isTicked, column: described)
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
        var missing: MissingRule
        var labels: [String: String]
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
    }
}
