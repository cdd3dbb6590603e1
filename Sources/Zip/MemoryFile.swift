import CFileCalls
import SystemCalls

/// Bytes in memory that every reader opens by a path as it opens a file. Nothing of them reaches a disk, and they go with the
/// last who holds this.
package final class MemoryFile: Sendable {
    /// The system's error number.
    package struct Fault: Error {
        package let number: Int32
    }

    private let descriptor: Int32

    package let path: String

    package init() throws(Fault) {
        descriptor = brobygger_memory_file()
        guard descriptor >= 0 else { throw Fault(number: errno) }
        var path = [CChar](repeating: 0, count: 1024)
        guard brobygger_memory_path(descriptor, &path) != 0 else { throw Fault(number: errno) }
        self.path = path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    deinit { brobygger_close_memory_file(descriptor) }

    package func append(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        var rest = bytes
        while !rest.isEmpty {
            let written = write(descriptor, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Fault(number: errno) }
            rest = UnsafeBufferPointer(rebasing: rest[written...])
        }
    }
}

extension ZipArchive {
    /// A part as a file of its own.
    /// - Returns: the file, and how many bytes it has.
    /// - Throws: `Fault`, `MemoryFile.Fault`.
    package func unpack(_ part: String, limit: Int) throws -> (file: MemoryFile, bytes: Int) {
        let file = try MemoryFile()
        var bytes = 0
        var pieces = try open(part, limit: limit)
        while let piece = try pieces.next() {
            bytes += piece.count
            try file.append(piece)
        }
        return (file, bytes)
    }
}
