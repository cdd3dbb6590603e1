import ArgumentParser
import Findings
import Foundation
import Pipeline

/// How faults that end a command reach people or programs.
struct FaultReport {
    var language: Language
    var format: OutputFormat
    var quiet = false
    /// The mapping file whose lines are shown beside its faults; nil for commands that read none.
    var mapping: MappingFile?

    /// Runs the work; a fault that ends it is printed in full and becomes the exit status.
    func reporting(_ work: () throws -> Void) throws {
        do { try work() } catch let stop as RunStopped {
            print(stop)
            throw ExitCode(stop.status.rawValue)
        }
    }

    func print(_ stop: RunStopped) {
        let printer = FindingPrinter(language: language)
        if format == .json {
            let findings = stop.findings.map { FindingLine($0, language) }
            return Self.printJSON(Faults(status: stop.status.rawValue, findings: findings))
        }
        let ending = stop.findings.filter(\.stopsRun)
        for finding in ending.isEmpty ? stop.findings : ending {
            let text = printer.full(finding, excerpt: mapping?.excerpt(for: finding))
            Self.writeError(text.harmless)
        }
        let others = stop.findings.count - ending.count
        if !ending.isEmpty, others > 0, !quiet {
            Self.writeError(printer.overview(stop.findings.filter { !$0.stopsRun }).harmless)
        }
    }

    private struct Faults: Encodable {
        var status: Int32
        var findings: [FindingLine]
    }

    static func printJSON(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(value) { Swift.print(String(decoding: data, as: UTF8.self)) }
    }

    static func writeError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
