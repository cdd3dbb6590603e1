import ArgumentParser
import Pipeline

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: say("schema.abstract"),
        discussion: say("schema.discussion") + """


              brobygger schema > mapping.schema.json
              brobygger schema comments > comments.schema.json
              # yaml-language-server: $schema=mapping.schema.json
            """)

    @Argument(help: ArgumentHelp(say("schema.of")))
    var of: KnownThings.Schema = .mapping

    func run() throws { print(try KnownThings.schema(of), terminator: "") }
}

extension KnownThings.Schema: ExpressibleByArgument {}
