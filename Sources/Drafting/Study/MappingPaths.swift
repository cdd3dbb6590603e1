import Foundation
import Importers

/// Paths as a mapping gives them: relative to the folder that it is to lie in.
struct MappingPaths {
    /// From the root.
    let folder: String
    private let bounds: FileBounds

    /// - Parameter folder: of the mapping file.
    init(folder: String) {
        self.folder = Self.absolute(folder)
        bounds = FileBounds(folders: [folder])
    }

    /// `raw/answers.csv`; `../raw/answers.csv` for a file elsewhere, but a whole path where somebody gave one.
    func text(_ path: String) -> String {
        let full = Self.absolute(path)
        if full.hasPrefix(folder + "/") { return String(full.dropFirst(folder.count + 1)) }
        if path.hasPrefix("/") { return path }
        // The way up from a folder is that of the folder itself, not that of a link to it.
        let (here, there) = (Self.parts(FileBounds.resolved(folder)), Self.parts(FileBounds.resolved(path)))
        let shared = zip(here, there).prefix { $0 == $1 }.count
        return (here.dropFirst(shared).map { _ in ".." } + there.dropFirst(shared)).joined(separator: "/")
    }

    /// Whether the file lies where a mapping has none read from unless the command line allows it.
    func leadOut(_ path: String) -> Bool { !bounds.contain(path) }

    private static func absolute(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var parts: [String] = []
        for part in Self.parts(full) {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func parts(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
