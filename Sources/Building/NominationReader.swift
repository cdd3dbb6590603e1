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
    private let matcher: NameMatcher
    private let itemIDs: [String: String]
    private let nobody: Set<String>
    /// What each distinct typed name means; resolved once.
    private var matches: [String: NameMatcher.Match] = [:]
    private var unmatched: [String: UnmatchedItem] = [:]
    private var ambiguous: [String: UnmatchedItem] = [:]

    init(
        relation: RelationMapping, items: [String: String], nobody: [String], columns: [Int], export: Export,
        matcher: NameMatcher
    ) {
        self.relation = relation
        self.columns = columns
        self.export = export
        self.matcher = matcher
        itemIDs = items
        self.nobody = Set(nobody.map { AnswerText.folded($0) })
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
            let plain = AnswerText.folded(text)
            if nobody.contains(plain) {
                result.ledger.drop(.nobodyItem)
                continue
            }
            let match = matches[plain] ?? matcher.match(text, items: itemIDs)
            matches[plain] = match
            let place = SourcePlace(
                file: export.file, row: row.number, column: export.columns[column].placeName)
            switch match {
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
            case .ambiguous(let candidates):
                result.ledger.drop(.ambiguousName)
                ambiguous[
                    plain,
                    default: UnmatchedItem(
                        question: relation.id, place: place, candidates: candidates, count: 0)
                ].count += 1
            case .nobody:
                result.ledger.drop(.unmatchedItem)
                if unmatched[plain] == nil {
                    unmatched[plain] = UnmatchedItem(
                        question: relation.id, place: place, candidates: matcher.nearest(text), count: 0)
                }
                unmatched[plain]?.count += 1
            }
        }
        // The question as a whole is the one item that was put to the respondent.
        result.itemsAsked = shown ? 1 : 0
        result.itemsAnswered = hasAnswer ? 1 : 0
        result.allOthers = hasAnswer ? .noTie : shown ? .unanswered : .notAsked
        return result
    }

    func note(in record: inout ImportRecord) {
        func sorted(_ items: [String: UnmatchedItem]) -> [UnmatchedItem] {
            items.values.sorted {
                ($0.place.row ?? 0, $0.place.column?.count ?? 0, $0.place.column ?? "")
                    < ($1.place.row ?? 0, $1.place.column?.count ?? 0, $1.place.column ?? "")
            }
        }
        record.unmatchedItems += sorted(unmatched)
        record.ambiguousItems += sorted(ambiguous)
    }
}
