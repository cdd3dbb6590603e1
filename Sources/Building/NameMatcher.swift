import Mapping
import NetworkModel

/// Finds the person on the roster that an item, a typed name or a response means.
///
/// The steps, in this order: the mapping's `items`; the exact text; the folded text (case, white space, diacritics,
/// punctuation); the same set of name parts in another order ("Hansen, Ada" = "Ada Hansen"). A step that fits two
/// persons ends the search: nothing fuzzier is ever accepted silently.
package struct NameMatcher {
    package enum Match: Equatable {
        case person(Int)
        /// A step fits all of these.
        case ambiguous([Int])
        case nobody
    }

    private let exact: [String: [Int]]
    private let folded: [String: [Int]]
    private let partSets: [String: [Int]]
    private let ids: [String: Int]
    private let foldedNames: [String]

    package init(persons: [Person]) {
        var exact: [String: [Int]] = [:]
        var folded: [String: [Int]] = [:]
        var partSets: [String: [Int]] = [:]
        var ids: [String: Int] = [:]
        var foldedNames: [String] = []
        for (position, person) in persons.enumerated() {
            let parts = ComparableText.parts(person.name)
            exact[person.name.trimmed, default: []].append(position)
            folded[parts.joined(separator: " "), default: []].append(position)
            partSets[parts.sorted().joined(separator: " "), default: []].append(position)
            if ids[person.id] == nil { ids[person.id] = position }
            foldedNames.append(parts.sorted().joined(separator: " "))
        }
        self.exact = exact
        self.folded = folded
        self.partSets = partSets
        self.ids = ids
        self.foldedNames = foldedNames
    }

    /// - Parameter items: the mapping's item texts, by `AnswerText.folded`, with the roster ids they stand for.
    package func match(_ text: String, items: [String: String] = [:]) -> Match {
        if let id = items[AnswerText.folded(text)] {
            return person(id: id).map(Match.person) ?? .nobody
        }
        if let found = exact[text.trimmed] { return Self.one(of: found) }
        let parts = ComparableText.parts(text)
        if parts.isEmpty { return .nobody }
        if let found = folded[parts.joined(separator: " ")] { return Self.one(of: found) }
        if let found = partSets[parts.sorted().joined(separator: " ")] { return Self.one(of: found) }
        return .nobody
    }

    package func person(id: String) -> Int? { ids[id.trimmed] }

    /// The persons whose names are most like a text, most similar first; at most three, none that is far off.
    package func nearest(_ text: String) -> [Int] {
        let wanted = Array(ComparableText.parts(text).sorted().joined(separator: " ").unicodeScalars)
        guard !wanted.isEmpty else { return [] }
        let limit = max(2, wanted.count * 2 / 5)
        return foldedNames.enumerated()
            .compactMap { position, name -> (position: Int, distance: Int)? in
                let candidate = Array(name.unicodeScalars)
                guard abs(candidate.count - wanted.count) <= limit else { return nil }
                let distance = NearestWord.distance(wanted, candidate)
                return distance <= limit ? (position, distance) : nil
            }
            .sorted { ($0.distance, $0.position) < ($1.distance, $1.position) }
            .prefix(3).map(\.position)
    }

    private static func one(of found: [Int]) -> Match {
        found.count == 1 ? .person(found[0]) : .ambiguous(found)
    }
}
