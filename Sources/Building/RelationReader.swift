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
    private let columns: [ItemColumn]
    private var tables: [AnswerTable]
    private let blank: ScaleMapping.Blank?
    private let columnNames: [String]
    private let file: String
    private let scalePlace: SourcePlace?

    private var itemsWithoutPerson: [UnmatchedItem]
    private var ambiguousItems: [UnmatchedItem]
    private let repeatedItems: [RepeatedItem]
    private var outsideScale: OutsideScale
    private var undecided = CellGroup(question: "", count: 0, places: [])
    private var marks: [UInt8]

    /// A column and what its item stands for.
    private struct ItemColumn {
        var column: Int
        var table: Int
        var target: Target
    }

    private enum Target {
        case person(Int)
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
        var itemColumns: [ItemColumn] = []
        var unmatched: [UnmatchedItem] = []
        var ambiguous: [UnmatchedItem] = []
        var repeated: [RepeatedItem] = []
        var columnOf: [Int: Int] = [:]
        var tables: [AnswerTable] = []
        var tableKeys: [TableKey: Int] = [:]
        for column in columns {
            let described = export.columns[column]
            let key = TableKey(missing: described.missing, labels: described.codeLabels)
            let table =
                tableKeys[key]
                ?? {
                    tables.append(
                        AnswerTable(scale: scale, isTicked: relation.layout == .rosterChoice, column: described))
                    tableKeys[key] = tables.count - 1
                    return tables.count - 1
                }()
            let text = itemOf(column)
            let place = SourcePlace(
                file: export.file, row: export.format.headerRow, column: described.placeName)
            let target: Target
            if nobodyTexts.contains(AnswerText.folded(text)) {
                target = .nobody
            } else {
                switch matcher.match(text, items: items) {
                case .person(let person):
                    if let first = columnOf[person] {
                        repeated.append(
                            RepeatedItem(
                                question: relation.id, person: person,
                                kept: SourcePlace(
                                    file: export.file, row: export.format.headerRow,
                                    column: export.columns[first].placeName),
                                leftOut: place))
                        target = .repeated
                    } else {
                        columnOf[person] = column
                        target = .person(person)
                    }
                case .ambiguous(let candidates):
                    ambiguous.append(
                        UnmatchedItem(question: relation.id, place: place, candidates: candidates, count: 0))
                    target = .ambiguous(ambiguous.count - 1)
                case .nobody:
                    unmatched.append(
                        UnmatchedItem(
                            question: relation.id, place: place, candidates: matcher.nearest(text), count: 0))
                    target = .unmatched(unmatched.count - 1)
                }
            }
            itemColumns.append(ItemColumn(column: column, table: table, target: target))
        }
        self.columns = itemColumns
        self.tables = tables
        itemsWithoutPerson = unmatched
        ambiguousItems = ambiguous
        repeatedItems = repeated
        itemPersons = Set(columnOf.keys)
        marks = Array(repeating: 0, count: itemColumns.count)
    }

    private struct TableKey: Hashable {
        var missing: MissingRule
        var labels: [String: String]
    }

    var cells: Int { columns.count }

    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow {
        // What every cell says comes first: whether a blank means "no tie" depends on the whole row.
        var hasAnswer = false
        var hasZero = false
        for (position, item) in columns.enumerated() {
            let meaning = tables[item.table].meaning(of: row.cell(item.column))
            marks[position] = meaning.byte
            if case .nobody = item.target {
                if meaning.isTie || meaning == .outsideScale { hasAnswer = true }
            } else if meaning.isTie || meaning == CellMeaning(.noTie) {
                hasAnswer = true
                if !meaning.isTie { hasZero = true }
            }
        }

        var result = RelationRow()
        result.ledger.cellsRead = columns.count
        result.answers = [UInt8](repeating: Answer.notAsked.byte, count: personCount)
        for (position, item) in columns.enumerated() {
            let meaning = CellMeaning(byte: marks[position])
            switch item.target {
            case .nobody:
                result.ledger.drop(.nobodyItem)
            case .repeated:
                result.ledger.drop(.repeatedItem)
            case .unmatched(let index):
                result.ledger.drop(.unmatchedItem)
                if meaning.isTie { itemsWithoutPerson[index].count += 1 }
            case .ambiguous(let index):
                result.ledger.drop(.ambiguousName)
                if meaning.isTie { ambiguousItems[index].count += 1 }
            case .person(reporter):
                if meaning.isTie {
                    result.ledger.drop(.selfTie)
                    result.selfTie = item.column
                } else {
                    result.ledger.drop(.ownItem)
                }
            case .person(let person):
                let answer = settle(meaning, rowHasAnswer: hasAnswer, rowHasZero: hasZero)
                if answer == nil {
                    undecided.count += 1
                    note(&undecided.places, row: row, column: item.column)
                } else if meaning == .outsideScale {
                    outsideScale.note(
                        row.cell(item.column), at: place(row: row, column: item.column))
                }
                record(
                    answer ?? .unanswered, isOutsideScale: meaning == .outsideScale, about: person, from: reporter,
                    row: row, column: item.column, in: &result)
            }
        }
        let own = itemPersons?.contains(reporter) == true ? 1 : 0
        let others = (itemPersons?.count ?? 0) - own
        result.isSameThroughout =
            others >= 5 && result.ties.count == others && result.ties.allSatisfy { $0.level == result.ties[0].level }
        return result
    }

    /// Nil where the mapping has to say what a blank means.
    private func settle(_ meaning: CellMeaning, rowHasAnswer: Bool, rowHasZero: Bool) -> Answer? {
        switch meaning {
        case .blank, .undecidedBlank:
            // Somebody who answered no item at all has not answered the question, whatever `blank` says.
            guard rowHasAnswer else { return .unanswered }
            switch blank {
            case .noTie: return .noTie
            case .unanswered: return .unanswered
            case nil:
                if meaning == .blank { return .unanswered }
                // Among 0 and 1 an empty box was not shown.
                if relation.layout == .rosterChoice, rowHasZero { return .notAsked }
                return nil
            }
        case .outsideScale: return .unanswered
        default: return meaning.answer
        }
    }

    private func record(
        _ answer: Answer, isOutsideScale: Bool, about person: Int, from reporter: Int, row: ExportRow, column: Int,
        in result: inout RelationRow
    ) {
        result.answers[person] = answer.byte
        if answer != .notAsked { result.itemsAsked += 1 }
        switch answer.state {
        case .tie:
            result.itemsAnswered += 1
            result.ledger.ties += 1
            result.ties.append(
                Tie(from: reporter, to: person, level: answer.level!, row: row.number, column: column))
        case .noTie:
            result.itemsAnswered += 1
            result.ledger.noTie += 1
        case .notAsked:
            result.ledger.notShown += 1
        case .unanswered, .noResponse:
            if isOutsideScale { result.ledger.drop(.answerOutsideScale) } else { result.ledger.unanswered += 1 }
        }
    }

    private func place(row: ExportRow, column: Int) -> SourcePlace {
        SourcePlace(file: file, row: row.number, column: columnNames[column])
    }

    private func note(_ places: inout [SourcePlace], row: ExportRow, column: Int) {
        if places.count < CellGroup.mostPlaces { places.append(place(row: row, column: column)) }
    }

    func note(in record: inout ImportRecord) {
        record.unmatchedItems += itemsWithoutPerson
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
