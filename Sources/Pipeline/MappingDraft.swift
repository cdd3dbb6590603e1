import Drafting
import Findings

/// A mapping file for files that have none yet.
package enum MappingDraft {
    /// - Parameters:
    ///   - files: exports, and codebooks of them.
    ///   - rosters: their address lists.
    ///   - language: of the comments and the study; nil takes the questionnaire's.
    ///   - folder: that the mapping is to lie in; its paths are relative to it.
    /// - Returns: YAML; what people must decide is a key with nothing behind it.
    /// - Throws: `RunStopped`.
    package static func text(
        files: [String], rosters: [String], language: Language?, folder: String = "."
    ) throws -> String {
        try StudyDraft(files: files, rosters: rosters, language: language, folder: folder).mapping
    }
}
