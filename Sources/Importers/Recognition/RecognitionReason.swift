import Findings

/// What says of a file that it is of a format, or that it is not. Names what formats have, never what people filled in.
package enum RecognitionReason: Hashable, Sendable {
    /// Elements of XML.
    case elements([String])
    case elementsMissing([String])
    /// Columns that the format itself has.
    case columns([String])
    case columnsMissing([String])
    /// So many of all headings begin with a question's number.
    case numberedHeadings(Int, of: Int)
    case noNumberedHeadings
    /// The sheet of a workbook in which the rest is seen.
    case sheet(String)
    /// How the file's bytes begin.
    case signature(String)
    case signatureMissing(String)
    /// So many headings are of the form `Question [Row]`.
    case grids(Int)
    /// What stands in the first columns below the headings: a number, times, an address, a language.
    case firstCells
    /// Headings that go on in a second row.
    case twoHeadingRows
    /// A row of `{"ImportId":…}`.
    case importIDs
    /// The file is no table.
    case noTable
    /// Read only where somebody asks for it.
    case onlyAsked
    /// Somebody says so; the file does not.
    case onlySaid

    package var text: Text {
        switch self {
        case .elements(let names):
            let list = names.map { "<\($0)>" }.joined(separator: ", ")
            return Text("recognition-reason.elements", ["list": list])
        case .elementsMissing(let names):
            let list = names.map { "<\($0)>" }.joined(separator: ", ")
            return Text("recognition-reason.elements-missing", ["list": list])
        case .columns(let names):
            let list = names.joined(separator: ", ")
            return names.count == 1
                ? Text("recognition-reason.columns", ["list": list])
                : Text("recognition-reason.columns-columns", ["list": list])
        case .columnsMissing(let names):
            let list = names.joined(separator: ", ")
            return Text("recognition-reason.elements-missing", ["list": list])
        case .numberedHeadings(let count, let all):
            return Text("recognition-reason.numbered-headings", ["n": count, "all": all])
        case .noNumberedHeadings:
            return Text("recognition-reason.no-numbered-headings")
        case .sheet(let name):
            return Text("recognition-reason.sheet", ["name": name])
        case .signature(let bytes):
            return Text("recognition-reason.signature", ["bytes": bytes])
        case .signatureMissing(let bytes):
            return Text("recognition-reason.signature-missing", ["bytes": bytes])
        case .grids(let count):
            return Text("recognition-reason.grids", ["n": count])
        case .firstCells:
            return Text("recognition-reason.first-cells")
        case .twoHeadingRows:
            return Text("recognition-reason.two-heading-rows")
        case .importIDs:
            return Text("recognition-reason.import-ids")
        case .noTable:
            return Text("recognition-reason.no-table")
        case .onlyAsked:
            return Text("recognition-reason.only-asked")
        case .onlySaid:
            return Text("recognition-reason.only-said")
        }
    }
}

extension Recognition {
    /// How sure it is and why, in a line: `certain (columns lfdn, dispcode)`.
    package var text: Text {
        let word =
            switch certainty {
            case .certain: Text("recognition-reason.certain")
            case .possible: Text("recognition-reason.possible")
            case .no: Text("recognition-reason.no")
            }
        return reasons.isEmpty ? word : .joined([word, " (", Text.joined(reasons.map(\.text), by: "; "), ")"])
    }
}
