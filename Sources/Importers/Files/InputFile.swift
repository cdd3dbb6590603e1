import DelimitedText
import Findings
import NetworkModel
import Zip

/// A file that is to be read, looked through once: its size and what it seems to be.
package struct InputFile: Sendable {
    /// As the mapping or the command line gives it; what messages show.
    package var shownPath: String
    /// Where it lies.
    package var path: String
    package var bytes: Int
    private var hash: FileHash
    /// The first bytes of the file, 64 KB at most.
    package var head: [UInt8]
    /// How its text is encoded, if it is text.
    package var encoding: TextEncoding
    /// Whether somebody says so, rather than the bytes.
    package var encodingIsForced: Bool
    /// What the mapping says the delimiter is; nil when it is to be found out.
    package var forcedDelimiter: Delimiter?
    /// The sheet of a workbook that the mapping names.
    package var sheet: String?
    /// Further files that say the rest of what this one says: those of a codebook in parts.
    package var companions: [InputFile] = []
    /// The row that the mapping says the headings stand in; nil for the first that is not blank.
    package var headerRow: Int?
    private let language: Language
    /// Where it was unpacked, for a part of an archive; and the archive.
    private var unpacked: MemoryFile?
    private(set) var archive: ArchiveFile?

    /// What is told of an archive of which a file is a part.
    struct ArchiveFile: Sendable {
        var shownPath: String
        var bytes: Int
    }

    /// How a mapping names it: by the archive that it is in.
    package var mappedPath: String { archive?.shownPath ?? shownPath }

    /// A part of this archive, read as the mapping says of it. It is shown below the archive by its name, as far as that can be
    /// shown; its checksum is the archive's.
    /// - Throws: `RunStopped`.
    func part(named name: String, in memory: MemoryFile, _ language: Language) throws -> InputFile {
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { Self.isShown($0) ? $0 : "\u{FFFD}" }))
        var part = try InputFile.look(
            at: memory.path, shownAs: shownPath + "/" + plain.prefix(Self.longestName),
            encoding: encodingIsForced ? encoding.name : nil, sheet: sheet, headerRow: headerRow, language: language)
        part.forcedDelimiter = forcedDelimiter
        part.unpacked = memory
        part.archive = ArchiveFile(shownPath: shownPath, bytes: bytes)
        part.hash = hash
        return part
    }

    private static let longestName = 120

    /// Neither a control character nor one that turns or hides what stands around it.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }

    /// Reads the file once, in chunks: the encoding shows in a mark at its beginning, else UTF-16 in zero bytes, else
    /// it is UTF-8 if every byte fits, else Windows-1252. Of XML, which says itself what it is, only the beginning.
    /// - Throws: `RunStopped` when it cannot be read, is empty, or the encoding or delimiter asked for is none.
    package static func look(
        at path: String, shownAs: String, encoding: String? = nil, delimiter: String? = nil, sheet: String? = nil,
        headerRow: Int? = nil, language: Language
    ) throws -> InputFile {
        let words = FileWords(file: shownAs, language: language)
        let hash = FileHash(path: path)
        var head: [UInt8] = []
        var bytes = 0
        var isUTF8 = true
        var kept = 0
        do throws(FileChunks.Fault) {
            var chunks = try FileChunks(path: path)
            while let chunk = try chunks.next(keeping: kept) {
                let new = UnsafeBufferPointer(rebasing: chunk[kept...])
                if head.count < headSize { head.append(contentsOf: new.prefix(headSize - head.count)) }
                bytes += new.count
                if declaresXML(head) {
                    bytes = chunks.fileSize
                    break
                }
                guard isUTF8 else { continue }
                kept = UTF8Check.incompleteEnd(of: chunk)
                isUTF8 = UTF8Check.firstFault(in: UnsafeBufferPointer(rebasing: chunk[..<(chunk.count - kept)])) == nil
                if !isUTF8 { kept = 0 }
            }
        } catch {
            throw words.unreadable(error)
        }
        guard bytes > 0 else { throw words.empty() }
        if kept > 0 { isUTF8 = false }
        var forcedDelimiter: Delimiter?
        if let delimiter {
            forcedDelimiter = Delimiter(named: delimiter)
            if forcedDelimiter == nil { throw words.unusableDelimiter() }
        }
        let detected =
            TextEncoding(markIn: head) ?? TextEncoding(zerosIn: head) ?? (isUTF8 ? .utf8 : .windows1252)
        return InputFile(
            shownPath: shownAs, path: path, bytes: bytes,
            hash: hash, head: head, encoding: encoding.map { TextEncoding(named: $0, head: head) } ?? detected,
            encodingIsForced: encoding != nil, forcedDelimiter: forcedDelimiter, sheet: sheet,
            headerRow: headerRow, language: language)
    }

    private static let headSize = 64 << 10

    /// For the provenance.
    /// - Throws: `RunStopped` when the file can be read no longer.
    package func sourceFile(
        role: SourceFile.Role, format: String? = nil, formatVersion: String? = nil, encoding: String? = nil,
        delimiter: String? = nil, rows: Int? = nil, columns: Int? = nil
    ) throws -> SourceFile {
        var source = try SourceFile(
            role: role, path: shownPath, sha256: sha256(), bytes: archive?.bytes ?? bytes, format: format,
            formatVersion: formatVersion, encoding: encoding, delimiter: delimiter, rows: rows, columns: columns)
        source.archive = archive?.shownPath
        return source
    }

    func sha256() throws(RunStopped) -> String {
        do throws(FileChunks.Fault) {
            return try hash.value()
        } catch {
            throw FileWords(file: shownPath, language: language).unreadable(error)
        }
    }
}

/// What is said of a file as a whole.
struct FileWords {
    var file: String
    var language: Language

    func unreadable(_ fault: FileChunks.Fault) -> RunStopped {
        var cure = language.pick(
            nb: "Se om stien er riktig; den er relativ til oppsettfilen.",
            nn: "Sjå om stien er rett; han er relativ til oppsettfila.",
            en: "See whether the path is right; it is relative to the mapping file.")
        let reason: String
        switch fault {
        case .isFolder:
            reason = language.pick(
                nb: "Dette er en mappe, ingen fil.", nn: "Dette er ei mappe, inga fil.",
                en: "This is a folder, not a file.")
        case .isNoFile:
            reason = language.pick(
                nb: "Dette er ingen vanlig fil.", nn: "Dette er inga vanleg fil.", en: "This is no ordinary file.")
        case .system(2):
            reason = language.pick(
                nb: "Filen finnes ikke.", nn: "Fila finst ikkje.", en: "There is no such file.")
        case .system(13):
            reason = language.pick(
                nb: "Du har ikke tilgang til å lese filen.", nn: "Du har ikkje tilgang til å lese fila.",
                en: "You have no permission to read the file.")
            cure = language.pick(
                nb: "Be den som eier filen, om lesetilgang, eller legg en kopi der du har tilgang.",
                nn: "Be den som eig fila, om lesetilgang, eller legg ein kopi der du har tilgang.",
                en: "Ask the file's owner for the right to read it, or put a copy where you have it.")
        case .system(let number):
            reason = language.pick(
                nb: "Filen kan ikke leses (systemfeil \(number)).", nn: "Fila kan ikkje lesast (systemfeil \(number)).",
                en: "The file cannot be read (system error \(number)).")
        }
        return stopped(
            .unreadableFile, .fileUnreadable, reason, cure)
    }

    func empty() -> RunStopped {
        stopped(
            .unusableData, .fileEmpty,
            language.pick(nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty."),
            language.pick(
                nb: "Last ned eksporten på nytt.", nn: "Last ned eksporten på nytt.", en: "Download the export again."))
    }

    /// A row of headings that the mapping names and the file does not have.
    func noHeadings(inRow row: Int) -> RunStopped {
        stopped(
            .unusableData, .mappingWrongValue,
            language.pick(
                nb: "Rad \(row), der overskriftene skal stå, er tom eller finnes ikke.",
                nn: "Rad \(row), der overskriftene skal stå, er tom eller finst ikkje.",
                en: "Row \(row), in which the headings should stand, is blank or not there."),
            language.pick(
                nb: "Rett `header-row:` i oppsettfilen; radene telles som i et regneark, fra 1.",
                nn: "Rett `header-row:` i oppsettfila; radene blir talde som i eit rekneark, frå 1.",
                en: "Correct `header-row:` in the mapping; rows are counted as in a spreadsheet, from 1."),
            row: row)
    }

    func unusableDelimiter() -> RunStopped {
        stopped(
            .unusableData, .mappingWrongValue,
            language.pick(
                nb: "Skilletegnet som er oppgitt for filen, kan ikke brukes.",
                nn: "Skiljeteiknet som er oppgitt for fila, kan ikkje brukast.",
                en: "The delimiter given for the file cannot be used."),
            language.pick(
                nb: "`delimiter:` er ett tegn (\",\", \";\", \"|\") eller et av ordene comma, semicolon, tab.",
                nn: "`delimiter:` er eitt teikn (\",\", \";\", \"|\") eller eit av orda comma, semicolon, tab.",
                en: "`delimiter:` is one character (\",\", \";\", \"|\") or one of the words comma, semicolon, tab."))
    }

    func notText(_ fault: TextStream.Fault, encoding: TextEncoding, row: Int) -> RunStopped {
        guard let offset = fault.offset else {
            return stopped(
                .unusableData, .textEncoding,
                language.pick(
                    nb: "Tegnkodingen som er oppgitt for filen, er ukjent.",
                    nn: "Teiknkodinga som er oppgitt for fila, er ukjend.",
                    en: "The encoding given for the file is unknown."),
                language.pick(
                    nb: "Bruk for eksempel utf-8, utf-16le, utf-16be eller windows-1252 som `encoding:`.",
                    nn: "Bruk til dømes utf-8, utf-16le, utf-16be eller windows-1252 som `encoding:`.",
                    en: "Use for example utf-8, utf-16le, utf-16be or windows-1252 as `encoding:`."))
        }
        return stopped(
            .unusableData, .textEncoding,
            language.pick(
                nb: "Raden har byte som ikke er tekst i \(encoding.name) (byte \(offset + 1) i filen).",
                nn: "Rada har byte som ikkje er tekst i \(encoding.name) (byte \(offset + 1) i fila).",
                en: "The row has bytes that are no text in \(encoding.name) (byte \(offset + 1) of the file)."),
            language.pick(
                nb: "Oppgi riktig `encoding:` i oppsettfilen, eller eksporter filen på nytt som UTF-8.",
                nn: "Oppgi rett `encoding:` i oppsettfila, eller eksporter fila på nytt som UTF-8.",
                en: "Give the right `encoding:` in the mapping, or export the file again as UTF-8."),
            row: row)
    }

    /// A cell that a row cannot take (`RowAssembler.append`), which would else be empty in silence.
    func tooLong(row: Int, column: String) -> RunStopped {
        let most = RowAssembler.longestCell >> 20
        return stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb: "Cellen har mer enn \(most) MB tekst, eller raden blir for lang med den.",
                nn: "Cella har meir enn \(most) MB tekst, eller rada blir for lang med ho.",
                en: "The cell has more than \(most) MB of text, or makes the row too long."),
            exportAgain(language), row: row, column: column)
    }

    /// A run that ends because of this file.
    func stopped(
        _ status: ExitStatus, _ code: FindingCode, _ message: String, _ hint: String, row: Int? = nil,
        column: String? = nil
    ) -> RunStopped {
        RunStopped(status, [finding(code, message, hint, row: row, column: column)])
    }

    func finding(
        _ code: FindingCode, _ message: String, _ hint: String, row: Int? = nil, column: String? = nil
    ) -> Finding {
        Finding(
            .error, code, message: message, hint: hint, place: SourcePlace(file: file, row: row, column: column),
            stopsRun: true)
    }
}
