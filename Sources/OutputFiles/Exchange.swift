import CFileCalls
import SystemCalls

/// What is going to happen to a folder of results: seen before anything in it is changed, so that what cannot be done is told
/// while the old results are whole.
struct Exchange {
    /// Nothing of them is there yet, or a run before wrote them.
    private(set) var put: [ResultPath] = []
    private(set) var replace: [ResultPath] = []
    /// Files of an earlier run that are no results any more, but that somebody has changed, or that cannot be taken away.
    private(set) var left: [ResultPath] = []
    /// What spans networks, or waves of one, that were not read: written anew but left as it was, or not written at all.
    private(set) var older: [ResultPath] = []
    private var drop: [(path: ResultPath, sum: ResultList.Sum)] = []
    private let before: ResultList
    /// Without the new files' sums.
    private var after = ResultList()
    private let results: FolderHandle

    /// - Parameter scope: the folders that this run is about; nil for all.
    /// - Throws: `FileFault`: `EEXIST` or `ENOTDIR` where something that no run wrote has the name of a result, `EXDEV` where a disk
    ///   is mounted, and what the system says where it may not be written.
    init(_ written: [ResultPath], in results: FolderHandle, scope: Set<String>?) throws(FileFault) {
        self.results = results
        before = try ResultList(in: results)
        func isInScope(_ path: ResultPath) -> Bool {
            guard let scope else { return true }
            return path.folder.indices.contains { scope.contains(path.folder[...$0].joined(separator: "/")) }
        }
        // Alone in the folder, a network's run is everybody's.
        let isPart = before.files.keys.contains { !$0.folder.isEmpty && !isInScope($0) }
        let new = isPart ? written.filter(isInScope) : written
        let anew = Set(written)
        // The folder of a network whose wave alone was read.
        let spanning = Set((scope ?? []).flatMap { ResultPath($0).folders }.map(\.text))
        older =
            isPart
            ? before.files.keys.filter { path in
                !isInScope(path) && (anew.contains(path) || spanning.contains(path.folder.joined(separator: "/")))
            }.sorted() : []
        try Self.check(ResultList.name, in: results, before.owner != nil)
        for path in new.sorted() { try look(at: path) }
        let names = Set(new)
        for (path, sum) in before.files.sorted(by: { $0.key < $1.key }) where !names.contains(path) {
            if isPart, !isInScope(path) { after.files[path] = sum } else { try lookAtOld(path, sum) }
        }
        let kept = Set((new + after.files.keys).flatMap(\.folders))
        after.folders = before.folders.union(after.folders).intersection(kept)
    }

    private mutating func look(at path: ResultPath) throws(FileFault) {
        let (folder, missing) = try nearest(path)
        after.folders.formUnion(path.folders.suffix(missing))
        guard missing == 0 else {
            try Self.checkWritable(folder)
            return put.append(path)
        }
        let isOurs = before.files[path] != nil
        try Self.check(path.name, in: folder, isOurs)
        if try folder.status(path.name) == nil { put.append(path) } else { replace.append(path) }
    }

    private mutating func lookAtOld(_ path: ResultPath, _ sum: ResultList.Sum?) throws(FileFault) {
        let folder: FolderHandle?
        // Something else has taken the place of its folder: the file is gone.
        do { folder = try results.folder(at: path.folder) } catch { return }
        guard let folder, try folder.status(path.name) != nil else { return }
        let isAsItWas = try before.holds(path.name, at: path, in: folder)
        if let sum, isAsItWas, (try? Self.check(path.name, in: folder, true)) != nil {
            drop.append((path, sum))
        } else {
            left.append(path)
        }
    }

    /// The folder of a path, or the nearest above it that is there, and how many are missing.
    func nearest(_ path: ResultPath) throws(FileFault) -> (folder: FolderHandle, missing: Int) {
        var found = results
        for (depth, name) in path.folder.enumerated() {
            guard try found.status(String(name)) != nil else { return (found, path.folder.count - depth) }
            found = try found.folder(String(name))
        }
        return (found, 0)
    }

    // MARK: What may be replaced

    private static func check(_ name: String, in folder: FolderHandle, _ isOurs: Bool) throws(FileFault) {
        try checkWritable(folder)
        guard let there = try folder.status(name) else { return }
        guard isOurs, there.st_mode & S_IFMT == S_IFREG else { throw folder.fault(name, EEXIST) }
        let above = try folder.status()
        // In a folder where everybody has files of their own, only the owner may replace one.
        let isOthers = above.st_mode & S_ISVTX != 0 && ![there.st_uid, above.st_uid].contains(geteuid())
        if folder.isLocked(name) || (isOthers && geteuid() != 0) { throw folder.fault(name, EPERM) }
    }

    private static func checkWritable(_ folder: FolderHandle) throws(FileFault) {
        if faccessat(folder.file, ".", W_OK | X_OK, AT_EACCESS) != 0 { throw FileFault(folder.path) }
        if folder.isLocked("") { throw FileFault(folder.path, EPERM) }
    }

    // MARK: As steps

    /// - Parameter sums: of the new files.
    func journal(_ sums: [ResultPath: ResultList.Sum]) -> (journal: Journal, meanwhile: ResultList, after: ResultList) {
        var after = after
        for (path, sum) in sums { after.files[path] = .some(sum) }
        let meanwhile = after.joined(with: before)
        let gone = before.folders.subtracting(after.folders).sorted().reversed()
        let new = put.map(Journal.Step.put) + replace.map(Journal.Step.replace)
        // What lies in the folder itself comes last: with it a reader can tell that all the rest is there.
        let steps =
            new.sorted { ($0.path.folder.isEmpty ? 1 : 0, $0.path) < ($1.path.folder.isEmpty ? 1 : 0, $1.path) }
            + drop.map { .drop($0.path, $0.sum) } + gone.map(Journal.Step.dropFolder)
        return (Journal(steps, lists: [before.sum, meanwhile.sum, after.sum]), meanwhile, after)
    }
}
