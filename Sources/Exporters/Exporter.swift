import Analysis
import Findings
import NetworkModel

/// Everything an exporter may write from.
package struct ExportContent: Sendable {
    package var study: Study
    package var analysis: StudyAnalysis
    package var findings: [Finding]
    /// The version of this program.
    package var toolVersion: String
    /// The mapping file, for the provenance.
    package var mapping: SourceFile
    package var language: Language

    package init(
        study: Study, analysis: StudyAnalysis, findings: [Finding], toolVersion: String, mapping: SourceFile,
        language: Language
    ) {
        self.study = study
        self.analysis = analysis
        self.findings = findings
        self.toolVersion = toolVersion
        self.mapping = mapping
        self.language = language
    }
}

/// A kind of output.
package protocol Exporter: Sendable {
    static var name: String { get }
    /// Writes its files below `folder` (the study's folder, which exists and is empty of its files).
    /// - Returns: the paths it wrote, relative to `folder`.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    static func write(_ content: ExportContent, to folder: String) throws -> [String]
}
