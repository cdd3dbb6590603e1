import Findings
import Telling

/// A document as text for a terminal or a mail: nothing but letters, tables with their columns beneath each other. Pictures are
/// their captions.
package struct PlainText {
    private let document: Document

    package init(_ document: Document) { self.document = document }

    package var text: String {
        var text = document.title + "\n" + document.kicker + "\n"
        text += document.introduction.map(written).joined()
        for section in document.sections {
            text += "\n" + section.title + "\n" + String(repeating: "=", count: section.title.count) + "\n"
            text += section.blocks.map(written).joined()
        }
        return text + "\n" + document.footer + "\n"
    }

    private func written(_ block: Block) -> String {
        switch block {
        case .heading(let text): "\n\(text)\n\(String(repeating: "-", count: text.count))\n"
        case .paragraph(let text, _): "\n" + Self.folded(text)
        case .counts(let counts): "\n" + counts.map { "  \($0.number) \($0.text)\n" }.joined()
        case .list(let items):
            "\n" + items.map { Self.folded("– " + ($0.lead.map { $0 + ": " } ?? "") + $0.text) }.joined()
        case .table(let table): "\n" + Self.text(table)
        case .parts(let parts): "\n" + parts.map { "  \($0.name): \($0.count)\n" }.joined()
        case .ranges(let ranges): "\n" + ranges.caption + "\n" + ranges.rows.map { "  \($0.text)\n" }.joined()
        case .statements(let statements): "\n" + statements.map { Self.folded("– " + $0.text) }.joined()
        case .questions(let questions): "\n" + questions.map { Self.folded("– " + $0) }.joined()
        case .picture(let picture): "\n" + Self.folded(picture.caption)
        case .album(let album): "\n" + album.pictures.map { Self.folded($0.caption) }.joined()
        case .sideBySide(let pictures): "\n" + pictures.heading + "\n"
        case .drawings(let drawings):
            "\n" + drawings.flatMap { [$0.title] + $0.texts }.map { Self.folded("– " + $0) }.joined()
        case .form(let form): "\n" + form.caption + "\n"
        case .files(let lines):
            "\n"
                + lines.map { "  " + $0.paths.joined(separator: ", ") + ($0.text.isEmpty ? "" : ": " + $0.text) + "\n" }
                .joined()
        case .folded(let summary, _, let blocks): "\n" + summary + "\n" + blocks.map(written).joined()
        }
    }

    private static func text(_ table: Table) -> String {
        let lines = [table.columns] + table.rows.map { $0.cells.map(\.text) }
        let widths = table.columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return table.numbers.contains(column) ? space + cell : cell + space
            }
            let text = padded.joined(separator: "  ")
            return "  " + text.prefix(text.count - text.reversed().prefix { $0 == " " }.count) + "\n"
        }
        return table.caption + "\n" + lines.map(line).joined()
    }

    /// In lines of at most 90 characters, as far as words allow.
    private static func folded(_ text: String) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > 90 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}
