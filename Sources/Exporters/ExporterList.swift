import Documents
import Findings
import GraphFiles
import OutputFiles
import Parallel
import Pictures
import Tables
import Telling
import Workbooks

/// Every kind of output, in writing order.
package enum ExporterList {
    package static let all: [any Exporter.Type] = [
        WorkbookExporter.self,
        PictureExporter.self,
        ReportExporter.self,
        MeetingExporter.self,
        GraphMLExporter.self,
        ComparisonExporter.self,
        ChangeExporter.self,
        GEXFExporter.self,
        TablesExporter.self,
        StudyJSON.self,
        StudySAV.self,
    ]

    /// The names that `named(_:)` knows, in writing order.
    package static var names: [String] { all.map { $0.name } }

    /// What a run can be told to write, in writing order.
    package static var forms: [String] {
        var met: Set<String> = []
        return all.flatMap { $0.names }.filter { met.insert($0).inserted }
    }

    private static func wanted(_ content: ExportContent) -> [any Exporter.Type] {
        all.filter { $0.names.contains(where: content.asks) }
    }

    /// What the outputs will leave out or put elsewhere.
    /// - Throws: what laying out a picture throws, where pictures are commented on.
    package static func findings(_ content: ExportContent) throws -> [Finding] {
        let findings = wanted(content).flatMap { $0.findings(content) }
        let isCommented =
            !content.study.comments.pictures.isEmpty
            || content.study.networks.contains { $0.comments?.pictures.isEmpty == false }
        guard isCommented else { return findings }
        return try findings + content.misplacedComments(content.commentList(Array(content.networks)))
    }

    /// Writes every output below `folder`. The workbooks, which take longest, are written beside the others.
    ///
    /// - Parameter progress: is told what is being written.
    /// - Returns: the paths, relative to `folder`.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package static func write(
        _ content: ExportContent, to folder: String, progress: (String) -> Void
    ) throws -> [String] {
        let content = try withComments(content)
        for network in content.study.networks {
            try OutputFailure.makeFolder(network.folder, in: folder)
        }
        let exporters = wanted(content)
        let hasWorkbooks = content.asks(for: WorkbookExporter.name)
        let workbooks = SideTask { hasWorkbooks ? try WorkbookExporter.write(content, to: folder) : [] }
        let others = Result {
            try exporters.filter { ![WorkbookExporter.name, StudySAV.name].contains($0.name) }.flatMap { exporter in
                progress(exporter.name)
                let paths = try exporter.write(content, to: folder)
                for path in paths { OutputFile.beginFlush(folder + "/" + path) }
                return paths
            }
        }
        if hasWorkbooks { progress(WorkbookExporter.name) }
        var paths = try workbooks.value() + others.get()
        // ReadStat asks for the day in a buffer of libc's that libxlsxwriter uses too: not at the same time.
        if exporters.contains(where: { $0.name == StudySAV.name }) {
            progress(StudySAV.name)
            paths += try StudySAV.write(content, to: folder)
        }
        let guide = try GuideFile.write(content, listing: paths, to: folder)
        return try paths + [guide] + LastRunFile.write(content, to: folder)
    }

    /// Programs are told of every picture what is said of it.
    private static func withComments(_ content: ExportContent) throws -> ExportContent {
        guard content.asks(for: StudyJSON.name) else { return content }
        var content = content
        content.comments = try content.commentList(Array(content.networks))
        return content
    }

    package static func named(_ name: String) -> (any Exporter.Type)? {
        all.first { $0.name == name }
    }
}
