import OutputFiles
import Telling

/// `LES-MEG.html`, which tells what all the others are for; so it comes after them.
package enum GuideFile {
    /// - Parameter files: relative to `folder`.
    /// - Returns: its own path.
    package static func write(
        _ content: ExportContent, listing files: [String], to folder: String
    ) throws -> String {
        let document = FolderGuide(content, files: files).document
        let name = document.name + ".html"
        let text = try ReportPage(document: document, books: []).text()
        try OutputFailure.explained(folder + "/" + name) { try OutputFile.write(text.utf8, to: folder + "/" + name) }
        return name
    }
}
