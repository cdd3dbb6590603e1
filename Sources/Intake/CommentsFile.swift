import Findings
import Foundation
import Importers
import Mapping
import NetworkModel

/// The file of comments that belongs to a mapping. It is read, and written only where there is none.
package struct CommentsFile: Sendable {
    /// As messages show it.
    package let path: String
    private let folder: String
    /// Where the mapping names it; nil for the file that lies beside the mapping by itself.
    private let place: SourcePlace?

    private static let usual = "comments.yaml"

    package init(of mapping: StudyMapping) {
        folder = MappingFile.folder(of: mapping.file)
        place = mapping.comments?.place
        let name = mapping.comments?.file ?? Self.usual
        path = ImporterList.path(name, in: folder == "." && !mapping.file.hasPrefix("./") ? "" : folder)
    }

    package var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// What the file says, and the file for the provenance; nil where there is none and the mapping names none.
    /// - Parameter mayLack: whether a file that the mapping names need not be there yet.
    /// - Throws: `RunStopped` with every fault; status 66 for a file that cannot be read, else 65.
    func read(_ allowed: AllowedFiles, mayLack: Bool) throws -> (comments: StudyComments, source: SourceFile)? {
        if place != nil || exists { try allowed.check(comments: path, place) }
        guard exists || place != nil && !mayLack else { return nil }
        let bytes = try CommentsLoader.read(path: path, shownAs: path)
        let comments = try CommentsLoader.load(bytes: bytes, shownAs: path)
        return (
            comments,
            SourceFile(role: .comments, path: path, sha256: FileHash.sha256(of: bytes), bytes: bytes.count)
        )
    }
}

extension StudyComments {
    /// Gives each network what is said of it.
    /// - Parameters:
    ///   - known: every network of the mapping, read or not.
    ///   - isPart: whether networks of the mapping were left out, and so whatever lays them side by side.
    /// - Returns: what is wrong with the rest.
    func assign(to study: inout Study, known: [String], isPart: Bool) -> [Finding] {
        study.comments = self
        if isPart { study.comments.pictures = [] }
        for position in study.networks.indices {
            study.networks[position].comments = networks.first { $0.id == study.networks[position].id }
        }
        let unknown = networks.filter { !known.contains($0.id) }
        study.comments.networks = []
        let listed = known.joined(separator: ", ")
        return unknown.map { network in
            Finding(
                .warning, .commentWithoutPlace, message: Text("comments.no-such-network", ["id": network.id]),
                hint: Text("comments.no-such-network.hint", ["known": listed]), place: network.place,
                count: max(1, network.count))
        }
    }
}
