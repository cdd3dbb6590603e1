/// A number that stands for everything that was read (FNV-1a), so that two readings can be compared without keeping both.
struct ReadingDigest {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = (value ^ 0xFF) &* 0x100_0000_01b3
    }

    mutating func add(_ text: String?) { add((text ?? "\u{0}").utf8) }

    mutating func add(_ number: Int) { add("\(number)") }

    mutating func add(_ table: [String: String]) {
        for key in table.keys.sorted() {
            add(key)
            add(table[key])
        }
    }
}
