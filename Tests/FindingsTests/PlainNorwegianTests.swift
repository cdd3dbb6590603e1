import Foundation
import Testing

/// Wordings that an editor struck out of reports: none of them stands in any text of the sources, in word files or beside
/// the code that says them.
@Suite struct PlainNorwegianTests {
    @Test(arguments: [
        // A level is an adjective: "daglig kontakt", "den daglige kontakten".
        "kontakt (daglig|ukentlig|månedlig|dagleg|vekentleg|månadleg)\\b", "kontakten (daglig|dagleg)\\b",
        // Who "falls away" has died; say what happens, in persons.
        "faller [^\"]{1,30} fra, ", "fell [^\"]{1,30} frå, ", "uten hver av disse", "utan kvar av desse",
        // No more than the data bear, and no blame.
        "(støtter|støttar) at ", "(glemt|gløymt) dem?i?\\b",
        // Words of the reader's world.
        "sektor (for|per) ", "(laget|laga) for å (samtale|samtala)", "(Siden|Sida) legg(er|) d(em|ei) ved s",
        "regnes som hva", "blir rekna som kva", "(Hvor mange som har hva|Kor mange som har kva) slags kontakt",
        "teller med de sterkere", "tel med dei sterkare", "(henger sammen|heng saman)[^\"]*kontakt", "par som heng",
        // Ambiguous: dykkar or deira.
        "kontakten deres\\b",
        // Nynorsk is not bokmål with other endings.
        "svara par", "innetter", "utetter", "relasjonar som er oppgitt\\b", "handter",
        // One wording for one thing.
        "\\b[Tt]yder\\b(?! (på|ikkje på|ikke på))",
    ])
    func `a struck out wording is nowhere`(pattern: String) throws {
        let expression = try NSRegularExpression(pattern: pattern)
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var found: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let text = String(line)
                guard !text.contains("///"), !text.contains(" // ") else { continue }
                if expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil {
                    found.append("\(file.lastPathComponent): \(text)")
                }
            }
        }
        #expect(found == [])
    }
}
