import Testing
import TextBytes

@Suite struct TextBytesTests {
    private func text(_ bytes: borrowing TextBytes) -> String {
        bytes.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `pieces of every kind stand one after the other, however small the room was`() {
        var bytes = TextBytes(room: 0)
        for _ in 0..<100 {
            bytes.append("<a>")
            bytes.append("\("Ønske")")
            bytes.append([UInt8](" – ".utf8))
            bytes.append(UInt8(ascii: "!"))
            bytes.append("")
        }
        #expect(text(bytes) == String(repeating: "<a>Ønske – !", count: 100))
        bytes.removeAll()
        #expect(bytes.count == 0)
        bytes.append("x")
        #expect(text(bytes) == "x")
    }

    @Test func `numbers have the digits that they have elsewhere`() {
        let powers = (0..<19).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
        for number in powers.flatMap({ [$0 - 1, $0, $0 + 1, -$0, 7 * ($0 / 8)] }) + [.max, .min] {
            var bytes = TextBytes(room: 64)
            bytes.append(decimal: number)
            #expect(text(bytes) == String(number))
        }
    }
}
