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

    private func finding(_ key: String, _ file: String, _ place: SourcePlace, _ network: String) -> Finding? {
        let path = ImporterList.path(file, in: folder)
        if bounds.contain(path) { return nil }
        let resolved = FileBounds.resolved(path)
        let home = resolved.lastIndex(of: "/").map { $0 == resolved.startIndex ? "/" : resolved[..<$0] } ?? "."
        var finding = Finding(
            .error, .pathNotAllowed,
            message: Text("allowed-files.names-which-lies-outside", ["key": key, "file": file]),
            hint: Text("allowed-files.put-file-into-mapping", ["home": home]),
            place: place, stopsRun: true)
        finding.network = network
        return finding
    }
}
