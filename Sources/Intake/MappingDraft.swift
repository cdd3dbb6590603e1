import Drafting
import Findings
import Mapping
import SystemCalls

/// A mapping file for files that have none yet.
package enum MappingDraft {
    /// - Parameters:
    ///   - files: exports, and codebooks of them.
    ///   - rosters: their address lists.
    ///   - format: of the exports, where somebody says so; else it is seen in each.
    ///   - language: of the comments and the study; nil takes the questionnaire's.
    ///   - folder: that the mapping is to lie in; its paths are relative to it.
    /// - Returns: YAML; what people must decide is a key with nothing behind it.
    /// - Throws: `RunStopped`.
    package static func text(
        files: [String], rosters: [String], as format: ExportFormat? = nil, language: Language?,
        folder: String = "."
    ) throws -> String {
        try StudyDraft(
            files: files, rosters: rosters, as: format, language: language, folder: folder
        ).mapping
    }

    /// Writes a draft to a file that is not there yet: what somebody has filled in is never written over.
    /// - Throws: `RunStopped(.unwritableOutput)`, with nothing left of the file.
    /// - Parameters:
    ///   - thereAlready: what is said of a file that is there.
    ///   - hint: what to do then.
    package static func write(
        _ draft: String, to path: String,
        thereAlready: Text = Text("mapping-draft.file-there-already-draft"),
        hint: Text = Text("mapping-draft.give-another-file-name")
    ) throws {
        func unwritable(_ path: String, _ fault: CInt) -> RunStopped {
            let message = fault == EEXIST ? thereAlready : cannot(fault)
            return RunStopped(
                .unwritableOutput,
                [
                    Finding(
                        .error, .outputUnwritable, message: message, hint: hint, place: SourcePlace(file: path),
                        stopsRun: true)
                ])
        }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw unwritable(path, errno) }
        var bytes = Array(draft.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { SystemCalls.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { break }
            bytes = bytes.dropFirst(written)
        }
        // Errors of the disk may show at the end only.
        let isWhole = bytes.isEmpty && fsync(file) == 0
        let fault = errno
        if close(file) != 0 || !isWhole {
            unlink(path)
            throw unwritable(path, isWhole ? errno : fault)
        }
    }

    private static func cannot(_ fault: CInt) -> Text {
        let reason = SystemReason.text(fault)
        return Text("mapping-draft.draft-cannot-written", ["reason": reason])
    }
}
