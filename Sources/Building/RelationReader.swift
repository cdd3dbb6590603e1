import Findings
import Importers
import Mapping
import NetworkModel

/// What one row says about one relation.
struct RelationRow {
    /// One answer per person in roster order; empty for a question that is not asked item by item.
    var answers: [UInt8] = []
    /// What holds for everybody not named, where `answers` is empty.
    var allOthers = Answer.noResponse
    var ties: [Tie] = []
    var ledger = RelationLedger()
    var itemsAsked = 0
    var itemsAnswered = 0
    var selfTie: Int?
    /// Every item was a tie of the same level.
    var isSameThroughout = false
}

/// Reads the columns of one relation, row by row.
protocol RelationReading {
    var relation: RelationMapping { get }
    /// The persons that the question has an item for; nil when anybody can be named.
    var itemPersons: Set<Int>? { get }
    /// How many cells a row has here.
    var cells: Int { get }
    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow
    /// What reading showed, once all rows are read.
    func note(in record: inout ImportRecord)
}

/// A relation with one column a person: `roster-matrix` and `roster-choice`.
struct RosterRelationReader: RelationReading {
    let relation: RelationMapping
    let itemPersons: Set<Int>?
    private let personCount: Int
    private let columns: [Int]
    /// For each column the person its item means; one that means none has a negative number: -1 - its position in
    /// `itemsWithoutPerson`.
    private let persons: [Int]
    private let itemsWithoutPerson: [Target]
    /// For each column its table; columns that speak of missing answers alike share one.
    private let tables: [AnswerTable]
    private let blank: ScaleMapping.Blank?
    private let columnNames: [String]
    private let file: String
    private let scalePlace: SourcePlace?

    private var unmatchedItems: [UnmatchedItem]
    private var ambiguousItems: [UnmatchedItem]
    private let repeatedItems: [RepeatedItem]
    private var outsideScale: OutsideScale
    private var undecided = CellGroup(question: "", count: 0, places: [])
    private var marks: [UInt8]

    /// What an item stands for that is no person.
    private enum Target {
        case nobody
        /// Position in the list of unmatched (or ambiguous) items.
        case unmatched(Int)
        case ambiguous(Int)
        case repeated
    }

    /// - Parameters:
    ///   - items: the texts that stand for a roster id, by `AnswerText.folded`.
    ///   - itemOf: the item text of each column, in the order of `columns`.
    init(
        relation: RelationMapping, scale: ScaleMapping?, items: [String: String], nobody: [String], columns: [Int],
        itemOf: (Int) -> String, export: Export, matcher: NameMatcher, personCount: Int
    ) {
        self.relation = relation
        self.personCount = personCount
        blank = scale?.blank
        file = export.file
        columnNames = export.columns.map(\.placeName)
        scalePlace = scale?.place ?? relation.place
        outsideScale = OutsideScale(question: relation.id)

        let nobodyTexts = Set(nobody.map { AnswerText.folded($0) })
        var persons: [Int] = []
        var withoutPerson: [Target] = []
        var unmatched: [UnmatchedItem] = []
        var ambiguous: [UnmatchedItem] = []
        var repeated: [RepeatedItem] = []
        var columnOf: [Int: Int] = [:]
        var tables: [AnswerTable] = []
        var tableOf: [TableKey: AnswerTable] = [:]
        func place(_ column: Int) -> SourcePlace {
            SourcePlace(file: export.file, row: export.format.headerRow, column: export.columns[column].placeName)
        }
        func leave(_ target: Target) {
            withoutPerson.append(target)
            persons.append(-withoutPerson.count)
        }
        for column in columns {
            let described = export.columns[column]
            let key = TableKey(missing: described.missing, labels: described.codeLabels)
            let table =
                tableOf[key]
                ?? AnswerTable(scale: scale, isTicked: relation.layout == .rosterChoice, column: described)
            tableOf[key] = table
            tables.append(table)

            let text = itemOf(column)
            if nobodyTexts.contains(AnswerText.folded(text)) {
                leave(.nobody)
                continue
            }
            switch matcher.match(text, items: items) {
            case .person(let person):
                if let first = columnOf[person] {
                    repeated.append(
                        RepeatedItem(
                            question: relation.id, person: person, kept: place(first), leftOut: place(column)))
                    leave(.repeated)
                } else {
                    columnOf[person] = column
                    persons.append(person)
                }
            case .ambiguous(let candidates):
                leave(.ambiguous(ambiguous.count))
                ambiguous.append(
                    UnmatchedItem(question: relation.id, place: place(column), candidates: candidates, count: 0))
            case .nobody:
                leave(.unmatched(unmatched.count))
                unmatched.append(
                    UnmatchedItem(
                        question: relation.id, place: place(column), candidates: matcher.nearest(text), count: 0))
            }
        }
        self.columns = columns
        self.persons = persons
        self.tables = tables
        itemsWithoutPerson = withoutPerson
        unmatchedItems = unmatched
        ambiguousItems = ambiguous
        repeatedItems = repeated
        itemPersons = Set(columnOf.keys)
        marks = Array(repeating: 0, count: columns.count)
    }

    private struct TableKey: Hashable {
        var missing: MissingRule
        var labels: [String: String]
    }

    var cells: Int { columns.count }

    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow {
        // What every cell says comes first: whether a blank means "no tie" depends on the whole row.
        let seen = markCells(of: row)
        var result = RelationRow()
        result.ledger.cellsRead = columns.count
        result.answers = [UInt8](repeating: Answer.notAsked.byte, count: personCount)
        var (noTie, unanswered, notShown, outside) = (0, 0, 0, 0)
        for position in columns.indices {
            let meaning = CellMeaning(byte: marks[position])
            let person = persons[position]
            if person < 0 {
                leaveOut(itemsWithoutPerson[-1 - person], meaning, in: &result)
                continue
            }
            if person == reporter {
                result.ledger.drop(meaning.isTie ? .selfTie : .ownItem)
                if meaning.isTie { result.selfTie = columns[position] }
                continue
            }
            var answer = meaning.answer
            if meaning.isUnsettled {
                answer = settle(meaning, seen, row: row, column: columns[position])
                if meaning == .outsideScale {
                    result.answers[person] = answer.byte
                    outside += 1
                    continue
                }
            }
            result.answers[person] = answer.byte
            if let level = answer.level {
                result.ties.append(
                    Tie(from: reporter, to: person, level: level, row: row.number, column: columns[position]))
            } else if answer.isObserved {
                noTie += 1
            } else if answer == .notAsked {
                notShown += 1
            } else {
                unanswered += 1
            }
        }
        result.ledger.ties = result.ties.count
        result.ledger.noTie = noTie
        result.ledger.unanswered = unanswered
        result.ledger.notShown = notShown
        result.ledger.drop(.answerOutsideScale, cells: outside)
        result.itemsAnswered = result.ties.count + noTie
        result.itemsAsked = result.itemsAnswered + unanswered + outside
        let own = itemPersons?.contains(reporter) == true ? 1 : 0
        let others = (itemPersons?.count ?? 0) - own
        result.isSameThroughout =
            others >= Self.fewestForSameThroughout && result.ties.count == others
            && result.ties.allSatisfy { $0.level == result.ties[0].level }
        return result
    }

    /// One and the same level for fewer persons than this is nothing strange.
    private static let fewestForSameThroughout = 5

    /// What a row holds besides blanks.
    private struct RowContents {
        var hasAnswer = false
        var hasNoTie = false
    }

    private mutating func markCells(of row: ExportRow) -> RowContents {
        var seen = RowContents()
        for position in columns.indices {
            let meaning = tables[position].meaning(of: row.cell(columns[position]))
            marks[position] = meaning.byte
            if meaning.isTie {
                seen.hasAnswer = true
            } else if persons[position] < 0, case .nobody = itemsWithoutPerson[-1 - persons[position]] {
                // A nobody item is ticked with whatever the question's boxes hold; left at 0 it says nothing.
                if meaning == .outsideScale { seen.hasAnswer = true }
            } else if meaning == .noTie {
                seen.hasAnswer = true
                seen.hasNoTie = true
            }
        }
        return seen
    }

    private mutating func leaveOut(_ target: Target, _ meaning: CellMeaning, in result: inout RelationRow) {
        switch target {
        case .nobody: result.ledger.drop(.nobodyItem)
        case .repeated: result.ledger.drop(.repeatedItem)
        case .unmatched(let index):
            result.ledger.drop(.unmatchedItem)
            if meaning.isTie { unmatchedItems[index].count += 1 }
        case .ambiguous(let index):
            result.ledger.drop(.ambiguousName)
            if meaning.isTie { ambiguousItems[index].count += 1 }
        }
    }

    /// What a blank or an unlisted answer comes to, given the rest of the row.
    private mutating func settle(_ meaning: CellMeaning, _ seen: RowContents, row: ExportRow, column: Int) -> Answer {
        if meaning == .outsideScale {
            outsideScale.note(row.cell(column), at: place(row: row, column: column))
            return .unanswered
        }
        // Somebody who answered no item at all has not answered the question, whatever `blank` says.
        guard seen.hasAnswer else { return .unanswered }
        switch blank {
        case .noTie: return .noTie
        case .unanswered: return .unanswered
        case nil:
            if meaning == .blank { return .unanswered }
            // Among 0 and 1 an empty box was not shown.
            if relation.layout == .rosterChoice, seen.hasNoTie { return .notAsked }
            undecided.count += 1
            if undecided.places.count < CellGroup.mostPlaces {
                undecided.places.append(place(row: row, column: column))
            }
            return .unanswered
        }
    }

    private func place(row: ExportRow, column: Int) -> SourcePlace {
        SourcePlace(file: file, row: row.number, column: columnNames[column])
    }

    func note(in record: inout ImportRecord) {
        record.unmatchedItems += unmatchedItems
        record.ambiguousItems += ambiguousItems
        record.repeatedItems += repeatedItems
        record.answersOutsideScale += outsideScale.groups(mappingPlace: scalePlace)
        if undecided.count > 0 {
            record.undecidedBlanks.append(
                CellGroup(
                    question: relation.id, count: undecided.count, places: undecided.places,
                    mappingPlace: scalePlace))
        }
    }
}

extension CellGroup {
    /// How many of a cause's places a finding keeps.
    static let mostPlaces = 5
}

extension ExportFormat {
    /// The row that holds the items' texts, as a spreadsheet counts it; nil where they are declared elsewhere.
    var headerRow: Int? {
        switch self {
        case .essentialsCSV, .essentialsXLSX, .efsCSV, .efsXLSX: 1
        case .essentialsAPI, .efsXML, .spss: nil
        }
    }
}

/// Answers that a mapping does not list, each with its count and first places.
struct OutsideScale {
    let question: String
    private var groupsByAnswer: [[UInt8]: (order: Int, count: Int, places: [SourcePlace])] = [:]

    init(question: String) { self.question = question }

    mutating func note(_ cell: UnsafeBufferPointer<UInt8>, at place: SourcePlace) {
        note(Array(cell), at: place)
    }

    mutating func note(_ answer: [UInt8], at place: SourcePlace) {
        var group = groupsByAnswer[answer] ?? (groupsByAnswer.count, 0, [])
        group.count += 1
        if group.places.count < CellGroup.mostPlaces { group.places.append(place) }
        groupsByAnswer[answer] = group
    }

    func groups(mappingPlace: SourcePlace?) -> [CellGroup] {
        groupsByAnswer.values.sorted { $0.order < $1.order }.map {
            CellGroup(question: question, count: $0.count, places: $0.places, mappingPlace: mappingPlace)
        }
    }
}
