import ArgumentParser
import Pipeline

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: say("schema.abstract"),
        discussion: say("schema.discussion") + """


              brobygger schema > mapping.schema.json
              # yaml-language-server: $schema=mapping.schema.json
            """)

    func run() throws { print(try KnownThings.schema(), terminator: "") }
}
