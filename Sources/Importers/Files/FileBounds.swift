import Foundation

/// Folders that files may be read from: whether a path leads out of them, whatever it is written like.
package struct FileBounds: Sendable {
    private let folders: [String]
    private let files: Set<String>

    /// - Parameters:
    ///   - folders: with all that lies in them.
    ///   - files: further files.
    package init(folders: [String], files: [String] = []) {
        self.folders = folders.map(Self.resolved)
        self.files = Set(files.map(Self.resolved))
    }

    package func contain(_ path: String) -> Bool {
        let path = Self.resolved(path)
        return files.contains(path) || folders.contains { $0 == "/" || path.hasPrefix($0 + "/") }
    }

    /// The path from the root, without `.`, `..` and links; of a file that is not there, as far as it is.
    package static func resolved(_ path: String) -> String {
        if let found = realpath(path, nil) {
            defer { free(found) }
            return String(cString: found)
        }
        guard let slash = path.lastIndex(of: "/") else { return resolved(".") + "/" + path }
        let folder = resolved(slash == path.startIndex ? "/" : String(path[..<slash]))
        return (folder == "/" ? "" : folder) + path[slash...]
    }
}
