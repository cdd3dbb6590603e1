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
        package var pictures: [Picture]
        package var charts: [Chart]
        /// Of conditional formats, the first to be looked at first.
        package var rules: [Rule]
        /// By cell.
        package var notes: [String: String]
        /// Where cells lead to, by cell.
        package var links: [String: String]

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

    package struct Picture: Decodable, Sendable {
        package var description: String
        /// Of the cell in which it begins, from 0.
        package var row: Int
        package var column: Int
        /// As shown.
        package var width: Double
        package var height: Double
        /// Of the PNG file.
        package var pixelWidth: Int
        package var pixelHeight: Int
        package var bytes: Int
    }

    package struct Chart: Decodable, Sendable {
        package struct Series: Decodable, Sendable {
            /// References; a name may be the text itself.
            package var name: String
            package var categories: String
            package var values: String
            /// What the file holds for programs that do not compute.
            package var cached: [Double]
            package var colour: String
        }

        package var type: String
        package var title: String
        package var axes: [String]
        package var hasLegend: Bool
        package var series: [Series]
        package var description: String
        package var row: Int
        package var column: Int
    }

    package struct Rule: Decodable, Sendable {
        package var range: String
        package var type: String
        package var comparison: String?
        package var formulas: [String]
        /// `RRGGBB`
        package var fill: String
        package var text: String?
        package var pattern: String?
        package var stops: Bool
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
        import json, posixpath, struct, sys, zipfile
        import xml.etree.ElementTree as ET
        import openpyxl
        from openpyxl.utils.escape import unescape
        from openpyxl.utils import get_column_letter

        REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
        XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
        A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

        def cell(value):
            if value.value is None: return None
            if value.data_type == "n": return {"number": float(value.value), "format": value.number_format}
            if value.data_type == "s": return {"text": value.value}
            return {"other": value.data_type}

        def related(part):
            folder, name = posixpath.split(part)
            rels = f"{folder}/_rels/{name}.rels"
            if rels not in archive.namelist(): return {}
            return {r.get("Id"): posixpath.normpath(posixpath.join(folder, r.get("Target")))
                    for r in ET.fromstring(archive.read(rels))}

        # openpyxl reads pictures only beside another library, and no descriptions at all.
        def anchors(part):
            for target in related(part).values():
                if "drawings/drawing" in target:
                    for anchor in ET.fromstring(archive.read(target)): yield target, anchor

        def place(anchor):
            start = anchor.find(XDR + "from")
            return {"row": int(start.find(XDR + "row").text), "column": int(start.find(XDR + "col").text),
                    "description": anchor.find(".//" + XDR + "cNvPr").get("descr", "")}

        def pictures(part):
            for target, anchor in anchors(part):
                pic = anchor.find(XDR + "pic")
                if pic is None: continue
                file = archive.read(related(target)[pic.find(".//" + A + "blip").get(REL + "embed")])
                width, height = struct.unpack(">II", file[16:24])
                size = pic.find(".//" + A + "ext[@cx]")
                yield place(anchor) | {"width": int(size.get("cx")) / 9525, "height": int(size.get("cy")) / 9525,
                                       "pixelWidth": width, "pixelHeight": height, "bytes": len(file)}

        def words(title):
            if title is None: return ""
            return "".join(run.t for line in title.tx.rich.p for run in line.r or [])

        def charts(sheet, part):
            places = [place(a) for _, a in anchors(part) if a.find(XDR + "graphicFrame") is not None]
            for chart, where in zip(sheet._charts, places):
                looks = lambda s: s.graphicalProperties if s.graphicalProperties.solidFill else s.marker.spPr
                series = [{"name": s.tx.strRef.f if s.tx.strRef else s.tx.v, "categories": (s.cat.numRef or s.cat.strRef).f,
                           "values": s.val.numRef.f, "cached": [float(p.v) for p in s.val.numRef.numCache.pt] if s.val.numRef.numCache else [],
                           "colour": looks(s).solidFill.srgbClr} for s in chart.series]
                yield where | {"type": type(chart).__name__, "title": words(chart.title), "series": series,
                               "axes": [words(chart.x_axis.title), words(chart.y_axis.title)],
                               "hasLegend": chart.legend is not None}

        def rules(sheet):
            found = [(r.priority, str(area.sqref), r) for area in sheet.conditional_formatting for r in area.rules]
            for _, area, r in sorted(found, key=lambda item: item[0]):
                fill, font = r.dxf.fill, r.dxf.font
                yield {"range": area, "type": r.type, "comparison": r.operator, "formulas": list(r.formula),
                       "fill": fill.bgColor.rgb[-6:], "pattern": fill.patternType, "stops": bool(r.stopIfTrue),
                       "text": font.color.rgb[-6:] if font and font.color else None}

        archive = zipfile.ZipFile(sys.argv[1])
        parts = related("xl/workbook.xml")
        part_of = {s.get("name"): parts[s.get(REL + "id")]
                   for s in ET.fromstring(archive.read("xl/workbook.xml")).iter() if s.get(REL + "id")}
        book = openpyxl.load_workbook(sys.argv[1])
        sheets = []
        for s in book.worksheets:
            tables = [{"name": t.name, "reference": t.ref, "headers": [unescape(c.name) for c in t.tableColumns],
                       "hasFilter": t.autoFilter is not None} for t in s.tables.values()]
            widths = [s.column_dimensions[get_column_letter(i + 1)].width for i in range(s.max_column)]
            cells = [c for row in s.iter_rows() for c in row]
            sheets.append({"name": s.title, "rows": [[cell(c) for c in row] for row in s.iter_rows()],
                           "tables": tables, "frozen": s.freeze_panes, "filter": s.auto_filter.ref, "widths": widths,
                           "pictures": list(pictures(part_of[s.title])), "charts": list(charts(s, part_of[s.title])),
                           "rules": list(rules(s)),
                           "notes": {c.coordinate: c.comment.text for c in cells if c.comment},
                           "links": {c.coordinate: c.hyperlink.location for c in cells if c.hyperlink}})
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
