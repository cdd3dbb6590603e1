import Findings
import Mapping

/// The data export of EFS as a workbook: variable names, then codes.
package enum EFSXLSXImporter: Importer {
    package static let format = ExportFormat.efsXLSX
    package static let summary = Text("workbook.data-export-efs-unipark")

    package static func recognise(_ file: FileLook) -> Recognition {
        Recognition.surest(file.sheets.map { EFSHeader.recognise($0.rows).adding(.sheet($0.name)) })
            ?? .no(.columnsMissing(EFSExport.tellingNames))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        let table = try table(file)
        let header = EFSHeader(
            try table.firstRows(EFSHeader.mostRows, above: EFSHeader.mostRows - 1), named: file.headerRow)
        let efs = EFSExport(format: format, file: file)
        var export = try efs.describe(efs.variables(of: header), codebook: codebook)
        export.headerRow = header.row
        export.sheet = table.sheetName
        func reader(_ export: Export) -> SpreadsheetExportReader {
            SpreadsheetExportReader(export: export, table: table, header: header.row, codebook: codebook)
        }
        return try reader(efs.settled(export, toEnd: codebook == nil, reader(export).forEachRow))
    }

    private static func table(_ file: InputFile) throws -> SpreadsheetTable {
        try SpreadsheetTable(file).sheet(whose: EFSHeader.recognises, most: EFSHeader.mostRows)
    }
}
