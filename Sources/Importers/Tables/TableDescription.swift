import Findings
import Mapping

/// What is known of a table's columns once its headings are read: the columns, and which of them are one question.
struct TableDescription {
    struct Column {
        /// The heading as it stands.
        var name: String
        /// What else it may be called.
        var otherNames: [String] = []
        /// The tool's own column, no question.
        var isSystem = false
        /// Columns of the same group are one question; nil for a question of its own.
        var group: String?
        /// What the question is called in the tool.
        var questionID: String?
        var question: String?
        var item: String?
        var option: String?
        /// The row of a matrix of boxes.
        var matrixRow: Int?
        var endings: [String] = []
        var codes: [String: String] = [:]
        /// Cells that say that it was not shown.
        var notShown: Set<String> = []
        /// Whether cells are ticked or not; nil where the cells have to show it.
        var isBox: Bool?
        var uncoded: ExportColumn.Uncoded?
    }

    var columns: [Column]
    /// The number of the last row of headings, and of the one that names the items.
    var lastHeading: Int
    var itemHeading: Int?
    var respondent: Int?
    var date: Int?
    var status = RowStatus()

    /// The column with this name, whatever its case.
    func column(_ names: String...) -> Int? { column(anyOf: Set(names)) }

    func column(anyOf names: Set<String>) -> Int? {
        columns.firstIndex { names.contains($0.name.trimmed.lowercased()) }
    }

    /// Just enough to look at the cells.
    func bareExport(_ format: ExportFormat, of table: TableSource) -> Export {
        Export(
            format: format, encoding: table.encoding, delimiter: table.delimiter, file: table.file.shownPath,
            columns: columns.indices.map {
                ExportColumn(
                    name: "", placeName: table.placeName($0), missing: MissingSigns(emptyIsBlank: true))
            }, questions: [],
            headerRow: itemHeading ?? lastHeading, namesVariables: false, questionKeys: [])
    }

    func export(_ format: ExportFormat, of table: TableSource) -> Export {
        var columns = self.columns.enumerated().map { position, column in
            var described = ExportColumn(
                name: column.name, placeName: table.placeName(position), item: column.item,
                matrixRow: column.matrixRow, option: column.option, codeLabels: column.codes,
                missing: MissingSigns(notShown: column.notShown, emptyIsBlank: true),
                isReadable: !PrivateColumns.contains(column.name.trimmed), isSystem: column.isSystem,
                uncoded: column.uncoded)
            described.otherNames = column.otherNames
            described.endings = column.endings
            return described
        }
        // Of equal headings each can be called by its number.
        let names = columns.map { AnswerText.folded($0.name) }
        let uses = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        var counts: [String: Int] = [:]
        for (position, name) in names.enumerated() {
            guard !name.isEmpty, uses[name, default: 0] > 1 else { continue }
            counts[name, default: 0] += 1
            columns[position].otherNames.append("\(columns[position].name) (\(counts[name] ?? 0))")
        }
        var export = Export(
            format: format, encoding: table.encoding, delimiter: table.delimiter, file: table.file.shownPath,
            columns: columns, questions: questions, respondentColumn: respondent, dateColumn: date,
            rowStatus: status,
            headerRow: itemHeading ?? lastHeading, namesVariables: headingsAreNames,
            questionKeys: [.variables, .question])
        export.sheet = table.sheet
        export.headingsMayBeRows = headingsMayBeRows
        export.respondentIsFoundByAddress = true
        return export
    }

    /// Whether most headings are names of variables rather than texts.
    private var headingsAreNames: Bool {
        let own = columns.filter { !$0.isSystem }
        return own.count { column in
            !column.name.isEmpty && column.name.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " }
        } * 2 > own.count
    }

    private var questions: [ExportQuestion] {
        var order: [[Int]] = []
        var placeOf: [String: Int] = [:]
        /// What stands in the question that a group is at.
        var members: [String: Set<Member>] = [:]
        for (position, column) in columns.enumerated() where !column.isSystem {
            guard let group = column.group else {
                order.append([position])
                continue
            }
            let member = column.item.map { Member(item: AnswerText.folded($0), option: column.option) }
            // An item that stands there already begins another question of the same text.
            if let place = placeOf[group], member.map({ members[group]?.contains($0) == true }) != true {
                order[place].append(position)
            } else {
                placeOf[group] = order.count
                members[group] = []
                order.append([position])
            }
            if let member { members[group, default: []].insert(member) }
        }
        return order.map(question)
    }

    private struct Member: Hashable {
        let item: String
        let option: String?
    }

    private func question(_ positions: [Int]) -> ExportQuestion {
        let first = columns[positions[0]]
        let isAlone = positions.count == 1 && first.group == nil
        let boxes = positions.count { columns[$0].isBox == true }
        let kind: QuestionKind =
            positions.contains { columns[$0].matrixRow != nil }
            ? .multipleMatrix : isAlone ? .single : boxes * 2 > positions.count ? .multipleChoice : .matrix
        return ExportQuestion(kind: kind, id: first.questionID, text: first.question, columns: positions)
    }

    /// Looks at the cells where the headings do not say whether a question's columns are boxes, and whether the column that may
    /// say who answered holds addresses.
    mutating func look(at forEachRow: ((ExportRow) throws -> Void) throws -> Void) throws {
        struct Enough: Error {}
        let open = columns.indices.filter {
            columns[$0].isBox == nil && columns[$0].group != nil && !columns[$0].isSystem
        }
        let respondent = respondent
        guard !open.isEmpty || respondent != nil else { return }
        var filled = Set<Int>()
        var others = Set<Int>()
        var addresses = 0
        var rows = 0
        do {
            try forEachRow { row in
                rows += 1
                if status.leavesOut(row) { return }
                if let respondent, row.text(respondent).contains("@") { addresses += 1 }
                for column in open where !others.contains(column) {
                    let text = AnswerText.folded(row.text(column))
                    if text.isEmpty { continue }
                    filled.insert(column)
                    let own = [columns[column].item, columns[column].option].compactMap {
                        $0.map { AnswerText.folded($0) }
                    }
                    if !own.contains(text), !Self.boxWords.contains(text) { others.insert(column) }
                }
                let isSettled = others.count == open.count && (respondent == nil || addresses > 0)
                if isSettled || rows == Self.sample { throw Enough() }
            }
        } catch is Enough {}
        if respondent != nil, addresses == 0, rows > 0, respondentNeedsAddresses { self.respondent = nil }
        for (_, members) in Dictionary(grouping: open, by: { columns[$0].group }) {
            // The column of an "other, please specify" holds texts.
            let boxes = members.count { filled.contains($0) && !others.contains($0) }
            let texts = members.count { others.contains($0) }
            for column in members {
                columns[column].isBox = boxes > 0 && texts <= boxes / 2
                guard columns[column].isBox == true else { continue }
                columns[column].notShown.formUnion(boxesNeverShown)
                columns[column].codes.merge(boxCodes) { own, _ in own }
            }
        }
    }

    /// What codes of boxes mean, where only the cells show which columns are boxes.
    var boxCodes: [String: String] = [:]
    /// What boxes hold that were never shown.
    var boxesNeverShown: Set<String> = []

    /// Whether a row of a matrix can stand alone as a heading, its question nowhere.
    var headingsMayBeRows = false

    /// Whether the respondents' column is nobody's where it holds no e-mail address.
    var respondentNeedsAddresses = false

    private static let sample = 200

    /// What tools write into boxes, beside the option's own text.
    private static let boxWords: Set<String> = [
        "0", "1", "y", "n", "n/a", "yes", "no", "ja", "nei", "nej", "nein", "true", "false", "sann", "usann", "checked",
        "unchecked", "valgt", "ikke valgt", "ikkje vald", "selected", "not selected", "ausgewählt", "nicht ausgewählt",
    ]
}
