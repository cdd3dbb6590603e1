import SystemCalls

/// Reads a file from its beginning in chunks of 256 KB. Owns the open file.
struct FileChunks: ~Copyable {
    private static let size = 256 << 10
    /// How many bytes the file has, as the system says.
    let fileSize: Int
    private let file: Int32
    private let buffer: UnsafeMutablePointer<UInt8>
    private var count = 0

    /// Why a file cannot be read.
    enum Fault: Error {
        case isFolder
        /// A pipe or a device, which could go on for ever.
        case isNoFile
        /// The system's error number.
        case system(Int32)
    }

    init(path: String) throws(Fault) {
        // Without waiting: opening a pipe would else wait for somebody to write to it.
        let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { throw .system(errno) }
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            let number = errno
            close(opened)
            throw .system(number)
        }
        let kind = status.st_mode & S_IFMT
        guard kind == S_IFREG else {
            close(opened)
            throw kind == S_IFDIR ? .isFolder : .isNoFile
        }
        file = opened
        fileSize = Int(status.st_size)
        buffer = .allocate(capacity: Self.size)
    }

    deinit {
        close(file)
        buffer.deallocate()
    }

    /// The next bytes, valid until the next call; nil at the end of the file.
    /// - Parameter keeping: how many bytes of the end of the last chunk come again before the new ones.
    mutating func next(keeping: Int = 0) throws(Fault) -> UnsafeBufferPointer<UInt8>? {
        memmove(buffer, buffer + count - keeping, keeping)
        var got = -1
        repeat { got = read(file, buffer + keeping, Self.size - keeping) } while got < 0 && errno == EINTR
        guard got >= 0 else { throw .system(errno) }
        count = keeping + got
        return got == 0 ? nil : UnsafeBufferPointer(start: buffer, count: count)
    }

    /// The bytes that were kept at the end of the file.
    func rest(_ keeping: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer, count: keeping) }
}
