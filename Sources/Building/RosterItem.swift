import Findings
import Importers
import Mapping
import NetworkModel

/// One item of a question that has an item for each person: a row of a matrix, an option of a multiple choice.
struct RosterItem {
    /// Its column; where a row has a box for each answer, all of them.
    var columns: [Int]
    /// What names the person; the row's number where the export has no name.
    var text: String
    /// The person that the mapping's `rows` puts in this row.
    var rosterID: String?
    var form: UnmatchedItem.Form
    /// What the heading ends with, the shortest first, where the text may not be the whole of the item or more than that.
    var endings: [String] = []
    /// The column that holds the name for each respondent, where the item is piped from it.
    var pipedFrom: Int?

    func place(in export: Export) -> SourcePlace {
        SourcePlace(file: export.file, row: export.headerRow, column: export.columns[columns[0]].placeName)
    }

    /// - Parameter hasBoxes: whether columns of the same row are one item.
    static func list(
        columns: [Int], hasBoxes: Bool, rows: RowNames?, rosterIDs: [String], export: Export
    ) -> [RosterItem] {
        let ids: [String]? =
            switch rows {
            case nil: nil
            case .roster: rosterIDs
            case .ids(let given): given
            }
        // An option that several rows share names none of them.
        let options = Dictionary(columns.map { (export.columns[$0].option, 1) }, uniquingKeysWith: +)
        var items: [RosterItem] = []
        var itemOfRow: [Int: Int] = [:]
        for (position, column) in columns.enumerated() {
            let described = export.columns[column]
            let row = described.matrixRow ?? position + 1
            if hasBoxes, let item = itemOfRow[row] {
                items[item].columns.append(column)
                continue
            }
            itemOfRow[row] = items.count
            var item = RosterItem(columns: [column], text: String(row), form: .numbered)
            if let ids, ids.indices.contains(row - 1) { item.rosterID = ids[row - 1] }
            if let label = described.item?.trimmed {
                if !label.isEmpty { (item.text, item.form) = (label, .named) }
            } else if let option = described.option, described.matrixRow == nil || options[option] == 1 {
                (item.text, item.form) = (option, .named)
            } else if described.matrixRow == nil {
                item.text = described.name
            }
            item.endings = described.endings
            if PipedText.occurs(in: item.text) {
                item.form = .piped
                item.pipedFrom = PipedText.source(of: item.text, in: export)
            }
            items.append(item)
        }
        return items
    }
}

/// Text that Questback puts in for each respondent; an export's header has the place for it, not the text.
enum PipedText {
    static func occurs(in text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "[")) && (text.contains("[!") || text.contains("[question id="))
    }

    /// The column that holds the text: `[!name!]` is the field `name` of the respondents' list, which stands among the
    /// background questions. Nil for the answer to an earlier question, which is known by an id that no header has.
    static func source(of text: String, in export: Export) -> Int? {
        let plain = text.trimmed
        guard plain.hasPrefix("[!"), plain.hasSuffix("!]"), plain.count > 4 else { return nil }
        let field = AnswerText.folded(plain.dropFirst(2).dropLast(2))
        let found = export.questions.filter { question in
            question.columns.count == 1 && question.text.map { AnswerText.folded($0) == field } ?? false
        }
        return found.count == 1 ? found[0].columns[0] : found.isEmpty ? export.column(named: field) : nil
    }
}
