import OutputFiles
import Telling

/// How far a survey has come, as a page and as text.
package enum ProgressPage {
    /// - Returns: the paths, relative to the folder.
    package static func write(_ document: Document, to folder: String) throws -> [String] {
        let files = [
            (document.name + ".html", try ReportPage(document: document, books: []).text()),
            (document.name + ".txt", PlainText(document).text),
        ]
        for (name, text) in files {
            let path = folder + "/" + name
            try OutputFailure.explained(path) { try OutputFile.write(text.utf8, to: path) }
        }
        return files.map(\.0)
    }
}
