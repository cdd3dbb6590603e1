import Foundation

/// What lies outside the package and may be there or not.
package enum Outside {
    /// The repository's folder.
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// A path beside the repository, under `shared`; nil where it is not there. Tests that need it are
    /// `.enabled(if: Outside.shared("real") != nil, "needs ../shared")`.
    package static func shared(_ path: String) -> String? {
        let full = URL(fileURLWithPath: root).deletingLastPathComponent().path + "/shared/" + path
        return FileManager.default.fileExists(atPath: full) ? full : nil
    }

    /// The Python that `make test` sets up with openpyxl, networkx and igraph; nil where it did not run.
    package static let python: String? = {
        let path = root + "/.build-python/bin/python3"
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }()

    /// The C compiler of the Swift toolchain or the system's; nil where there is none.
    package static let compiler: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return ["clang", "cc", "gcc"].lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// The outcome of a program.
    package struct Outcome: Sendable {
        package var status: Int32
        package var output: String
        package var errors: String
    }

    /// Runs a program to its end.
    package static func run(
        _ program: String, _ arguments: [String], input: String? = nil, in folder: String? = nil,
        environment: [String: String]? = nil
    ) throws -> Outcome {
        // Files rather than pipes: a full pipe that nobody empties would stop the program.
        let scratch = try temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        for name in ["out", "err", "in"] {
            try Data((name == "in" ? input ?? "" : "").utf8).write(to: URL(fileURLWithPath: scratch + "/" + name))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        if let environment { process.environment = environment }
        process.standardInput = FileHandle(forReadingAtPath: scratch + "/in")
        process.standardOutput = FileHandle(forWritingAtPath: scratch + "/out")
        process.standardError = FileHandle(forWritingAtPath: scratch + "/err")
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) -> String {
            String(decoding: FileManager.default.contents(atPath: scratch + "/" + name) ?? Data(), as: UTF8.self)
        }
        return Outcome(status: process.terminationStatus, output: text("out"), errors: text("err"))
    }

    /// Runs a Python script given as text.
    package static func runPython(_ script: String, _ arguments: [String] = []) throws -> Outcome {
        try run(python!, ["-c", script] + arguments)
    }

    /// A new folder that the caller removes.
    package static func temporaryFolder() throws -> String {
        // Without a doubled slash: some tests compare paths with those that the system tells.
        let path = URL(fileURLWithPath: NSTemporaryDirectory()).path + "/brobygger-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}
