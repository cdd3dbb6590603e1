import Pictures
import Telling

/// A table of a note: its first row is repeated on every page, and no row is torn apart.
struct NoteTable {
    private let table: OfficeTable
    private var header: [String] { table.header }
    private var rows: [[OfficeTable.Cell]] { table.rows }

    init(_ table: OfficeTable) { self.table = table }

    /// Of A4 between the margins, in twentieths of a point.
    private static let width = 9_638

    var markup: Markup {
        let widths = self.widths
        return .element(
            "w:tbl", [:],
            [
                .element(
                    "w:tblPr", [:],
                    [
                        .element("w:tblStyle", ["w:val": "TableGrid"]),
                        .element("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"]),
                        .element("w:tblLayout", ["w:type": "fixed"]),
                        .element(
                            "w:tblLook",
                            [
                                "w:val": "0420", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0",
                                "w:lastColumn": "0", "w:noHBand": "0", "w:noVBand": "1",
                            ]), .element("w:tblCaption", ["w:val": table.caption]),
                    ]),
                .element("w:tblGrid", [:], widths.map { .element("w:gridCol", ["w:w": String($0)]) }),
                row(table.headerRow, widths, isHeader: true),
            ] + rows.map { row($0, widths, isHeader: false) })
    }

    private func row(_ cells: [OfficeTable.Cell], _ widths: [Int], isHeader: Bool) -> Markup {
        .element(
            "w:tr", [:],
            [.element("w:trPr", [:], [.element("w:cantSplit")] + (isHeader ? [.element("w:tblHeader")] : []))]
                + zip(cells, widths).map(cell))
    }

    private func cell(_ cell: OfficeTable.Cell, _ width: Int) -> Markup {
        let alignment: [Markup] = cell.isNumber ? [.element("w:jc", ["w:val": "right"])] : []
        var looks: [Markup] = [.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])]
        if let shade = Self.shade(cell.ground) { looks.append(shade) }
        let texts: [Markup] = (cell.paragraphs.isEmpty ? [""] : cell.paragraphs).map { text in
            NoteText.paragraph("TableText", [NoteText.run(text, isBold: cell.isHeading)], alignment)
        }
        return .element("w:tc", [:], [.element("w:tcPr", [:], looks)] + texts)
    }

    /// As wide as what stands there asks for; never narrower than the longest word where there is room for all.
    private var widths: [Int] {
        let padding = 12.0
        func width(_ text: String) -> Double { TextWidth.of(text, size: 9) }
        let columns = header.indices.map { column in
            let texts = [header[column]] + rows.flatMap { $0[column].paragraphs }
            let words = texts.flatMap { $0.split(separator: " ") }.map { width(String($0)) }.max() ?? 0
            // What people are to write in has room for it.
            let isEmpty = !rows.isEmpty && rows.allSatisfy { $0[column].paragraphs.isEmpty }
            let wanted = isEmpty ? 130 : min(220, texts.map(width).max() ?? 0)
            return (least: words + padding, wanted: wanted + padding)
        }
        let room = Double(Self.width) / 20
        let least = columns.reduce(0) { $0 + $1.least }
        let wanted = columns.reduce(0) { $0 + $1.wanted }
        let widths = columns.map { column -> Double in
            if wanted <= room { return column.wanted }
            if least >= room { return column.least / least * room }
            return column.least + (column.wanted - column.least) / max(1, wanted - least) * (room - least)
        }
        return widths.map { max(200, Int($0 * 20)) }
    }

    private static func shade(_ ground: Table.Cell.Ground) -> Markup? {
        switch ground {
        case .plain: nil
        case .missing: .element("w:shd", ["w:val": "thinDiagStripe", "w:color": "B9C2CB", "w:fill": "FFFFFF"])
        case .share(let share):
            .element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": Shades.fill(share)])
        }
    }
}
