import ArgumentParser
import Pipeline

@main
enum Program {
    static func main() {
        UntrustedFiles.readIfAsked(CommandLine.arguments)
        StartUp.begin()
        do {
            var command = try Brobygger.parseAsRoot()
            try command.run()
        } catch {
            ParserWords(language: SpokenLanguage.current).exit(Brobygger.self, with: error)
        }
    }
}

struct Brobygger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brobygger",
        abstract: say("brobygger.abstract"),
        discussion: say("brobygger.discussion") + "\n\n" + say("brobygger.called-alone"),
        version: Release.inFull,
        subcommands: [
            New.self, Prepare.self, Init.self, Inspect.self, Check.self, Status.self, Run.self, Comments.self,
            Explain.self,
            Formats.self,
            Schema.self, Key.self,
        ])

    /// Called alone: what there is to do here; help where that is nothing.
    func run() throws {
        let look = FirstLook(".", language: SpokenLanguage.current)
        guard !look.isEmpty else { throw CleanExit.helpRequest(self) }
        print(look.text.harmless, terminator: "")
    }
}
