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
        Nettskjema.self,
        SurveyXact.self,
        LimeSurvey.self,
        Qualtrics.self,
        MicrosoftForms.self,
        GoogleForms.self,
        SurveyMonkey.self,
        REDCap.self,
        AnyTable.self,
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
            codebooks += survey.codebook.map { [$0] + $0.companions } ?? []
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
            let readers = try files.enumerated().map { position, file in
                try open(
                    file, codebook: known.isEmpty ? codebook : own(codebook, of: known[position]?.format), as: format)
            }
            return readers.count == 1 ? readers[0] : MixedExports(readers)
        }
        guard fitting is any SurveyTool.Type else { return try fitting.open(files, codebook: codebook) }
        // People build a form anew for the second round; its columns are others.
        let readers = try files.map { try fitting.open($0, codebook: codebook) }
        return (try? SeveralExports(readers)) ?? MixedExports(readers)
    }

    /// Of several codebooks those that belong to exports of a format.
    private static func own(_ codebook: InputFile?, of format: ExportFormat?) -> InputFile? {
        guard let codebook else { return nil }
        let fitting = ([codebook] + codebook.companions).filter { file in
            guard let companion = Companion(file) else {
                return all.first { $0.format == format } is any SurveyTool.Type == false
            }
            return companion.format == nil
                ? [.nettskjema, .limeSurvey, .anyTable].contains(format) : companion.format == format
        }
        var first = fitting.first
        first?.companions = Array(fitting.dropFirst())
        return first
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
        // A file whose own signs somebody has removed may still have its companion.
        let owners = ([codebook].compactMap(\.self) + (codebook?.companions ?? [])).compactMap { Companion($0)?.format }
        if let owner = owners.first, let fitting = all.first(where: { $0.format == owner }) {
            return try fitting.open(file, codebook: codebook)
        }
        if let companion = Companion(file) { throw onlyCompanion(companion, words) }
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
        let look = FileLook(file)
        let found = all.map { (importer: $0, recognition: $0.recognise(look)) }
        if let format {
            // What somebody says holds against weak signs, not against certain ones of another tool.
            let certain = found.filter { $0.recognition.certainty == .certain }
            if let other = certain.first, !isOne(format, with: certain.map { $0.importer.format }) {
                throw otherFormat(file, said: format, other.importer, other.recognition)
            }
            return all.first { $0.format == format }
        }
        for strength in [3, 2, 1] {
            let fitting = found.filter { one in
                // Questback's possible ones are equally strong among each other.
                let isWeak = one.recognition.certainty == .possible && !(one.importer is any SurveyTool.Type)
                return (isWeak ? 1 : one.recognition.strength) == strength
            }
            if fitting.count > 1 { throw severalFormats(file, fitting) }
            if let one = fitting.first { return one.importer }
        }
        return nil
    }

    /// Whether a file with certain signs may be read as what somebody says it is: any table can be read as a plain one.
    private static func isOne(_ format: ExportFormat, with certain: [ExportFormat]) -> Bool {
        certain.contains(format) || format == .anyTable || certain == [.spss]
    }

    /// Why a file is taken to be of a format.
    package static func recognition(of file: InputFile, as format: ExportFormat) -> Recognition {
        let recognition = all.first { $0.format == format }?.recognise(FileLook(file)) ?? .no()
        return recognition.isRecognised
            ? recognition : Recognition(certainty: .no, reasons: [.onlySaid] + recognition.reasons)
    }

    /// Whether a row of headings is that of a format.
    static func fits(_ headings: [String]) -> Bool { all.contains { $0.fits(headings) } }

    private static func otherFormat(
        _ file: InputFile, said: ExportFormat, _ importer: any Importer.Type, _ recognition: Recognition
    ) -> RunStopped {
        FileWords(file: file.shownPath).stopped(
            .unusableData, .formatUnknown,
            Text(
                "responses.other-format",
                ["said": said.rawValue, "format": importer.format.rawValue, "signs": recognition.text]),
            Text("responses.leave-format-out", ["format": importer.format.rawValue]))
    }

    /// A file that says what another one means, opened in its place.
    private static func onlyCompanion(_ companion: Companion, _ words: FileWords) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown, Text("responses.is-companion", ["what": companion.name]),
            Text("responses.give-as-codebook"))
    }

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
