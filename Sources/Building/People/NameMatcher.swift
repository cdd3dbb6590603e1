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

    private let names: [String]
    /// The parts of each name, sorted, as one text.
    private var partSets: [String] = []
    /// Whoever has these parts, in whatever order. A name that fits exactly or folded has the same parts, so that nobody
    /// else need be looked at.
    private var personsOf: [String: Match] = [:]
    private var ids: [String: Int] = [:]

    /// - Parameter otherNames: further names of some of them.
    package init(persons: [Person], otherNames: [(person: Int, name: String)] = []) {
        names = persons.map(\.name)
        for (position, person) in persons.enumerated() {
            let parts = Self.partSet(ComparableText.parts(person.name))
            partSets.append(parts)
            personsOf[parts, default: .nobody].add(position)
            if ids[person.id] == nil { ids[person.id] = position }
        }
        for (position, name) in otherNames {
            let parts = Self.partSet(ComparableText.parts(name))
            if personsOf[parts]?.persons.contains(position) != true { personsOf[parts, default: .nobody].add(position) }
        }
    }

    private static func partSet(_ parts: [String]) -> String { parts.sorted().joined(separator: " ") }

    /// - Parameter items: the mapping's item texts, by `AnswerText.folded`, with the roster ids they stand for.
    package func match(_ text: String, items: [String: String] = [:]) -> Match {
        if !items.isEmpty, let id = items[AnswerText.folded(text)] {
            return person(id: id).map(Match.person) ?? .nobody
        }
        let text = PersonName.plain(text)
        let parts = ComparableText.parts(text)
        guard let found = personsOf[Self.partSet(parts)] else { return .nobody }
        let candidates = found.persons
        if candidates.count == 1, !parts.isEmpty { return found }
        let plain = text.trimmed
        let exact = candidates.filter { names[$0].trimmed == plain }
        if !exact.isEmpty { return Match(exact) }
        // Of nothing but punctuation: it means whom it fits exactly, or nobody.
        if parts.isEmpty { return .nobody }
        let folded = candidates.filter { ComparableText.parts(names[$0]) == parts }
        return folded.isEmpty ? found : Match(folded)
    }

    package func person(id: String) -> Int? { ids[id.trimmed] }

    /// The persons whose names are most like a text, most similar first; at most three, none that is far off.
    package func nearest(_ text: String) -> [Int] {
        let wanted = Array(Self.partSet(ComparableText.parts(text)).unicodeScalars)
        guard !wanted.isEmpty else { return [] }
        let limit = max(2, wanted.count * 2 / 5)
        return partSets.enumerated()
            .compactMap { position, parts -> (position: Int, distance: Int)? in
                let candidate = Array(parts.unicodeScalars)
                guard abs(candidate.count - wanted.count) <= limit else { return nil }
                let distance = NearestWord.distance(wanted, candidate)
                return distance <= limit ? (position, distance) : nil
            }
            .sorted { ($0.distance, $0.position) < ($1.distance, $1.position) }
            .prefix(3).map(\.position)
    }
}

extension NameMatcher.Match {
    fileprivate init(_ persons: [Int]) {
        self = persons.count == 1 ? .person(persons[0]) : persons.isEmpty ? .nobody : .ambiguous(persons)
    }

    fileprivate var persons: [Int] {
        switch self {
        case .person(let person): [person]
        case .ambiguous(let several): several
        case .nobody: []
        }
    }

    fileprivate mutating func add(_ person: Int) {
        switch self {
        case .nobody: self = .person(person)
        case .person(let first): self = .ambiguous([first, person])
        case .ambiguous(var several):
            // Let go of the list first, so that it is not copied for each of its persons.
            self = .nobody
            several.append(person)
            self = .ambiguous(several)
        }
    }
}
