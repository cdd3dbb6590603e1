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
    func part(named name: String, in memory: MemoryFile) throws -> InputFile {
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { Self.isShown($0) ? $0 : "\u{FFFD}" }))
        var part = try InputFile.look(
            at: memory.path, shownAs: shownPath + "/" + plain.prefix(Self.longestName),
            encoding: encodingIsForced ? encoding.name : nil, sheet: sheet, headerRow: headerRow)
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
        headerRow: Int? = nil
    ) throws -> InputFile {
        let words = FileWords(file: shownAs)
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
            headerRow: headerRow)
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
            throw FileWords(file: shownPath).unreadable(error)
        }
    }
}

/// What is said of a file as a whole.
struct FileWords {
    var file: String

    func unreadable(_ fault: FileChunks.Fault) -> RunStopped {
        var cure = Text("file.see-whether-path-right")
        let reason: Text
        switch fault {
        case .isFolder:
            reason = Text("file.this-folder-not-file")
        case .isNoFile:
            reason = Text("file.this-no-ordinary-file")
        case .system(2):
            reason = Text("file.there-no-such-file")
        case .system(13):
            reason = Text("file.you-have-no-permission")
            cure = Text("file.ask-file-s-owner")
        case .system(let number):
            reason = Text("file.file-cannot-read-system", ["number": Int(number)])
        }
        return stopped(
            .unreadableFile, .fileUnreadable, reason, cure)
    }

    func empty() -> RunStopped {
        stopped(
            .unusableData, .fileEmpty,
            Text("file.file-empty"),
            Text("file.download-export-again"))
    }

    /// A row of headings that the mapping names and the file does not have.
    func noHeadings(inRow row: Int) -> RunStopped {
        stopped(
            .unusableData, .mappingWrongValue,
            Text("file.row-which-headings-should", ["row": row]),
            Text("file.correct-header-row-mapping"),
            row: row)
    }

    func unusableDelimiter() -> RunStopped {
        stopped(
            .unusableData, .mappingWrongValue,
            Text("file.delimiter-given-for-file"),
            Text("file.delimiter-one-character-or"))
    }

    func notText(_ fault: TextStream.Fault, encoding: TextEncoding, row: Int) -> RunStopped {
        guard let offset = fault.offset else {
            return stopped(
                .unusableData, .textEncoding,
                Text("file.encoding-given-for-file"),
                Text("file.use-for-example-utf"))
        }
        return stopped(
            .unusableData, .textEncoding,
            Text("file.row-has-bytes-no", ["name": encoding.name, "offset": offset + 1]),
            Text("file.give-right-encoding-mapping"),
            row: row)
    }

    /// A cell that a row cannot take (`RowAssembler.append`), which would else be empty in silence.
    func tooLong(row: Int, column: String) -> RunStopped {
        let most = RowAssembler.longestCell >> 20
        return stopped(
            .unusableData, .exportBroken,
            Text("file.cell-has-more-than", ["most": most]),
            exportAgain, row: row, column: column)
    }

    /// A run that ends because of this file.
    func stopped(
        _ status: ExitStatus, _ code: FindingCode, _ message: Text, _ hint: Text, row: Int? = nil,
        column: String? = nil
    ) -> RunStopped {
        RunStopped(status, [finding(code, message, hint, row: row, column: column)])
    }

    func finding(
        _ code: FindingCode, _ message: Text, _ hint: Text, row: Int? = nil, column: String? = nil
    ) -> Finding {
        Finding(
            .error, code, message: message, hint: hint, place: SourcePlace(file: file, row: row, column: column),
            stopsRun: true)
    }
}
