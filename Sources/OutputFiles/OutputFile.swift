import CFileCalls
import SystemCalls

/// A file that is written from its beginning. Every answer of the system is looked at, that to closing among them: a
/// network drive may say only then that it is full.
package struct OutputFile: ~Copyable {
    private let path: String
    /// Negative when it is closed.
    private var file: Int32

    package init(path: String) throws(FileFault) {
        self.path = path
        file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        if file < 0 { throw FileFault(path) }
    }

    /// A file that is not there yet and that only its owner may read from its first moment; no link is followed.
    package init(newPrivate path: String) throws(FileFault) { try self.init(newPrivate: path, below: AT_FDCWD, path) }

    init(newPrivate name: String, in folder: FolderHandle) throws(FileFault) {
        try self.init(newPrivate: name, below: folder.file, folder.path + "/" + name)
    }

    private init(newPrivate name: String, below folder: Int32, _ path: String) throws(FileFault) {
        self.path = path
        file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if file < 0 { throw FileFault(path) }
    }

    deinit { if file >= 0 { SystemCalls.close(file) } }

    /// Writes the bytes at once.
    package static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(FileFault) {
        let file = try OutputFile(path: path)
        try file.append(bytes)
        try file.close()
    }

    package func append(_ bytes: some Sequence<UInt8>) throws(FileFault) {
        let file = self.file
        let isWritten =
            bytes.withContiguousStorageIfAvailable { Self.write($0, to: file) }
            ?? Array(bytes).withUnsafeBufferPointer { Self.write($0, to: file) }
        if !isWritten { throw FileFault(path) }
    }

    /// - Returns: false, with `errno` set, where not all of them could be written.
    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
        var rest = UnsafeRawBufferPointer(bytes)
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = SystemCalls.write(file, start, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// What another file holds.
    package func append(contentsOf source: String) throws(FileFault) {
        let other = open(source, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard other >= 0 else { throw FileFault(source) }
        defer { SystemCalls.close(other) }
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
        defer { buffer.deallocate() }
        while true {
            let count = read(other, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFault(source) }
            if count == 0 { return }
            try append(UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Has the system begin to put a finished file on the disk, so that less is left to wait for at the end. Whether it can
    /// is seen there, where everything is waited for.
    package static func beginFlush(_ path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return }
        brobygger_begin_flush(file)
        SystemCalls.close(file)
    }

    /// Waits until the bytes are on the disk.
    package func sync() throws(FileFault) { if fsync(file) != 0 { throw FileFault(path) } }

    package consuming func close() throws(FileFault) {
        let file = self.file
        self.file = -1
        if SystemCalls.close(file) != 0 { throw FileFault(path) }
    }
}
