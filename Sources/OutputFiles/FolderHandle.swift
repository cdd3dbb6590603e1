import CFileCalls
import SystemCalls

/// A folder that is open. What is done in it is done there, whatever becomes of its name meanwhile; no link is followed, and
/// no other disk is entered.
final class FolderHandle: Sendable {
    let file: Int32
    /// Where it lay when it was opened, for messages.
    let path: String

    private init(_ file: Int32, _ path: String) {
        self.file = file
        self.path = path
    }

    deinit { close(file) }

    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    /// - Throws: `FileFault`; `ENOTDIR` where something else has the name, a link too.
    convenience init(path: String) throws(FileFault) {
        let file = open(path, Self.flags)
        guard file >= 0 else { throw FileFault(path) }
        self.init(file, path)
    }

    /// A folder in it.
    /// - Throws: `FileFault`; `EXDEV` for another disk.
    func folder(_ name: String) throws(FileFault) -> FolderHandle {
        let opened = openat(file, name, Self.flags)
        guard opened >= 0 else { throw fault(name) }
        let folder = FolderHandle(opened, path + "/" + name)
        let isElsewhere = try folder.status().st_dev != status().st_dev
        if isElsewhere || brobygger_is_mount(brobygger_attributes(opened, "")) != 0 { throw fault(name, EXDEV) }
        return folder
    }

    /// A folder below it; nil where there is none.
    func folder(at path: some Sequence<Substring>) throws(FileFault) -> FolderHandle? {
        var found = self
        for name in path {
            guard try found.status(String(name)) != nil else { return nil }
            found = try found.folder(String(name))
        }
        return found
    }

    func status() throws(FileFault) -> stat {
        var found = stat()
        guard fstat(file, &found) == 0 else { throw FileFault(path) }
        return found
    }

    /// Of a name in it, itself where it is a link; nil where nothing has it.
    func status(_ name: String) throws(FileFault) -> stat? {
        var found = stat()
        if fstatat(file, name, &found, AT_SYMLINK_NOFOLLOW) == 0 { return found }
        guard errno == ENOENT else { throw fault(name) }
        return nil
    }

    /// Whether nobody may change or take away what has the name.
    func isLocked(_ name: String) -> Bool { brobygger_is_locked(brobygger_attributes(file, name)) != 0 }

    /// How a library that takes paths is told of a name in it: this leads there whatever was put in the folder's place.
    var lasting: String {
        let own = "/proc/self/fd/\(file)"
        return access(own + "/.", F_OK) == 0 ? own : path
    }

    /// What lies in it.
    func names() throws(FileFault) -> [String] {
        let copy = openat(file, ".", Self.flags)
        guard copy >= 0, let stream = fdopendir(copy) else { throw FileFault(path) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw FileFault(path) }
        return names
    }

    // MARK: Changing

    /// - Returns: whether it made one; false where the name is taken.
    @discardableResult func makeFolder(_ name: String, mode: mode_t) throws(FileFault) -> Bool {
        if mkdirat(file, name, mode) == 0 { return true }
        guard errno == EEXIST else { throw fault(name) }
        return false
    }

    /// Moves a file to a folder; what has the name there is replaced only where that is asked for.
    /// - Throws: `FileFault` with `EEXIST`.
    func move(_ name: String, to other: FolderHandle, replacing: Bool, as newName: String? = nil) throws(FileFault) {
        let newName = newName ?? name
        if !replacing {
            if brobygger_move_to_free_name(file, name, other.file, newName) == 0 { return }
            guard errno == EINVAL || errno == ENOSYS else { throw other.fault(newName) }
            // A file system without that call: between looking and moving there is a moment.
            guard try other.status(newName) == nil else { throw other.fault(newName, EEXIST) }
        }
        if renameat(file, name, other.file, newName) != 0 { throw other.fault(newName) }
    }

    /// Takes away a file or a link; nothing where there is none.
    func remove(_ name: String) throws(FileFault) {
        if unlinkat(file, name, 0) != 0, errno != ENOENT { throw fault(name) }
    }

    /// Takes away a folder if it is empty.
    func removeFolder(_ name: String) throws(FileFault) {
        if unlinkat(file, name, AT_REMOVEDIR) != 0, errno != ENOENT { throw fault(name) }
    }

    /// Takes away all that lies in it.
    func clear() throws(FileFault) {
        for name in try names() {
            guard let found = try status(name) else { continue }
            if found.st_mode & S_IFMT == S_IFDIR {
                try folder(name).clear()
                try removeFolder(name)
            } else {
                try remove(name)
            }
        }
    }

    func write(_ text: String, to name: String) throws(FileFault) {
        let written = try OutputFile(newPrivate: name, in: self)
        try written.append(text.utf8)
        try written.sync()
        try written.close()
    }

    /// Has the names in it on the disk. A few file systems cannot be asked.
    func sync() throws(FileFault) {
        if fsync(file) != 0, errno != EINVAL, errno != ENOTSUP { throw FileFault(path) }
    }

    func fault(_ name: String, _ code: Int32 = errno) -> FileFault { FileFault(path + "/" + name, code) }
}
