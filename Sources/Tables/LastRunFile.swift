import Findings
import OutputFiles
import Telling

/// `<network>/.last-run.json`: for the next run, not for people, and so in no list of results.
package enum LastRunFile {
    /// - Returns: the paths it wrote, relative to `folder`.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.forNextRun.map { path, text in
            try OutputFailure.explained(folder + "/" + path) {
                try OutputFile.write(text, to: folder + "/" + path)
            }
            return path
        }
    }
}
