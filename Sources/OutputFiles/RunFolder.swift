import SystemCalls

/// A run's own folder inside the folder of results, which nobody else can open: the new files until all of them are there, and the
/// journal of putting them in place. It bears its user's number. What lies in it between two runs was left by one that was
/// killed.
final class RunFolder: Sendable {
    let results: FolderHandle
    private let name = ".brobygger-\(geteuid())"
    private static let new = "new"

    init(in results: FolderHandle) { self.results = results }

    /// - Throws: `FileFault` with `EEXIST` where something else has the name, or somebody else may have written in it.
    private func open() throws(FileFault) -> FolderHandle? {
        guard let found = try results.status(name) else { return nil }
        let isOwn = found.st_mode & S_IFMT == S_IFDIR && found.st_uid == geteuid() && found.st_mode & 0o077 == 0
        guard isOwn else { throw results.fault(name, EEXIST) }
        return try results.folder(name)
    }

    /// Does what a killed run had begun to do, and takes away what else it left.
    func recover() throws(FileFault) {
        guard let own = try open() else { return }
        if try own.status(Journal.name) != nil {
            let text = try InputHandle(Journal.name, in: own).text()
            if let journal = Journal(text), journal.lists.contains(try ResultList(in: results).sum) {
                try carryOut(journal, own)
            }
            try own.remove(Journal.name)
        }
        try discard()
    }

    /// Makes it, and the folder in it that a run writes into.
    func make() throws(FileFault) -> FolderHandle {
        guard try results.makeFolder(name, mode: 0o700), let own = try open() else { throw results.fault(name, EEXIST) }
        try own.makeFolder(Self.new, mode: 0o700)
        return try own.folder(Self.new)
    }

    /// Gives the new files the rights that they are to have, and has them on the disk.
    /// - Returns: their sums.
    func settle(
        _ exchange: Exchange, _ new: FolderHandle, rights: FileRights
    ) throws(FileFault) -> [ResultPath: ResultList.Sum] {
        var sums: [ResultPath: ResultList.Sum] = [:]
        var last: (path: [Substring], folder: FolderHandle)?
        for (path, isReplacing) in exchange.put.map({ ($0, false) }) + exchange.replace.map({ ($0, true) }) {
            if last?.path != path.folder {
                try last?.folder.sync()
                guard let folder = try new.folder(at: path.folder) else { throw new.fault(path.text, ENOENT) }
                last = (path.folder, folder)
            }
            guard let folder = last?.folder else { continue }
            let file = try InputHandle(path.name, in: folder)
            let target = try exchange.nearest(path).folder
            let before = isReplacing ? try target.status(path.name) : nil
            try rights.set(file.file, at: target.path, replacing: before.map { (path.name, $0) }, in: target)
            sums[path] = ResultList.Sum(try file.checksum())
            try file.sync()
        }
        try last?.folder.sync()
        try new.sync()
        return sums
    }

    /// From here on the new results will be in place, if not by this run then by the next one.
    func begin(_ exchange: Exchange, _ sums: [ResultPath: ResultList.Sum], rights: FileRights) throws(FileFault)
        -> Journal
    {
        guard let own = try open() else { throw results.fault(name, ENOENT) }
        let (journal, meanwhile, after) = exchange.journal(sums)
        let before = try results.status(ResultList.name).map { (ResultList.name, $0) }
        for (name, list) in [(Journal.listMeanwhile, meanwhile), (Journal.listAtEnd, after)] {
            try own.write(list.text, to: name)
            let file = try InputHandle(name, in: own)
            try rights.set(file.file, at: results.path, replacing: before, in: results)
            // What it says is believed: nobody else writes into it.
            var status = stat()
            guard fstat(file.file, &status) == 0, fchmod(file.file, status.st_mode & 0o755) == 0 || errno == ENOTSUP
            else { throw own.fault(name) }
        }
        try own.write(journal.text, to: Journal.name + ".new")
        try own.sync()
        try own.move(Journal.name + ".new", to: own, replacing: true, as: Journal.name)
        return journal
    }

    func carryOut(_ journal: Journal) throws(FileFault) {
        guard let own = try open() else { throw results.fault(name, ENOENT) }
        try carryOut(journal, own)
    }

    private func carryOut(_ journal: Journal, _ own: FolderHandle) throws(FileFault) {
        // The journal is on the disk before anything that it speaks of is changed.
        try own.sync()
        try journal.carryOut(own: own, new: try own.folder(Self.new), in: results)
        try own.remove(Journal.name)
    }

    /// Takes it away with all that is in it, unless a journal says that it is needed.
    func discard() throws(FileFault) {
        guard let own = try open(), try own.status(Journal.name) == nil else { return }
        try own.clear()
        try results.removeFolder(name)
    }
}
