import ArgumentParser
import Pipeline

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of mapping files, by which editors complete and check while you type.",
        discussion: """
            Save it beside the mapping and name it in the mapping's first line:

              brobygger schema > mapping.schema.json
              # yaml-language-server: $schema=mapping.schema.json
            """)

    func run() throws { print(try KnownThings.schema(), terminator: "") }
}
