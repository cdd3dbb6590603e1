import Findings
import Importers
import Mapping
import NetworkModel

/// A mapping file that is read once, so that what a run does, the lines it shows and the hash it tells are of the same bytes.
package struct MappingFile: Sendable {
    /// As it stood on the command line.
    package let path: String
    /// Nil for a file that cannot be read.
    private let bytes: [UInt8]?

    package init(_ path: String) {
        self.path = path
        bytes = try? MappingLoader.read(path: path, shownAs: path)
    }

    /// The language that it chooses, whatever else is wrong with it; nil where it names none.
    package var language: Language? { bytes.flatMap(MappingLoader.language) }

    /// What it says.
    /// - Parameter language: of labels and titles that stand in several; nil for its own.
    /// - Throws: `RunStopped` with every fault; status 66 for a file that cannot be read, else 65.
    func load(in language: Language? = nil) throws -> StudyMapping {
        try MappingLoader.load(
            bytes: bytes ?? MappingLoader.read(path: path, shownAs: path), shownAs: path, language: language)
    }

    /// As it was written.
    var text: String { String(decoding: bytes ?? [], as: UTF8.self) }

    /// What the provenance says of it.
    var source: SourceFile {
        let bytes = bytes ?? []
        return SourceFile(role: .mapping, path: path, sha256: FileHash.sha256(of: bytes), bytes: bytes.count)
    }

    /// The line that a finding is about, with a caret under the place; nil for a finding about another file.
    package func excerpt(for finding: Finding) -> String? {
        guard let file = finding.place?.file else { return nil }
        // A fault of YAML that is elsewhere is in the file of comments.
        let others =
            finding.stopsRun && finding.code.isOfYAML ? try? CommentsLoader.read(path: file, shownAs: file) : nil
        guard let bytes = file == path ? bytes : others else { return nil }
        return MappingExcerpt.render(finding, text: String(decoding: bytes, as: UTF8.self))
    }

    /// Its name without the folder.
    package static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The folder that the mapping's paths are relative to.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

extension FindingCode {
    /// Whether it is told of files that people write by hand, and of no others.
    fileprivate var isOfYAML: Bool { rawValue.hasPrefix("mapping-") }
}
