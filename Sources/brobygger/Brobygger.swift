import ArgumentParser

@main
struct Brobygger: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "brobygger",
        abstract: "Turns raw Questback survey exports into checked social networks.",
        discussion: """
            A mapping file says which file belongs to which network, who is on the roster and what each answer means; \
            Mappings/README.md describes every key. Start with `check`, which writes nothing, then `run`.
            """,
        version: version,
        subcommands: [Run.self, Check.self])
}
