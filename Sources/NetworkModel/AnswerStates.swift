/// What is known of one ordered pair: what the first person reports about the second.
package enum AnswerState: UInt8, CaseIterable, Sendable {
    /// A tie was reported.
    case tie
    /// Asked and answered: no tie.
    case noTie
    /// Asked, no answer.
    case unanswered
    /// The item was not put to the person: no such item in the question, or not shown.
    case notAsked
    /// There is no response of the person; a response with nothing in it is `unanswered` or `notAsked`, as its cells say.
    case noResponse

    /// Whether somebody answered: a tie or the lack of one was observed.
    package var isObserved: Bool { self == .tie || self == .noTie }
}

/// The answer of one ordered pair in one byte: its state, and the level where the state is `tie`.
package struct Answer: Hashable, Sendable {
    package var byte: UInt8

    @inlinable package static var noTie: Answer { Answer(state: .noTie) }
    @inlinable package static var unanswered: Answer { Answer(state: .unanswered) }
    @inlinable package static var notAsked: Answer { Answer(state: .notAsked) }
    @inlinable package static var noResponse: Answer { Answer(state: .noResponse) }

    /// A tie at a level, counted from the strongest: 0 is the strongest.
    @inlinable
    package static func tie(level: Int) -> Answer { Answer(byte: UInt8(level) + firstTie) }

    @inlinable
    package init(byte: UInt8) { self.byte = byte }

    @inlinable init(state: AnswerState) { byte = state.rawValue }

    @inlinable
    package var state: AnswerState { byte >= Self.firstTie ? .tie : AnswerState(rawValue: byte)! }
    /// The level of a tie, 0 for the strongest; nil where there is no tie.
    @inlinable
    package var level: Int? { byte >= Self.firstTie ? Int(byte - Self.firstTie) : nil }
    @inlinable
    package var isObserved: Bool { byte >= Self.firstTie || byte == AnswerState.noTie.rawValue }

    @usableFromInline static var firstTie: UInt8 { 16 }
    /// More levels than fit beside the states in a byte.
    package static let mostLevels = 200
}

/// The answer of every ordered pair of persons in one relation, row by row: a byte a pair where a person was asked
/// item by item, one answer for the whole row where the same holds for everybody.
///
/// A row that is not asked item by item (`nominations`: whoever is not named has no tie) costs nothing per pair, so that
/// a survey of 200,000 persons needs no 200,000 x 200,000 bytes. Ties of such rows are looked up in the tie list.
package struct AnswerStates: Sendable {
    package let persons: Int
    @usableFromInline var rows: [Row]
    @usableFromInline var bytes: [UInt8] = []

    @usableFromInline enum Row {
        case same(Answer)
        case each(offset: Int)
    }

    /// Every pair starts as `noResponse`.
    package init(persons: Int) {
        self.persons = persons
        rows = Array(repeating: .same(.noResponse), count: persons)
    }

    /// What holds for everybody whom this reporter did not name.
    package mutating func setRow(_ reporter: Int, allOthers answer: Answer) {
        rows[reporter] = .same(answer)
    }

    /// One answer per person in roster order; the reporter's own place is not looked at.
    package mutating func setRow(_ reporter: Int, answers: [UInt8]) {
        precondition(answers.count == persons)
        if case .each(let offset) = rows[reporter] {
            bytes.replaceSubrange(offset..<offset + persons, with: answers)
        } else {
            rows[reporter] = .each(offset: bytes.count)
            bytes.append(contentsOf: answers)
        }
    }

    /// The stored answer. For a row that is the same for everybody this is what holds for those not named.
    @inlinable
    package subscript(from: Int, to: Int) -> Answer {
        switch rows[from] {
        case .same(let answer): answer
        case .each(let offset): Answer(byte: bytes[offset + to])
        }
    }

    /// The stored answers of a reporter, in roster order.
    func row(_ reporter: Int) -> [Answer] {
        switch rows[reporter] {
        case .same(let answer): Array(repeating: answer, count: persons)
        case .each(let offset): bytes[offset..<offset + persons].map { Answer(byte: $0) }
        }
    }

    /// How often an answer stands in a row that has an answer per person.
    func count(of answer: Answer, in reporter: Int) -> Int {
        guard case .each(let offset) = rows[reporter] else { return 0 }
        return bytes.withUnsafeBytes { Self.count(of: answer.byte, in: $0[offset..<offset + persons]) }
    }

    /// Eight bytes at a time.
    private static func count(of byte: UInt8, in bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let row = UnsafeRawBufferPointer(rebasing: bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = ~(ones << 7)
        let wordsEnd = row.count & ~7
        var count = 0
        var position = 0
        while position < wordsEnd {
            // Each byte of this counts up to 255.
            var counts: UInt64 = 0
            let end = min(wordsEnd, position + 8 * 255)
            while position < end {
                // A byte is zero where it is the one; its highest bit tells after the sum.
                let difference = row.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ ones &* UInt64(byte)
                let others = ((difference & low) &+ low) | difference
                counts &+= (~others & ~low) >> 7
                position += 8
            }
            withUnsafeBytes(of: counts) { for part in $0 { count += Int(part) } }
        }
        while position < row.count {
            if row[position] == byte { count += 1 }
            position += 1
        }
        return count
    }

    /// The positions at which nothing was observed in a row that has an answer per person, in order.
    func forEachUnobserved(in reporter: Int, _ body: (Int) -> Void) {
        guard case .each(let offset) = rows[reporter] else { return }
        bytes.withUnsafeBytes { bytes in
            let row = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + persons])
            var position = 0
            while position < row.count {
                // Mostly eight times in a row somebody answered that there is no tie.
                if position + 8 <= row.count,
                    row.loadUnaligned(fromByteOffset: position, as: UInt64.self) == Self.eightTimesNoTie
                {
                    position += 8
                    continue
                }
                if !Answer(byte: row[position]).isObserved { body(position) }
                position += 1
            }
        }
    }

    private static let eightTimesNoTie = 0x0101_0101_0101_0101 * UInt64(Answer.noTie.byte)

    /// The one answer of a row that is not asked item by item; nil for a row with an answer per person.
    package func sameForAll(_ reporter: Int) -> Answer? {
        if case .same(let answer) = rows[reporter] { answer } else { nil }
    }
}
