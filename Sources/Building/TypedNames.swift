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
        /// Several names in one box, each of them a person.
        case persons([Int])
        case nobody
        /// Nothing but punctuation: in a box beside names it says that there are no more.
        case dash
        case ambiguous
        case unmatched
    }

    private let question: String
    private let matcher: NameMatcher
    private let items: [String: String]
    private let nobody: Set<String>
    /// Whether people typed the names; those of a list are whole or nobody's.
    private let areTyped: Bool
    private var texts = DistinctTexts()
    /// By the number of the text.
    private var meanings: [Meaning] = []
    private var unmatched: [String: UnmatchedItem] = [:]
    private var ambiguous: [String: UnmatchedItem] = [:]

    /// - Parameters:
    ///   - items: the texts that stand for a roster id, by `AnswerText.folded`.
    ///   - areTyped: whether respondents typed the names, with numbers before them, remarks behind them and several in a box.
    init(question: String, items: [String: String], nobody: [String], matcher: NameMatcher, areTyped: Bool) {
        self.areTyped = areTyped
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
        switch matcher.match(text, items: items) {
        case .person(let person): return .person(person)
        case .ambiguous: return .ambiguous
        case .nobody: break
        }
        guard areTyped else { return .unmatched }
        if text.allSatisfy({ $0.isPunctuation || $0.isWhitespace }) { return text.contains("?") ? .unmatched : .dash }
        if NobodyWords.contains(text) { return .nobody }
        let persons = TypedNameList(isNobody: isNobody, person: person).persons(in: text) ?? []
        return persons.isEmpty ? .unmatched : persons.count == 1 ? .person(persons[0]) : .persons(persons)
    }

    private func isNobody(_ text: String) -> Bool {
        nobody.contains(AnswerText.folded(text)) || NobodyWords.contains(text)
    }

    private func person(_ text: String) -> Int? {
        if case .person(let person) = matcher.match(text, items: items) { person } else { nil }
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
                default: UnmatchedItem(
                    question: question, place: place, candidates: matcher.nearest(text), count: 0,
                    form: areTyped ? .typed : .named)
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
