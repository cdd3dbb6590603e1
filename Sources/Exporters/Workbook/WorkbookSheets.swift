import Findings
import Spreadsheet

/// Every sheet of a network's workbook, in reading order.
enum WorkbookSheets {
    /// What has nothing to say is not there: no groups, no bodies, nobody asked.
    static func all(_ content: NetworkContent) -> [Sheet] {
        let optional = [
            FunctionsSheet.sheet(content), IntegrationSheet.sheet(content), ClustersSheet.sheet(content),
            BodiesSheet.sheet(content), BodyDistancesSheet.sheet(content), SensitivitySheet.sheet(content),
        ]
        let first = [OverviewSheet.sheet(content)] + [ObservationsSheet.sheet(content)].compactMap(\.self)
        return first + [
            FindingsSheet.sheet(content),
            RespondentsSheet.sheet(content),
            ActorsSheet.sheet(content),
            TiesSheet.sheet(content),
            DyadsSheet.sheet(content),
        ] + MatrixSheet.sheets(content) + optional.compactMap(\.self)
    }

    /// The sheets that a workbook holds, with the dictionary that describes them and the provenance, and those that go
    /// into text files beside it.
    static func placed(_ content: NetworkContent) -> (inWorkbook: [Sheet], asText: [(Sheet, file: String)]) {
        var inWorkbook: [Sheet] = []
        var asText: [(Sheet, file: String)] = []
        for sheet in all(content) {
            if let size = sheet.size, size.place(within: content.limits) != .workbook {
                asText.append((sheet, file: size.file + ".csv"))
            } else {
                inWorkbook.append(sheet)
            }
        }
        let provenance = ProvenanceSheet.sheet(content)
        // The dictionary describes the sheets around it, itself included.
        let dictionary = DictionarySheet.sheet(describing: inWorkbook + [provenance], content.language)
        return (inWorkbook + [dictionary, provenance], asText)
    }
}
