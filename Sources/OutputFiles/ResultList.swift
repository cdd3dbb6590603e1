import Compression
import SystemCalls

/// What a run wrote into a folder of results, and what a later one may therefore replace and take away: a file there, a line
/// each, with its sum and its size; the folders that it made have a line too.
///
///     3b1f09aa 5120 elvestad/report.html
///     - - elvestad/
struct ResultList: Equatable {
    /// A file there.
    static let name = ".written-by-brobygger"

    struct Sum: Hashable {
        var value: UInt32
        var size: Int

        init(_ sum: CRC32) { (value, size) = (sum.value, sum.length) }
        init(value: UInt32, size: Int) { (self.value, self.size) = (value, size) }
    }

    /// Nil where an older version of the program noted no sum: nobody knows whether such a file was changed.
    var files: [ResultPath: Sum?] = [:]
    var folders: Set<ResultPath> = []
    /// Whose it is; nil where there was none. What it says counts for the files of that user alone.
    var owner: uid_t?

    init() {}

    /// The list in a folder; an empty one where there is none.
    init(in folder: FolderHandle) throws(FileFault) {
        self.init()
        guard try folder.status(Self.name) != nil else { return }
        let file: InputHandle
        do { file = try InputHandle(Self.name, in: folder) } catch {
            // Something else has its name.
            throw error.code == ELOOP || error.code == ENOTSUP ? FileFault(error.path, EEXIST) : error
        }
        self = Self(try file.text())
        owner = file.status.st_uid
        // Others may have written what they like into it.
        if file.status.st_mode & 0o022 != 0 { owner = nil }
    }

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            if parts.count == 3, parts[0] == "-", parts[1] == "-", parts[2].hasSuffix("/") {
                folders.insert(ResultPath(parts[2].dropLast()))
            } else if parts.count == 3, parts[0].utf8.count == 8, let value = UInt32(parts[0], radix: 16),
                let size = Int(parts[1])
            {
                files[ResultPath(parts[2])] = .some(Sum(value: value, size: size))
            } else {
                files[ResultPath(line)] = .some(nil)
            }
        }
        files = files.filter { $0.key.isBelow }
        folders = folders.filter(\.isBelow)
    }

    var text: String {
        var text = ""
        for (path, sum) in files.sorted(by: { $0.key < $1.key }) {
            if let sum { text += "\(Self.hexadecimal(sum.value)) \(sum.size) " }
            text += path.text + "\n"
        }
        for folder in folders.sorted() { text += "- - \(folder.text)/\n" }
        return text
    }

    static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// By what it is known again.
    var sum: UInt32 {
        var sum = CRC32()
        sum.add(Array(text.utf8))
        return sum.value
    }

    func joined(with other: Self) -> Self {
        var both = self
        both.files.merge(other.files) { own, _ in own }
        both.folders.formUnion(other.folders)
        return both
    }

    /// Whether a file is what the run wrote: the same bytes, of the same user.
    func holds(_ name: String, at path: ResultPath, in folder: FolderHandle) throws(FileFault) -> Bool {
        guard let noted = files[path] ?? nil, let owner, let found = try folder.status(name),
            found.st_mode & S_IFMT == S_IFREG, found.st_uid == owner, found.st_size == noted.size
        else { return false }
        do { return try Sum(InputHandle(name, in: folder).checksum()) == noted } catch { return false }
    }
}
