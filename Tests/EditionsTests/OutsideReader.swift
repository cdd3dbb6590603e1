import Foundation
import TestSupport

/// `outside.py` beside this file: what somebody without the program can find in results.
enum OutsideReader {
    static var isThere: Bool {
        Outside.python != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")
    }

    static func run(_ arguments: String...) throws -> String {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/outside.py"
        let outcome = try Outside.run(Outside.python!, [script] + arguments)
        guard outcome.status == 0 else { throw Failure(text: outcome.errors) }
        return outcome.output
    }

    struct Failure: Error, CustomStringConvertible {
        var text: String
        var description: String { text }
    }

    struct Names: Decodable {
        /// Names in both orders, addresses and what stands before their @.
        var whole: [String]
        /// Single names of three letters or more.
        var parts: [String]
        /// Titles and ids of networks, paths of files.
        var places: [String]
    }

    static func names(of study: String) throws -> Names {
        try JSONDecoder().decode(Names.self, from: Data(run("names", study).utf8))
    }

    /// Each word that occurs in the files of a folder, with the first few of them.
    static func places(of words: [String], in folder: String) throws -> [String: [String]] {
        let file = folder + ".words"
        try JSONEncoder().encode(words).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        return try JSONDecoder().decode([String: [String]].self, from: Data(run("texts", folder, file).utf8))
    }
}
