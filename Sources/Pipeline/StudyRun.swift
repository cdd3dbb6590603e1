import Analysis
import Documents
import Exporters
import Findings
import Foundation
// Whoever comes to this door needs what it lets in too: mapping files, requests, drafts.
@_exported import Intake
import Mapping
import NetworkModel
import OutputFiles
import Telling

/// The way of a study from its mapping file to its results: read, build, validate, analyse, export.
package struct StudyRun {
    /// What the caller wants.
    package typealias Request = StudyRequest
    /// Which files of pictures are written.
    package typealias Pictures = PictureChoice
    /// What stands at the persons of a picture.
    package typealias People = PeopleChoice
    /// How much the results tell about who is who.
    package typealias Edition = NetworkModel.Edition

    /// What can be asked for by name.
    package static var forms: [String] { ExporterList.forms }

    /// How much is computed.
    package typealias Measures = MeasureScope

    /// What the run is doing, for a progress line.
    package enum Step: Sendable {
        /// The how manieth of how many.
        case reading(network: String, number: Int, of: Int)
        case analysing(number: Int, of: Int)
        case writing(String)
    }

    private let intake: StudyIntake
    /// What reading and validating found; `write` adds what the analysis finds.
    package private(set) var findings: [Finding]
    /// What concerns the user's own files, such as the key, and has no place in the results.
    package private(set) var notices: [Finding]
    /// By network, what is new to somebody who has seen the results that were replaced; nil where there were none. `write` finds it.
    package private(set) var news: [SinceLastRun?] = []

    package var mapping: StudyMapping { intake.mapping }
    package var language: Language { intake.language }
    /// As the edition has it: with names only in the identified one.
    package var study: Study { intake.study }

    /// Reads, builds and validates; nothing is written.
    ///
    /// - Throws: `RunStopped` with every finding there is, when one of them ends the run.
    package init(_ request: Request, progress: (Step) -> Void = { _ in }) throws {
        intake = try StudyIntake(request) { progress(.reading(network: $0, number: $1, of: $2)) }
        findings = intake.findings
        notices = intake.notices
    }

    /// Analyses the study and writes its folder below `output`.
    ///
    /// - Parameters:
    ///   - only: which outputs are written, of `forms`; nil for all.
    ///   - usesAliases: whether networks laid side by side go by their aliases.
    ///   - templates: a presentation or a document, or both, whose looks ours take over.
    ///   - keyTable: where the list of who is behind the codes goes; nil for none.
    ///   - time: what the provenance says of when this was; nil for nothing.
    /// - Returns: the folder, and the paths written in it, sorted.
    package mutating func write(
        to output: String, toolVersion: String, only: Set<String>? = nil, usesAliases: Bool = false,
        pictures: Pictures = .all, people: People = .functions, templates: [String] = [], keyTable path: String? = nil,
        time: RunTime? = nil,
        progress: (Step) -> Void = { _ in }
    ) throws -> (folder: String, files: [String]) {
        try intake.edition.checkKeyIsElsewhere(than: output)
        let table = try path.map { try intake.edition.openTable(at: $0, output: output) }
        _ = try MeetingTemplates(templates)
        let analysis = try StudyAnalyst.analyse(study) {
            progress(.analysing(number: $0 + 1, of: study.networks.count))
        }
        findings += analysis.findings
        var content = self.content(
            analysis, toolVersion: toolVersion, usesAliases: usesAliases, pictures: pictures, people: people, time: time
        )
        content.only = only
        content.templates = templates
        findings += try ExporterList.findings(content)
        content.findings = findings.map(asWritten)
        let folder = OutputFolder(path: output + "/" + folderName)
        news = try content.compare { network in
            folder.written(network + "/" + RunRecord.file).flatMap { RunRecord(Data($0)) }
        }
        // Before the results: a table too many says nothing without them.
        try table?.write(intake.keyTable)
        let outcome = try folder.replace(only: intake.scope) { staging in
            try ExporterList.write(content, to: staging) { progress(.writing($0)) }
        }
        notices += ResultNotices.all(outcome, in: folder.path)
        return (folder.path, outcome.files.sorted())
    }

    /// What is new since the last run, in lines.
    package var newsText: NewsText { NewsText(study, news, language) }

    /// What results are written from, where none of them is written.
    func content(toolVersion: String) throws -> ExportContent {
        content(
            try StudyAnalyst.analyse(study), toolVersion: toolVersion, usesAliases: false, pictures: .none,
            people: .functions, time: nil)
    }

    private func content(
        _ analysis: StudyAnalysis, toolVersion: String, usesAliases: Bool, pictures: Pictures, people: People,
        time: RunTime?
    ) -> ExportContent {
        var content = ExportContent(
            study: study, analysis: analysis, findings: findings.map(asWritten), toolVersion: toolVersion,
            mapping: asWritten.shown(in: study.edition, language), language: language,
            usesAliases: usesAliases || study.edition.hidesNames, pictures: pictures, people: people,
            timestamp: time?.text)
        content.ownWords = intake.ownWords
        content.commentsFile = intake.commentsFile.map { named($0).shown(in: study.edition, language) }
        return content
    }

    /// The mapping as the results tell of it: by its name alone, so that the same files give the same bytes wherever they lie and
    /// however their path was typed.
    private var asWritten: SourceFile { named(intake.mappingFile) }

    private func named(_ file: SourceFile) -> SourceFile {
        var file = file
        file.path = MappingFile.name(of: file.path)
        return file
    }

    private func asWritten(_ finding: Finding) -> Finding {
        func named(_ place: SourcePlace) -> SourcePlace {
            var place = place
            if [intake.mappingFile.path, intake.commentsFile?.path].contains(place.file) {
                place.file = MappingFile.name(of: place.file)
            }
            return place
        }
        var finding = finding
        finding.place = finding.place.map(named)
        finding.furtherPlaces = finding.furtherPlaces.map(named)
        return finding
    }

    /// From now on a run that is told to end (Ctrl-C, `kill`, a closed terminal) tidies up first. To be called once, before
    /// anything else.
    package static func watchForInterruption() { Interruption.watch() }

    /// Editions lie beside each other, each under a name that says what it is.
    package var folderName: String {
        study.edition.hidesNames ? study.id + "-" + study.edition.rawValue : study.id
    }

    /// The same list as `findings`, and no copy of it, where nothing concerns the user's own files.
    var findingsAndNotices: [Finding] { notices.isEmpty ? findings : findings + notices }

    /// The findings because of which the exit status says that there are some.
    /// - Parameter severity: the least one that counts; nil takes the mapping's choice.
    package func findings(from severity: Severity?) -> [Finding] {
        let least = severity ?? mapping.checks.failOn
        return findingsAndNotices.filter { $0.severity >= least }
    }
}
