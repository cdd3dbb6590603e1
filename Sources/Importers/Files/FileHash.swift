import Dispatch
import Hashing
import Synchronization
import SystemCalls

/// The SHA-256 of a file, for the provenance. It is reckoned on a thread of its own while the file is being read.
package final class FileHash: Sendable {
    private let outcome = Mutex(Result<String, FileChunks.Fault>.failure(.system(EIO)))
    private let work = DispatchGroup()

    init(path: String) {
        DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
            let reckoned = Self.reckon(path)
            outcome.withLock { $0 = reckoned }
        }
    }

    /// Waits for the end of the file.
    /// - Returns: lower-case hexadecimal.
    func value() throws(FileChunks.Fault) -> String {
        work.wait()
        return try outcome.withLock { $0 }.get()
    }

    private static func reckon(_ path: String) -> Result<String, FileChunks.Fault> {
        do throws(FileChunks.Fault) {
            var hash = SHA256()
            var chunks = try FileChunks(path: path)
            while let chunk = try chunks.next() { hash.add(UnsafeRawBufferPointer(chunk)) }
            return .success(hash.digest().hexadecimal)
        } catch {
            return .failure(error)
        }
    }

    /// Of a file that was read whole; lower-case hexadecimal.
    package static func sha256(of bytes: [UInt8]) -> String { SHA256.digest(of: bytes).hexadecimal }
}
