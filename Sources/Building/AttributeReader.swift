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
    /// The value each option column stands for; nil for an option that the mapping does not list.
    private var optionOf: [Int?] = []
    private var valueOf: [String: Int] = [:]
    private var outsideScale: OutsideScale

    init(attribute: AttributeMapping, position: Int, layout: QuestionLayout, columns: [Int], export: Export) {
        self.attribute = attribute
        self.position = position
        self.layout = layout
        self.columns = columns
        self.export = export
        outsideScale = OutsideScale(question: attribute.id)
        for (value, choice) in attribute.values.enumerated() {
            for answer in choice.answers { valueOf[AnswerText.folded(answer)] = value }
        }
        if layout == .multipleChoice {
            optionOf = columns.map { column in
                let described = export.columns[column]
                return (described.option ?? described.item).flatMap { valueOf[AnswerText.folded($0)] }
                    ?? valueOf[AnswerText.folded(described.name)]
            }
        }
    }

    mutating func read(_ row: ExportRow) -> AttributeValue {
        switch layout {
        case .multipleChoice: readOptions(row)
        case .singleChoice: readChoice(row)
        default: text(row, columns[0]).map(AttributeValue.text) ?? .missing
        }
    }

    /// The cell's text; nil where there is no answer.
    private func text(_ row: ExportRow, _ column: Int) -> String? {
        let text = row.text(column).trimmed
        let missing = export.columns[column].missing
        return text.isEmpty || missing.notShown.contains(text) || missing.unanswered.contains(text) ? nil : text
    }

    private mutating func readChoice(_ row: ExportRow) -> AttributeValue {
        guard let text = text(row, columns[0]) else { return .missing }
        if let value = valueOf[AnswerText.folded(text)] { return .options([value]) }
        if let label = export.columns[columns[0]].codeLabels[text], let value = valueOf[AnswerText.folded(label)] {
            return .options([value])
        }
        outsideScale.note(Array(text.utf8), at: place(row, columns[0]))
        return .missing
    }

    private mutating func readOptions(_ row: ExportRow) -> AttributeValue {
        var chosen: Set<Int> = []
        var wasShown = false
        for (index, column) in columns.enumerated() {
            let text = row.text(column).trimmed
            if text.isEmpty || export.columns[column].missing.notShown.contains(text) { continue }
            if export.columns[column].missing.unanswered.contains(text), text != "0" { continue }
            wasShown = true
            if text == "0" { continue }
            if TickText.isNoTick(text) {
                outsideScale.note(Array(text.utf8), at: place(row, column))
                continue
            }
            // A 1 is a tick; anything else is the text of an "other, please specify", which is a tick as well.
            if let option = optionOf[index] {
                chosen.insert(option)
            } else {
                // The cause is the option that is not listed, whatever was typed.
                outsideScale.note(
                    [UInt8(truncatingIfNeeded: index), UInt8(truncatingIfNeeded: index >> 8)], at: place(row, column))
            }
        }
        return wasShown ? .options(chosen.sorted()) : .missing
    }

    private func place(_ row: ExportRow, _ column: Int) -> SourcePlace {
        SourcePlace(file: export.file, row: row.number, column: export.columns[column].placeName)
    }

    func note(in record: inout ImportRecord) {
        record.answersOutsideScale += outsideScale.groups(mappingPlace: attribute.place)
        let left = attribute.values.indices.filter { value in !optionOf.contains { $0 == value } }
        if layout == .multipleChoice, !left.isEmpty {
            record.optionsNotInExport.append(
                OptionsNotInExport(
                    question: attribute.id, options: left.map { attribute.values[$0].id },
                    place: SourcePlace(
                        file: export.file, row: export.format.headerRow,
                        column: export.columns[columns[0]].placeName),
                    mappingPlace: attribute.values[left[0]].place))
        }
    }
}
