import Findings
import Spreadsheet

/// Every sheet of a network's workbook, in reading order.
enum WorkbookSheets {
    static func all(_ content: NetworkContent) -> [Sheet] {
        var sheets = [
            OverviewSheet.sheet(content),
            FindingsSheet.sheet(content),
            RespondentsSheet.sheet(content),
            ActorsSheet.sheet(content),
            TiesSheet.sheet(content),
            DyadsSheet.sheet(content),
        ]
        sheets += MatrixSheet.sheets(content)
        // The dictionary describes the sheets around it, itself included, and stands before the last one.
        sheets.append(ProvenanceSheet.sheet(content))
        sheets.insert(DictionarySheet.sheet(describing: sheets, content.language), at: sheets.count - 1)
        return sheets
    }
}
