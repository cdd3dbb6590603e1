import DelimitedText
import Findings
import Mapping

/// The data export of EFS as delimited text: variable names, then codes; a codebook says what they mean.
package enum EFSCSVImporter: Importer {
    package static let format = ExportFormat.efsCSV
    package static let summary = Text("efs-csv.data-export-efs-unipark")

    package static func recognise(_ file: FileLook) -> Recognition { EFSHeader.recognise(file.textRows) }

    package static func fits(_ headings: [String]) -> Bool { EFSExport.recognises(headings) }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        let text = try DelimitedTable(file)
        let header = EFSHeader(
            try text.firstRows(EFSHeader.mostRows, above: EFSHeader.mostRows - 1), named: file.headerRow)
        let efs = EFSExport(
            format: format, encoding: file.encoding.description, delimiter: text.delimiter.name, file: file)
        var export = try efs.describe(efs.variables(of: header), codebook: codebook)
        export.headerRow = header.row
        let hidden = Set(export.columns.indices.filter { !export.columns[$0].isReadable })
        let readable = try DelimitedTable(file, skipping: hidden)
        func reader(_ export: Export) -> DelimitedExportReader {
            DelimitedExportReader(export: export, text: readable, header: header.row, codebook: codebook)
        }
        return try reader(efs.settled(export, toEnd: codebook == nil, reader(export).forEachRow))
    }
}
