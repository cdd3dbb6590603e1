import SystemCalls
import Zip

/// Into the workbook that the library has finished.
extension BulkRows {
    /// - Parameter rows: by the number of the sheet, from 1.
    static func insert(_ rows: [(sheet: Int, rows: BulkRows)], into path: String) throws(SpreadsheetError) {
        guard !rows.isEmpty else { return }
        do {
            try ZipPartReplacement.replace(in: path, try parts(rows, of: path))
        } catch let failure as ZipFailure {
            // The archive was whole a moment ago: what goes wrong now is the disk.
            throw SpreadsheetError(.system(failure.systemCode == 0 ? EIO : failure.systemCode))
        } catch {
            throw error as? SpreadsheetError ?? SpreadsheetError(.lost)
        }
    }

    private static func parts(
        _ rows: [(sheet: Int, rows: BulkRows)], of path: String
    ) throws -> [(name: String, contents: DeflatedPart)] {
        let archive = try ZipArchive(path: path)
        return try rows.map { sheet, rows in
            let name = "xl/worksheets/sheet\(sheet).xml"
            return (name, try rows.whole(in: try archive.bytes(of: name, limit: 1 << 28)))
        }
    }

    /// The sheet as libxlsxwriter wrote it, with the rows behind its header.
    private func whole(in frame: [UInt8]) throws -> DeflatedPart {
        let text = String(decoding: frame, as: UTF8.self)
        let parts = text.components(separatedBy: "</sheetData>", most: 2)
        guard parts.count == 2 else { throw SpreadsheetError(.lost) }
        let head = Self.widened(parts[0], Self.letters(starts.count - 1), lastRow)
        return try DeflatedPart(
            head: Array(head.utf8), rows, tail: Array(("</sheetData>" + parts[1]).utf8))
    }

    /// The library knows of the header only when it says how far the sheet reaches.
    private static func widened(_ head: String, _ lastColumn: [UInt8], _ lastRow: Int) -> String {
        let parts = head.components(separatedBy: "<dimension ref=\"", most: 2)
        guard parts.count == 2, let end = parts[1].firstIndex(of: "\"") else { return head }
        return parts[0] + "<dimension ref=\"A1:" + String(decoding: lastColumn, as: UTF8.self) + String(lastRow)
            + parts[1][end...]
    }
}

extension String {
    /// At most `most` pieces, without Foundation.
    fileprivate func components(separatedBy separator: String, most: Int) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while pieces.count < most - 1, let found = rest.firstRange(of: separator) {
            pieces.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return pieces + [String(rest)]
    }
}
