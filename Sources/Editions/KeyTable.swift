import Findings
import Foundation

/// Who is behind each code: `code,id,name,network` as comma-separated text. Written on request only, outside the results.
package struct KeyTable {
    package struct Row: Hashable, Sendable {
        package var code: String
        /// On the roster.
        package var id: String
        package var name: String
        /// The network's id in the mapping.
        package var network: String
    }

    /// Begins with a mark by which Excel knows the letters.
    private static let heading = "\u{FEFF}code,id,name,network"
    private let path: String

    /// - Parameters:
    ///   - path: where the table is to be written.
    ///   - output: the folder that the results are put into, which is passed on to others.
    /// - Throws: `RunStopped(.usage)` where the table would lie among the results or in the place of another file.
    package init(path: String, output: String) throws {
        self.path = path
        if OutputPlace(path).isInside(OutputPlace(output)) {
            throw stop(
                .usage,
                message: Text("key-table.key-table-would-lie"),
                hint: Text("key-table.choose-file-outside", ["output": output]))
        }
        if let old = FileManager.default.contents(atPath: path), !old.isEmpty,
            !old.starts(with: Data(Self.heading.utf8))
        {
            throw stop(
                .usage,
                message: Text("key-table.file-there-already-no"),
                hint: Text("key-table.choose-another-file-name"))
        }
    }

    /// Writes the table, mode 0600, in the place of an older one.
    /// - Throws: `RunStopped(.unwritableOutput)`.
    package func write(_ rows: [Row]) throws {
        let lines = rows.map { [$0.code, $0.id, $0.name, $0.network].map(Self.cell).joined(separator: ",") }
        let text = ([Self.heading] + lines).map { $0 + "\r\n" }.joined()
        do {
            try PrivateFile.replace(path, with: text)
        } catch {
            throw stop(
                .unwritableOutput,
                message: Text("key-table.key-table-cannot-written", ["reason": error.why]),
                hint: Text("key.choose-folder-exists-you"))
        }
    }

    /// Quoted throughout. A name that begins like a formula gets an apostrophe, so that no spreadsheet computes it.
    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    private func stop(_ status: ExitStatus, message: Text, hint: Text) -> RunStopped {
        RunStopped(
            status,
            [
                Finding(
                    .error, .outputUnwritable, message: message, hint: hint, place: SourcePlace(file: path),
                    stopsRun: true)
            ])
    }
}
