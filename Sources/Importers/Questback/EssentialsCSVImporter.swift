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
        !file.looksLikeXML && EssentialsHeader.recognises(DelimitedFile.glimpse(file))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let text = try DelimitedFile(file, language: language)
        let header = try text.header()
        guard EssentialsHeader.recognises(header.cells) else {
            throw FileWords(file: file.shownPath, language: language).stopped(
                .unusableData, .exportBroken,
                language.pick(
                    nb: "Overskriftsraden har ingen numre foran spørsmålene, som rådata fra Questback Essentials har.",
                    nn: "Overskriftsrada har ingen nummer framfor spørsmåla, som rådata frå Questback Essentials har.",
                    en: "The header has no numbers before the questions, as raw data from Questback Essentials has."),
                language.pick(
                    nb: "Se om `format:` og `delimiter:` er riktige.", nn: "Sjå om `format:` og `delimiter:` er rette.",
                    en: "See whether `format:` and `delimiter:` are right."),
                row: header.number)
        }
        let read = EssentialsHeader(header.cells)
        let export = Export(
            format: format, formatVersion: nil, encoding: file.encoding.description, delimiter: text.delimiter.name,
            file: file.shownPath, columns: read.columns, questions: read.questions,
            respondentColumn: read.respondentColumn, dateColumn: read.dateColumn, rowStatus: RowStatus())
        let hidden = read.columns.indices.filter { !read.columns[$0].isReadable }
        return try DelimitedExportReader(
            export: export, text: DelimitedFile(file, language: language, skipping: Set(hidden)),
            header: header.number, codebook: codebook)
    }
}

/// An export whose rows are those of a delimited text.
struct DelimitedExportReader: ExportReader {
    let export: Export
    let text: DelimitedFile
    /// The row of the header.
    let header: Int
    let codebook: InputFile?

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        try text.forEachDataRow(below: header, width: export.columns.count) { row in
            try body(ExportRow(number: row.number, bytes: row.bytes, ends: row.ends))
        }
    }

    func sourceFiles(rows: Int) -> [SourceFile] { export.sourceFiles(text.file, codebook: codebook, rows: rows) }
}

extension Export {
    /// The files of this export for the provenance, the responses first.
    func sourceFiles(_ file: InputFile, codebook: InputFile?, rows: Int) -> [SourceFile] {
        [
            file.sourceFile(
                role: .responses, format: format.rawValue, formatVersion: formatVersion, encoding: encoding,
                delimiter: delimiter, rows: rows, columns: columns.count)
        ] + (codebook.map { [$0.sourceFile(role: .codebook, encoding: $0.encoding.description)] } ?? [])
    }
}
