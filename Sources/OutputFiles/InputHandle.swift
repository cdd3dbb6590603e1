import Compression
import SystemCalls

/// A file that is open for reading: neither a link nor a pipe that somebody put there.
struct InputHandle: ~Copyable {
    let file: Int32
    let status: stat
    private let path: String

    /// - Throws: `FileFault`; `ENOTSUP` for what is no file.
    init(_ name: String, in folder: FolderHandle) throws(FileFault) {
        path = folder.path + "/" + name
        // A pipe would else be waited for.
        file = openat(folder.file, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw FileFault(path) }
        var found = stat()
        guard fstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
            SystemCalls.close(file)
            throw FileFault(path, ENOTSUP)
        }
        status = found
    }

    deinit { SystemCalls.close(file) }

    func read(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws(FileFault) {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
        defer { buffer.deallocate() }
        while true {
            let count = SystemCalls.read(file, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFault(path) }
            if count == 0 { return }
            body(UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    func checksum() throws(FileFault) -> CRC32 {
        var sum = CRC32()
        try read { sum.add($0) }
        return sum
    }

    func bytes() throws(FileFault) -> [UInt8] {
        var bytes: [UInt8] = []
        try read { bytes += $0 }
        return bytes
    }

    func text() throws(FileFault) -> String { String(decoding: try bytes(), as: UTF8.self) }

    func sync() throws(FileFault) {
        if fsync(file) != 0, errno != EINVAL, errno != ENOTSUP { throw FileFault(path) }
    }
}
