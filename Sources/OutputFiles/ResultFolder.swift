import CFileCalls
import Foundation

/// A folder of results and the names beside it that a run uses, hidden ones that say whose they are. What lies there
/// between two runs was left by one that was killed.
///
/// | name | holds |
/// |---|---|
/// | `-new` | what a run is writing; nothing that is not elsewhere too |
/// | `-ready` | the finished results; once they have changed places, those of the run before |
/// | `-old` | the results of the run before, on file systems where two folders cannot change places in one step |
struct ResultFolder {
    let path: String
    let parent: String
    let new: String
    let ready: String
    let old: String
    let lock: String

    /// Lists, one a line, the files that a run wrote: what a later run may take away.
    static let list = ".written-by-brobygger"

    /// - Parameter path: of the folder, or of a link to it.
    init(_ path: String) throws(FileFault) {
        self.path = try Self.resolved(path)
        parent = Self.folder(of: self.path)
        let hidden = parent + "/." + (self.path as NSString).lastPathComponent + ".brobygger-"
        new = hidden + "new"
        ready = hidden + "ready"
        old = hidden + "old"
        lock = hidden + "lock"
    }

    /// Foundation ends the program where it is asked for the folder of a path of one letter.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func resolved(_ path: String) throws(FileFault) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
        guard let found = realpath(path, nil) else { throw FileFault(path) }
        defer { free(found) }
        return String(cString: found)
    }

    // MARK: What somebody else put there

    /// Takes away what is in the new folder and no result: a library's temporary file that it could not take away itself.
    func dropAll(but written: [String]) throws(FileFault) {
        let results = Set(written)
        for entry in try FolderTree(new).entries where !entry.isFolder && !results.contains(entry.path) {
            guard unlink(new + "/" + entry.path) == 0 else { throw FileFault(new + "/" + entry.path) }
        }
    }

    /// Puts what others put into the folder into `new` as well, so that it is in both and never away.
    /// - Throws: `FileFault` with `EEXIST` where the run wrote a file of the same name.
    func bringAlong() throws(FileFault) {
        guard exists(path) else { return }
        for entry in try Self.foreign(in: FolderTree(path)) {
            let (source, target) = (path + "/" + entry.path, new + "/" + entry.path)
            try makeFolder(above: entry.path, in: new)
            if entry.isFolder {
                if mkdir(target, 0o700) == 0 { continue }
                guard errno == EEXIST else { throw FileFault(target) }
                guard Self.isFolder(target) else { throw FileFault(source, EEXIST) }
            } else if link(source, target) != 0 {
                if errno == EEXIST || errno == ENOTDIR { throw FileFault(source, EEXIST) }
                // Not every file system has a second name for a file, and not every file may be given one.
                try FileCopy.make(of: entry, at: source, to: target)
            }
        }
    }

    /// Puts into the folder what others saved beside the run's files in `left` after it was brought along.
    func rescue(from left: String) throws(FileFault) {
        for entry in try Self.foreign(in: FolderTree(left)) {
            let (source, target) = (left + "/" + entry.path, path + "/" + entry.path)
            var there = stat()
            let isThere = lstat(target, &there) == 0
            if entry.isFolder || isThere && !Self.isNewer(entry.status, than: there) { continue }
            try makeFolder(above: entry.path, in: path)
            if rename(source, target) != 0 { throw FileFault(source) }
        }
    }

    private static func isNewer(_ one: stat, than other: stat) -> Bool {
        if (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino) { return false }
        return (one.st_mtim.tv_sec, one.st_mtim.tv_nsec) > (other.st_mtim.tv_sec, other.st_mtim.tv_nsec)
    }

    /// A folder without the list was made by somebody else: everything in it is foreign.
    private static func foreign(in tree: FolderTree) throws(FileFault) -> [FolderTree.Entry] {
        var ours: Set = [list]
        if tree[list] != nil {
            guard let bytes = FileManager.default.contents(atPath: tree.folder + "/" + list) else {
                throw FileFault(tree.folder + "/" + list, EACCES)
            }
            ours.formUnion(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
        }
        var ourFolders: Set<String> = []
        for path in ours {
            var folder = Self.folder(of: path)
            while folder != ".", ourFolders.insert(folder).inserted { folder = Self.folder(of: folder) }
        }
        return tree.entries.filter { $0.isFolder ? !ourFolders.contains($0.path) : !ours.contains($0.path) }
    }

    private func makeFolder(above path: String, in folder: String) throws(FileFault) {
        var made = folder
        for part in path.split(separator: "/").dropLast() {
            made += "/" + part
            if mkdir(made, 0o777) != 0, errno != EEXIST { throw FileFault(made) }
        }
    }

    // MARK: Changing places

    /// Has everything in `new` on the disk, and not only on its way there, before the old results are given up; then gives
    /// it the rights it is to have: those of its forerunner, else what the user's mask leaves.
    func settle(mask: mode_t) throws(FileFault) {
        let before = exists(path) ? try FolderTree(path) : nil
        if let before { try checkRemovable(before) }
        var made: [(path: String, isFolder: Bool, before: stat?)] = []
        for entry in try FolderTree(new).entries where entry.isFolder || entry.isFile {
            let known = before?[entry.path].flatMap { $0.kind == entry.kind ? $0.status : nil }
            // Another name of somebody's file: nothing of it is new.
            if let known, (known.st_dev, known.st_ino) == (entry.status.st_dev, entry.status.st_ino) { continue }
            made.append((new + "/" + entry.path, entry.isFolder, known))
        }
        made.append((new, true, before.map { _ in Self.status(path) }))
        for entry in made { try Self.flush(entry.path) }
        for entry in made { try setRights(entry.path, after: entry.before, isFolder: entry.isFolder, mask: mask) }
    }

    /// The old results are given up only by somebody who may take them away: a colleague's folder may forbid it.
    private func checkRemovable(_ tree: FolderTree) throws(FileFault) {
        let folders = [path] + tree.entries.filter(\.isFolder).map { path + "/" + $0.path }
        for folder in folders where access(folder, W_OK | X_OK) != 0 && Self.status(folder).st_uid != geteuid() {
            throw FileFault(folder, EACCES)
        }
    }

    private func setRights(_ path: String, after before: stat?, isFolder: Bool, mask: mode_t) throws(FileFault) {
        let now = Self.status(path)
        // A folder may hand its group on to what is made in it.
        let inherited: mode_t = isFolder ? now.st_mode & 0o2000 : 0
        let usual: mode_t = isFolder ? 0o777 : 0o666
        let mode = before.map { $0.st_mode & 0o7777 } ?? (usual & ~mask) | inherited
        // Not everybody may give a file to another group; then it stays with this one.
        if let before, before.st_gid != now.st_gid { _ = chown(path, uid_t.max, before.st_gid) }
        if chmod(path, mode) != 0, errno != ENOTSUP { throw FileFault(path) }
    }

    private static func flush(_ path: String) throws(FileFault) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw FileFault(path) }
        defer { close(file) }
        // A few file systems cannot be asked.
        if fsync(file) != 0, errno != EINVAL, errno != ENOTSUP { throw FileFault(path) }
    }

    /// Puts `new` in the folder's place. Before and after each step the old or the new results are whole.
    func change() throws(FileFault) {
        guard rename(new, ready) == 0 else { throw FileFault(new) }
        do {
            try putInPlace()
        } catch {
            try? FolderTree.remove(ready)
            throw error
        }
        // The results are in place. What goes wrong from here on is tidied by the next run.
        try? Self.flush(parent)
        try? tidy()
    }

    private func putInPlace() throws(FileFault) {
        guard exists(path) else {
            guard rename(ready, path) == 0 else { throw FileFault(path) }
            return
        }
        if brobygger_exchange(ready, path) == 0 { return }
        guard errno == EINVAL || errno == ENOSYS else { throw FileFault(path) }
        // A file system that cannot exchange: two steps, and for a moment the old folder has another name.
        guard rename(path, old) == 0 else { throw FileFault(path) }
        guard rename(ready, path) == 0 else {
            let fault = FileFault(path)
            rename(old, path)
            throw fault
        }
    }

    // MARK: What is left

    /// Puts in order what a run left that was killed. Only for who has the lock.
    func recover() throws(FileFault) {
        try FolderTree.remove(new)
        if !exists(path) {
            for left in [ready, old] where exists(left) {
                guard rename(left, path) == 0 else { throw FileFault(left) }
                break
            }
        }
        try tidy()
    }

    private func tidy() throws(FileFault) {
        for left in [ready, old] where exists(left) {
            try rescue(from: left)
            try FolderTree.remove(left)
        }
    }

    func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    private static func isFolder(_ path: String) -> Bool { status(path).st_mode & S_IFMT == S_IFDIR }

    private static func status(_ path: String) -> stat {
        var status = stat()
        lstat(path, &status)
        return status
    }
}
