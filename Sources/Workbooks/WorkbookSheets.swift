import Findings
import Spreadsheet
import Telling

/// Every sheet of a network's workbook, in reading order.
enum WorkbookSheets {
    /// What has nothing to say is not there: no groups, no bodies, nobody asked.
    static func all(_ content: NetworkContent) throws -> [Sheet] {
        let toLookAt = try [ObservationsSheet.sheet(content), PicturesSheet.sheet(content), CodesSheet.sheet(content)]
            .compactMap(\.self)
        let counts = [ResponseSheet.sheet(content)] + DistributionSheet.sheets(content)
        let since = [SinceLastRunSheet.sheet(content)].compactMap(\.self)
        let data = [
            FindingsSheet.sheet(content), RespondentsSheet.sheet(content), ActorsSheet.sheet(content),
            TiesSheet.sheet(content), DyadsSheet.sheet(content),
        ]
        let parts = [
            FunctionsSheet.sheet(content), IntegrationSheet.sheet(content), ClustersSheet.sheet(content),
            TriadsSheet.sheet(content),
            BodiesSheet.sheet(content), BodyDistancesSheet.sheet(content), CertaintySheet.sheet(content),
            SensitivitySheet.sheet(content),
        ].compactMap(\.self)
        let matrices = MatrixSheet.sheets(content)
        let overview = OverviewSheet.sheet(content, sheets: counts + matrices)
        return [overview] + toLookAt + since + counts + data + matrices + parts
    }

    /// The sheets that a workbook holds, with the dictionary that describes them and the provenance, and those that go
    /// into text files beside it.
    static func placed(_ content: NetworkContent) throws -> (inWorkbook: [Sheet], asText: [(Sheet, file: String)]) {
        var inWorkbook: [Sheet] = []
        var asText: [(Sheet, file: String)] = []
        for sheet in try all(content) {
            if let size = sheet.size, size.place(within: content.limits) != .workbook {
                asText.append((sheet, file: size.file + ".csv"))
            } else {
                inWorkbook.append(sheet)
            }
        }
        let provenance = ProvenanceSheet.sheet(content)
        // The dictionary describes the sheets around it, itself included.
        let dictionary = DictionarySheet.sheet(
            describing: inWorkbook + [provenance], of: content.study.edition, content.language)
        return (inWorkbook + [dictionary, provenance], asText)
    }
}
