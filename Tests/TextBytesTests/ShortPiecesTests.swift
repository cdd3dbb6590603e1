import TextBytes
import Testing

@Suite struct ShortPiecesTests {
    private func made(_ texts: [String]) -> ShortPieces? { ShortPieces(texts.map { Array($0.utf8) }) }

    @Test func `pieces stand one after the other, empty ones and those of eight bytes among them`() throws {
        let pieces = try #require(made([";", ";0", "", ";æøå", "12345678"]))
        var text = TextBytes(room: 64)
        text.append("x")
        text.append([1, 0, 3, 2, 4, 1], of: pieces)
        text.append("y")
        #expect(text.withBytes { String(decoding: $0, as: UTF8.self) } == "x;0;;æøå12345678;0y")
    }

    @Test func `the room grows with them`() throws {
        let pieces = try #require(made(["12345678"]))
        var text = TextBytes(room: 64)
        text.append([UInt8](repeating: 0, count: 1000), of: pieces)
        #expect(text.withBytes { Array($0) } == Array(String(repeating: "12345678", count: 1000).utf8))
    }

    @Test func `a number without a piece has an empty one`() throws {
        let pieces = try #require(made(["a"]))
        var text = TextBytes()
        text.append([0, 7, 255, 0], of: pieces)
        #expect(text.withBytes { String(decoding: $0, as: UTF8.self) } == "aa")
    }

    @Test func `nothing longer than eight bytes is a short piece, and a byte numbers no more than 256`() {
        #expect(made(["123456789"]) == nil)
        #expect(made(Array(repeating: "a", count: 256)) != nil)
        #expect(made(Array(repeating: "a", count: 257)) == nil)
    }
}
