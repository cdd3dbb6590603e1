import DelimitedText
import Findings
import Mapping

/// The data export of EFS as delimited text: variable names, then codes; a codebook says what they mean.
package enum EFSCSVImporter: Importer {
    package static let format = ExportFormat.efsCSV
    package static let summary = Text(
        nb: "dataeksport fra EFS/Unipark som tekst: kolonnene lfdn og dispcode eller en av dem, gjerne med kodebok",
        nn: "dataeksport frå EFS/Unipark som tekst: kolonnane lfdn og dispcode eller ein av dei, gjerne med kodebok",
        en: "data export of EFS/Unipark as text: columns lfdn and dispcode or one of them, best with a codebook")

    package static func recognise(_ file: FileLook) -> Recognition { EFSHeader.recognise(file.textRows) }

    package static func fits(_ headings: [String]) -> Bool { EFSExport.recognises(headings) }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let text = try DelimitedTable(file, language: language)
        let header = EFSHeader(
            try text.firstRows(EFSHeader.mostRows, above: EFSHeader.mostRows - 1), named: file.headerRow)
        let efs = EFSExport(
            format: format, encoding: file.encoding.description, delimiter: text.delimiter.name, file: file,
            language: language)
        var export = try efs.describe(efs.variables(of: header), codebook: codebook)
        export.headerRow = header.row
        let hidden = Set(export.columns.indices.filter { !export.columns[$0].isReadable })
        let readable = try DelimitedTable(file, language: language, skipping: hidden)
        func reader(_ export: Export) -> DelimitedExportReader {
            DelimitedExportReader(export: export, text: readable, header: header.row, codebook: codebook)
        }
        return try reader(efs.settled(export, toEnd: codebook == nil, reader(export).forEachRow))
    }
}
