import ArgumentParser
import Findings
import Pipeline

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Draft a mapping file from exports and address lists, with a TODO where people must decide.",
        discussion: """
            Prints the mapping on standard output:

              brobygger init svar.csv --roster adresseliste.csv > study.yaml

            Paths in a mapping are relative to the folder in which it lies: run init there, or name that folder with \
            --folder. Each export \
            becomes a network; a codebook is given beside its export. Which address list belongs to which export is \
            seen by the people on it.

            A TODO is a key with nothing behind it, such as `blank:`. That is valid YAML but no valid mapping: \
            `brobygger check study.yaml` lists the TODOs that are left, with their lines. No meaning is ever guessed: \
            the order of a scale is filled in only where its words are known (daily, weekly …).
            """)

    @Argument(help: "Exports, and codebooks of them.", completion: .file())
    var files: [String]

    @Option(
        help: "The address list of one of the networks, or of all; can be given several times.", completion: .file())
    var roster: [String] = []

    @Option(
        help: "The folder in which the mapping is to lie, for the paths in it. (default: the current folder)",
        completion: .directory)
    var folder = "."

    @Option(help: "The language of comments and study: nb, nn or en. (default: the questionnaire's)")
    var language: Language?

    func run() throws {
        try FaultReport(language: language ?? .en, format: .text).reporting {
            let draft = try MappingDraft.text(files: files, rosters: roster, language: language, folder: folder)
            print(draft, terminator: "")
        }
    }
}
