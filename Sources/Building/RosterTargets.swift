import Findings
import Importers
import Mapping
import NetworkModel

/// Whom the items of a question mean.
struct RosterTargets {
    /// What an item stands for that is no person, or none that is known before a response is read.
    enum Target {
        case nobody
        /// Position in the list of unmatched (or ambiguous) items.
        case unmatched(Int)
        case ambiguous(Int)
        case repeated
        /// An item piped from a column that is empty for this respondent.
        case unnamed
        /// A piped name that fits nobody, or several.
        case stranger
        case namesake
    }

    /// For each item its person; one without has a negative number: -1 - its position in `others`.
    private(set) var persons: [Int] = []
    private(set) var others: [Target] = [.nobody, .repeated, .unnamed, .stranger, .namesake]
    private(set) var unmatched: [UnmatchedItem] = []
    /// The positions of these among the items.
    private(set) var strangers: [Int] = []
    private(set) var ambiguous: [UnmatchedItem] = []
    private(set) var repeated: [RepeatedItem] = []
    /// The items whose person each response names, with the column that does.
    private(set) var pipes: [(item: Int, column: Int)] = []

    // The numbers of the targets that need no list.
    static let nobody = -1
    static let repeatedItem = -2
    static let unnamed = -3
    static let stranger = -4
    static let namesake = -5

    /// - Parameter ids: the texts that stand for a roster id, by `AnswerText.folded`.
    init(
        _ items: [RosterItem], question: String, ids: [String: String], nobody: [String], export: Export,
        matcher: NameMatcher
    ) {
        let nobodyTexts = Set(nobody.map { AnswerText.folded($0) })
        var itemOf: [Int: RosterItem] = [:]
        func place(_ item: RosterItem) -> SourcePlace { item.place(in: export) }
        func match(_ item: RosterItem) -> NameMatcher.Match {
            guard let id = item.rosterID else {
                let match = matcher.match(item.text, items: ids)
                guard match == .nobody else { return match }
                // From the end: the one person whom an ending of the heading means.
                let persons = item.endings.map { matcher.match($0, items: ids) }.filter { $0 != .nobody }
                return persons.first.map { first in persons.allSatisfy { $0 == first } ? first : .nobody } ?? .nobody
            }
            return matcher.person(id: id).map(NameMatcher.Match.person) ?? .nobody
        }
        for (position, item) in items.enumerated() {
            if nobodyTexts.contains(AnswerText.folded(item.text)) {
                persons.append(Self.nobody)
                continue
            }
            let match = match(item)
            if match == .nobody, let column = item.pipedFrom {
                pipes.append((position, column))
                persons.append(Self.unnamed)
                continue
            }
            switch match {
            case .person(let person):
                if let first = itemOf[person] {
                    repeated.append(
                        RepeatedItem(question: question, person: person, kept: place(first), leftOut: place(item)))
                    persons.append(Self.repeatedItem)
                } else {
                    itemOf[person] = item
                    persons.append(person)
                }
            case .ambiguous(let candidates):
                add(.ambiguous(ambiguous.count))
                ambiguous.append(
                    UnmatchedItem(question: question, place: place(item), candidates: candidates, count: 0))
            case .nobody:
                add(.unmatched(unmatched.count))
                strangers.append(position)
                unmatched.append(
                    UnmatchedItem(
                        question: question, place: place(item),
                        candidates: item.form == .named ? matcher.nearest(item.text) : [], count: 0, form: item.form))
            }
        }
    }

    private mutating func add(_ target: Target) {
        others.append(target)
        persons.append(-others.count)
    }
}
