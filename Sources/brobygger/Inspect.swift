import ArgumentParser
import Findings
import Pipeline

struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what is in an export: format, responses by status, every question with its answers.",
        discussion: """
            Answers are listed with their counts only for closed questions. Nothing that somebody typed is shown, no \
            name and no e-mail address from the cells. Items are counted; their texts may be names and are shown with \
            --items only. A codebook is given beside its export, in any order.
            """)

    @Argument(help: "Exports, and codebooks of them.", completion: .file())
    var files: [String]

    @Flag(help: "Show the texts of items and options, which may be names.")
    var items = false

    @Option(help: "The language of the words around it: nb, nn or en.")
    var language = Language.en

    @Option(help: "How it is printed: text or json.")
    var format = OutputFormat.text

    func run() throws {
        try FaultReport(language: language, format: format).reporting {
            let inspection = try FileInspection(of: files, items: items, language: language)
            if format == .json {
                FaultReport.printJSON(inspection)
            } else {
                print(inspection.text(language).harmless, terminator: "")
            }
        }
    }
}
