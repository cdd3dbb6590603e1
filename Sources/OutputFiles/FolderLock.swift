import Glibc

/// Keeps other runs away from a folder of results. The kernel holds the lock for as long as this run lives, however it
/// ends, so a run that was killed locks nobody out.
struct FolderLock {
    private let path: String
    private let file: Int32

    /// - Parameters:
    ///   - path: of a file of its own beside the folder.
    ///   - patience: how long to wait for another run to end.
    /// - Throws: `FileFault` with `EWOULDBLOCK` where the other run goes on.
    init(path: String, patience: Duration) throws(FileFault) {
        let end = ContinuousClock.now + patience
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard file >= 0 else { throw FileFault(path) }
            let code = flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
            // The run before takes its file away when it ends; a lock on a file that nobody sees keeps nobody out.
            if code == 0, Self.lies(file, at: path) {
                self.path = path
                self.file = file
                return
            }
            close(file)
            if code != 0, code != EINTR, code != EWOULDBLOCK { throw FileFault(path, code) }
            if code == EWOULDBLOCK, ContinuousClock.now >= end { throw FileFault(path, code) }
            usleep(20_000)
        }
    }

    /// Lets others go on and takes the file away.
    func release() {
        unlink(path)
        close(file)
    }

    private static func lies(_ file: Int32, at path: String) -> Bool {
        var (opened, found) = (stat(), stat())
        return fstat(file, &opened) == 0 && lstat(path, &found) == 0
            && (opened.st_dev, opened.st_ino) == (found.st_dev, found.st_ino)
    }
}
