import ArgumentParser

@main
enum Program {
    static func main() {
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
        discussion: say("brobygger.discussion"),
        version: Release.inFull,
        subcommands: [
            Prepare.self, Init.self, Inspect.self, Check.self, Status.self, Run.self, Comments.self, Explain.self,
            Formats.self,
            Schema.self, Key.self,
        ])
}
