import Foundation

/// Damages that any table of delimited text can have: encodings, line ends, delimiters and quotes.
enum TextDamages {
    static func all(_ file: DemoFile) -> [Damage] { encodings(file) + lineEnds(file) + delimiters(file) }

    private static func encodings(_ file: DemoFile) -> [Damage] {
        let forms: [(String, String.Encoding, [UInt8])] = [
            ("UTF-8", .utf8, []), ("UTF-8 with a mark", .utf8, [0xEF, 0xBB, 0xBF]),
            ("UTF-16 with a mark", .utf16LittleEndian, [0xFF, 0xFE]), ("UTF-16 without a mark", .utf16LittleEndian, []),
            ("UTF-16 of the other order", .utf16BigEndian, [0xFE, 0xFF]),
            ("UTF-16 of the other order without a mark", .utf16BigEndian, []),
        ]
        return forms.filter { $0.1 != file.encoding || $0.2 != file.mark }.map { name, encoding, mark in
            .table(file, "saved as \(name)", .right) {
                $0.encoding = encoding
                $0.mark = mark
            }
        } + [
            .text(file, "read as Windows-1252 and saved as UTF-8", .sound) { text in
                String(bytes: Array(text.utf8), encoding: .isoLatin1) ?? ""
            },
            .text(file, "question marks for Norwegian letters", .sound) { text in
                "æøåÆØÅ".reduce(text) { $0.with("?", for: String($1)) }
            },
            .table(file, "a sign for lost letters", .sound) { table in
                table.encoding = .utf8
                table.mark = []
                table.rows = table.rows.map {
                    $0.map { cell in "æøå".reduce(cell) { $0.with("\u{FFFD}", for: String($1)) } }
                }
            },
            .table(file, "letters taken apart", .right) { table in
                table.encoding = .utf8
                table.mark = []
                table.rows = table.rows.map { $0.map(\.decomposedStringWithCanonicalMapping) }
            },
        ]
    }

    private static func lineEnds(_ file: DemoFile) -> [Damage] {
        [
            .table(file, "line feeds", .right) { $0.lineEnd = "\n" },
            .table(file, "carriage returns", .right) { $0.lineEnd = "\r" },
            .table(file, "blank lines between the rows", .right) { $0.lineEnd = "\r\n\r\n" },
            .table(file, "carriage returns twice", .right) { $0.lineEnd = "\r\r\n" },
            .table(file, "line feed before carriage return", .right) { $0.lineEnd = "\n\r" },
            .text(file, "mixed line ends", .right) { text in
                text.components(separatedBy: "\r\n").enumerated()
                    .map { $0.element + ["\r\n", "\n", "\r"][$0.offset % 3] }.joined()
            },
            .text(file, "blank lines at the beginning", .right) { "\r\n\r\n" + $0 },
            .text(file, "blank lines at the end", .right) { $0 + "\r\n\r\n\r\n" },
            .text(file, "a DOS end of file", .sound) { $0 + "\u{1A}" },
            .text(file, "two rows in one line", .stopped("delimited-text-broken")) { text in
                let lines = text.components(separatedBy: "\r\n")
                return (Array(lines[..<6]) + [lines[6] + lines[7]] + Array(lines[8...])).joined(separator: "\r\n")
            },
        ]
    }

    private static func delimiters(_ file: DemoFile) -> [Damage] {
        let delimiter = String(file.delimiter)
        return [Character(";"), "\t", ","].filter { $0 != file.delimiter }.map { other in
            .table(file, "\(other == "\t" ? "tab" : String(other)) between the cells", .right) { $0.delimiter = other }
        } + [
            .table(file, "| between the cells", .stopped("format-unknown", "roster-column-missing")) {
                $0.delimiter = "|"
            },
            .table(file, "all cells quoted", .right) { $0.quotesAll = true },
            .text(file, "a delimiter lost in a row", .stopped("delimited-text-broken")) { text in
                edit(text, line: 6) { $0.withOne("", for: delimiter) }
            },
            .text(file, "a delimiter twice in a row", .stopped("delimited-text-broken")) { text in
                edit(text, line: 6) { $0.withOne(delimiter + delimiter, for: delimiter) }
            },
            .text(file, "a delimiter lost in the header", .sound) { text in
                edit(text, line: 0) { $0.withOne("", for: delimiter) }
            },
            .text(file, "a delimiter twice in the header", .stopped("delimited-text-broken")) { text in
                edit(text, line: 0) { $0.withOne(delimiter + delimiter, for: delimiter) }
            },
            .text(file, "delimiters twice everywhere", .sound) { $0.with(delimiter + delimiter, for: delimiter) },
            .text(file, "a delimiter after every row", .sound) { $0.with(delimiter + "\r\n", for: "\r\n") },
            .text(file, "a delimiter after all rows but the header", .right) { text in
                let end = text.range(of: "\r\n")!.upperBound
                return text[..<end] + text[end...].with(delimiter + "\r\n", for: "\r\n")
            },
            .text(file, "other delimiters in one row", .stopped("delimited-text-broken")) { text in
                edit(text, line: 6) { $0.with("|", for: delimiter) }
            },
            .text(file, "a quote that nothing ends", .stopped("delimited-text-broken")) { text in
                edit(text, line: 6) { "\"" + $0 }
            },
            .text(file, "a quote in the middle of a cell", .sound) { text in
                edit(text, line: 6) { $0.withOne("e\"x", for: "ex") }
            },
            .text(file, "a quote that ends too early", .stopped("delimited-text-broken")) { text in
                edit(text, line: 6) { "\"" + $0.withOne("e\"x", for: "ex") }
            },
            .text(
                file, "a quote in the header that nothing ends",
                .stopped("delimited-text-broken", "format-unknown", "roster-column-missing")
            ) {
                "\"" + $0
            },
            .text(file, "a spreadsheet's line that names the delimiter", .sound) { "sep=\(delimiter)\r\n" + $0 },
            .text(file, "a zero character", .stopped("delimited-text-broken")) { text in
                edit(text, line: 6) { $0.withOne("e\0x", for: "ex") }
            },
            .text(file, "all on one line", .sound) { $0.with(delimiter, for: "\r\n") },
            .text(file, "nothing but delimiters", .sound) { text in
                text.filter { $0 == file.delimiter || $0 == "\r\n" }
            },
            .text(file, "nothing but blank lines", .sound) { _ in "\r\n\r\n\r\n" },
            .text(file, "a web page in its place", .sound) { _ in "<html><body>Logg inn</body></html>\r\n" },
        ]
    }

    private static func edit(_ text: String, line: Int, _ change: (String) -> String) -> String {
        var lines = text.components(separatedBy: "\r\n")
        lines[line] = change(lines[line])
        return lines.joined(separator: "\r\n")
    }
}
