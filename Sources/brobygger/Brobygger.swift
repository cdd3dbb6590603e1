import ArgumentParser
import Glibc

@main
enum Program {
    static func main() {
        // No output tells a local time. libzip asks for one at every part of every archive, and the C library then looks each time
        // whether the machine has been moved to another zone.
        setenv("TZ", "UTC0", 1)
        Brobygger.main()
    }
}

struct Brobygger: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "brobygger",
        abstract: "Turns raw Questback survey exports into checked social networks.",
        discussion: """
            A mapping file says which file belongs to which network, who is on the roster and what each answer means; \
            Mappings/README.md describes every key. Start with `init`, which drafts a mapping from your files, \
            then `check`, which writes nothing, then `run`.

            `brobygger --generate-completion-script bash` (or zsh, fish) prints what lets your shell complete commands \
            and options.
            """,
        version: version,
        subcommands: [
            Init.self, Inspect.self, Check.self, Run.self, Explain.self, Formats.self, Schema.self, Key.self,
        ])
}
