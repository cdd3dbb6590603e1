import Foundation

/// Where a path leads, links followed as far as something is there.
package struct OutputPlace {
    private let parts: [String]

    package init(_ path: String) {
        let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var known = URL(fileURLWithPath: absolute).standardizedFileURL
        var rest: [String] = []
        // What does not exist yet cannot be a link.
        while !FileManager.default.fileExists(atPath: known.path), known.pathComponents.count > 1 {
            rest.insert(known.lastPathComponent, at: 0)
            known.deleteLastPathComponent()
        }
        parts = known.resolvingSymlinksInPath().pathComponents + rest
    }

    package func isInside(_ folder: OutputPlace) -> Bool { parts.starts(with: folder.parts) }
}
