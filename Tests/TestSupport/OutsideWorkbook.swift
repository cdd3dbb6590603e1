import Foundation

/// A workbook as openpyxl reads it: an opinion that does not come from the library that wrote it.
package struct OutsideWorkbook: Decodable, Sendable {
    package struct Sheet: Decodable, Sendable {
        package var name: String
        package var rows: [[OutsideCell]]
        package var tables: [Table]
        /// The first cell that scrolls.
        package var frozen: String?
        /// The sheet's own filter, besides those of tables.
        package var filter: String?
        package var widths: [Double]

        /// The first row.
        package var header: [String] { rows.first?.map { $0.text ?? "" } ?? [] }
        package var data: [[OutsideCell]] { Array(rows.dropFirst()) }

        /// The cells of a column, by its header.
        package func column(_ header: String) -> [OutsideCell] {
            guard let index = self.header.firstIndex(of: header) else { return [] }
            return data.map { $0[index] }
        }
    }

    package struct Table: Decodable, Sendable {
        package var name: String
        package var reference: String
        package var headers: [String]
        package var hasFilter: Bool
    }

    package var sheets: [Sheet]
    package var title: String?

    package func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }

    /// Needs `Outside.python`.
    package static func read(_ path: String) throws -> OutsideWorkbook {
        let outcome = try Outside.runPython(script, [path])
        guard outcome.status == 0 else { throw Unreadable(message: outcome.errors) }
        return try JSONDecoder().decode(OutsideWorkbook.self, from: Data(outcome.output.utf8))
    }

    package struct Unreadable: Error { package let message: String }

    private static let script = """
        import json, sys, openpyxl
        from openpyxl.utils.escape import unescape
        from openpyxl.utils import get_column_letter

        def cell(value):
            if value.value is None: return None
            if value.data_type == "n": return {"number": float(value.value), "format": value.number_format}
            if value.data_type == "s": return {"text": value.value}
            return {"other": value.data_type}

        book = openpyxl.load_workbook(sys.argv[1])
        sheets = []
        for s in book.worksheets:
            tables = [{"name": t.name, "reference": t.ref, "headers": [unescape(c.name) for c in t.tableColumns],
                       "hasFilter": t.autoFilter is not None} for t in s.tables.values()]
            widths = [s.column_dimensions[get_column_letter(i + 1)].width for i in range(s.max_column)]
            sheets.append({"name": s.title, "rows": [[cell(c) for c in row] for row in s.iter_rows()],
                           "tables": tables, "frozen": s.freeze_panes, "filter": s.auto_filter.ref, "widths": widths})
        json.dump({"sheets": sheets, "title": book.properties.title}, sys.stdout)
        """
}

/// One cell as openpyxl reads it.
package enum OutsideCell: Decodable, Hashable, Sendable {
    case empty
    case text(String)
    case number(Double)
    /// A formula, a date, a truth value or an error: nothing that a workbook of this program should hold.
    case other(String)

    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var number: Double? { if case .number(let number) = self { number } else { nil } }

    private enum CodingKeys: CodingKey {
        case text
        case number
        case other
    }

    package init(from decoder: any Decoder) throws {
        if try decoder.singleValueContainer().decodeNil() {
            self = .empty
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try container.decodeIfPresent(String.self, forKey: .text) {
            self = .text(text)
        } else if let number = try container.decodeIfPresent(Double.self, forKey: .number) {
            self = .number(number)
        } else {
            self = .other(try container.decode(String.self, forKey: .other))
        }
    }
}
