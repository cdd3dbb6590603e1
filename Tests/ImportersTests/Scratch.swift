import Findings
import Foundation
import Importers
import TestSupport
import Testing

/// A folder for the files of one test. All of them go when the test program ends, since readers open files again.
struct Scratch {
    let folder: String

    init() throws {
        folder = Self.root + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private static let root: String = {
        let path = URL(fileURLWithPath: NSTemporaryDirectory()).path + "/brobygger-importers-\(getpid())"
        atexit { try? FileManager.default.removeItem(atPath: Scratch.root) }
        return path
    }()

    /// Writes a file and looks at it.
    func file(
        _ bytes: some Sequence<UInt8>, named name: String = "svar.csv", encoding: String? = nil,
        delimiter: String? = nil
    ) throws -> InputFile {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
        return try InputFile.look(
            at: folder + "/" + name, shownAs: name, encoding: encoding, delimiter: delimiter)
    }

    func file(_ text: String, named name: String = "svar.csv", delimiter: String? = nil) throws -> InputFile {
        try file(Array(text.utf8), named: name, delimiter: delimiter)
    }

    /// Writes a file and opens it as responses.
    func reader(_ text: String, named name: String = "svar.csv", codebook: String? = nil) throws -> any ExportReader {
        try ImporterList.open(
            file(text, named: name), codebook: codebook.map { try file($0, named: "codebook.csv") })
    }
}

extension ExportReader {
    /// Every row with its number.
    func rows() throws -> [(number: Int, cells: [String])] {
        var rows: [(number: Int, cells: [String])] = []
        try forEachRow { row in rows.append((row.number, (0..<row.cellCount).map(row.text))) }
        return rows
    }
}

/// What stops the run; fails the test when nothing does.
func stopped(_ body: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation) -> RunStopped? {
    do {
        try body()
        Issue.record("nothing stopped", sourceLocation: sourceLocation)
    } catch let stopped as RunStopped {
        return stopped
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
    return nil
}

extension RunStopped {
    /// Code and place of the first finding, `xml-broken svar.csv:3`.
    var first: String { findings.first.map { "\($0.code.rawValue) \($0.place?.description ?? "")" } ?? "" }
}
