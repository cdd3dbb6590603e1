/// The path of a result below the folder of results, as its bytes: two names that look alike are two names.
struct ResultPath: Hashable, Comparable {
    let text: String
    private let bytes: [UInt8]

    init(_ text: some StringProtocol) {
        self.text = String(text)
        bytes = Array(text.utf8)
    }

    static func == (one: Self, other: Self) -> Bool { one.bytes == other.bytes }
    static func < (one: Self, other: Self) -> Bool { one.bytes.lexicographicallyPrecedes(other.bytes) }
    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// Whether it leads nowhere but below the folder.
    var isBelow: Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } && !bytes.contains(0)
    }

    var name: String { String(text[(text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex)...]) }
    var folder: [Substring] { text.split(separator: "/").dropLast() }

    /// The folders that it lies in, the innermost last.
    var folders: [ResultPath] {
        folder.indices.map { ResultPath(folder[...$0].joined(separator: "/")) }
    }
}
