import ArgumentParser
import Findings
import Pipeline

extension Language: ExpressibleByArgument {}

extension StudyRun.Pictures: ExpressibleByArgument {}

extension StudyRun.People: ExpressibleByArgument {}

extension StudyRun.Measures: ExpressibleByArgument {}

extension RunTime: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension StudyRun.Edition: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
    public static var allValueStrings: [String] { ["error", "warning"] }

    public init?(argument: String) {
        guard Self.allValueStrings.contains(argument) else { return nil }
        self.init(rawValue: argument)
    }
}

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json

    static var help: ArgumentHelp {
        ArgumentHelp(
            say("options.how-printed-text-or"))
    }
}

/// What `run` and `check` have in common.
struct StudyOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            say("options.mappings")),
        completion: .file(extensions: ["yaml", "yml"]))
    var mappings: [String]

    @Option(
        help: ArgumentHelp(
            say("options.network")))
    var network: [String] = []

    @Option(
        help: ArgumentHelp(
            say("options.wave")))
    var wave: [String] = []

    @Option(
        help: ArgumentHelp(
            say("options.language")))
    var language: Language?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            say("options.overrides", ["keys": MappingOverride.keys.joined(separator: ", ")]),
            valueName: "key=value"))
    var overrides: [String] = []

    @Option(
        name: .customLong("allow-path"),
        help: ArgumentHelp(
            say("options.allowed-folders"),
            valueName: "folder"), completion: .directory)
    var allowedFolders: [String] = []

    @Option(
        help: ArgumentHelp(
            say("options.edition"),
            discussion: say("options.edition.more")))
    var edition = StudyRun.Edition.identified

    @Option(
        help: ArgumentHelp(
            say("options.key")), completion: .file())
    var key: String?

    @Option(help: OutputFormat.help)
    var format: OutputFormat = .text

    @Option(
        help: ArgumentHelp(
            say("options.fail-on")))
    var failOn: Severity?

    @Flag(
        help: ArgumentHelp(
            say("options.quiet")))
    var quiet = false
}

extension StudyOptions {
    /// Works through the mappings one after the other: a fault in one does not keep the next from being read. Exits with
    /// the gravest status of all.
    func forEachMapping(_ work: (Console) throws -> ExitStatus) throws {
        var gravest = ExitStatus.done
        for mapping in mappings {
            Console.forgetLastRun()
            let console = Console(self, mapping: mapping)
            let status = try console.reportingFaults { try work(console) }
            if status.rawValue > gravest.rawValue { gravest = status }
        }
        if gravest != .done { throw ExitCode(gravest.rawValue) }
    }
}
