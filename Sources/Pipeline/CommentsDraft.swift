import Analysis
import Exporters
import Findings
import NetworkModel
import Telling

/// A first file of comments for a mapping that has none, or what one lacks.
package struct CommentsDraft {
    package let file: CommentsFile
    private let study: StudyRun
    private let lines: [CommentLine]

    /// - Parameter run: with names, of all networks that the file is to tell of.
    package init(_ run: StudyRun, toolVersion: String) throws {
        study = run
        file = CommentsFile(of: run.mapping)
        let content = try run.content(toolVersion: toolVersion)
        lines = try content.commentList(Array(content.networksInOwnWords))
    }

    /// The whole of a first file.
    package var text: String { CommentsYAML(study.study, lines, study.language).whole }

    /// Writes a first file; one that is there is never written over.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package func write() throws {
        try MappingDraft.write(
            text, to: file.path, thereAlready: Text("comments.there-already", ["file": file.path]),
            hint: Text("comments.there-already.hint"))
    }

    /// What the file does not name yet; nil where nothing is lacking.
    package var missing: String? {
        let study = study.study
        func names(_ comments: [PictureComment], _ line: CommentLine) -> Bool {
            comments.contains { $0.picture == line.picture }
        }
        let rest = lines.filter { line in
            line.network.map { id in
                !names(study.networks.first { $0.id == id }?.comments?.pictures ?? [], line)
            } ?? !names(study.comments.pictures, line)
        }
        return rest.isEmpty ? nil : CommentsYAML(study, rest, self.study.language).entries
    }
}
