import Foundation

/// The program as a user has it: a process with arguments, output and an exit status.
package enum Program {
    /// Beside the test bundle, where the build put it.
    package static let path: String = {
        let bundle = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appendingPathComponent("brobygger").path
    }()

    package static func run(_ arguments: String..., in folder: String? = nil) throws -> Outside.Outcome {
        try Outside.run(path, arguments, in: folder)
    }

    /// Runs the program through a shell, after some preparation (limits, another user).
    package static func run(after preparation: String, _ arguments: String...) throws -> Outside.Outcome {
        let quoted = ([path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        return try Outside.run("/bin/bash", ["-c", preparation + "; exec " + quoted])
    }
}
