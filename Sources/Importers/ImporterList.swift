import Findings
import Foundation
import Mapping

/// Every format that can be read. A file is held against all of them; the order is that in which they are listed for people.
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
        var files = try responses.files.map {
            try InputFile.look(
                at: path($0, in: folder), shownAs: $0, encoding: responses.encoding, delimiter: responses.delimiter,
                sheet: responses.sheet, headerRow: responses.headerRow, language: language)
        }
        var codebooks = try responses.codebooks.map {
            try InputFile.look(at: path($0, in: folder), shownAs: $0, language: language)
        }
        for position in files.indices where ExportArchive.isOne(files[position]) {
            let survey = try ExportArchive(files[position], language: language)
                .survey(as: responses.format, hasCodebook: !responses.codebooks.isEmpty)
            files[position] = survey.export
            codebooks += [survey.codebook].compactMap(\.self)
        }
        var codebook = codebooks.first
        codebook?.companions = Array(codebooks.dropFirst())
        let reader = try open(files, codebook: codebook, as: responses.format, language: language)
        if let missing = reader.export.missingResponses { throw incomplete(missing, files, language) }
        return reader
    }

    /// What an archive holds; nil for any other file.
    /// - Throws: `RunStopped` when it does not hold one export and perhaps its codebook.
    package static func unpacked(
        _ file: InputFile, as format: ExportFormat? = nil, language: Language
    ) throws -> (export: InputFile, codebook: InputFile?)? {
        guard ExportArchive.isOne(file) else { return nil }
        return try ExportArchive(file, language: language).survey(as: format)
    }

    private static func open(
        _ files: [InputFile], codebook: InputFile?, as format: ExportFormat?, language: Language
    ) throws -> any ExportReader {
        let known = files.count > 1 ? try files.map { try recognised($0, as: format, language) } : []
        guard let first = known.first, let fitting = first, known.allSatisfy({ $0 == first }) else {
            let readers = try files.map { try open($0, codebook: codebook, as: format, language: language) }
            return readers.count == 1 ? readers[0] : try SeveralExports(readers, language: language)
        }
        return try fitting.open(files, codebook: codebook, language: language)
    }

    /// A part of a survey's responses would make non-respondents of everybody in the rest.
    private static func incomplete(
        _ missing: Export.MissingResponses, _ files: [InputFile], _ language: Language
    ) -> RunStopped {
        let held = missing.held
        let message =
            missing.declared.map {
                language.pick(
                    nb:
                        "\(held) av \($0) svar er hentet: filen er én side av flere og sier selv at det er \($0) i alt.",
                    nn:
                        "\(held) av \($0) svar er henta: fila er éi side av fleire og seier sjølv at det er \($0) i alt.",
                    en:
                        "\(held) of \($0) responses are there: the file is one page of several and itself says \($0) in all."
                )
            }
            ?? language.pick(
                nb: "Filen er en full side på \(held) svar og sier ikke om det er flere sider.",
                nn: "Fila er ei full side på \(held) svar og seier ikkje om det er fleire sider.",
                en: "The file is a full page of \(held) responses and does not say whether there are further pages.")
        return FileWords(file: files[files.count - 1].shownPath, language: language).stopped(
            .unusableData, .exportIncomplete, message,
            language.pick(
                nb: "Hent de andre sidene også, og oppgi alle som liste: `responses: [side1.xml, side2.xml]`.",
                nn: "Hent dei andre sidene òg, og oppgi alle som liste: `responses: [side1.xml, side2.xml]`.",
                en: "Fetch the other pages too and give all of them as a list: `responses: [page1.xml, page2.xml]`."))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile? = nil, as format: ExportFormat? = nil, language: Language
    ) throws -> any ExportReader {
        let words = FileWords(file: file.shownPath, language: language)
        if let fitting = try recognised(file, as: format, language) {
            return try fitting.open(file, codebook: codebook, language: language)
        }
        // A file that is broken or refused before it says what it is, says so.
        if file.looksLikeXML { try XMLFile(file: file, language: language).read(SilentHandler()) }
        if file.looksLikeZip { _ = try SpreadsheetTable(file, language: language) }
        throw unknownFormat(file, words, language)
    }

    /// What is to read a file: what somebody says it is, else the format of the strongest sign; nil where there is none.
    /// - Throws: `RunStopped` that shows all, where several formats have signs of the same strength.
    private static func recognised(
        _ file: InputFile, as format: ExportFormat?, _ language: Language
    ) throws -> (any Importer.Type)? {
        if let format { return all.first { $0.format == format } }
        let look = FileLook(file)
        let found = all.map { (importer: $0, recognition: $0.recognise(look)) }
        for certainty in [Recognition.Certainty.certain, .possible] {
            let fitting = found.filter { $0.recognition.certainty == certainty }
            if fitting.count > 1 { throw severalFormats(file, fitting, language) }
            if let one = fitting.first { return one.importer }
        }
        return nil
    }

    /// Why a file is taken to be of a format.
    package static func recognition(of file: InputFile, as format: ExportFormat) -> Recognition {
        let recognition = all.first { $0.format == format }?.recognise(FileLook(file)) ?? .no()
        return recognition.isRecognised
            ? recognition : Recognition(certainty: .no, reasons: [.onlySaid] + recognition.reasons)
    }

    /// Whether a row of headings is that of a format.
    static func fits(_ headings: [String]) -> Bool { all.contains { $0.fits(headings) } }

    private static func severalFormats(
        _ file: InputFile, _ formats: [(importer: any Importer.Type, recognition: Recognition)], _ language: Language
    ) -> RunStopped {
        let list = formats.map { "\($0.importer.format.rawValue): \($0.recognition.text(language))" }
            .joined(separator: "; ")
        return FileWords(file: file.shownPath, language: language).stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Filen har kjennetegnene til flere formater: \(list).",
                nn: "Fila har kjenneteikna til fleire format: \(list).",
                en: "The file has the signs of several formats: \(list)."),
            language.pick(
                nb: "Si med `format:` hvilket av dem filen er.", nn: "Sei med `format:` kva for eit av dei fila er.",
                en: "Say with `format:` which of them the file is."))
    }

    /// The path of a file that a mapping in `folder` names. A name whose letters are composed otherwise than in the mapping, as
    /// when a Mac wrote one of them, is the same name.
    package static func path(_ file: String, in folder: String) -> String {
        let path = file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file
        if path.utf8.allSatisfy({ $0 < 0x80 }) || access(path, F_OK) == 0 { return path }
        let others = [path.precomposedStringWithCanonicalMapping, path.decomposedStringWithCanonicalMapping]
        return others.first { access($0, F_OK) == 0 } ?? path
    }

    private static func unknownFormat(_ file: InputFile, _ words: FileWords, _ language: Language) -> RunStopped {
        let seen = FileAppearance(file).description(language)
        let search = HeadingSearch(file)
        let places = search.places(where: fits)
        let known = all.map { "\($0.format.rawValue) (\($0.summary[language]))" }.joined(separator: "; ")
        return words.stopped(
            .unusableData, .formatUnknown,
            language.pick(
                nb: "Filen er ikke et format som kan leses som svar. Den ser ut som \(seen).",
                nn: "Fila er ikkje eit format som kan lesast som svar. Ho ser ut som \(seen).",
                en: "The file is of no format that can be read as responses. It looks like \(seen)."),
            (search.hint(places, key: "responses", language).map { $0 + " " } ?? "")
                + language.pick(
                    nb: "Dette kan leses: \(known). Oppgi `format:` hvis filen er et av dem.",
                    nn: "Dette kan lesast: \(known). Oppgi `format:` dersom fila er eit av dei.",
                    en: "These can be read: \(known). Give `format:` if the file is one of them."))
    }
}
