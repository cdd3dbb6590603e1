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

    init(relation: RelationMapping, columns: [Int], export: Export, names: TypedNames) {
        self.relation = relation
        self.columns = columns
        self.export = export
        self.names = names
    }

    var cells: Int { columns.count }

    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow {
        var result = RelationRow()
        result.ledger.cellsRead = columns.count
        var hasAnswer = false
        var named: Set<Int> = []
        var shown = false
        for column in columns {
            let missing = export.columns[column].missing
            let text = row.text(column).trimmed
            if missing.notShown.contains(text) {
                result.ledger.notShown += 1
                continue
            }
            shown = true
            if text.isEmpty || missing.unanswered.contains(text) {
                result.ledger.drop(.emptyNomination)
                continue
            }
            hasAnswer = true
            let meaning = names.meaning(of: text)
            switch meaning {
            case .nobody: result.ledger.drop(.nobodyItem)
            case .person(reporter):
                result.ledger.drop(.selfTie)
                result.selfTie = column
            case .person(let person):
                if named.insert(person).inserted {
                    result.ledger.ties += 1
                    result.ties.append(
                        Tie(from: reporter, to: person, level: 0, row: row.number, column: column))
                } else {
                    result.ledger.drop(.repeatedNomination)
                }
            case .ambiguous, .unmatched:
                if case .ambiguous = meaning {
                    result.ledger.drop(.ambiguousName)
                } else {
                    result.ledger.drop(.unmatchedItem)
                }
                let place = SourcePlace(
                    file: export.file, row: row.number, column: export.columns[column].placeName)
                names.note(text, at: place, lost: 1)
            }
        }
        // The question as a whole is the one item that was put to the respondent.
        result.itemsAsked = shown ? 1 : 0
        result.itemsAnswered = hasAnswer ? 1 : 0
        result.allOthers = hasAnswer ? .noTie : shown ? .unanswered : .notAsked
        return result
    }

    func note(in record: inout ImportRecord) { names.note(in: &record) }
}
