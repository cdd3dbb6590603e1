import Findings
import Zip

/// What is said of an archive that cannot be read as an export.
struct ArchiveWords {
    let file: String

    private var words: FileWords { FileWords(file: file) }

    func cannotUnpack(_ fault: ZipArchive.Fault) -> RunStopped {
        switch fault {
        case .encrypted:
            words.stopped(
                .unusableData, .exportBroken,
                Text("archive-words.archive-protected-by-password"), unpack)
        case .tooLarge, .tooManyParts:
            words.stopped(
                .unusableData, .exportBroken,
                Text("archive-words.archive-too-large-read"), unpack)
        case .damaged, .noSuchPart:
            words.stopped(
                .unusableData, .exportBroken,
                Text("archive-words.archive-damaged-or-truncated"), exportAgain)
        }
    }

    func noMemory(_ fault: MemoryFile.Fault) -> RunStopped {
        words.stopped(
            .unreadableFile, .fileUnreadable,
            Text("archive-words.archive-cannot-unpacked-into", ["number": Int(fault.number)]), unpack)
    }

    func tooManyParts(_ parts: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            Text("archive-words.archive-has-files-read", ["parts": parts.count]), unpack)
    }

    func noExport(_ parts: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            Text("archive-words.no-file-archive-format", ["list": list(parts)]),
            unpack)
    }

    func severalExports(_ exports: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            Text("archive-words.archive-holds-several-exports", ["list": list(exports)]),
            Text("archive-words.unpack-archive-name-one"))
    }

    func others(_ export: String, _ others: [String]) -> RunStopped {
        words.stopped(
            .unusableData, .formatUnknown,
            Text("archive-words.beside-export-there-something", ["export": export, "list": list(others)]),
            Text("archive-words.unpack-archive-give-export"))
    }

    private func list(_ names: [String]) -> String {
        names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
    }

    private var unpack: Text {
        Text("archive-words.unpack-archive-name-file")
    }
}
