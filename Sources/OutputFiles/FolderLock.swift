import Glibc
import Synchronization

/// Keeps other runs away from a folder of results. The kernel holds the lock for as long as this run lives, however it
/// ends, so a run that was killed locks nobody out.
final class FolderLock: Sendable {
    private let path: String
    /// Nil while others may have it.
    private let file = Mutex<Int32?>(nil)

    /// - Parameter path: of a file of its own beside the folder.
    init(path: String) { self.path = path }

    var isHeld: Bool { file.withLock { $0 != nil } }

    /// - Parameter patience: how long to wait for another run to end.
    /// - Throws: `FileFault` with `EWOULDBLOCK` where the other run goes on.
    func take(patience: Duration) throws {
        let end = ContinuousClock.now + patience
        // Whoever tidies up finds a file that is there and held, or none.
        while let code = try Interruption.holdingOff({ try refusal() }) {
            if code == EWOULDBLOCK, ContinuousClock.now >= end { throw FileFault(path, code) }
            usleep(20_000)
        }
    }

    /// Takes it where it can be had. Returns why not; nil where it is held now.
    private func refusal() throws(FileFault) -> Int32? {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw FileFault(path) }
        let code = flock(opened, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
        // The run before takes its file away when it ends; a lock on a file that nobody sees keeps nobody out.
        if code == 0, lies(opened) {
            file.withLock { $0 = opened }
            return nil
        }
        close(opened)
        if code != 0, code != EINTR, code != EWOULDBLOCK { throw FileFault(path, code) }
        return code
    }

    /// Lets others go on and takes the file away; nothing where it is not held.
    func release() {
        file.withLock { file in
            guard let held = file else { return }
            unlink(path)
            close(held)
            file = nil
        }
    }

    private func lies(_ file: Int32) -> Bool {
        var (opened, found) = (stat(), stat())
        return fstat(file, &opened) == 0 && lstat(path, &found) == 0
            && (opened.st_dev, opened.st_ino) == (found.st_dev, found.st_ino)
    }
}
