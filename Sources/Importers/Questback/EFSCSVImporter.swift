import DelimitedText
import Findings
import Mapping

/// The data export of EFS as delimited text: variable names, then codes; a codebook says what they mean.
package enum EFSCSVImporter: Importer {
    package static let format = ExportFormat.efsCSV
    package static let summary = Text(
        nb: "dataeksport fra EFS/Unipark som tekst: kolonnene lfdn og dispcode, gjerne med kodebok",
        nn: "dataeksport frå EFS/Unipark som tekst: kolonnane lfdn og dispcode, gjerne med kodebok",
        en: "data export of EFS/Unipark as text: columns lfdn and dispcode, best with a codebook")

    package static func recognises(_ file: InputFile) -> Bool {
        !file.looksLikeXML && !file.looksLikeZip && EFSExport.recognises(DelimitedFile.glimpse(file))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let text = try DelimitedFile(file, language: language)
        let header = try text.header()
        let efs = EFSExport(
            format: format, encoding: file.encoding.description, delimiter: text.delimiter.name, file: file,
            language: language)
        var export = try efs.describe(
            efs.variables(named: header.cells, row: header.number), codebook: codebook)
        let hidden = Set(export.columns.indices.filter { !export.columns[$0].isReadable })
        let readable = try DelimitedFile(file, language: language, skipping: hidden)
        func reader() -> DelimitedExportReader {
            DelimitedExportReader(export: export, text: readable, header: header.number, codebook: codebook)
        }
        if codebook == nil {
            for column in try EFSExport.columnsWithCodes(reader()) {
                export.columns[column].missing.unanswered.insert("0")
            }
        }
        return reader()
    }
}
