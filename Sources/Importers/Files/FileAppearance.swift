import Findings
import XMLReading

/// What a file looks like by its first bytes, for somebody who handed over a file that cannot be used. Says nothing of
/// what stands in it.
struct FileAppearance {
    private let file: InputFile

    init(_ file: InputFile) { self.file = file }

    private static let signatures: [(bytes: [UInt8], name: Text)] = [
        (
            Array("PK\u{3}\u{4}".utf8),
            Text(
                nb: "et ZIP-arkiv, som en Excel-fil", nn: "eit ZIP-arkiv, som ei Excel-fil",
                en: "a ZIP archive, like an Excel file")
        ),
        (
            [0xD0, 0xCF, 0x11, 0xE0],
            Text(
                nb: "en gammel Excel-fil (.xls), som Excel kan lagre som .xlsx",
                nn: "ei gammal Excel-fil (.xls), som Excel kan lagre som .xlsx",
                en: "an old Excel file (.xls), which Excel can save as .xlsx")
        ),
        (Array("$FL".utf8), Text(nb: "en SPSS-fil (.sav)", nn: "ei SPSS-fil (.sav)", en: "an SPSS file (.sav)")),
        (Array("%PDF".utf8), Text(nb: "en PDF-fil", nn: "ei PDF-fil", en: "a PDF file")),
        ([0x1F, 0x8B], Text(nb: "et gzip-arkiv", nn: "eit gzip-arkiv", en: "a gzip archive")),
    ]

    /// What it is by its first bytes; nil for what may be plain text.
    func kind(_ language: Language) -> String? {
        if let found = Self.signatures.first(where: { file.head.starts(with: $0.bytes) }) {
            return found.name[language]
        }
        guard file.looksLikeXML else { return nil }
        let root = XMLGlimpse(file).root.map { "<\($0)>" } ?? "?"
        return language.pick(
            nb: "XML med rotelementet \(root)", nn: "XML med rotelementet \(root)",
            en: "XML with the root element \(root)")
    }

    func description(_ language: Language) -> String {
        if let kind = kind(language) { return kind }
        let columns = DelimitedTable.glimpse(file).count
        return language.pick(
            nb: "tekst i \(file.encoding.description) med \(columns) kolonner",
            nn: "tekst i \(file.encoding.description) med \(columns) kolonnar",
            en: "text in \(file.encoding.description) with \(columns) columns")
    }
}

/// Listens to nothing: for reading XML only to see whether it can be read.
final class SilentHandler: XMLHandler {
    func start(_ name: XMLName, _ attributes: XMLAttributes) {}
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
