import SystemCalls

/// Numbers texts by their bytes, the same text with the same number, in the order in which they first occur.
///
/// For cells that hold names: a dictionary of Strings would make a String of each cell and bring it into a normal form
/// before it knows that it has seen it a thousand times.
struct DistinctTexts {
    /// A place of the table: the upper half of a text's hash and one more than its number; 0 where there is none. Beside each
    /// other, as each look elsewhere is a wait for memory.
    private struct Slot {
        var hash: UInt32 = 0
        var numberAndOne: UInt32 = 0
    }

    /// Where each text ends in `bytes`; it begins where the one before it ends.
    private var ends: [Int] = []
    private var bytes: [UInt8] = []
    /// Open addressing: at most half of them taken.
    private var slots = [Slot](repeating: Slot(), count: 64)

    var count: Int { ends.count }

    /// - Returns: the number of a text; `count` as it was before for one that is new.
    mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(UnsafeRawBufferPointer(text))
        let upper = UInt32(truncatingIfNeeded: hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place].numberAndOne > 0 {
            let number = Int(slots[place].numberAndOne) - 1
            if slots[place].hash == upper, isText(number, text) { return number }
            place = (place + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        slots[place] = Slot(hash: upper, numberAndOne: UInt32(count))
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: number)
        guard ends[number] - start == text.count else { return false }
        // Nothing at all may have no address.
        guard let first = text.baseAddress, !text.isEmpty else { return true }
        return bytes.withUnsafeBufferPointer { memcmp($0.baseAddress! + start, first, text.count) == 0 }
    }

    private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    private mutating func grow() {
        slots = [Slot](repeating: Slot(), count: slots.count * 2)
        for number in ends.indices {
            let hash = bytes[start(of: number)..<ends[number]].withUnsafeBytes { Self.hash($0) }
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].numberAndOne > 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Slot(
                hash: UInt32(truncatingIfNeeded: hash >> 32), numberAndOne: UInt32(number + 1))
        }
    }

    /// Eight bytes at a time, each multiplied through the bits above it and brought down again.
    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(text.count)
        var rest = text[...]
        func add(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        while rest.count >= 8 {
            add(UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: UInt64.self))
            rest = rest.dropFirst(8)
        }
        var last: UInt64 = 0
        for byte in rest { last = last << 8 | UInt64(byte) }
        add(last)
        return hash
    }
}
