import Findings
import Importers
import Mapping
import NetworkModel

/// The mapping file as a file: what the provenance says of it.
package enum MappingFile {
    static func describe(_ path: String) throws -> SourceFile {
        let file = try InputFile.look(
            at: path, shownAs: path, encoding: nil, delimiter: nil, sheet: nil)
        return try file.sourceFile(role: .mapping)
    }

    /// The language that a mapping chooses, whatever else is wrong with it; nil where it names none.
    package static func language(of path: String) -> Language? { MappingLoader.language(path: path) }

    /// The folder that the mapping's paths are relative to.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
