import ArgumentParser
import Findings
import Pipeline

struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new key for editions without names.",
        discussion: """
            The file holds 256 random bits and can be read by you alone. With the same key a person has the same code in \
            every run and wave; with the key and the roster anybody can tell who the codes are. Keep it apart from the \
            results, keep a copy where you keep the roster, and throw it away when nobody is to find the persons any more.

            A file that is there is never written over. Exit status: 0 done, 73 the key cannot be written.
            """)

    @Argument(help: "The file to make.", completion: .file())
    var file: String

    @Option(help: "The language of messages: nb, nn or en.")
    var language = Language.en

    func run() throws {
        try FaultReport(language: language, format: .text).reporting {
            let mark = try NewKey.make(at: file, language: language)
            print(
                language.pick(
                    nb: "Nøkkelen ligger i \(file) og har kjennemerket \(mark).",
                    nn: "Nøkkelen ligg i \(file) og har kjennemerket \(mark).",
                    en: "The key is in \(file); its mark is \(mark)."))
        }
    }
}
