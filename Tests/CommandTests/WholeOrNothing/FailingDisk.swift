import Foundation
import TestSupport

/// Runs the program with something between it and the kernel that has calls fail or kills it: `failing_disk.c`, which says
/// what its settings mean.
struct FailingDisk {
    /// A call that changes something below the folder.
    struct Call {
        var number: Int
        var name: String
        /// Below the folder; empty for the folder itself.
        var path: String
    }

    struct Outcome {
        var program: Outside.Outcome
        var calls: [Call]
    }

    private let library: String
    private let log: String

    /// Nil where there is no compiler or the kernel does not let itself be asked (in some containers).
    static let isAvailable: Bool = {
        guard let folder = try? Outside.temporaryFolder(), let disk = try? FailingDisk(in: folder) else { return false }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let outcome = try? disk.run("/bin/mkdir", [folder + "/new"], below: folder, [:])
        return outcome?.calls.map(\.name) == ["mkdir"]
    }()

    /// - Parameter scratch: a folder for the library and its log.
    init(in scratch: String) throws {
        library = scratch + "/failing_disk.so"
        log = scratch + "/failing_disk.log"
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/failing_disk.c"
        let outcome = try Outside.run(Outside.compiler ?? "", ["-shared", "-fPIC", "-O1", "-o", library, source])
        guard outcome.status == 0 else { throw CocoaError(.fileNoSuchFile) }
    }

    func run(
        _ program: String, _ arguments: [String], below folder: String, _ settings: [String: String]
    ) throws -> Outcome {
        var environment = ProcessInfo.processInfo.environment
        environment["LD_PRELOAD"] = library
        environment["DISK_FOLDER"] = folder
        environment["DISK_LOG"] = log
        for (key, value) in settings { environment["DISK_" + key] = value }
        let outcome = try Outside.run(program, arguments, environment: environment)
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        return Outcome(
            program: outcome,
            calls: lines.compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
                guard parts.count == 3, let number = Int(parts[0]), number > 0 else { return nil }
                return Call(number: number, name: String(parts[1]), path: String(parts[2]))
            })
    }
}
