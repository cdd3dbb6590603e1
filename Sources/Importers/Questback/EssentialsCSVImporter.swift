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

    package static func recognises(_ file: InputFile) -> Bool {
        !file.looksLikeXML && !file.looksLikeZip && EssentialsHeader.recognises(DelimitedTable.glimpse(file))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let text = try DelimitedTable(file, language: language)
        let header = try text.header()
        try EssentialsHeader.check(header.cells, row: header.number, file: file, language: language)
        var export = EssentialsHeader(header.cells).export(
            format: format, encoding: file.encoding.description, delimiter: text.delimiter.name, file: file)
        export.headerRow = header.number
        let hidden = export.columns.indices.filter { !export.columns[$0].isReadable }
        return try DelimitedExportReader(
            export: export, text: DelimitedTable(file, language: language, skipping: Set(hidden)),
            header: header.number, codebook: codebook)
    }
}

/// An export whose rows are those of a delimited text.
struct DelimitedExportReader: ExportReader {
    let export: Export
    let text: DelimitedTable
    /// The row of the header.
    let header: Int
    let codebook: InputFile?

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        try text.forEachDataRow(below: header, width: export.columns.count) { row in
            if row.cellCount > 0 { try body(ExportRow(number: row.number, bytes: row.bytes, ends: row.ends)) }
        }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        try export.sourceFiles(text.file, codebook: codebook, rows: rows)
    }
}

extension Export {
    /// The files of this export for the provenance, the responses first.
    func sourceFiles(_ file: InputFile, codebook: InputFile?, rows: Int) throws -> [SourceFile] {
        try [
            file.sourceFile(
                role: .responses, format: format.rawValue, formatVersion: formatVersion, encoding: encoding,
                delimiter: delimiter, rows: rows, columns: columns.count)
        ]
            + (codebook.map { [$0] + $0.companions } ?? []).map {
                try $0.sourceFile(role: .codebook, encoding: $0.encoding.description)
            }
    }
}
