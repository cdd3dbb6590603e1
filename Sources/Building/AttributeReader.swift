import Findings
import Importers
import Mapping
import NetworkModel

/// Reads an attribute that comes from the questionnaire.
struct AttributeReader {
    let attribute: AttributeMapping
    /// Position in the network's attributes.
    let position: Int
    private let layout: QuestionLayout
    private let columns: [Int]
    private let export: Export
    private let boxes: [Box]
    private var typedTexts = TypedBoxTexts()
    /// What the boxes come to over all rows.
    private var boxUses: [TypedBoxTexts.Box]
    private let choice: CellRule<Int>
    /// Where several choices stand in one cell, which answers they can be; nil where each option has a box.
    private let listed: ListedAnswers?
    private var outsideScale: OutsideScale

    /// One option of a multiple choice.
    private struct Box {
        var column: Int
        /// Position of the value that it stands for; nil for an option that the mapping does not list.
        var option: Int?
        var text: String
        var table: AnswerTable
    }

    init(
        attribute: AttributeMapping, position: Int, layout: QuestionLayout, ticks: TickWords, columns: [Int],
        export: Export
    ) {
        self.attribute = attribute
        self.position = position
        self.layout = layout
        self.columns = columns
        self.export = export
        outsideScale = OutsideScale(question: attribute.id)
        var valueOf: [String: Int] = [:]
        for (value, choice) in attribute.values.enumerated() {
            for answer in choice.answers { valueOf[AnswerText.folded(answer)] = value }
        }
        choice = CellRule(valueOf, column: export.columns[columns[0]])
        let first = export.columns[columns[0]]
        let isBox = [first.option, first.item, first.name].contains {
            $0.map { valueOf[AnswerText.folded($0)] } ?? nil != nil
        }
        let standInOneCell =
            layout == .multipleChoice && columns.count == 1 && export.kind(of: columns[0]) == .single && !isBox
        listed = standInOneCell ? ListedAnswers(valueOf, column: export.columns[columns[0]]) : nil
        boxes =
            layout != .multipleChoice || standInOneCell
            ? []
            : columns.map { column in
                let described = export.columns[column]
                let texts =
                    [described.option, described.item, described.name].compactMap(\.self) + described.otherTexts
                let option =
                    ([described.option ?? described.item].compactMap(\.self) + described.otherTexts).lazy
                    .compactMap { valueOf[AnswerText.folded($0)] }.first
                    ?? valueOf[AnswerText.folded(described.name)]
                let answers = option.map { attribute.values[$0].answers.filter { Int($0) == nil } } ?? []
                return Box(
                    column: column, option: option, text: texts[0],
                    table: AnswerTable(ticks: ticks, own: texts + answers, column: described))
            }
        boxUses = boxes.map { TypedBoxTexts.Box(option: $0.text) }
    }

    mutating func read(_ row: ExportRow, of person: Int) -> AttributeValue {
        switch layout {
        case .multipleChoice: listed == nil ? readOptions(row, of: person) : readListed(row)
        case .singleChoice: readChoice(row)
        default: text(row, columns[0]).map(AttributeValue.text) ?? .missing
        }
    }

    /// The cell's text; nil where there is no answer.
    private func text(_ row: ExportRow, _ column: Int) -> String? {
        let text = row.text(column).trimmed
        return text.isEmpty || export.columns[column].missing.sign(of: text) != nil ? nil : text
    }

    private mutating func readChoice(_ row: ExportRow) -> AttributeValue {
        let text = row.text(columns[0])
        switch choice.outcome(of: text) {
        case .listed(let value): return .options([value])
        case .unread: outsideScale.note(Array(text.trimmed.utf8), at: place(row, columns[0]))
        case .empty, .notShown, .left, .declared: break
        }
        return .missing
    }

    /// A cell that holds all that was chosen.
    private mutating func readListed(_ row: ExportRow) -> AttributeValue {
        guard let text = text(row, columns[0]), let listed else { return .missing }
        let (chosen, rest) = listed.read(text)
        // What is left over names an option that the mapping does not list, or somebody's own words.
        if !rest.isEmpty { outsideScale.note(Array(rest.utf8), at: place(row, columns[0])) }
        return chosen.isEmpty ? .missing : .options(Set(chosen).sorted())
    }

    private mutating func readOptions(_ row: ExportRow, of person: Int) -> AttributeValue {
        var chosen: Set<Int> = []
        var (wasShown, hasUnread) = (false, false)
        for (index, box) in boxes.enumerated() {
            let meaning = box.table.meaning(of: row.cell(box.column))
            switch meaning {
            case .noTie:
                wasShown = true
                boxUses[index].leftAlone += 1
            case .tick:
                wasShown = true
                boxUses[index].ticks += 1
                if let option = box.option { chosen.insert(option) } else { noteUnlisted(index, row) }
            case .unreadBox:
                hasUnread = true
                typedTexts.note(
                    TypedBoxTexts.Entry(
                        person: person, row: row.number, box: index, text: AnswerText.folded(row.text(box.column)),
                        place: place(row, box.column)))
            case CellMeaning(.unanswered):
                hasUnread = true
                boxUses[index].leftAlone += 1
            default: boxUses[index].leftAlone += 1
            }
        }
        // Nothing ticked, and something that is not known or was not understood: what the answer is, is not known.
        return wasShown && !(hasUnread && chosen.isEmpty) ? .options(chosen.sorted()) : .missing
    }

    /// The cause is the option that is not listed, whatever stands in it.
    private mutating func noteUnlisted(_ box: Int, _ row: ExportRow) {
        outsideScale.note(
            [UInt8(truncatingIfNeeded: box), UInt8(truncatingIfNeeded: box >> 8)], at: place(row, boxes[box].column))
    }

    private var decidedTexts: (typed: [TypedBoxTexts.Entry], unread: [TypedBoxTexts.Entry]) {
        typedTexts.decided(boxUses)
    }

    /// Gives those who typed a text beside an option that option, once all rows are read.
    func complete(_ persons: inout [Person]) {
        for entry in decidedTexts.typed where persons[entry.person].responsePlace?.row == entry.row {
            guard let option = boxes[entry.box].option else { continue }
            var chosen: Set = [option]
            if case .options(let others) = persons[entry.person].values[position] { chosen.formUnion(others) }
            persons[entry.person].values[position] = .options(chosen.sorted())
        }
    }

    private func place(_ row: ExportRow, _ column: Int) -> SourcePlace {
        SourcePlace(file: export.file, row: row.number, column: export.columns[column].placeName)
    }

    func note(in record: inout ImportRecord) {
        let decided = decidedTexts
        var outsideScale = outsideScale
        for entry in decided.typed where boxes[entry.box].option == nil {
            outsideScale.note(
                [UInt8(truncatingIfNeeded: entry.box), UInt8(truncatingIfNeeded: entry.box >> 8)], at: entry.place)
        }
        record.answersOutsideScale += outsideScale.groups(mappingPlace: attribute.place)
        var unread = UnreadBoxCount(question: attribute.id, mappingPlace: attribute.place)
        for entry in decided.unread { unread.note(entry.text, at: entry.place) }
        unread.note(in: &record)
        let left = attribute.values.indices.filter { value in !boxes.contains { $0.option == value } }
        if layout == .multipleChoice, !left.isEmpty {
            record.optionsNotInExport.append(
                OptionsNotInExport(
                    question: attribute.id, options: left.map { attribute.values[$0].id },
                    place: SourcePlace(
                        file: export.file, row: export.headerRow,
                        column: export.columns[columns[0]].placeName),
                    mappingPlace: attribute.values[left[0]].place))
        }
    }
}
