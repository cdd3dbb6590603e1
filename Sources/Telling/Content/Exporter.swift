import Analysis
import Findings
import Foundation
import NetworkModel

/// Everything an exporter may write from.
package struct ExportContent: Sendable {
    package internal(set) var study: Study
    package var analysis: StudyAnalysis
    package var findings: [Finding]
    /// The version of this program.
    package var toolVersion: String
    /// The mapping file, for the provenance.
    package var mapping: SourceFile
    /// The file of comments; nil where there is none, or nothing of it is told.
    package var commentsFile: SourceFile?
    /// Every picture with what is said of it, for programs.
    package var comments: [CommentLine] = []
    package var language: Language
    /// Networks with a language of their own, by position: as they are called in it.
    package var ownWords: [Int: OwnWords] = [:]
    /// Whether networks go by their aliases where they are laid side by side.
    package var usesAliases: Bool
    /// What a workbook holds; the rest goes into text files beside it.
    package var limits: WorkbookLimits
    package var pictures: PictureChoice
    /// Which outputs are written, by the names of exporters; nil for all.
    package var only: Set<String>?
    package var people: PeopleChoice
    /// Presentations and documents whose looks ours take over: paths.
    package var templates: [String] = []
    /// When this was (UTC, ISO 8601); nil where the results are to say nothing of it, so that they do not change by the clock.
    package var timestamp: String?
    /// By network, what the results tell of the run before; empty where there was none, or results are not written.
    package internal(set) var sinceLastRun: [SinceLastRun?] = []
    /// What the next run compares with: files by their paths, relative to the study's folder.
    package internal(set) var forNextRun: [(path: String, text: Data)] = []
    /// Every exporter draws from the same layouts.
    let layouts = LayoutCache()
    let texts: AttributeTexts
    /// Tells this run's results from another's.
    package let runMark: String

    package init(
        study: Study, analysis: StudyAnalysis, findings: [Finding], toolVersion: String, mapping: SourceFile,
        language: Language, usesAliases: Bool = false, limits: WorkbookLimits = .spreadsheet,
        pictures: PictureChoice = .all, people: PeopleChoice = .functions, timestamp: String? = nil
    ) {
        self.study = study
        texts = AttributeTexts(study)
        runMark = RunMark.of(study, mapping: mapping, toolVersion: toolVersion, language: language.rawValue)
        self.analysis = analysis
        self.findings = findings
        self.toolVersion = toolVersion
        self.mapping = mapping
        self.language = language
        self.usesAliases = usesAliases
        self.limits = limits
        self.pictures = pictures
        self.people = people
        self.timestamp = timestamp
    }
}

/// A kind of output.
package protocol Exporter: Sendable {
    static var name: String { get }
    /// What may be asked for by itself; `name` alone for most.
    static var names: [String] { get }
    /// What it will leave out or put elsewhere; known before anything is written, so that the outputs can say so.
    static func findings(_ content: ExportContent) -> [Finding]
    /// Writes its files below `folder` (the study's folder, which exists and is empty of its files).
    /// - Returns: the paths it wrote, relative to `folder`.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    static func write(_ content: ExportContent, to folder: String) throws -> [String]
}

extension ExportContent {
    package func asks(for name: String) -> Bool { only?.contains(name) ?? true }
}

extension Exporter {
    package static var names: [String] { [name] }

    package static func findings(_ content: ExportContent) -> [Finding] { [] }
}
