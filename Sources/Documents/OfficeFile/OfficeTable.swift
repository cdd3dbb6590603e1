import Telling

/// A table of slides or of a note before anybody has decided how wide it is: whatever it was made of, the first row and the first
/// column name the others.
struct OfficeTable {
    struct Cell {
        var paragraphs: [String]
        var isNumber = false
        var isHeading = false
        var ground = Table.Cell.Ground.plain
    }

    /// Read out, like the text alternative of a picture.
    let caption: String
    let header: [String]
    let rows: [[Cell]]

    init(_ table: Table) {
        caption = table.caption
        header = table.columns
        rows = table.rows.map { row in
            row.cells.enumerated().map { column, cell in
                Cell(
                    paragraphs: [cell.text] + (cell.range.map { [$0] } ?? []),
                    isNumber: table.numbers.contains(column), isHeading: column == 0, ground: cell.ground)
            }
        }
    }

    init(_ form: Form) {
        caption = form.caption
        header = form.columns
        rows = form.rows.map { row in
            [Cell(paragraphs: [row.title], isHeading: true)]
                + row.entries.map { Cell(paragraphs: $0.map { "– " + $0 }) }
        }
    }

    /// - Parameter title: of the column that names the rows.
    init(_ ranges: Ranges, title: String) {
        caption = ranges.caption
        header = [title, ranges.legend.map(\.text).joined(separator: "; ")]
        rows = ranges.rows.map { [Cell(paragraphs: [$0.name], isHeading: true), Cell(paragraphs: [$0.text])] }
    }

    /// The first row, like the others.
    var headerRow: [Cell] {
        header.enumerated().map { position, text in
            Cell(paragraphs: [text], isNumber: rows.first?[position].isNumber ?? false, isHeading: true)
        }
    }
}

/// Grounds of shares, the darker the larger; black letters stay legible on each.
enum Shades {
    static func fill(_ share: Double) -> String {
        let shades = ["FFFFFF", "EAF3F9", "D3E6F2", "B7D6EA", "97C3E0"]
        return shades[share == 0 ? 0 : min(4, 1 + Int(share * 5))]
    }
}
