import Foundation

/// What lies in a folder, at whatever depth. Links are never followed.
struct FolderTree {
    struct Entry {
        /// Relative to the folder.
        let path: String
        let status: stat

        var isFolder: Bool { kind == S_IFDIR }
        var isFile: Bool { kind == S_IFREG }
        var isLink: Bool { kind == S_IFLNK }
        var kind: mode_t { status.st_mode & S_IFMT }
    }

    let folder: String
    /// Folders before what lies in them.
    let entries: [Entry]
    private let byPath: [String: Entry]

    init(_ folder: String) throws(FileFault) {
        self.folder = folder
        entries = try Self.entries(folder, below: "")
        byPath = Dictionary(entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(path: String) -> Entry? { byPath[path] }

    private static func entries(_ folder: String, below prefix: String) throws(FileFault) -> [Entry] {
        var found: [Entry] = []
        for name in try names(in: folder) {
            let path = prefix + name
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { throw FileFault(folder + "/" + name) }
            let entry = Entry(path: path, status: status)
            found.append(entry)
            if entry.isFolder { found += try entries(folder + "/" + name, below: path + "/") }
        }
        return found
    }

    private static func names(in folder: String) throws(FileFault) -> [String] {
        guard let stream = opendir(folder) else { throw FileFault(folder) }
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
        if errno != 0 { throw FileFault(folder) }
        return names.sorted()
    }

    /// Takes away a folder and all that is in it; one that is not there is no fault.
    static func remove(_ folder: String) throws(FileFault) {
        var status = stat()
        guard lstat(folder, &status) == 0 else {
            if errno == ENOENT { return }
            throw FileFault(folder)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw FileFault(folder, ENOTDIR) }
        try empty(folder)
        guard rmdir(folder) == 0 || errno == ENOENT else { throw FileFault(folder) }
    }

    private static func empty(_ folder: String) throws(FileFault) {
        // Somebody may have taken their own rights away below it.
        chmod(folder, 0o700)
        for name in try names(in: folder) {
            let path = folder + "/" + name
            if unlink(path) == 0 || errno == ENOENT { continue }
            guard errno == EISDIR || errno == EPERM else { throw FileFault(path) }
            try empty(path)
            guard rmdir(path) == 0 || errno == ENOENT else { throw FileFault(path) }
        }
    }
}
