import Findings
import Mapping
import NetworkModel

/// Names that stand in the cells of responses rather than in the header: typed by the respondents, or uploaded for each of
/// them. A distinct name is resolved once, and is one fault however often it occurs.
struct TypedNames {
    enum Meaning: Equatable {
        /// Nothing but white space.
        case empty
        case person(Int)
        case nobody
        case ambiguous
        case unmatched
    }

    private let question: String
    private let matcher: NameMatcher
    private let items: [String: String]
    private let nobody: Set<String>
    private var texts = DistinctTexts()
    /// By the number of the text.
    private var meanings: [Meaning] = []
    private var unmatched: [String: UnmatchedItem] = [:]
    private var ambiguous: [String: UnmatchedItem] = [:]

    /// - Parameter items: the texts that stand for a roster id, by `AnswerText.folded`.
    init(question: String, items: [String: String], nobody: [String], matcher: NameMatcher) {
        self.question = question
        self.items = items
        self.nobody = Set(nobody.map { AnswerText.folded($0) })
        self.matcher = matcher
    }

    /// - Parameter cell: the bytes of a cell, UTF-8.
    mutating func meaning(of cell: UnsafeBufferPointer<UInt8>) -> Meaning {
        let number = texts.number(of: cell)
        if number < meanings.count { return meanings[number] }
        let meaning = meaning(of: String(decoding: cell, as: UTF8.self).trimmed)
        meanings.append(meaning)
        return meaning
    }

    private func meaning(of text: String) -> Meaning {
        if text.isEmpty { return .empty }
        if nobody.contains(AnswerText.folded(text)) { return .nobody }
        return switch matcher.match(text, items: items) {
        case .person(let person): .person(person)
        case .ambiguous: .ambiguous
        case .nobody: .unmatched
        }
    }

    /// Notes a name that means no one person, and the ties lost by it.
    mutating func note(_ cell: UnsafeBufferPointer<UInt8>, at place: SourcePlace, lost: Int) {
        let text = String(decoding: cell, as: UTF8.self).trimmed
        let plain = AnswerText.folded(text)
        if case .ambiguous(let candidates) = matcher.match(text, items: items) {
            ambiguous[plain, default: UnmatchedItem(question: question, place: place, candidates: candidates, count: 0)]
                .count += lost
        } else {
            unmatched[
                plain,
                default: UnmatchedItem(question: question, place: place, candidates: matcher.nearest(text), count: 0)
            ].count += lost
        }
    }

    func note(in record: inout ImportRecord) {
        func sorted(_ items: [String: UnmatchedItem]) -> [UnmatchedItem] {
            items.values.sorted {
                ($0.place.row ?? 0, $0.place.column?.count ?? 0, $0.place.column ?? "")
                    < ($1.place.row ?? 0, $1.place.column?.count ?? 0, $1.place.column ?? "")
            }
        }
        record.unmatchedItems += sorted(unmatched)
        record.ambiguousItems += sorted(ambiguous)
    }
}
