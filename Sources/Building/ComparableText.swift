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

    /// For names: no case, diacritics or punctuation; ø, æ and the like as the letters they are typed with elsewhere.
    package static func folded(_ text: some StringProtocol) -> String {
        parts(text).joined(separator: " ")
    }

    /// The parts of a name, folded, in the order they stand.
    package static func parts(_ text: some StringProtocol) -> [String] {
        var folded = ""
        for scalar in String(text).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
            case "ø", "œ": folded += "o"
            case "æ": folded += "ae"
            case "ð", "đ": folded += "d"
            case "þ": folded += "th"
            case "ł": folded += "l"
            case "ß": folded += "ss"
            default:
                if scalar.properties.generalCategory == .nonspacingMark { continue }
                folded.unicodeScalars.append(scalar.properties.isAlphabetic ? scalar : " ")
            }
        }
        return folded.split(separator: " ").map(String.init)
    }
}
