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
        help: ArgumentHelp(say("init.waves"), valueName: "mapping"), completion: .file(extensions: ["yaml", "yml"]))
    var waves: String?

    @Option(help: ArgumentHelp(say("init.network")))
    var network: String?

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
                let draft = try draft(spoken)
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

    private func draft(_ spoken: Language) throws -> String {
        let files = readable(files, spoken)
        let rosters = readable(roster, spoken)
        guard let waves else {
            return try MappingDraft.text(
                files: files, rosters: rosters, as: format.read, language: language,
                folder: folder ?? output.map(Self.folder) ?? ".")
        }
        return try MappingDraft.text(
            addingTo: waves, network: network, files: files, roster: rosters.first, as: format.read, language: language)
    }

    func validate() throws {
        guard let waves else {
            if network != nil { throw ValidationError(say("init.waves.network-without")) }
            return
        }
        if roster.count > 1 { throw ValidationError(say("init.waves.one-roster")) }
        let home = Self.folder(of: waves)
        if let other = folder ?? output.map(Self.folder), !MappingDraft.isSameFolder(other, home) {
            throw ValidationError(say("init.waves.elsewhere", ["folder": home]))
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
