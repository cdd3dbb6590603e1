import Findings
import Mapping

/// Every format that can be read, in the order in which a file is held against them.
package enum ImporterList {
    package static let all: [any Importer.Type] = [
        EFSXMLImporter.self,
        EssentialsAPIImporter.self,
        EssentialsXLSXImporter.self,
        EFSXLSXImporter.self,
        SPSSImporter.self,
        EFSCSVImporter.self,
        EssentialsCSVImporter.self,
    ]

    /// Opens a network's responses: by content, or as the format that the mapping forces.
    /// - Parameter folder: where relative paths begin: the mapping file's folder.
    /// - Throws: `RunStopped`.
    package static func open(
        _ responses: ResponsesFile, in folder: String, language: Language
    ) throws -> any ExportReader {
        let file = try InputFile.look(
            at: path(responses.file, in: folder), shownAs: responses.file, encoding: responses.encoding,
            delimiter: responses.delimiter, sheet: responses.sheet, language: language)
        let codebook = try responses.codebook.map {
            try InputFile.look(at: path($0, in: folder), shownAs: $0, language: language)
        }
        return try open(file, codebook: codebook, as: responses.format, language: language)
    }

    package static func open(
        _ file: InputFile, codebook: InputFile? = nil, as format: ExportFormat? = nil, language: Language
    ) throws -> any ExportReader {
        let words = FileWords(file: file.shownPath, language: language)
        let fitting =
            if let format { all.first { $0.format == format } } else { all.first { $0.recognises(file) } }
        if let fitting { return try fitting.open(file, codebook: codebook, language: language) }
        // A file that is broken or refused before it says what it is, says so.
        if file.looksLikeXML { try XMLFile(file: file, language: language).read(SilentHandler()) }
        if file.looksLikeZip { _ = try SpreadsheetTable(file, language: language) }
        throw unknownFormat(file, words, language)
    }

    /// The path of a file that a mapping in `folder` names.
    package static func path(_ file: String, in folder: String) -> String {
        file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file
    }

    private static func unknownFormat(_ file: InputFile, _ words: FileWords, _ language: Language) -> RunStopped {
        let seen = FileAppearance(file).description(language)
        let known = all.map { "\($0.format.rawValue) (\($0.summary[language]))" }.joined(separator: "; ")
        return words.stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Filen er ikke et format som kan leses som svar. Den ser ut som \(seen).",
                nn: "Fila er ikkje eit format som kan lesast som svar. Ho ser ut som \(seen).",
                en: "The file is of no format that can be read as responses. It looks like \(seen)."),
            language.pick(
                nb: "Dette kan leses: \(known). Oppgi `format:` hvis filen er et av dem.",
                nn: "Dette kan lesast: \(known). Oppgi `format:` dersom fila er eit av dei.",
                en: "These can be read: \(known). Give `format:` if the file is one of them."))
    }
}
