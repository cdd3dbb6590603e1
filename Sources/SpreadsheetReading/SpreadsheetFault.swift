import Findings
import XMLReading
import Zip

/// What makes a workbook unreadable.
package struct SpreadsheetFault: Error {
    package enum Problem: Hashable, Sendable {
        case damaged
        case encrypted
        case noWorkbook
        /// An archive of something else; what is in it.
        case archive(parts: [String])
        case tooLarge(limit: Int)
        case noSuchSheet(known: [String])
        case tooManyColumns
        /// Its number is none; the place is the one it would have after the row before it.
        case brokenRow
        case brokenCell
        case xml(XMLFault)
    }

    package var problem: Problem
    package var row: Int?

    package init(_ problem: Problem, row: Int? = nil) {
        self.problem = problem
        self.row = row
    }

    init(_ fault: ZipArchive.Fault) {
        switch fault {
        case .damaged, .tooManyParts: self.init(Problem.damaged)
        case .encrypted: self.init(Problem.encrypted)
        case .noSuchPart: self.init(Problem.noWorkbook)
        case .tooLarge(let limit): self.init(Problem.tooLarge(limit: limit))
        }
    }

    package func finding(file: String) -> Finding {
        if case .xml(let fault) = problem {
            // A line inside a part of the workbook is nothing that anybody can look up.
            var finding = fault.finding(file: file)
            finding.place = SourcePlace(file: file)
            return finding
        }
        let code: FindingCode = if case .noSuchSheet = problem { .mappingWrongValue } else { .exportBroken }
        return Finding(
            .error, code, message: message(), hint: hint(), place: SourcePlace(file: file, row: row),
            stopsRun: true)
    }

    private func message() -> Text {
        switch problem {
        case .damaged, .xml:
            Text("spreadsheet.damaged")
        case .encrypted:
            Text("spreadsheet.encrypted")
        case .noWorkbook, .archive:
            Text("spreadsheet.no-workbook")
        case .tooLarge(let limit):
            Text("spreadsheet.too-large", ["limit": limit >> 20])
        case .noSuchSheet:
            Text("spreadsheet.no-such-sheet")
        case .tooManyColumns:
            Text("spreadsheet.too-many-columns")
        case .brokenRow:
            Text("spreadsheet.broken-row")
        case .brokenCell:
            Text("spreadsheet.broken-cell")
        }
    }

    private func hint() -> Text {
        switch problem {
        case .encrypted:
            Text("spreadsheet.encrypted.hint")
        case .archive(let parts):
            Self.unpack(parts)
        case .noSuchSheet(let known):
            Text("spreadsheet.no-such-sheet.hint", ["known": known.joined(separator: ", ")])
        default:
            Text("spreadsheet.otherwise.hint")
        }
    }

    private static func unpack(_ parts: [String]) -> Text {
        let files = parts.filter { !$0.hasSuffix("/") }
        let list = files.prefix(6).joined(separator: ", ") + (files.count > 6 ? ", …" : "")
        return Text("spreadsheet.unpack-archive-name-file", ["list": list])
    }
}
