import ArgumentParser
import Findings
import Pipeline

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: say("init.abstract"),
        discussion: say("init.discussion")
            + "\n\n  brobygger init svar.csv --roster adresseliste.csv -o study.yaml\n\n" + say("init.discussion.more"))

    @Argument(help: FileArguments.exports, completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp(
            say("init.roster")),
        completion: .file())
    var roster: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            say("init.output"),
            valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var output: String?

    @Option(
        help: ArgumentHelp(
            say("init.folder")),
        completion: .directory)
    var folder: String?

    @Option(
        help: ArgumentHelp(
            say("init.language")))
    var language: Language?

    @Option(help: FileArguments.format)
    var format: [FileFormatChoice] = []

    func run() throws {
        let spoken = language ?? SpokenLanguage.current
        try FaultReport(language: spoken, format: format.printed).reporting {
            do {
                let draft = try MappingDraft.text(
                    files: readable(files, spoken), rosters: readable(roster, spoken), as: format.read,
                    language: language, folder: folder ?? output.map(Self.folder) ?? ".")
                if let output {
                    try MappingDraft.write(draft, to: output)
                } else if format.printed == .json {
                    FaultReport.printJSON(["mapping": draft])
                } else {
                    print(draft, terminator: "")
                }
            } catch let stop as RunStopped {
                if output == nil, Redirection.isEmptyFile { FaultReport.writeError(emptied(spoken)) }
                throw stop
            }
        }
    }

    /// Without the file that the draft goes into: the shell has emptied it before anybody could read it.
    private func readable(_ files: [String], _ language: Language) -> [String] {
        files.filter { file in
            guard Redirection.leads(to: file) else { return true }
            FaultReport.writeError(
                language.say("init.file-draft-written-not", ["file": file]) + "\n")
            return false
        }
    }

    private func emptied(_ language: Language) -> String {
        language.say("init.there-no-draft-file") + "\n"
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
