import Findings
import Mapping

/// The head of an EFS export as a table: the names of the variables in its first row, or in the third, below the text of
/// each question (repeated over its items, empty over the format's own columns) and the label of each item.
struct EFSHeader {
    /// The row of the names, as the file's program counts it; the responses begin below.
    var row: Int
    var names: [String]
    var labels: [String?]?
    var questions: [String?]?

    /// How many rows a head has at most.
    static let mostRows = 3

    /// - Parameters:
    ///   - rows: the first rows with content. Where none of them has EFS' names the first is taken for them.
    ///   - named: the row that the mapping names: the first of the head, or that of the variables' names. In the second case the head
    ///     begins above it, as far as texts stand above most of the questions' variables; a title does not.
    init(_ rows: [(number: Int, cells: [String])], named: Int? = nil) {
        let start = rows.firstIndex { $0.number >= named ?? 1 } ?? 0
        let position = rows[start...].firstIndex { EFSExport.recognises($0.cells) } ?? start
        let names = rows[position].cells.map(\.trimmed)
        let asked = names.indices.filter { !EFSVariable.isSystem(names[$0]) }
        func texts(_ row: Int) -> [String?]? {
            guard rows.indices.contains(row) else { return nil }
            let cells = rows[row].cells.map { $0.trimmed.isEmpty ? nil : $0.trimmed }
            let texts = Array((cells + Array(repeating: nil, count: names.count)).prefix(names.count))
            return row >= start || asked.count { texts[$0] != nil } * 2 > asked.count ? texts : nil
        }
        row = rows[position].number
        self.names = names
        labels = texts(position - 1)
        questions = labels == nil ? nil : texts(position - 2)
    }

    /// The surest of the rows that may be the head.
    static func recognise(_ rows: [[String]]) -> Recognition {
        Recognition.surest(rows.prefix(mostRows).map(EFSExport.recognise))
            ?? .no(.columnsMissing(EFSExport.tellingNames))
    }

    static func recognises(_ rows: [[String]]) -> Bool { recognise(rows).isRecognised }

    /// Columns beside each other with one question's text above them are that question; every other column is one by itself.
    static func questions(of variables: [EFSVariable], at columns: [Int]) -> [(text: String?, columns: [Int])] {
        var found: [(text: String?, columns: [Int])] = []
        for column in columns {
            let text = variables[column].question
            if text != nil, let last = found.last, last.text == text, last.columns.last == column - 1 {
                found[found.count - 1].columns.append(column)
            } else {
                found.append((text, [column]))
            }
        }
        return found
    }
}
