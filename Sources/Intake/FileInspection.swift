import Drafting
import Findings
import Mapping

/// What files hold, without names and without anything that somebody typed.
package struct FileInspection: Encodable, Sendable {
    /// A format that exports can have.
    package typealias Format = ExportFormat

    package let files: [InspectionReport]

    /// - Parameters:
    ///   - paths: exports, and codebooks of them.
    ///   - format: of the exports, where somebody says so; else it is seen in each.
    ///   - items: whether the texts of items are told; they may be names.
    /// - Throws: `RunStopped`.
    package init(of paths: [String], as format: Format? = nil, items: Bool, language: Language) throws {
        files = try SurveyFiles.open(paths, as: format).map {
            InspectionReport($0, items: items, language: language)
        }
    }

    package func text(_ language: Language) -> String {
        files.map { InspectionText(language: language).text($0) }.joined(separator: "\n")
    }
}
