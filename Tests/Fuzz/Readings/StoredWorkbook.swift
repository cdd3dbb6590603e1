/// Makes a workbook of the texts of its parts, so that what is tried out reaches the reading of sheets and does not end
/// at the archive's checksums. Nothing is compressed.
enum StoredWorkbook {
    /// The bytes as they are when they are an archive already. Else a sheet, and as far as they are there the shared
    /// texts, the list of sheets and its relations, with NUL bytes between: no XML has one.
    static func bytes(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0x50, 0x4B]) { return bytes }
        let given = bytes.split(separator: 0, maxSplits: parts.count - 1, omittingEmptySubsequences: false)
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (position, part) in parts.enumerated() {
            let content = position < given.count ? Array(given[position]) : Array(part.usual.utf8)
            let start = archive.count
            let common = common(part.name, content)
            archive += [0x50, 0x4B, 3, 4] + common + Array(part.name.utf8) + content
            directory += [0x50, 0x4B, 1, 2, 20, 0] + common
            directory += Array(repeating: 0, count: 10) + little(start, 4) + Array(part.name.utf8)
        }
        let entries = little(parts.count, 2)
        let place = little(directory.count, 4) + little(archive.count, 4)
        return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + entries + entries + place + [0, 0]
    }

    private static let parts: [(name: String, usual: String)] = [
        ("xl/worksheets/sheet1.xml", "<worksheet/>"),
        ("xl/sharedStrings.xml", "<sst><si><t>Respondent</t></si><si><t>1: Kontakt</t></si><si><t>Svar</t></si></sst>"),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Raw Data\" id=\"r1\"/></sheets></workbook>"),
        (
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships><Relationship Id="r1" Type="/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="r2" Type="/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """
        ),
    ]

    /// What an entry's own head and its line in the directory have in common (APPNOTE.TXT 4.3.7 and 4.3.12).
    private static func common(_ name: String, _ content: [UInt8]) -> [UInt8] {
        // Version 2.0, no flags, stored, 1980-01-01.
        [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + little(Int(checksum(content)), 4) + little(content.count, 4)
            + little(content.count, 4) + little(name.utf8.count, 2) + [0, 0]
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
    }
}
