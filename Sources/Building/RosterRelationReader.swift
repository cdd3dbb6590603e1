import Findings
import Importers
import Mapping
import NetworkModel

/// A relation with one item a person: `roster-matrix` and `roster-choice`.
struct RosterRelationReader: RelationReading {
    let relation: RelationMapping
    let itemPersons: Set<Int>?
    let cells: Int
    private let personCount: Int
    /// For each item the column of its cell, or of its first box.
    private let columns: [Int]
    /// Where an item has a box for each answer, its boxes; empty where it has one cell.
    private let boxes: [AnswerBoxes]
    /// For each item the person it means, or the number of a target that is none; see `RosterTargets`.
    private var persons: [Int]
    private let others: [RosterTargets.Target]
    private let pipes: [(item: Int, column: Int)]
    private var pipedNames: TypedNames
    private let itemCells: ItemCells
    private let blank: ScaleMapping.Blank?
    private let columnNames: [String]
    private let file: String
    private let scalePlace: SourcePlace?

    private var unmatchedItems: [UnmatchedItem]
    private var ambiguousItems: [UnmatchedItem]
    private var repeatedItems: [RepeatedItem]
    private var outsideScale: OutsideScale
    private var undecidedBlanks = CellGroup(question: "", count: 0, places: [])
    private var emptied = CellGroup(question: "", count: 0, places: [])
    /// Whether some item has the format's own sign for one that was shown and left.
    private var sawLeftItem = false
    private var unreadBoxes: UnreadBoxCount
    private var marks: [UInt8]
    /// For each item the column that its mark was read from.
    private var markColumns: [Int]

    /// - Parameter names: resolves the names that piped items have in each response.
    init(
        relation: RelationMapping, scale: ScaleMapping?, ticks: TickWords, items: [RosterItem], targets: RosterTargets,
        names: TypedNames, export: Export, personCount: Int
    ) {
        self.relation = relation
        self.personCount = personCount
        blank = scale?.blank
        file = export.file
        columnNames = export.columns.map(\.placeName)
        scalePlace = scale?.place ?? relation.place
        outsideScale = OutsideScale(question: relation.id)
        unreadBoxes = UnreadBoxCount(question: relation.id, mappingPlace: relation.place)
        columns = items.map { $0.columns[0] }
        cells = items.reduce(0) { $0 + $1.columns.count }
        let hasBoxes = items.contains { $0.columns.count > 1 }
        boxes =
            hasBoxes ? items.map { AnswerBoxes(columns: $0.columns, scale: scale, ticks: ticks, export: export) } : []
        itemCells = ItemCells(
            columns: columns, scale: scale, ticks: relation.layout == .rosterChoice ? ticks : nil, export: export)
        persons = targets.persons
        others = targets.others
        pipes = targets.pipes
        pipedNames = names
        unmatchedItems = targets.unmatched
        ambiguousItems = targets.ambiguous
        repeatedItems = targets.repeated
        itemPersons = pipes.isEmpty ? Set(persons.filter { $0 >= 0 }) : nil
        marks = Array(repeating: 0, count: columns.count)
        markColumns = columns
    }

    /// A tick is a tick, however it is written.
    func tell(_ answers: inout SeenAnswers) {
        guard relation.scale != nil, relation.layout == .rosterMatrix else { return }
        if boxes.isEmpty { itemCells.tell(&answers) } else { boxes.forEach { $0.tell(&answers) } }
    }

    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow {
        var result = RelationRow()
        result.account.ledger.cellsRead = cells
        if !pipes.isEmpty { namePipedItems(in: row) }
        // What every cell says comes first: whether a blank means "no tie" depends on the whole row.
        if boxes.isEmpty { itemCells.mark(row, in: &marks) } else { markBoxes(of: row, in: &result.account.ledger) }
        var seen: RowContents?
        result.answers = [UInt8](repeating: Answer.notAsked.byte, count: personCount)
        // Nearly every cell of a large survey says so.
        let plainNo = CellMeaning.noTie
        var (noTie, unanswered, notShown, outside) = (0, 0, 0, 0)
        for position in marks.indices {
            let meaning = CellMeaning(byte: marks[position])
            let person = persons[position]
            if person < 0 {
                leaveOut(position, meaning, row: row, in: &result.account.ledger)
                continue
            }
            if person == reporter {
                result.account.ledger.drop(meaning.isTie ? .selfTie : .ownItem)
                if meaning.isTie { result.account.selfTie = markColumns[position] }
                if meaning == .blank { sawLeftItem = true }
                continue
            }
            if meaning == plainNo {
                result.answers[person] = meaning.byte
                noTie += 1
                continue
            }
            var answer = meaning.answer
            if meaning.isUnsettled {
                let contents = seen ?? RowContents(marks: marks, persons: persons, reporter: reporter)
                seen = contents
                answer = settle(meaning, contents, row: row, item: position)
                if meaning.isUnread {
                    result.answers[person] = answer.byte
                    outside += 1
                    continue
                }
            }
            result.answers[person] = answer.byte
            if let level = answer.level {
                result.ties.append(
                    Tie(from: reporter, to: person, level: level, row: row.number, column: markColumns[position]))
            } else if answer.isObserved {
                noTie += 1
            } else if answer == .notAsked {
                notShown += 1
            } else {
                unanswered += 1
            }
        }
        result.account.ledger.ties = result.ties.count
        result.account.ledger.noTie = noTie
        result.account.ledger.unanswered = unanswered
        result.account.ledger.notShown += notShown
        result.account.ledger.drop(.answerOutsideScale, cells: outside)
        result.account.itemsAnswered = result.ties.count + noTie
        result.account.itemsAsked = result.account.itemsAnswered + unanswered + outside
        let own = itemPersons?.contains(reporter) == true ? 1 : 0
        let others = itemPersons.map { $0.count - own } ?? result.account.itemsAsked
        let isSameThroughout =
            others >= Self.fewestForSameThroughout && result.ties.count == others
            && result.ties.allSatisfy { $0.level == result.ties[0].level }
        result.account.sameAnswers = isSameThroughout ? result.ties.count : nil
        return result
    }

    /// One and the same level for fewer persons than this is nothing strange.
    private static let fewestForSameThroughout = 5

    /// Gives the piped items the persons that this row names.
    private mutating func namePipedItems(in row: ExportRow) {
        var itemOf: [Int: Int] = [:]
        for (item, person) in persons.enumerated() where person >= 0 && !pipes.contains(where: { $0.item == item }) {
            itemOf[person] = item
        }
        for (item, column) in pipes {
            switch pipedNames.meaning(of: row.cell(column)) {
            case .empty: persons[item] = RosterTargets.unnamed
            case .nobody: persons[item] = RosterTargets.nobody
            case .person(let person):
                if let first = itemOf[person] {
                    persons[item] = RosterTargets.repeatedItem
                    repeatedItems.append(
                        RepeatedItem(
                            question: relation.id, person: person,
                            kept: place(row: row, column: columns[first]), leftOut: place(row: row, column: column)))
                } else {
                    itemOf[person] = item
                    persons[item] = person
                }
            case .ambiguous: persons[item] = RosterTargets.namesake
            case .persons, .dash, .unmatched: persons[item] = RosterTargets.stranger
            }
        }
    }

    /// What a row holds besides blanks. The own item is never asked, so nothing in it is an answer.
    private struct RowContents {
        var hasAnswer = false
        var hasNoTie = false

        init(marks: [UInt8], persons: [Int], reporter: Int) {
            let plainNo = CellMeaning.noTie
            for (mark, person) in zip(marks, persons) where person != reporter {
                let meaning = CellMeaning(byte: mark)
                if meaning.isTie {
                    hasAnswer = true
                } else if person == RosterTargets.nobody {
                    // A nobody item is ticked with whatever the question's boxes hold; left at 0 it says nothing.
                    if meaning == .outsideScale { hasAnswer = true }
                } else if meaning == plainNo {
                    hasAnswer = true
                    hasNoTie = true
                }
            }
        }
    }

    /// One of an item's boxes is its answer in the account; the others are accounted for here.
    private mutating func markBoxes(of row: ExportRow, in ledger: inout RelationLedger) {
        let outcomes = boxes.map { $0.read(row) }
        let someWasShown = outcomes.contains(where: \.wasShown)
        for (position, outcome) in outcomes.enumerated() {
            // Among boxes with 0 and 1, a row of empty ones was not shown.
            let wasLeftOut = someWasShown && !outcome.wasShown && !outcome.meaning.isUnread
            marks[position] = wasLeftOut ? Answer.notAsked.byte : outcome.meaning.byte
            markColumns[position] = outcome.column
            ledger.drop(.weakerTick, cells: outcome.weakerTicks)
            ledger.drop(.furtherBox, cells: boxes[position].count - 1 - outcome.weakerTicks)
        }
    }

    private mutating func leaveOut(
        _ item: Int, _ meaning: CellMeaning, row: ExportRow, in ledger: inout RelationLedger
    ) {
        switch others[-1 - persons[item]] {
        case .nobody: ledger.drop(.nobodyItem)
        case .repeated: ledger.drop(.repeatedItem)
        case .unmatched(let index):
            ledger.drop(.unmatchedItem)
            if meaning.isTie { unmatchedItems[index].count += 1 }
        case .ambiguous(let index):
            ledger.drop(.ambiguousName)
            if meaning.isTie { ambiguousItems[index].count += 1 }
        case .unnamed:
            // Nothing was piped in, so there was nobody to be asked about.
            if meaning.isTie {
                ledger.drop(.unmatchedItem)
                notePipedName(of: item, row: row, isLost: true)
            } else {
                ledger.notShown += 1
            }
        case .stranger:
            ledger.drop(.unmatchedItem)
            notePipedName(of: item, row: row, isLost: meaning.isTie)
        case .namesake:
            ledger.drop(.ambiguousName)
            notePipedName(of: item, row: row, isLost: meaning.isTie)
        }
    }

    private mutating func notePipedName(of item: Int, row: ExportRow, isLost: Bool) {
        guard let pipe = pipes.first(where: { $0.item == item }) else { return }
        pipedNames.note(
            row.cell(pipe.column), at: place(row: row, column: pipe.column), lost: isLost ? 1 : 0)
    }

    /// What a blank or an unlisted answer comes to, given the rest of the row.
    private mutating func settle(_ meaning: CellMeaning, _ seen: RowContents, row: ExportRow, item: Int) -> Answer {
        let column = markColumns[item]
        if meaning == .outsideScale {
            if boxes.isEmpty {
                outsideScale.note(row.cell(column), at: place(row: row, column: column))
            } else {
                // The cause is the box that the scale does not list, whoever's row it stands in.
                outsideScale.note(boxes[item].option(of: column), at: place(row: row, column: column))
            }
            return .unanswered
        }
        if meaning == .unreadBox {
            unreadBoxes.note(row.cell(column), at: place(row: row, column: column))
            return .unanswered
        }
        // Among 0 and 1 an empty box was not shown.
        let isBox = relation.layout == .rosterChoice && blank == nil
        if isBox, meaning != .blank, seen.hasNoTie { return .notAsked }
        if meaning == .emptied, !isBox {
            emptied.note(place(row: row, column: column))
            return .notAsked
        }
        if meaning == .blank { sawLeftItem = true }
        // Somebody who answered no item at all has not answered the question, whatever `blank` says.
        guard seen.hasAnswer else { return .unanswered }
        switch blank {
        case .noTie: return .noTie
        case .unanswered, .notAsked: return .unanswered
        case nil:
            if meaning == .blank { return .unanswered }
            undecidedBlanks.note(place(row: row, column: column))
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
        pipedNames.note(in: &record)
        record.answersOutsideScale += outsideScale.groups(mappingPlace: scalePlace)
        unreadBoxes.note(in: &record)
        func inQuestion(_ cells: CellGroup) -> [CellGroup] {
            cells.count == 0
                ? []
                : [
                    CellGroup(
                        question: relation.id, count: cells.count, places: cells.places, mappingPlace: scalePlace)
                ]
        }
        record.undecidedBlanks += inQuestion(undecidedBlanks)
        record.emptiedCells += inQuestion(emptied).map { EmptiedCells(cells: $0, leftItemsStand: sawLeftItem) }
    }
}
