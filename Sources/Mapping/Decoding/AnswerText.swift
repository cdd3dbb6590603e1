/// How answers, headers and item texts are compared: trimmed, inner white space as one blank, lower case. Swift compares
/// by canonical equivalence, so å is å however it is composed.
package enum AnswerText {
    package static func folded(_ text: some StringProtocol) -> String {
        let quickly = text.utf8.withContiguousStorageIfAvailable { utf8 -> String? in Latin1Text(utf8: utf8)?.folded }
        return (quickly ?? nil) ?? foldedByCharacters(text)
    }

    /// The rule, for text of any script.
    static func foldedByCharacters(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}

extension StringProtocol {
    /// Without white space at either end.
    package var trimmed: String {
        // A byte of ASCII at an end is a character, or the first or last scalar of one: white space or none by itself.
        let isTrimmed = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count > 0 && (33...126).contains(bytes[0]) && (33...126).contains(bytes[bytes.count - 1])
        }
        if isTrimmed == true { return String(self) }
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

/// Text without anything beyond U+00FF, as nearly all Norwegian text is: every scalar is a character of one byte or two
/// (but for a line break of two), none combines with its neighbours, and capitals stand 32 below their small letters.
struct Latin1Text {
    private let utf8: UnsafeBufferPointer<UInt8>

    /// Nil for other text.
    init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.allSatisfy({ $0 < 0xC4 }) else { return nil }
        self.utf8 = utf8
    }

    /// As `AnswerText.foldedByCharacters` says, which a test holds against it.
    var folded: String {
        String(unsafeUninitializedCapacity: utf8.count) { folded in
            var count = 0
            var blankBefore = false
            var position = 0
            while position < utf8.count {
                let lead = utf8[position]
                let isPair = lead >= 0x80
                let byte = isPair ? utf8[position + 1] : lead
                position += isPair ? 2 : 1
                // The white space of Latin-1: tab to carriage return, blank; U+0085 and U+00A0.
                let isBlank = isPair ? lead == 0xC2 && (byte == 0x85 || byte == 0xA0) : byte == 32 || (9...13) ~= byte
                if isBlank {
                    blankBefore = count > 0
                    continue
                }
                if blankBefore {
                    folded[count] = 32
                    count += 1
                    blankBefore = false
                }
                if isPair {
                    folded[count] = lead
                    count += 1
                }
                // A to Z, and À to Þ but for the sign of multiplication.
                let isCapital = isPair ? lead == 0xC3 && byte < 0x9F && byte != 0x97 : (65...90) ~= byte
                folded[count] = isCapital ? byte + 32 : byte
                count += 1
            }
            return count
        }
    }
}
