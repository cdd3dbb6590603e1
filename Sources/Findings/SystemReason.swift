import SystemCalls

/// Why the operating system refused something, in the reader's language; its own texts are English wherever it runs.
package enum SystemReason {
    /// - Parameter code: a number of `errno.h`; 0 where a library has none to give.
    package static func text(_ code: Int32) -> Text {
        words[code] ?? (code == 0 ? Text("system-reason.unknown") : Text("system-reason.number", ["code": Int(code)]))
    }

    private static let words: [Int32: Text] = [
        EACCES: Text("system-reason.no-access"),
        EPERM: Text("system-reason.not-permitted"),
        ENOENT: Text("system-reason.does-not-exist"),
        ENOSPC: Text("system-reason.disk-full"),
        EDQUOT: Text("system-reason.quota-used-up"),
        EFBIG: Text("system-reason.file-too-large"),
        EROFS: Text("system-reason.read-only"),
        EIO: Text("system-reason.disk-error"),
        ENAMETOOLONG: Text("system-reason.name-too-long"),
        EMFILE: Text("system-reason.too-many-open-files"),
        ENFILE: Text("system-reason.too-many-on-machine"),
        ENOMEM: Text("system-reason.too-little-memory"),
        EISDIR: Text("system-reason.folder"),
        ENOTDIR: Text("system-reason.not-all-folders"),
        ELOOP: Text("system-reason.link"),
        EEXIST: Text("system-reason.exists-already"),
        EBUSY: Text("system-reason.in-use"),
    ]
}
