import Importers
import Mapping

/// Finds the columns that `variables:` names: by variable names, by headings, or by what the items are called.
final class ColumnSelection {
    private let export: Export
    private let byName: [String: [Int]]
    /// By folded name and, apart from it, by folded item. Most mappings name variables as they are called.
    private lazy var byFoldedName = columns(by: \.name)
    private lazy var byItem = columns(by: \.item)
    /// By what else a column may be called.
    private lazy var byOtherName: [String: [Int]] = {
        var columns: [String: [Int]] = [:]
        for position in export.ownColumns {
            for name in export.columns[position].otherNames {
                columns[AnswerText.folded(name), default: []].append(position)
            }
        }
        return columns
    }()

    init(_ export: Export) {
        self.export = export
        byName = Dictionary(grouping: export.ownColumns) { export.columns[$0].name }
    }

    private func columns(by text: (ExportColumn) -> String?) -> [String: [Int]] {
        var columns: [String: [Int]] = [:]
        for position in export.ownColumns {
            let column = export.columns[position]
            if let text = text(column) { columns[AnswerText.folded(text), default: []].append(position) }
        }
        return columns
    }

    /// The columns of the selection; several such where a heading or an item stands for more than one column, none where
    /// some of it is not there.
    func columns(_ selection: VariableSelection) -> [[Int]] {
        switch selection {
        case .range(let first, let last): ranges(first, last)
        case .list(let names): lists(names)
        }
    }

    /// Ranges go by the order of columns: from each first end to the nearest last end behind it.
    private func ranges(_ first: String, _ last: String) -> [[Int]] {
        let (lows, highs) = (positions(first), positions(last))
        return lows.compactMap { low in
            guard let high = highs.first(where: { $0 >= low }) else { return nil }
            // Another beginning in between leads to the same end.
            return lows.contains { $0 > low && $0 <= high } ? nil : Array(low...high)
        }
    }

    private func lists(_ names: [String]) -> [[Int]] {
        let found = names.map { name -> [[Int]] in
            let columns = positions(name)
            if !columns.isEmpty { return columns.map { [$0] } }
            guard case .range(let first, let last)? = VariableSelection(name) else { return [] }
            return ranges(first, last)
        }
        guard !found.isEmpty, found.allSatisfy({ !$0.isEmpty }) else { return [] }
        if found.allSatisfy({ $0.count == 1 }) { return [found.flatMap { $0[0] }] }
        // The same items may stand in several questions: each of them that has all is one the mapping could mean.
        return export.questions.compactMap { question in
            let members = Set(question.columns)
            let own = found.map { choices in choices.filter { members.isSuperset(of: $0) } }
            return own.allSatisfy { $0.count == 1 } ? own.flatMap { $0[0] } : nil
        }
    }

    private func positions(_ name: String) -> [Int] {
        let folded = AnswerText.folded(name)
        let found = byName[name] ?? byFoldedName[folded] ?? byOtherName[folded] ?? byItem[folded] ?? []
        // Of a column of the format's own that stands twice the first is read.
        if let first = found.first, found.allSatisfy({ export.columns[$0].isSystem }) { return [first] }
        return found
    }
}
