import Foundation

/// How answers, headers and item texts are compared: trimmed, inner white space as one blank, without markup and characters
/// that nobody sees, lower case. Swift compares by canonical equivalence, so å is å however it is composed.
package enum AnswerText {
    package static func folded(_ text: some StringProtocol) -> String {
        let quickly = text.utf8.withContiguousStorageIfAvailable { utf8 -> String? in Latin1Text(utf8: utf8)?.folded }
        return (quickly ?? nil) ?? foldedByCharacters(text)
    }

    /// The rule, for text of any script.
    static func foldedByCharacters(_ text: some StringProtocol) -> String {
        let shown = MarkupText.plain(String(text))
        let seen = Invisible.occurs(in: shown) ? Invisible.removed(from: shown) : shown
        return seen.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// As people read it: white space as one blank, letters composed, without characters that nobody sees.
    package static func plain(_ text: String) -> String {
        text.utf8.withContiguousStorageIfAvailable(isPlain) == true || text.isEmpty ? text : plainByCharacters(text)
    }

    /// Whether a text is read as it stands: of ASCII and letters from À to ſ, none of which is composed, with single blanks
    /// between other signs.
    private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 32
        for byte in utf8 {
            switch byte {
            case 32: if last == 32 { return false }
            // Behind the letters' first byte, C3 to C5.
            case 33...126, 0x80...0xBF, 0xC3...0xC5: break
            default: return false
            }
            last = byte
        }
        return last != 32
    }

    /// The rule, for text of any script.
    static func plainByCharacters(_ text: String) -> String {
        let seen = Invisible.occurs(in: text) ? Invisible.removed(from: text) : text
        return seen.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Characters that take no room: marks at the beginning of files that were glued together, soft hyphens, what web pages and
/// word processors put between letters. They are no part of a name or an answer.
package enum Invisible {
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF:
            true
        default: false
        }
    }

    static func contains(_ character: Character) -> Bool { character.unicodeScalars.allSatisfy(contains) }

    static func occurs(in text: some StringProtocol) -> Bool { text.unicodeScalars.contains(where: contains) }

    static func removed(from text: some StringProtocol) -> String {
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.lazy.filter { !contains($0) })
        return String(kept)
    }
}

extension StringProtocol {
    /// Without white space, or anything that nobody sees, at either end.
    package var trimmed: String {
        // A byte of ASCII at an end is a character, or the first or last scalar of one: white space or none by itself.
        let isTrimmed = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count > 0 && (33...126).contains(bytes[0]) && (33...126).contains(bytes[bytes.count - 1])
        }
        if isTrimmed == true { return String(self) }
        func isNothing(_ character: Character) -> Bool { character.isWhitespace || Invisible.contains(character) }
        let start = drop(while: isNothing)
        guard let last = start.lastIndex(where: { !isNothing($0) }) else { return "" }
        return String(start[...last])
    }
}

/// Text without anything beyond U+00FF, as nearly all Norwegian text is: every scalar is a character of one byte or two
/// (but for a line break of two), none combines with its neighbours, and capitals stand 32 below their small letters.
struct Latin1Text {
    private let utf8: UnsafeBufferPointer<UInt8>

    /// Nil for other text, and for what may hold markup.
    init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.allSatisfy({ $0 < 0xC4 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }) else { return nil }
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
                // The soft hyphen is the one character of Latin-1 that nobody sees.
                if isPair, lead == 0xC2, byte == 0xAD { continue }
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
