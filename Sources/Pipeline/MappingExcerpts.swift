import Findings
import Mapping

/// The lines of a mapping file that findings are about.
package struct MappingExcerpts {
    private let path: String
    private let text: String?

    /// - Parameter path: the mapping file as it stood on the command line; one that cannot be read has no excerpts.
    package init(path: String) {
        self.path = path
        text = (try? MappingLoader.read(path: path, shownAs: path)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The line with a caret under the place; nil for a finding about another file.
    package func excerpt(for finding: Finding) -> String? {
        guard let text, finding.place?.file == path else { return nil }
        return MappingExcerpt.render(finding, text: text)
    }
}
