import Findings
import Importers
import Mapping

/// The files that a mapping may have read: those in its own folder, and what the command line allows.
struct AllowedFiles {
    private let folder: String
    private let bounds: FileBounds

    /// - Parameters:
    ///   - folders: that the command line allows.
    ///   - files: that the command line names.
    init(besides mapping: String, folders: [String], files: [String]) {
        folder = MappingFile.folder(of: mapping)
        bounds = FileBounds(folders: [folder] + folders, files: files)
    }

    /// - Throws: `RunStopped` with every path of these networks that leads elsewhere.
    func check(_ networks: [NetworkMapping]) throws {
        let findings = networks.flatMap { network in
            let responses = network.responses
            let files =
                responses.files.map { ("responses", $0, responses.place) }
                + responses.codebooks.map { ("codebook", $0, responses.place) }
                + [("roster", network.roster.file, network.roster.place)]
            return files.compactMap { finding($0.0, $0.1, $0.2, network.id) }
        }
        guard findings.isEmpty else { throw RunStopped(.unusableData, findings) }
    }

    /// - Throws: `RunStopped` for a file of comments that lies elsewhere.
    func check(comments file: String, _ place: SourcePlace?) throws {
        let found = finding("comments", path: file, shownAs: file, place ?? SourcePlace(file: file))
        if let found { throw RunStopped(.unusableData, [found]) }
    }

    private func finding(_ key: String, _ file: String, _ place: SourcePlace, _ network: String) -> Finding? {
        var finding = finding(key, path: ImporterList.path(file, in: folder), shownAs: file, place)
        finding?.network = network
        return finding
    }

    private func finding(_ key: String, path: String, shownAs file: String, _ place: SourcePlace) -> Finding? {
        if bounds.contain(path) { return nil }
        let resolved = FileBounds.resolved(path)
        let home = resolved.lastIndex(of: "/").map { $0 == resolved.startIndex ? "/" : resolved[..<$0] } ?? "."
        return Finding(
            .error, .pathNotAllowed,
            message: Text("allowed-files.names-which-lies-outside", ["key": key, "file": file]),
            hint: Text("allowed-files.put-file-into-mapping", ["home": home]),
            place: place, stopsRun: true)
    }
}
