import Telling

extension HTML {
    static func table(_ table: Table) -> HTML {
        // A wide table scrolls by itself on a phone, and can be scrolled with the keys.
        tag("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": table.caption]) {
            tag("table") {
                tag("caption") { table.caption }
                tag("thead") {
                    tag("tr") {
                        table.columns.enumerated().map { position, column in
                            tag("th", ["scope": "col", "class": table.numbers.contains(position) ? "number" : nil]) {
                                column
                            }
                        }
                    }
                }
                tag("tbody") {
                    table.rows.map { row in
                        tag("tr", ["data-person": row.person.map(NodeId.person)]) {
                            row.cells.enumerated().map { position, cell in
                                position == 0
                                    ? tag("th", ["scope": "row"]) { cell.text }
                                    : tag("td", ["class": style(cell, isNumber: table.numbers.contains(position))]) {
                                        cell.text
                                        if let range = cell.range { tag("span", ["class": "range"]) { range } }
                                    }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func style(_ cell: Table.Cell, isNumber: Bool) -> String? {
        let ground: String? =
            switch cell.ground {
            case .plain: nil
            case .missing: "missing"
            case .share(let share): "shade\(share == 0 ? 0 : min(4, 1 + Int(share * 5)))"
            }
        let styles = [isNumber ? "number" : nil, ground].compactMap(\.self)
        return styles.isEmpty ? nil : styles.joined(separator: " ")
    }
}
