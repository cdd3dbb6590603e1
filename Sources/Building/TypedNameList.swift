import Foundation
import Mapping

/// The names in a box that somebody typed into: with a number before them, a remark in parentheses behind them, several of them
/// beside each other. A box is taken apart only where every part is a person; else it is nobody's.
struct TypedNameList {
    /// Whether a part says that there is nobody (more).
    let isNobody: (String) -> Bool
    /// The one person whom a name fits.
    let person: (String) -> Int?

    /// What stands between names, the surest first. A comma comes last, since it also stands between a family name and a first
    /// name: "Hansen, Ada" is a person before it is two.
    private static let separators: [[String]] = [
        [";", "\n", "\r", "|", "/", "\t", "•"], [" og ", " and ", " och ", " und ", " samt ", " & ", " + "], [","],
    ]

    /// Nil where some part is nobody on the list, or fits several.
    func persons(in text: String) -> [Int]? {
        let plain = text.trimmed
        if let person = person(of: plain) { return [person] }
        for separators in Self.separators {
            let parts = Self.split(plain, by: separators).map(\.trimmed).filter { !$0.isEmpty }
            guard parts.count > 1 || parts.first.map({ $0 != plain }) == true else { continue }
            let found = parts.map { isNobody($0) ? [] : persons(in: $0) }
            if found.allSatisfy({ $0 != nil }) { return found.flatMap { $0 ?? [] } }
        }
        return nil
    }

    private func person(of text: String) -> Int? {
        if let person = person(text) { return person }
        let bare = Self.withoutNumber(text)
        if bare != text, let person = person(bare) { return person }
        guard let (name, remark) = Self.remark(in: bare), let found = person(name) else { return nil }
        // A remark that is another person may be a second name.
        return person(remark) ?? found == found ? found : nil
    }

    /// Case makes no difference to the words between names.
    private static func split(_ text: String, by separators: [String]) -> [String] {
        separators.reduce([text]) { parts, separator in
            parts.flatMap { part -> [String] in
                var pieces: [String] = []
                var rest = part[...]
                while let found = rest.range(of: separator, options: .caseInsensitive) {
                    pieces.append(String(rest[..<found.lowerBound]))
                    rest = rest[found.upperBound...]
                }
                return pieces + [String(rest)]
            }
        }
    }

    /// `1. Ada`, `2) Ada`, `#3 Ada`, `- Ada`.
    private static func withoutNumber(_ text: String) -> String {
        if let match = text.wholeMatch(of: /\(?#?\d{1,3}\s*[.):\-–]\s*(\S.*)/) { return String(match.1) }
        if let match = text.wholeMatch(of: /(?:#\d{1,3}|[\-–—*•·])\s+(\S.*)/) { return String(match.1) }
        return text
    }

    /// `Ada Lund (Plan)`: the name and what stands in parentheses behind it.
    private static func remark(in text: String) -> (name: String, remark: String)? {
        guard let match = text.wholeMatch(of: /([^()]*[^()\s])\s*\(([^()]*)\)/) else { return nil }
        return (String(match.1), String(match.2))
    }
}
