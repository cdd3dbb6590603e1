import DelimitedText
import Findings
import Mapping
import NetworkModel

/// Raw data from Questback Essentials as delimited text: one header row, one row a response, an empty cell is a blank.
package enum EssentialsCSVImporter: Importer {
    package static let format = ExportFormat.essentialsCSV
    package static let summary = Text("essentials-csv.raw-data-from-questback")

    package static func recognise(_ file: FileLook) -> Recognition {
        EssentialsHeader.recognise(file.textRows.first ?? [])
    }

    package static func fits(_ headings: [String]) -> Bool { EssentialsHeader.recognises(headings) }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        let text = try DelimitedTable(file)
        let header = try text.header()
        try EssentialsHeader.check(header.cells, row: header.number, file: file)
        let export = EssentialsHeader(header.cells).export(
            format: format, encoding: file.encoding.description, delimiter: text.delimiter.name, file: file,
            row: header.number)
        let hidden = export.columns.indices.filter { !export.columns[$0].isReadable }
        return try DelimitedExportReader(
            export: export, text: DelimitedTable(file, skipping: Set(hidden)),
            header: header.number, codebook: codebook)
    }
}
