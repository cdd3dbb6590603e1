import DelimitedText
import TestSupport
import Testing

@Suite struct DelimitedTextTests {
    /// Rows with their numbers, read in chunks of a size.
    private func read(_ text: String, delimiter: Delimiter = .semicolon, chunk: Int = 1 << 20) throws -> [String] {
        var parser = DelimitedText(delimiter: delimiter.byte)
        var rows: [String] = []
        func take(_ row: DelimitedRow) { rows.append("\(row.number)|" + row.texts.joined(separator: "|")) }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try bytes[start..<min(start + chunk, bytes.count)].withUnsafeBufferPointer { try parser.push($0, take) }
        }
        try parser.finish(take)
        return rows
    }

    private func fault(_ text: String) -> DelimitedTextFault? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return error as? DelimitedTextFault
        }
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func `rows are the same whatever the chunks`(chunk: Int) throws {
        let text = "a;b\r\n \"\";\r\n\"x;\"\"y\"\"\r\nz\";  blank kept  \n\n;\r\"\""
            .replacing(" \"\";", with: "\"\";")
        #expect(
            try read(text, chunk: chunk) == [
                "1|a|b", "2||", "3|x;\"y\"\r\nz|  blank kept  ", "4|", "5||", "6|",
            ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `line ends of every kind count one row, and blank lines count`(end: String) throws {
        let text = ["a;b", "", "", "\"c" + end + "d\";e", "f;g"].joined(separator: end)
        #expect(try read(text) == ["1|a|b", "2|", "3|", "4|c\(end)d|e", "5|f|g"])
        #expect(try read(text + end).count == 5)
    }

    /// Long and short cells, with and without blanks, so that stretches with blanks and without follow each other.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `cells come back as they were written, blanks and all`(seed: UInt64) throws {
        var random = Seeded(seed)
        let pieces = [
            "a", "bcd", " ", "  ", "\t", "Å", "x y", "\"", ";", "\r\n", "1234567890123456", "12345678901234567",
        ]
        let rows = (0..<20).map { _ in
            (0..<Int.random(in: 2...12, using: &random)).map { _ in
                let length = Int.random(in: 0..<20, using: &random) == 0 ? 700 : Int.random(in: 0...3, using: &random)
                let few = Bool.random(using: &random) ? 2 : pieces.count
                return (0..<length).map { _ in pieces[Int.random(in: 0..<few, using: &random)] }.joined()
            }
        }
        let text = rows.map { row in
            row.map { cell in
                let mustQuote = cell.contains { "\";\r\n".contains($0) || $0 == "\r\n" }
                return mustQuote || Bool.random(using: &random) && Bool.random(using: &random)
                    ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: ";")
        }.joined(separator: "\n")
        let expected = rows.enumerated().map { "\($0 + 1)|" + $1.joined(separator: "|") }
        for chunk in [1 << 20, 1000, Int.random(in: 1...40, using: &random)] {
            #expect(try read(text, chunk: chunk) == expected)
        }
    }

    @Test func `faults name the row where they begin`() {
        #expect(fault("a;b\n\"c;d\ne;f\n") == DelimitedTextFault(problem: .unterminatedQuote, row: 2))
        #expect(fault("a;b\nc;d\"e\n") == DelimitedTextFault(problem: .strayQuote, row: 2))
        #expect(fault("a;b\n\"c\" ;e\n") == DelimitedTextFault(problem: .strayQuote, row: 2))
        #expect(fault("a;b\n \"c\";e\n") == DelimitedTextFault(problem: .strayQuote, row: 2))
        #expect(fault("a;b\n\"c\"d;e\n") == DelimitedTextFault(problem: .strayQuote, row: 2))
        #expect(fault("a;b\n\nc;\0\n") == DelimitedTextFault(problem: .nulByte, row: 3))
        #expect(fault("a\n" + String(repeating: ";", count: DelimitedText.mostColumns)).map(\.row) == 2)
        #expect(fault("a\n" + String(repeating: ";", count: DelimitedText.mostColumns - 1)) == nil)
    }

    @Test func `a cell without end is stopped before it fills the memory`() {
        var parser = DelimitedText(delimiter: 59)
        let piece = [UInt8](repeating: 97, count: 1 << 20)
        var pushed = 0
        let error = #expect(throws: DelimitedTextFault.self) {
            try [UInt8(34)].withUnsafeBufferPointer { try parser.push($0) { _ in } }
            while pushed < 100 {
                pushed += 1
                try piece.withUnsafeBufferPointer { try parser.push($0) { _ in } }
            }
        }
        #expect(error == DelimitedTextFault(problem: .cellTooLong(limit: DelimitedText.longestCell), row: 1))
        #expect(pushed == 17)
    }

    @Test func `cells of columns to skip are empty`() throws {
        var parser = DelimitedText(delimiter: 44, skipping: [1])
        var rows: [[String]] = []
        try Array("a,b,c\n1,2,3\n".utf8).withUnsafeBufferPointer { try parser.push($0) { rows.append($0.texts) } }
        #expect(rows == [["a", "", "c"], ["1", "", "3"]])
    }

    @Test(arguments: [
        ("a;b;c\n1;2;3\n", "；"), ("a,b\n1,2\n", ","), ("a\tb\n1\t2\n", "tab"),
        ("\"a,b,c,d\";e\n1;2\n", "；"), ("Hansen, A\tBerg, B\tLie, C\n1\t2\t3\n", "tab"),
        ("Navn\nHansen, Ada\n", "tab"), ("a;b", "；"), ("\n\na,b\n", ","),
    ])
    func `the delimiter shows in the header`(text: String, name: String) {
        #expect(Delimiter.sniffed(in: Array(text.utf8), isWhole: true).name == (name == "；" ? ";" : name))
    }

    @Test func `delimiters have names`() {
        #expect(Delimiter(named: "tab") == .tab)
        #expect(Delimiter(named: ";") == .semicolon)
        #expect(Delimiter(named: "|")?.name == "|")
        #expect(Delimiter(named: "\"") == nil)
        #expect(Delimiter(named: ";;") == nil)
        #expect(Delimiter(named: "æ") == nil)
    }
}
