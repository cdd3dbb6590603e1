import XMLReading

/// The texts that cells refer to by number, in one run of bytes.
struct NumberedTexts: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    mutating func append(_ text: [UInt8]) {
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
    }

    func withText<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
        guard ends.indices.contains(index) else { return nil }
        return try bytes.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[(index == 0 ? 0 : ends[index - 1])..<ends[index]]))
        }
    }
}

final class NumberedTextsReader: XMLHandler {
    private(set) var texts = NumberedTexts()
    private var text = CellTextRuns()

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.matches("si") { text.clear() } else { text.start(name) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(bytes) }

    func end(_ name: XMLName) {
        if name.matches("si") { texts.append(text.decoded()) } else { text.end(name) }
    }
}

/// The text of a cell, which can come in several runs; how it is pronounced (`rPh`) is left out.
struct CellTextRuns {
    private(set) var bytes: [UInt8] = []
    private var isText = false
    private var isPhonetic = false

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        isText = false
        isPhonetic = false
    }

    mutating func start(_ name: XMLName) {
        if name.matches("t") { isText = !isPhonetic } else if name.matches("rPh") { isPhonetic = true }
    }

    mutating func end(_ name: XMLName) {
        if name.matches("t") { isText = false } else if name.matches("rPh") { isPhonetic = false }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        if isText { bytes.append(contentsOf: piece) }
    }

    /// Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19).
    func decoded() -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "_")) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
                bytes[index + 6] == UInt8(ascii: "_"),
                let code = UInt16(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
                let scalar = UnicodeScalar(code)
            {
                result.append(contentsOf: String(scalar).utf8)
                index += 7
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
