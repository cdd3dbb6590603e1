import Foundation
import Mapping

/// How names and questions that people typed twice are held against each other.
package enum ComparableText {
    /// For a question's text: as an answer, without the punctuation that ends it.
    package static func question(_ text: some StringProtocol) -> String {
        var plain = AnswerText.folded(text)
        while let last = plain.last, last.isPunctuation || last == " " { plain.removeLast() }
        return plain
    }

    /// The same for a text that a tool may have cut off, which then ends with `…`.
    package static func beginning(_ text: some StringProtocol) -> String {
        let isCutOff = ["…", "...", ".."].contains { text.trimmingCharacters(in: .whitespaces).hasSuffix($0) }
        return question(text) + (isCutOff ? "…" : "")
    }

    /// For names: no case, diacritics, punctuation or markup; ø, æ and the like as the letters they are typed with elsewhere.
    package static func folded(_ text: some StringProtocol) -> String {
        parts(text).joined(separator: " ")
    }

    /// The parts of a name, folded, in the order they stand.
    package static func parts(_ text: some StringProtocol) -> [String] {
        // By bytes: nothing that follows a blank there makes another character of it.
        plain(text).utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Folded, with a blank for whatever is no letter and no digit.
    private static func plain(_ text: some StringProtocol) -> String {
        (text.utf8.withContiguousStorageIfAvailable(plainLatin1) ?? nil) ?? plainByScalars(text)
    }

    /// The rule, for text of any script.
    static func plainByScalars(_ text: some StringProtocol) -> String {
        var folded = ""
        let shown = MarkupText.plain(String(text))
        for scalar in shown.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
            case "ø", "œ": folded += "o"
            case "æ": folded += "ae"
            case "ð", "đ": folded += "d"
            case "þ": folded += "th"
            case "ł": folded += "l"
            case "ß": folded += "ss"
            default:
                if scalar.properties.generalCategory == .nonspacingMark || Invisible.contains(scalar) { continue }
                // Letters by their class that people type for an apostrophe.
                if apostrophes.contains(scalar) {
                    folded += " "
                    continue
                }
                folded.unicodeScalars.append(scalar.properties.isAlphabetic ? scalar : " ")
            }
        }
        return folded
    }

    private static let apostrophes: ClosedRange<Unicode.Scalar> = "\u{2B9}"..."\u{2C0}"

    /// What the rule makes of each scalar up to U+00FF, none of which depends on its neighbours: one byte or two.
    private static let latin1: [[UInt8]] = (0..<256).map {
        Array(plainByScalars(String(UnicodeScalar(UInt8($0)))).utf8)
    }

    /// Nearly every name is of these; nil for one that is not.
    private static func plainLatin1(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
        guard utf8.allSatisfy({ $0 < 0xC4 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }) else { return nil }
        let table = latin1
        return String(unsafeUninitializedCapacity: 2 * utf8.count) { plain in
            var count = 0
            var position = 0
            while position < utf8.count {
                let lead = utf8[position]
                let scalar = lead < 0x80 ? Int(lead) : Int(lead & 0x03) << 6 | Int(utf8[position + 1] & 0x3F)
                position += lead < 0x80 ? 1 : 2
                for byte in table[scalar] {
                    plain[count] = byte
                    count += 1
                }
            }
            return count
        }
    }
}
