import Foundation

/// The program as a user has it: a process with arguments, output and an exit status.
package enum Program {
    /// Beside the test bundle, where the build put it.
    package static let path: String = {
        let bundle = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appendingPathComponent("brobygger").path
    }()

    /// The folder that it lies in.
    package static var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

    /// - Parameter locale: of whoever runs it, which tests must not take from the machine that they run on.
    package static func run(
        _ arguments: String..., in folder: String? = nil, locale: String = "C.UTF-8"
    ) throws -> Outside.Outcome {
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = locale
        return try Outside.run(path, arguments, in: folder, environment: environment)
    }

    /// Runs the program through a shell, after some preparation (limits, another user).
    package static func run(after preparation: String, _ arguments: String...) throws -> Outside.Outcome {
        let quoted = ([path] + arguments).map { "'\($0)'" }.joined(separator: " ")
        return try Outside.run("/bin/bash", ["-c", preparation + "; exec " + quoted])
    }
}
