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
    private let language: Language

    /// - Parameters:
    ///   - path: where the table is to be written.
    ///   - output: the folder that the results are put into, which is passed on to others.
    /// - Throws: `RunStopped(.usage)` where the table would lie among the results or in the place of another file.
    package init(path: String, output: String, language: Language) throws {
        self.path = path
        self.language = language
        if OutputPlace(path).isInside(OutputPlace(output)) {
            throw stop(
                .usage,
                message: language.pick(
                    nb: "Kodelisten ville ligge i mappen med resultatene, og den som får dem, fikk navnene med.",
                    nn: "Kodelista ville liggje i mappa med resultata, og den som får dei, fekk namna med.",
                    en: "The key table would lie among the results, and whoever gets them would get the names."),
                hint: language.pick(
                    nb: "Velg en fil utenfor \(output).", nn: "Vel ei fil utanfor \(output).",
                    en: "Choose a file outside \(output)."))
        }
        if let old = FileManager.default.contents(atPath: path), !old.isEmpty,
            !old.starts(with: Data(Self.heading.utf8))
        {
            throw stop(
                .usage,
                message: language.pick(
                    nb: "Filen finnes fra før og er ingen kodeliste. Den blir ikke skrevet over.",
                    nn: "Fila finst frå før og er inga kodeliste. Ho blir ikkje skriven over.",
                    en: "The file is there already and is no key table. It is not written over."),
                hint: language.pick(
                    nb: "Velg et annet filnavn.", nn: "Vel eit anna filnamn.", en: "Choose another file name."))
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
                message: language.pick(
                    nb: "Kodelisten kan ikke skrives: \(error).", nn: "Kodelista kan ikkje skrivast: \(error).",
                    en: "The key table cannot be written: \(error)."),
                hint: language.pick(
                    nb: "Velg en mappe som finnes og som du kan skrive i.",
                    nn: "Vel ei mappe som finst og som du kan skrive i.",
                    en: "Choose a folder that exists and that you can write to."))
        }
    }

    /// Quoted throughout. A name that begins like a formula gets an apostrophe, so that no spreadsheet computes it.
    private static func cell(_ text: String) -> String {
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    private func stop(_ status: ExitStatus, message: String, hint: String) -> RunStopped {
        RunStopped(
            status,
            [
                Finding(
                    .error, .outputUnwritable, message: message, hint: hint, place: SourcePlace(file: path),
                    stopsRun: true)
            ])
    }
}
