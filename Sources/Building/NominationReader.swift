import Findings
import Importers
import Mapping
import NetworkModel

/// A relation with numbered boxes for typed names (`nominations`): whoever is not named has no tie.
struct NominationReader: RelationReading {
    let relation: RelationMapping
    let itemPersons: Set<Int>? = nil
    private let columns: [Int]
    private let export: Export
    private var names: TypedNames
    private var rowsRead: Int32 = 0
    /// The last row that named each person, as `rowsRead` counts them.
    private var namedLast: [Int32]

    init(relation: RelationMapping, columns: [Int], export: Export, names: TypedNames, personCount: Int) {
        self.relation = relation
        self.columns = columns
        self.export = export
        self.names = names
        namedLast = Array(repeating: 0, count: personCount)
    }

    var cells: Int { columns.count }

    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow {
        var result = RelationRow()
        result.account.ledger.cellsRead = columns.count
        var hasAnswer = false
        var shown = false
        rowsRead += 1
        for column in columns {
            let cell = row.cell(column)
            let missing = missing(cell, column)
            if missing == .notShown {
                result.account.ledger.notShown += 1
                continue
            }
            shown = true
            let meaning = missing == nil ? names.meaning(of: cell) : .empty
            hasAnswer = hasAnswer || meaning != .empty
            switch meaning {
            case .empty: result.account.ledger.drop(.emptyNomination)
            case .nobody: result.account.ledger.drop(.nobodyItem)
            case .person(reporter):
                result.account.ledger.drop(.selfTie)
                result.account.selfTie = column
            case .person(let person):
                if namedLast[person] != rowsRead {
                    namedLast[person] = rowsRead
                    result.account.ledger.ties += 1
                    result.ties.append(
                        Tie(from: reporter, to: person, level: 0, row: row.number, column: column))
                } else {
                    result.account.ledger.drop(.repeatedNomination)
                }
            case .ambiguous, .unmatched:
                result.account.ledger.drop(meaning == .ambiguous ? .ambiguousName : .unmatchedItem)
                let place = SourcePlace(
                    file: export.file, row: row.number, column: export.columns[column].placeName)
                names.note(cell, at: place, lost: 1)
            }
        }
        // The question as a whole is the one item that was put to the respondent.
        result.account.itemsAsked = shown ? 1 : 0
        result.account.itemsAnswered = hasAnswer ? 1 : 0
        result.allOthers = hasAnswer ? .noTie : shown ? .unanswered : .notAsked
        return result
    }

    private enum Missing { case notShown, unanswered }

    /// What the format's own words for a missing answer say; nil where a cell is none of them.
    private func missing(_ cell: UnsafeBufferPointer<UInt8>, _ column: Int) -> Missing? {
        let rule = export.columns[column].missing
        if rule.notShown.isEmpty, rule.unanswered.isEmpty { return nil }
        let text = String(decoding: cell, as: UTF8.self).trimmed
        return rule.notShown.contains(text) ? .notShown : rule.unanswered.contains(text) ? .unanswered : nil
    }

    func note(in record: inout ImportRecord) { names.note(in: &record) }
}
