import Findings
import Importers
import Mapping
import NetworkModel

/// A relation with numbered boxes for typed names (`nominations`): whoever is not named has no tie, as long as every name was
/// understood.
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
        var shown = false
        var (hasAnswer, hasUnread) = (false, false)
        var dashes: [Int] = []
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
            case .dash: dashes.append(column)
            case .person(let person): name([person], of: reporter, row, column, in: &result)
            case .persons(let persons): name(persons, of: reporter, row, column, in: &result)
            case .ambiguous, .unmatched:
                hasUnread = true
                result.account.ledger.drop(meaning == .ambiguous ? .ambiguousName : .unmatchedItem)
                names.note(cell, at: place(row, column), lost: 1)
            }
        }
        // A dash beside names says that there are no more; alone it says nothing that could be relied on.
        let isAlone =
            dashes.count > 0
            && result.account.ledger.dropped[.emptyNomination, default: 0] + dashes.count == columns.count
        for column in dashes {
            result.account.ledger.drop(isAlone ? .unmatchedItem : .nobodyItem)
            if isAlone { names.note(row.cell(column), at: place(row, column), lost: 1) }
        }
        hasUnread = hasUnread || isAlone
        // The question as a whole is the one item that was put to the respondent.
        result.account.itemsAsked = shown ? 1 : 0
        result.account.itemsAnswered = hasAnswer ? 1 : 0
        // Whom a name means that was not understood is not known, so nobody is known not to be meant.
        result.allOthers = hasUnread ? .unanswered : hasAnswer ? .noTie : shown ? .unanswered : .notAsked
        return result
    }

    /// The persons whom one box names. The account is of boxes, however many names one holds.
    private mutating func name(
        _ persons: [Int], of reporter: Int, _ row: ExportRow, _ column: Int, in result: inout RelationRow
    ) {
        let before = result.ties.count
        for person in persons {
            if person == reporter {
                result.account.selfTie = column
            } else if namedLast[person] != rowsRead {
                namedLast[person] = rowsRead
                result.ties.append(Tie(from: reporter, to: person, level: 0, row: row.number, column: column))
            }
        }
        if result.ties.count > before {
            result.account.ledger.ties += 1
        } else {
            result.account.ledger.drop(persons.contains(reporter) ? .selfTie : .repeatedNomination)
        }
    }

    private func place(_ row: ExportRow, _ column: Int) -> SourcePlace {
        SourcePlace(file: export.file, row: row.number, column: export.columns[column].placeName)
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
