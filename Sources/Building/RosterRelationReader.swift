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
    /// For each column its table; columns that speak of missing answers alike share one.
    private let tables: [AnswerTable]
    private let blank: ScaleMapping.Blank?
    private let columnNames: [String]
    private let file: String
    private let scalePlace: SourcePlace?

    private var unmatchedItems: [UnmatchedItem]
    private var ambiguousItems: [UnmatchedItem]
    private var repeatedItems: [RepeatedItem]
    private var outsideScale: OutsideScale
    private var undecided = CellGroup(question: "", count: 0, places: [])
    private var marks: [UInt8]
    /// For each item the column that its mark was read from.
    private var markColumns: [Int]

    /// - Parameter names: resolves the names that piped items have in each response.
    init(
        relation: RelationMapping, scale: ScaleMapping?, items: [RosterItem], targets: RosterTargets,
        names: TypedNames, export: Export, personCount: Int
    ) {
        self.relation = relation
        self.personCount = personCount
        blank = scale?.blank
        file = export.file
        columnNames = export.columns.map(\.placeName)
        scalePlace = scale?.place ?? relation.place
        outsideScale = OutsideScale(question: relation.id)
        columns = items.map { $0.columns[0] }
        cells = items.reduce(0) { $0 + $1.columns.count }
        let hasBoxes = items.contains { $0.columns.count > 1 }
        boxes = hasBoxes ? items.map { AnswerBoxes(columns: $0.columns, scale: scale, export: export) } : []

        var tableOf: [TableKey: AnswerTable] = [:]
        tables = columns.map { column in
            let described = export.columns[column]
            let key = TableKey(missing: described.missing, labels: described.codeLabels)
            let table =
                tableOf[key]
                ?? AnswerTable(scale: scale, isTicked: relation.layout == .rosterChoice, column: described)
            tableOf[key] = table
            return table
        }
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

    private struct TableKey: Hashable {
        var missing: MissingRule
        var labels: [String: String]
    }

    mutating func read(_ row: ExportRow, of reporter: Int) -> RelationRow {
        var result = RelationRow()
        result.ledger.cellsRead = cells
        if !pipes.isEmpty { namePipedItems(in: row) }
        // What every cell says comes first: whether a blank means "no tie" depends on the whole row.
        let seen = boxes.isEmpty ? markCells(of: row) : markBoxes(of: row, in: &result)
        result.answers = [UInt8](repeating: Answer.notAsked.byte, count: personCount)
        var (noTie, unanswered, notShown, outside) = (0, 0, 0, 0)
        for position in columns.indices {
            let meaning = CellMeaning(byte: marks[position])
            let person = persons[position]
            if person < 0 {
                leaveOut(position, meaning, row: row, in: &result)
                continue
            }
            if person == reporter {
                result.ledger.drop(meaning.isTie ? .selfTie : .ownItem)
                if meaning.isTie { result.selfTie = markColumns[position] }
                continue
            }
            var answer = meaning.answer
            if meaning.isUnsettled {
                answer = settle(meaning, seen, row: row, item: position)
                if meaning == .outsideScale {
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
        result.ledger.ties = result.ties.count
        result.ledger.noTie = noTie
        result.ledger.unanswered = unanswered
        result.ledger.notShown += notShown
        result.ledger.drop(.answerOutsideScale, cells: outside)
        result.itemsAnswered = result.ties.count + noTie
        result.itemsAsked = result.itemsAnswered + unanswered + outside
        let own = itemPersons?.contains(reporter) == true ? 1 : 0
        let others = itemPersons.map { $0.count - own } ?? result.itemsAsked
        result.isSameThroughout =
            others >= Self.fewestForSameThroughout && result.ties.count == others
            && result.ties.allSatisfy { $0.level == result.ties[0].level }
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
            let text = row.text(column).trimmed
            if text.isEmpty {
                persons[item] = RosterTargets.unnamed
                continue
            }
            switch pipedNames.meaning(of: text) {
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
            case .unmatched: persons[item] = RosterTargets.stranger
            }
        }
    }

    /// What a row holds besides blanks.
    private struct RowContents {
        var hasAnswer = false
        var hasNoTie = false

        mutating func add(_ meaning: CellMeaning, isNobody: Bool) {
            if meaning.isTie {
                hasAnswer = true
            } else if isNobody {
                // A nobody item is ticked with whatever the question's boxes hold; left at 0 it says nothing.
                if meaning == .outsideScale { hasAnswer = true }
            } else if meaning == .noTie {
                hasAnswer = true
                hasNoTie = true
            }
        }
    }

    private mutating func markCells(of row: ExportRow) -> RowContents {
        var seen = RowContents()
        for position in columns.indices {
            let meaning = tables[position].meaning(of: row.cell(columns[position]))
            marks[position] = meaning.byte
            seen.add(meaning, isNobody: persons[position] == RosterTargets.nobody)
        }
        return seen
    }

    /// One of an item's boxes is its answer in the account; the others are accounted for here.
    private mutating func markBoxes(of row: ExportRow, in result: inout RelationRow) -> RowContents {
        var seen = RowContents()
        let outcomes = boxes.map { $0.read(row) }
        let someWasShown = outcomes.contains(where: \.wasShown)
        for (position, outcome) in outcomes.enumerated() {
            // Among boxes with 0 and 1, a row of empty ones was not shown.
            let wasLeftOut = someWasShown && !outcome.wasShown && outcome.meaning != .outsideScale
            marks[position] = wasLeftOut ? Answer.notAsked.byte : outcome.meaning.byte
            markColumns[position] = outcome.column
            seen.add(CellMeaning(byte: marks[position]), isNobody: persons[position] == RosterTargets.nobody)
            result.ledger.drop(.weakerTick, cells: outcome.weakerTicks)
            result.ledger.drop(.furtherBox, cells: boxes[position].count - 1 - outcome.weakerTicks)
        }
        return seen
    }

    private mutating func leaveOut(
        _ item: Int, _ meaning: CellMeaning, row: ExportRow, in result: inout RelationRow
    ) {
        switch others[-1 - persons[item]] {
        case .nobody: result.ledger.drop(.nobodyItem)
        case .repeated: result.ledger.drop(.repeatedItem)
        case .unmatched(let index):
            result.ledger.drop(.unmatchedItem)
            if meaning.isTie { unmatchedItems[index].count += 1 }
        case .ambiguous(let index):
            result.ledger.drop(.ambiguousName)
            if meaning.isTie { ambiguousItems[index].count += 1 }
        case .unnamed:
            // Nothing was piped in, so there was nobody to be asked about.
            if meaning.isTie {
                result.ledger.drop(.unmatchedItem)
                notePipedName(of: item, row: row, isLost: true)
            } else {
                result.ledger.notShown += 1
            }
        case .stranger:
            result.ledger.drop(.unmatchedItem)
            notePipedName(of: item, row: row, isLost: meaning.isTie)
        case .namesake:
            result.ledger.drop(.ambiguousName)
            notePipedName(of: item, row: row, isLost: meaning.isTie)
        }
    }

    private mutating func notePipedName(of item: Int, row: ExportRow, isLost: Bool) {
        guard let pipe = pipes.first(where: { $0.item == item }) else { return }
        pipedNames.note(
            row.text(pipe.column).trimmed, at: place(row: row, column: pipe.column), lost: isLost ? 1 : 0)
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
        pipedNames.note(in: &record)
        record.answersOutsideScale += outsideScale.groups(mappingPlace: scalePlace)
        if undecided.count > 0 {
            record.undecidedBlanks.append(
                CellGroup(
                    question: relation.id, count: undecided.count, places: undecided.places,
                    mappingPlace: scalePlace))
        }
    }
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
