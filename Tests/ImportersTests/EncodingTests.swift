import Findings
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct EncodingTests {
    static let encodings: [(name: String, encoding: String.Encoding, mark: [UInt8], told: String)] = [
        ("utf-8", .utf8, [], "UTF-8"), ("utf-8 with mark", .utf8, [0xEF, 0xBB, 0xBF], "UTF-8 (BOM)"),
        ("utf-16le", .utf16LittleEndian, [0xFF, 0xFE], "UTF-16LE (BOM)"),
        ("utf-16be", .utf16BigEndian, [0xFE, 0xFF], "UTF-16BE (BOM)"),
        ("utf-16le without mark", .utf16LittleEndian, [], "UTF-16LE"),
        ("utf-16be without mark", .utf16BigEndian, [], "UTF-16BE"),
        ("windows-1252", .windowsCP1252, [], "Windows-1252"),
    ]

    @Test(arguments: encodings.indices, [",", ";", "\t"])
    func `each encoding with each delimiter gives the same table`(index: Int, delimiter: String) throws {
        let encoding = Self.encodings[index]
        // 5,000 rows, so that characters fall across the borders of chunks.
        let lines =
            [["Respondent", "Dato", "\"3.1: Hvor ofte: Ås, Bjørn\"", "\"3.2: Hvor ofte: Sæther, Åse\""]]
            + (1...5000).map { ["bø\($0)@example.org", "01.03.2024", "Månedlig – æøå", "\"a, b;\tc\""] }
        let text = lines.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n"
        let data = try #require(text.data(using: encoding.encoding))
        let file = try Scratch().file(encoding.mark + data)
        #expect(file.encoding.description == encoding.told)
        let reader = try ImporterList.open(file)
        #expect(reader.export.delimiter == (delimiter == "\t" ? "tab" : delimiter))
        #expect(reader.export.columns.map(\.item) == [nil, nil, "Ås, Bjørn", "Sæther, Åse"])
        let rows = try reader.rows()
        #expect(rows.count == 5000)
        #expect(
            rows.enumerated().allSatisfy { index, row in
                row.number == index + 2
                    && row.cells == ["bø\(index + 1)@example.org", "01.03.2024", "Månedlig – æøå", "a, b;\tc"]
            })
    }

    @Test func `an encoding can be forced`() throws {
        let text = Array("Respondent;1: ".utf8) + [0xE6] + Array("\na;b\n".utf8)
        let file = try Scratch().file(text, encoding: "iso-8859-1")
        #expect(try ImporterList.open(file).export.questions[0].text == "æ")
    }

    @Test func `a forced encoding that does not fit names the row and the byte`() throws {
        let file = try Scratch().file(
            Array("Respondent;1: A\na;b\nc;".utf8) + [0xE6] + Array("\n".utf8), encoding: "utf-8")
        let stop = stopped { _ = try ImporterList.open(file).rows() }
        #expect(stop?.first == "text-encoding svar.csv:3")
        #expect(stop?.status == .unusableData)
        #expect(stop?.findings[0].message[.en].contains("byte 23") == true)
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
    func `the bytes that Windows-1252 does not define are a fault with their row`(byte: UInt8) throws {
        let file = try Scratch().file(Array("Respondent;1: A\n\"a\nb\";".utf8) + [0xE6, byte, 10])
        #expect(file.encoding.description == "Windows-1252")
        let stop = stopped { _ = try ImporterList.open(file).rows() }
        #expect(stop?.first == "text-encoding svar.csv:2")
    }

    @Test func `UTF-16 that ends in half a character is a fault`() throws {
        let data = try #require("Respondent;1: A\na;b".data(using: .utf16LittleEndian))
        let file = try Scratch().file([0xFF, 0xFE] + data + [0x62])
        #expect(stopped { _ = try ImporterList.open(file).rows() }?.first == "text-encoding svar.csv:2")
    }

    @Test func `an encoding nobody knows is told`() throws {
        let file = try Scratch().file(Array("Respondent;1: A\n".utf8), encoding: "klingon")
        #expect(
            stopped { _ = try ImporterList.open(file, as: .essentialsCSV) }?.findings[0].code
                == .textEncoding)
    }

    @Test func `a hash is that of the whole file`() throws {
        // SHA-256 of "abc": FIPS 180-2, appendix B.1.
        let file = try Scratch().file("abc")
        #expect(try file.sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(file.bytes == 3)
    }

    /// Blocks of ASCII are skipped; the first fault must be where looking at every byte finds it.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `the first byte that is no text is found wherever it stands`(seed: UInt64) {
        var random = Seeded(seed)
        let pieces: [[UInt8]] = [
            [0xC3, 0xA5], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xE2, 0x82], [0xFF], [0xA5], [0xC0, 0x80],
            [0xED, 0xA0, 0x80], [0xF0, 0x9F],
        ]
        for _ in 0..<50 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                bytes += [UInt8](repeating: 97, count: Int.random(in: 0...100, using: &random))
                let isText = Int.random(in: 0..<3, using: &random) > 0
                bytes += pieces[Int.random(in: 0..<(isText ? 3 : pieces.count), using: &random)]
            }
            bytes.withUnsafeBufferPointer {
                #expect(UTF8Check.firstFault(in: $0) == UTF8Check.firstFault(inStretch: $0))
            }
        }
    }
}
