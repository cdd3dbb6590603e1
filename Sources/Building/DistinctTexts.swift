/// Numbers texts by their bytes, the same text with the same number, in the order in which they first occur.
///
/// For cells that hold names: a dictionary of Strings would make a String of each cell and bring it into a normal form
/// before it knows that it has seen it a thousand times.
struct DistinctTexts {
    /// Where each text stands in `bytes`: `ends[i - 1]..<ends[i]`.
    private var ends: [Int] = []
    private var hashes: [UInt64] = []
    private var bytes: [UInt8] = []
    /// Open addressing: a text's number, or -1; at most half of them taken.
    private var slots = [Int32](repeating: -1, count: 64)

    var count: Int { ends.count }

    /// - Returns: the number of a text; `count` as it was before for one that is new.
    mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(text)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isText(number, text) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        return ends[number] - start == text.count && bytes[start..<ends[number]].elementsEqual(text)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a, its upper bits brought down to where slots are chosen.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }
}
