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
        _ responses: ResponsesFile, in folder: String
    ) throws -> any ExportReader {
        var files = try responses.files.map {
            try InputFile.look(
                at: path($0, in: folder), shownAs: $0, encoding: responses.encoding, delimiter: responses.delimiter,
                sheet: responses.sheet, headerRow: responses.headerRow)
        }
        var codebooks = try responses.codebooks.map {
            try InputFile.look(at: path($0, in: folder), shownAs: $0)
        }
        for position in files.indices where ExportArchive.isOne(files[position]) {
            let survey = try ExportArchive(files[position])
                .survey(as: responses.format, hasCodebook: !responses.codebooks.isEmpty)
            files[position] = survey.export
            codebooks += [survey.codebook].compactMap(\.self)
        }
        var codebook = codebooks.first
        codebook?.companions = Array(codebooks.dropFirst())
        let reader = try open(files, codebook: codebook, as: responses.format)
        if let missing = reader.export.missingResponses { throw incomplete(missing, files) }
        return reader
    }

    /// What an archive holds; nil for any other file.
    /// - Throws: `RunStopped` when it does not hold one export and perhaps its codebook.
    package static func unpacked(
        _ file: InputFile, as format: ExportFormat? = nil
    ) throws -> (export: InputFile, codebook: InputFile?)? {
        guard ExportArchive.isOne(file) else { return nil }
        return try ExportArchive(file).survey(as: format)
    }

    private static func open(
        _ files: [InputFile], codebook: InputFile?, as format: ExportFormat?
    ) throws -> any ExportReader {
        let known = files.count > 1 ? try files.map { try recognised($0, as: format) } : []
        guard let first = known.first, let fitting = first, known.allSatisfy({ $0 == first }) else {
            let readers = try files.map { try open($0, codebook: codebook, as: format) }
            return readers.count == 1 ? readers[0] : try SeveralExports(readers)
        }
        return try fitting.open(files, codebook: codebook)
    }

    /// A part of a survey's responses would make non-respondents of everybody in the rest.
    private static func incomplete(
        _ missing: Export.MissingResponses, _ files: [InputFile]
    ) -> RunStopped {
        let held = missing.held
        let message =
            missing.declared.map {
                Text("responses.responses-there-file-one", ["held": held, "value": $0])
            }
            ?? Text("responses.file-full-page-responses", ["held": held])
        return FileWords(file: files[files.count - 1].shownPath).stopped(
            .unusableData, .exportIncomplete, message,
            Text("responses.fetch-other-pages-too"))
    }

    package static func open(
        _ file: InputFile, codebook: InputFile? = nil, as format: ExportFormat? = nil
    ) throws -> any ExportReader {
        let words = FileWords(file: file.shownPath)
        if let fitting = try recognised(file, as: format) {
            return try fitting.open(file, codebook: codebook)
        }
        // A file that is broken or refused before it says what it is, says so.
        if file.looksLikeXML { try XMLFile(file: file).read(SilentHandler()) }
        if file.looksLikeZip { _ = try SpreadsheetTable(file) }
        throw unknownFormat(file, words)
    }

    /// What is to read a file: what somebody says it is, else the format of the strongest sign; nil where there is none.
    /// - Throws: `RunStopped` that shows all, where several formats have signs of the same strength.
    private static func recognised(
        _ file: InputFile, as format: ExportFormat?
    ) throws -> (any Importer.Type)? {
        if let format { return all.first { $0.format == format } }
        let look = FileLook(file)
        let found = all.map { (importer: $0, recognition: $0.recognise(look)) }
        for certainty in [Recognition.Certainty.certain, .possible] {
            let fitting = found.filter { $0.recognition.certainty == certainty }
            if fitting.count > 1 { throw severalFormats(file, fitting) }
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
        _ file: InputFile, _ formats: [(importer: any Importer.Type, recognition: Recognition)]
    ) -> RunStopped {
        let list = formats.map { Text.joined([$0.importer.format.rawValue, ": ", $0.recognition.text]) }
        return FileWords(file: file.shownPath).stopped(
            .unusableData, .formatUnknown,
            Text("responses.file-has-signs-several", ["list": Text.joined(list, by: "; ")]),
            Text("responses.say-with-format-which"))
    }

    /// The path of a file that a mapping in `folder` names. A name whose letters are composed otherwise than in the mapping, as
    /// when a Mac wrote one of them, is the same name.
    package static func path(_ file: String, in folder: String) -> String {
        let path = file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file
        if path.utf8.allSatisfy({ $0 < 0x80 }) || access(path, F_OK) == 0 { return path }
        let others = [path.precomposedStringWithCanonicalMapping, path.decomposedStringWithCanonicalMapping]
        return others.first { access($0, F_OK) == 0 } ?? path
    }

    private static func unknownFormat(_ file: InputFile, _ words: FileWords) -> RunStopped {
        let seen = FileAppearance(file).description
        let search = HeadingSearch(file)
        let places = search.places(where: fits)
        let known = all.map { Text.joined([$0.format.rawValue, " (", $0.summary, ")"]) }
        return words.stopped(
            .unusableData, .formatUnknown,
            Text("responses.file-no-format-can", ["seen": seen]),
            .sentences(
                search.hint(places, key: "responses"),
                Text("responses.these-can-read-give", ["known": Text.joined(known, by: "; ")])))
    }
}
