import Foundation
import Synchronization

/// Keeps other runs away from a folder of results, which is made where it is not there. The kernel holds the lock on the folder itself for
/// as long as this run lives, however it ends: a run that was killed locks nobody out and leaves nothing.
final class FolderLock: Sendable {
    private let path: String
    private let patience: Duration
    private let state = Mutex(State())

    private struct State {
        var folder: FolderHandle?
        /// Where a folder cannot be locked.
        var file: Int32?
        /// A run that fails leaves no folder that was not there before.
        var isNew = false
    }

    init(_ path: String, patience: Duration) {
        self.path = path
        self.patience = patience
    }

    /// Nil while others may have it.
    var held: FolderHandle? { state.withLock { $0.folder } }

    /// - Throws: `FileFault` with `EWOULDBLOCK` where another run goes on for longer than this one is patient.
    func take() throws -> FolderHandle {
        let end = ContinuousClock.now + patience
        while true {
            // Whoever tidies up finds a folder that is there and held, or none.
            if let folder = try Interruption.holdingOff({ try taken() }) { return folder }
            if ContinuousClock.now >= end { throw FileFault(path, EWOULDBLOCK) }
            usleep(20_000)
        }
    }

    /// Nil where another run has it, or has just taken the folder away.
    private func taken() throws -> FolderHandle? {
        // By hand: of a path of one character (`.`) Foundation's own way crashes here.
        let plain = path.reversed().drop { $0 == "/" }
        let above = String(plain.drop { $0 != "/" }.reversed())
        if !above.isEmpty { try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true) }
        let isNew = mkdir(path, 0o777) == 0
        guard isNew || errno == EEXIST else { throw FileFault(path) }
        let folder = try FolderHandle(path: path)
        var file: Int32?
        if flock(folder.file, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK || errno == EINTR { return nil }
            // Some network drives lock only what can be written to.
            file = try lockedFile(in: folder)
            if file == nil { return nil }
        }
        guard let there = try? FolderHandle(path: path).status(), let held = try? folder.status(),
            (there.st_dev, there.st_ino) == (held.st_dev, held.st_ino)
        else { return nil }
        state.withLock { $0 = State(folder: folder, file: file, isNew: isNew) }
        return folder
    }

    private func lockedFile(in folder: FolderHandle) throws(FileFault) -> Int32? {
        let name = ".brobygger-lock"
        let file = openat(folder.file, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
        guard file >= 0 else { throw folder.fault(name) }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
        let code = errno
        close(file)
        guard code == EWOULDBLOCK || code == EINTR else { throw folder.fault(name, code) }
        return nil
    }

    /// Lets others go on; nothing where it is not held.
    func release() {
        state.withLock { state in
            // One with anything in it stays.
            if state.isNew { rmdir(path) }
            if let file = state.file { close(file) }
            state = State()
        }
    }
}
