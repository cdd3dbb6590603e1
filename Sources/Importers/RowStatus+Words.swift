import Mapping

extension RowStatus.Condition {
    package func holds(_ row: ExportRow) -> Bool {
        let text = row.text(column).trimmed
        return (values.contains(text) || code(of: text).map(values.contains) == true) != isReversed
    }

    /// The code that a cell holds or, in an export of labels, names: `31`, `Completed (31)`, a label of the file's own.
    package func code(of text: String) -> String? {
        guard let words else { return nil }
        if Int(text) != nil { return text }
        if text.last == ")", let open = text.lastIndex(of: "(") {
            let number = text[text.index(after: open)...].dropLast()
            if Int(number) != nil { return String(number) }
        }
        return words[AnswerText.folded(text)]
    }
}
