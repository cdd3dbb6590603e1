import ArgumentParser
import Findings
import Pipeline

extension Language: ExpressibleByArgument {}

extension StudyRun.Pictures: ExpressibleByArgument {}

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
}

/// What `run` and `check` have in common.
struct StudyOptions: ParsableArguments {
    @Argument(
        help: "The mapping file of the study; several are worked through one after the other.",
        completion: .file(extensions: ["yaml", "yml"]))
    var mappings: [String]

    @Option(help: "Only the network with this id; can be given several times.")
    var network: [String] = []

    @Option(help: "The language of messages and results: nb, nn or en. (default: the mapping's)")
    var language: Language?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Use another file or limit than the mapping's, as KEY=VALUE: \(MappingOverride.keys.joined(separator: ", ")). Paths are relative to the current folder. Can be given several times; what answers mean cannot be set.",
            valueName: "key=value"))
    var overrides: [String] = []

    @Option(
        name: .customLong("allow-path"),
        help: ArgumentHelp(
            "Also read files in this folder where the mapping names them; else it has none read but those in its own folder. Can be given several times.",
            valueName: "folder"), completion: .directory)
    var allowedFolders: [String] = []

    @Option(
        help: ArgumentHelp(
            "How much is told about who is who: identified (names), pseudonymous (codes that stay the same from wave to wave) or anonymous (numbers, and coarser facts).",
            discussion: "Editions without names need a --key; docs/privacy.en.md tells what each can promise."))
    var edition = StudyRun.Edition.identified

    @Option(help: "The key file of an edition without names; `brobygger key FILE` makes one.", completion: .file())
    var key: String?

    @Option(help: "How the summary is printed: text or json.")
    var format: OutputFormat = .text

    @Option(
        help:
            "Exit with status 1 when there is a finding of this severity or worse: error or warning. (default: the mapping's, else error)"
    )
    var failOn: Severity?

    @Flag(help: "Print nothing but faults that end the run.")
    var quiet = false
}

extension StudyOptions {
    /// Works through the mappings one after the other: a fault in one does not keep the next from being read. Exits with
    /// the gravest status of all.
    func forEachMapping(_ work: (Console) throws -> ExitStatus) throws {
        var gravest = ExitStatus.done
        for mapping in mappings {
            let console = Console(self, mapping: mapping)
            let status = try console.reportingFaults { try work(console) }
            if status.rawValue > gravest.rawValue { gravest = status }
        }
        if gravest != .done { throw ExitCode(gravest.rawValue) }
    }
}
