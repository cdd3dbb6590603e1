import Glibc

/// A copy of a file or a link that belongs to somebody else, with its time and its rights.
enum FileCopy {
    static func make(of entry: FolderTree.Entry, at source: String, to target: String) throws(FileFault) {
        if entry.isLink { return try copyLink(source, target) }
        // A pipe or a device is no file that could be kept along with results.
        guard entry.isFile else { throw FileFault(source, ENOTSUP) }
        let copy = try OutputFile(path: target)
        try copy.append(contentsOf: source)
        try copy.close()
        // The rights are set with those of all files that have a forerunner.
        let times = [entry.status.st_atim, entry.status.st_mtim]
        if utimensat(AT_FDCWD, target, times, 0) != 0 { throw FileFault(target) }
    }

    private static func copyLink(_ source: String, _ target: String) throws(FileFault) {
        let longest = Int(PATH_MAX)
        var path = [CChar](repeating: 0, count: longest + 1)
        guard readlink(source, &path, longest) >= 0, symlink(path, target) == 0 else { throw FileFault(source) }
    }
}
