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

    /// - Parameter rows: the first rows with content. Where none of them has EFS' names the first is taken for them.
    init(_ rows: [(number: Int, cells: [String])]) {
        let position = rows.firstIndex { EFSExport.recognises($0.cells) } ?? 0
        let width = rows[position].cells.count
        func texts(_ row: Int) -> [String?]? {
            guard rows.indices.contains(row) else { return nil }
            let cells = rows[row].cells.map { $0.trimmed.isEmpty ? nil : $0.trimmed }
            return Array((cells + Array(repeating: nil, count: width)).prefix(width))
        }
        row = rows[position].number
        names = rows[position].cells.map(\.trimmed)
        labels = texts(position - 1)
        questions = texts(position - 2)
    }

    static func recognises(_ rows: [[String]]) -> Bool { rows.prefix(mostRows).contains(where: EFSExport.recognises) }

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
