import Pictures
import Telling

/// A table of slides: as wide as a slide, its text large enough for a room, divided where it is too long or too wide.
struct SlideTable {
    typealias Cell = OfficeTable.Cell

    let caption: String
    let header: [String]
    let rows: [[Cell]]
    /// In points, one a column.
    let widths: [Double]

    static let size = 12.0
    private static let padding = (x: 6.0, y: 4.0)
    /// Where it stands.
    private let room: SlideBox

    init(_ table: OfficeTable, in room: SlideBox) {
        self.init(
            room: room, caption: table.caption, header: table.header, rows: table.rows,
            widths: Self.widths(table.header, table.rows, room.width))
    }

    private init(room: SlideBox, caption: String, header: [String], rows: [[Cell]], widths: [Double]) {
        self.room = room
        self.caption = caption
        self.header = header
        self.rows = rows
        self.widths = widths
    }

    // MARK: Sizes

    private static func width(_ text: String) -> Double { TextWidth.of(text, size: size, bold: true) }

    private static func least(_ header: [String], _ rows: [[Cell]], _ column: Int) -> Double {
        let texts = [header[column]] + rows.flatMap { $0[column].paragraphs }
        let words: [Substring] = texts.flatMap { $0.split(separator: " ") }
        let widest: Double = words.map { width(String($0)) }.max() ?? 0
        return widest + 2 * padding.x + 2
    }

    private static func widths(_ header: [String], _ rows: [[Cell]], _ room: Double) -> [Double] {
        let least = header.indices.map { Self.least(header, rows, $0) }
        let wanted = header.indices.map { column in
            let texts = [header[column]] + rows.flatMap { $0[column].paragraphs }
            let isEmpty = rows.allSatisfy { $0[column].paragraphs.isEmpty }
            return max(least[column], min(520, isEmpty ? 260 : (texts.map(width).max() ?? 0) + 2 * padding.x + 2))
        }
        let spare = room - least.reduce(0, +)
        let more = zip(wanted, least).map { $0 - $1 }
        let all = more.reduce(0, +)
        guard spare > 0 else { return least }
        return zip(least, more).map { $0 + (all > 0 ? $1 / all * min(all, spare) : 0) }
    }

    func rowHeight(_ row: [Cell]) -> Double {
        let lines =
            zip(row, widths).map { cell, width in
                cell.paragraphs.reduce(0) {
                    $0
                        + max(
                            1,
                            TextWidth.lines(
                                $1, size: Self.size, bold: cell.isHeading, width: width - 2 * Self.padding.x
                            ).count)
                }
            }.max() ?? 1
        return Double(max(1, lines)) * Self.size * 1.2 + 2 * Self.padding.y
    }

    private var headerRow: [Cell] {
        header.enumerated().map { position, text in
            Cell(paragraphs: [text], isNumber: rows.first?[position].isNumber ?? false, isHeading: true)
        }
    }

    // MARK: Pages

    /// What fits on one slide each.
    var pages: [SlideTable] { columnGroups.flatMap(\.rowGroups) }

    /// The column that names the rows stands in each.
    private var columnGroups: [SlideTable] {
        guard widths.reduce(0, +) > room.width + 0.5, header.count > 2 else { return [self] }
        var groups: [[Int]] = []
        var used = Double.infinity
        for column in header.indices.dropFirst() {
            if used + widths[column] > room.width + 0.5 {
                groups.append([0])
                used = widths[0]
            }
            groups[groups.count - 1].append(column)
            used += widths[column]
        }
        return groups.map { columns in
            SlideTable(
                room: room, caption: caption, header: columns.map { header[$0] },
                rows: rows.map { row in columns.map { row[$0] } },
                widths: columns.map { widths[$0] })
        }
    }

    private var rowGroups: [SlideTable] {
        let most = room.height - rowHeight(headerRow)
        var groups: [[[Cell]]] = [[]]
        var left = most
        for row in rows.flatMap({ pieces($0, height: most) }) {
            let high = rowHeight(row)
            if high > left, !groups[groups.count - 1].isEmpty {
                groups.append([])
                left = most
            }
            groups[groups.count - 1].append(row)
            left -= high
        }
        return groups.map { SlideTable(room: room, caption: caption, header: header, rows: $0, widths: widths) }
    }

    /// A row that is higher than a slide, paragraph by paragraph.
    private func pieces(_ row: [Cell], height: Double) -> [[Cell]] {
        guard rowHeight(row) > height, let longest = row.map(\.paragraphs.count).max(), longest > 1 else {
            return [row]
        }
        let half = (longest + 1) / 2
        func part(_ range: (ArraySlice<String>) -> ArraySlice<String>) -> [Cell] {
            row.map { cell in
                guard !cell.isHeading else { return cell }
                var own = cell
                own.paragraphs = Array(range(cell.paragraphs[...]))
                return own
            }
        }
        return pieces(part { $0.prefix(half) }, height: height) + pieces(part { $0.dropFirst(half) }, height: height)
    }

    // MARK: XML

    func frame(id: Int, _ place: SlideLayout.Place?, _ language: String) -> Markup {
        let all = [headerRow] + rows
        let heights = all.map(rowHeight)
        let box = SlideBox(
            x: room.x, y: room.y, width: widths.reduce(0, +), height: heights.reduce(0, +))
        return .element(
            "p:graphicFrame", [:],
            [
                .element(
                    "p:nvGraphicFramePr", [:],
                    [
                        .element("p:cNvPr", ["id": String(id), "name": "Table \(id)", "descr": caption]),
                        .element("p:cNvGraphicFramePr", [:], .element("a:graphicFrameLocks", ["noGrp": "1"])),
                        .element("p:nvPr", [:], place.map { $0.isLoose ? [] : [SlideShapes.placeholder($0)] } ?? []),
                    ]), box.frame("p:xfrm"),
                .element(
                    "a:graphic", [:],
                    .element(
                        "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/table"],
                        .element(
                            "a:tbl", [:],
                            [
                                .element("a:tblPr", ["firstRow": "1"]),
                                .element("a:tblGrid", [:], widths.map { .element("a:gridCol", ["w": emu($0)]) }),
                            ]
                                + zip(all, heights).enumerated().map { position, row in
                                    .element(
                                        "a:tr", ["h": emu(row.1)],
                                        row.0.map { self.cell($0, isHeader: position == 0, language) })
                                }))),
            ])
    }

    /// On grounds that are light in every theme.
    private static let ink = Markup.element("a:solidFill", [:], .element("a:srgbClr", ["val": "1D2733"]))

    private func cell(_ cell: Cell, isHeader: Bool, _ language: String) -> Markup {
        let look: KeyValuePairs<String, String?> = [
            "lang": language, "sz": String(Int(Self.size * 100)), "b": cell.isHeading ? "1" : "0",
        ]
        let paragraphs = (cell.paragraphs.isEmpty ? [""] : cell.paragraphs).map { text in
            Markup.element(
                "a:p", [:],
                [.element("a:pPr", ["algn": cell.isNumber ? "r" : "l"])]
                    + (text.isEmpty
                        ? [.element("a:endParaRPr", look)]
                        : [
                            .element(
                                "a:r", [:], [.element("a:rPr", look, Self.ink), .element("a:t", [:], .text(text))])
                        ]))
        }
        let line = { (side: String) in
            Markup.element(
                side, ["w": "6350"], .element("a:solidFill", [:], .element("a:srgbClr", ["val": "B9C2CB"])))
        }
        let fill = isHeader ? "E4EBF1" : Self.fill(cell.ground)
        return .element(
            "a:tc", [:],
            [
                .element("a:txBody", [:], [.element("a:bodyPr"), .element("a:lstStyle")] + paragraphs),
                .element(
                    "a:tcPr",
                    [
                        "marL": emu(Self.padding.x), "marR": emu(Self.padding.x), "marT": emu(Self.padding.y),
                        "marB": emu(Self.padding.y),
                    ],
                    ["a:lnL", "a:lnR", "a:lnT", "a:lnB"].map(line) + [
                        .element("a:solidFill", [:], .element("a:srgbClr", ["val": fill]))
                    ]),
            ])
    }

    private static func fill(_ ground: Table.Cell.Ground) -> String {
        switch ground {
        case .plain: "FFFFFF"
        case .missing: "EDEFF1"
        case .share(let share): Shades.fill(share)
        }
    }
}
