import Drafting
import Findings

/// What files hold, without names and without anything that somebody typed.
package struct FileInspection: Encodable, Sendable {
    package let files: [InspectionReport]

    /// - Parameters:
    ///   - paths: exports, and codebooks of them.
    ///   - items: whether the texts of items are told; they may be names.
    /// - Throws: `RunStopped`.
    package init(of paths: [String], items: Bool, language: Language) throws {
        files = try SurveyFiles.open(paths, language: language).map { InspectionReport($0, items: items) }
    }

    package func text(_ language: Language) -> String {
        files.map { InspectionText(language: language).text($0) }.joined(separator: "\n")
    }
}
