import Findings
import Mapping
import NetworkModel

/// What a caller wants read: a mapping, and what is to be otherwise than it says.
package struct StudyRequest: Sendable {
    package var mapping: MappingFile
    /// Only these networks; empty for all.
    package var networks: [String]
    /// Only these waves of them; empty for all.
    package var waves: [String]
    /// In place of the mapping's own language.
    package var language: Language?
    /// In place of the mapping's own choice.
    package var measures: MeasureScope?
    /// In place of values of the mapping, none of them a meaning.
    package var overrides: [MappingOverride]
    /// Folders besides the mapping's own that it may have files read from.
    package var allowedFolders: [String]
    package var edition: EditionRequest
    /// Whether the file of comments that the mapping names need not be there.
    package var mayLackComments = false

    package init(
        mapping: MappingFile, networks: [String] = [], waves: [String] = [], language: Language? = nil,
        measures: MeasureScope? = nil,
        overrides: [MappingOverride] = [], allowedFolders: [String] = [],
        edition: EditionRequest = EditionRequest()
    ) {
        self.mapping = mapping
        self.networks = networks
        self.waves = waves
        self.language = language
        self.measures = measures
        self.overrides = overrides
        self.allowedFolders = allowedFolders
        self.edition = edition
    }

    /// - Parameter mapping: the mapping file's path.
    package init(
        mapping: String, networks: [String] = [], waves: [String] = [], language: Language? = nil,
        measures: MeasureScope? = nil,
        overrides: [MappingOverride] = [], allowedFolders: [String] = [],
        edition: EditionRequest = EditionRequest()
    ) {
        self.init(
            mapping: MappingFile(mapping), networks: networks, waves: waves, language: language, measures: measures,
            overrides: overrides, allowedFolders: allowedFolders, edition: edition)
    }
}
