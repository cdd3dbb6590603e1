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
            Text("looks-like.zip-archive-like-excel")
        ),
        (
            [0xD0, 0xCF, 0x11, 0xE0],
            Text("looks-like.old-excel-file-xls")
        ),
        (Array("$FL".utf8), Text("looks-like.sav")),
        (Array("%PDF".utf8), Text("looks-like.pdf-file")),
        ([0x1F, 0x8B], Text("looks-like.gzip-archive")),
    ]

    /// What it is by its first bytes; nil for what may be plain text.
    var kind: Text? {
        if let found = Self.signatures.first(where: { file.head.starts(with: $0.bytes) }) {
            return found.name
        }
        guard file.looksLikeXML else { return nil }
        let root = XMLGlimpse(file).root.map { "<\($0)>" } ?? "?"
        return Text("looks-like.xml-with-root-element", ["root": root])
    }

    var description: Text {
        if let kind { return kind }
        let columns = DelimitedTable.glimpse(file).count
        return Text("looks-like.text-with-columns", ["encoding": file.encoding.description, "columns": columns])
    }
}

/// Listens to nothing: for reading XML only to see whether it can be read.
final class SilentHandler: XMLHandler {
    func start(_ name: XMLName, _ attributes: XMLAttributes) {}
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
