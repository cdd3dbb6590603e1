import DelimitedText
import Findings
import Mapping
import NetworkModel

/// Raw data from Questback Essentials as delimited text: one header row, one row a response, an empty cell is a blank.
package enum EssentialsCSVImporter: Importer {
    package static let format = ExportFormat.essentialsCSV
    package static let summary = Text(
        nb: "rådata fra Questback Essentials som tekst: overskrifter med nummer foran, «3.1: Spørsmål: Rad»",
        nn: "rådata frå Questback Essentials som tekst: overskrifter med nummer framfor, «3.1: Spørsmål: Rad»",
        en: "raw data from Questback Essentials as text: headers that begin with a number, “3.1: Question: Row”")

    package static func recognise(_ file: FileLook) -> Recognition {
        EssentialsHeader.recognise(file.textRows.first ?? [])
    }

    package static func fits(_ headings: [String]) -> Bool { EssentialsHeader.recognises(headings) }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let text = try DelimitedTable(file, language: language)
        let header = try text.header()
        try EssentialsHeader.check(header.cells, row: header.number, file: file, language: language)
        let export = EssentialsHeader(header.cells).export(
            format: format, encoding: file.encoding.description, delimiter: text.delimiter.name, file: file,
            row: header.number)
        let hidden = export.columns.indices.filter { !export.columns[$0].isReadable }
        return try DelimitedExportReader(
            export: export, text: DelimitedTable(file, language: language, skipping: Set(hidden)),
            header: header.number, codebook: codebook)
    }
}
