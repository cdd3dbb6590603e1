import Crypto
import Dispatch
import Glibc
import Synchronization

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
            while let chunk = try chunks.next() { hash.update(bufferPointer: UnsafeRawBufferPointer(chunk)) }
            return .success(text(hash.finalize()))
        } catch {
            return .failure(error)
        }
    }

    /// Of a file that was read whole; lower-case hexadecimal.
    package static func sha256(of bytes: [UInt8]) -> String { text(SHA256.hash(data: bytes)) }

    private static func text(_ digest: SHA256.Digest) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
