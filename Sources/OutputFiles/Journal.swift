import SystemCalls

/// What is left to be done to have a run's files in their places, file by file. It is written when all of them are there and on the
/// disk, and goes when the last step is done; whoever finds it does the rest. Each step may be done twice.
struct Journal {
    enum Step: Equatable {
        /// Gives a new file a name that is free.
        case put(ResultPath)
        case replace(ResultPath)
        /// Takes away what an earlier run wrote, if nobody has changed it.
        case drop(ResultPath, ResultList.Sum)
        /// Takes away a folder that an earlier run made, if it is empty.
        case dropFolder(ResultPath)
    }

    /// A file in the run's own folder.
    static let name = "journal"
    /// Both lists wait there as well: what lies in the folder while the steps are done, and at their end.
    static let listMeanwhile = "list-meanwhile"
    static let listAtEnd = "list"

    var steps: [Step]
    /// The sums of the list before, during and after: where the folder has another one, some other run has been there since.
    var lists: Set<UInt32>

    init(_ steps: [Step], lists: Set<UInt32>) {
        self.steps = steps
        self.lists = lists
    }

    // MARK: As text

    init?(_ text: String) {
        var lines = text.split(separator: "\n")[...]
        guard let head = lines.popFirst()?.split(separator: " "), head.first == "lists" else { return nil }
        lists = Set(head.dropFirst().compactMap { UInt32($0, radix: 16) })
        steps = []
        for line in lines {
            guard let step = Self.step(line) else { return nil }
            steps.append(step)
        }
    }

    private static func step(_ line: Substring) -> Step? {
        let parts = line.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let path = ResultPath(parts[1])
        switch parts[0] {
        case "put": return path.isBelow ? .put(path) : nil
        case "replace": return path.isBelow ? .replace(path) : nil
        case "folder": return path.isBelow ? .dropFolder(path) : nil
        case "drop":
            guard let (path, sum) = ResultList(String(parts[1])).files.first, let sum else { return nil }
            return .drop(path, sum)
        default: return nil
        }
    }

    var text: String {
        let head = "lists " + lists.sorted().map(ResultList.hexadecimal).joined(separator: " ")
        let lines = steps.map { step in
            switch step {
            case .put(let path): "put \(path.text)"
            case .replace(let path): "replace \(path.text)"
            case .drop(let path, let sum): "drop \(ResultList.hexadecimal(sum.value)) \(sum.size) \(path.text)"
            case .dropFolder(let path): "folder \(path.text)"
            }
        }
        return ([head] + lines).map { $0 + "\n" }.joined()
    }

    // MARK: Doing it

    /// - Parameters:
    ///   - own: the run's own folder: the lists.
    ///   - new: the folder in it that has the new files.
    func carryOut(own: FolderHandle, new: FolderHandle, in results: FolderHandle) throws(FileFault) {
        try place(Self.listMeanwhile, of: own, in: results)
        let owner = try ResultList(in: results).owner
        // Two handles at a time, and each folder's names on the disk when the next one's turn comes.
        var open: (path: [Substring], source: FolderHandle?, target: FolderHandle)?
        for step in steps {
            let path = step.path
            if open?.path != path.folder {
                try open?.target.sync()
                open = nil
                guard let target = try Self.target(path, in: results, makes: step.isNew) else { continue }
                open = (path.folder, step.isNew ? try new.folder(at: path.folder) : nil, target)
            }
            guard let target = open?.target else { continue }
            switch step {
            case .put, .replace:
                // Where it is gone from here, it is there.
                guard let source = open?.source, try source.status(path.name) != nil else { continue }
                try source.move(path.name, to: target, replacing: step == .replace(path))
            case .drop(_, let sum):
                var list = ResultList()
                (list.files, list.owner) = ([path: sum], owner)
                if try list.holds(path.name, at: path, in: target) { try target.remove(path.name) }
            case .dropFolder:
                do { try target.removeFolder(path.name) } catch {
                    guard [ENOTEMPTY, EEXIST, ENOTDIR].contains(error.code) else { throw error }
                }
            }
        }
        try open?.target.sync()
        try place(Self.listAtEnd, of: own, in: results)
        try results.sync()
    }

    private func place(_ list: String, of own: FolderHandle, in results: FolderHandle) throws(FileFault) {
        guard try own.status(list) != nil else { return }
        try own.move(list, to: results, replacing: true, as: ResultList.name)
    }

    private static func target(
        _ path: ResultPath, in results: FolderHandle, makes: Bool
    ) throws(FileFault) -> FolderHandle? {
        var found = results
        for name in path.folder.map(String.init) {
            if try found.status(name) == nil {
                guard makes else { return nil }
                try found.makeFolder(name, mode: 0o777)
                try found.sync()
            }
            found = try found.folder(name)
        }
        return found
    }
}

extension Journal.Step {
    var path: ResultPath {
        switch self {
        case .put(let path), .replace(let path), .drop(let path, _), .dropFolder(let path): path
        }
    }

    var isNew: Bool {
        switch self {
        case .put, .replace: true
        case .drop, .dropFolder: false
        }
    }
}
