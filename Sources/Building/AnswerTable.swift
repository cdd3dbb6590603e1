import Importers
import Mapping
import NetworkModel

/// What a cell of a relation's question says, in one byte: an `Answer`'s byte where the cell settles it, one of the
/// marks below where the rest of the row does.
struct CellMeaning: Equatable {
    var byte: UInt8

    /// Shown and left empty; the scale's `blank` says what that means.
    static var blank: CellMeaning { CellMeaning(byte: 8) }
    /// Empty in a format that cannot tell "left empty" from "no".
    static var undecidedBlank: CellMeaning { CellMeaning(byte: 9) }
    /// An answer that the mapping does not list.
    static var outsideScale: CellMeaning { CellMeaning(byte: 10) }
    /// Empty in a format that has a sign for every missing answer: emptied afterwards, and nobody can say what stood there.
    static var emptied: CellMeaning { CellMeaning(byte: 11) }
    /// In a box that is ticked or not: a text that is neither.
    static var unreadBox: CellMeaning { CellMeaning(byte: 12) }
    static var noTie: CellMeaning { CellMeaning(.noTie) }
    /// In a box.
    static var tick: CellMeaning { CellMeaning(.tie(level: 0)) }

    init(byte: UInt8) { self.byte = byte }
    init(_ answer: Answer) { byte = answer.byte }

    var answer: Answer { Answer(byte: byte) }
    var isTie: Bool { byte >= 16 }
    /// Whether the rest of the row, or the mapping, has to say what it comes to.
    var isUnsettled: Bool { byte >= Self.blank.byte && byte <= Self.unreadBox.byte }
    /// Whether nobody can say what the answer is.
    var isUnread: Bool { self == .outsideScale || self == .unreadBox }
}

/// What every answer of a question means. A distinct answer is looked up as a text once; after that its bytes are found in
/// a table, which is what makes four million cells cheap.
final class AnswerTable {
    private let rule: CellRule<CellMeaning>
    private let unread: CellMeaning
    let empty: CellMeaning

    /// Answers of up to sixteen bytes, which is nearly all there are, by their bytes taken as two numbers: one comparison
    /// instead of a loop. An answer that meets another in its slot pushes it out; it is then looked up again. Plain memory,
    /// since it is looked at once a cell.
    private let slots = UnsafeMutablePointer<Slot>.allocate(capacity: AnswerTable.slotCount)
    /// Every listed answer that was met, by its text in the cells.
    private var met: [String: CellMeaning] = [:]
    /// Longer answers.
    private var long: [[UInt8]: CellMeaning] = [:]

    private struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// 0 for a free slot: an empty cell never comes here.
        var length = 0
        var meaning: UInt8 = 0
    }

    private static let slotCount = 256

    /// For cells that hold one of a scale's answers.
    init(scale: ScaleMapping?, column: ExportColumn) {
        rule = CellRule(scale?.meanings ?? [:], column: column)
        unread = .outsideScale
        empty = Self.empty(scale, column)
        slots.initialize(repeating: Slot(), count: Self.slotCount)
    }

    /// For boxes that are ticked or not.
    /// - Parameters:
    ///   - scale: what it lists goes before the rule; with several levels it says alone what a tick is.
    ///   - own: the texts of the option that the box stands for.
    init(ticks: TickWords, scale: ScaleMapping? = nil, own: [String] = [], column: ExportColumn) {
        let ticked = TickRule.meanings(words: ticks, own: own, column: column)
        let isPlain = scale?.levels.count ?? 1 == 1
        var meanings = ticked.compactMapValues { $0 ? isPlain ? CellMeaning.tick : nil : .noTie }
        for word in ticks.missing { meanings[AnswerText.folded(word)] = CellMeaning(.unanswered) }
        meanings.merge(scale?.meanings ?? [:]) { _, scaled in scaled }
        rule = CellRule(meanings, column: column)
        unread = isPlain ? .unreadBox : .outsideScale
        empty = Self.empty(scale, column)
        slots.initialize(repeating: Slot(), count: Self.slotCount)
    }

    /// What an empty cell is, as far as scale and format say.
    private static func empty(_ scale: ScaleMapping?, _ column: ExportColumn) -> CellMeaning {
        if scale?.blank == .notAsked { return CellMeaning(.notAsked) }
        if !column.missing.emptyIsBlank { return .emptied }
        return scale?.blank == nil ? .undecidedBlank : .blank
    }

    deinit { slots.deallocate() }

    /// - Parameter cell: the cell's bytes, UTF-8.
    func meaning(of cell: UnsafeBufferPointer<UInt8>) -> CellMeaning {
        if cell.isEmpty { return empty }
        if cell.count > Self.longestShort { return meaning(ofLong: cell) }
        return CellMeaning(byte: slot(for: cell).meaning)
    }

    /// What cells of one row say, the marks in the order of the columns.
    ///
    /// The program's hot loop, four million times in a large survey: one call a row, since one a cell would cost more than
    /// what is done in it, and nothing is counted, allocated or looked up as a text.
    func mark(_ row: ExportRow, columns: UnsafeBufferPointer<Int>, in marks: UnsafeMutablePointer<UInt8>) {
        let (bytes, ends) = (row.bytes, row.ends)
        // Most cells say what the one before said.
        var last = Slot()
        for (position, column) in columns.enumerated() {
            let start = column == 0 ? 0 : ends[column - 1]
            let length = ends[column] - start
            if length == 0 {
                marks[position] = empty.byte
                continue
            }
            let cell = UnsafeBufferPointer(start: bytes + start, count: length)
            if length > Self.longestShort {
                marks[position] = meaning(ofLong: cell).byte
                continue
            }
            let (low, high) = Self.numbers(cell)
            if low != last.low || high != last.high || length != last.length { last = slot(for: cell) }
            marks[position] = last.meaning
        }
    }

    private static let longestShort = 16

    /// Looks a short cell up, and puts it into its slot if it was not there.
    private func slot(for cell: UnsafeBufferPointer<UInt8>) -> Slot {
        let (low, high) = Self.numbers(cell)
        let mixed = (low ^ (high &* 31)) &* 0x9E37_79B9_7F4A_7C15
        let position = Int(truncatingIfNeeded: mixed >> 56)
        var slot = slots[position]
        if slot.low == low, slot.high == high, slot.length == cell.count { return slot }
        let meaning = meaning(ofText: String(decoding: cell, as: UTF8.self))
        slot = Slot(low: low, high: high, length: cell.count, meaning: meaning.byte)
        slots[position] = slot
        return slot
    }

    /// The bytes of a cell of one to sixteen as two numbers, which with its length tell it from every other.
    @inline(__always)
    private static func numbers(_ cell: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        let bytes = UnsafeRawPointer(cell.baseAddress.unsafelyUnwrapped)
        let length = cell.count
        if length > 8 {
            // The last eight bytes overlap the first eight.
            return (
                bytes.loadUnaligned(as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
            )
        }
        if length >= 4 {
            return (
                UInt64(bytes.loadUnaligned(as: UInt32.self)),
                UInt64(bytes.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
            )
        }
        return (UInt64(cell[0]) | UInt64(cell[length / 2]) << 8, UInt64(cell[length - 1]))
    }

    private func meaning(ofLong cell: UnsafeBufferPointer<UInt8>) -> CellMeaning {
        let bytes = Array(cell)
        if let known = long[bytes] { return known }
        let meaning = meaning(ofText: String(decoding: cell, as: UTF8.self))
        long[bytes] = meaning
        return meaning
    }

    private func listed(_ meaning: CellMeaning, _ text: String) -> CellMeaning {
        met[text] = meaning
        return meaning
    }

    /// What the answers that were met, and those that the column declares, are called.
    /// - Parameter answers: of the question's levels.
    func tell(_ answers: inout SeenAnswers) {
        for (text, meaning) in met { answers.add(rule.word(of: text), meaning) }
        for (word, meaning) in rule.declared { answers.add(word, meaning, isUsed: false) }
    }

    private func meaning(ofText text: String) -> CellMeaning {
        switch rule.outcome(of: text) {
        case .listed(let meaning): listed(meaning, text)
        case .empty: empty
        case .notShown: CellMeaning(.notAsked)
        case .left: .blank
        case .declared: CellMeaning(.unanswered)
        case .unread: unread
        }
    }
}

extension ScaleMapping {
    /// What it says of answers, by `AnswerText.folded`.
    fileprivate var meanings: [String: CellMeaning] {
        var meanings: [String: CellMeaning] = [:]
        for (position, level) in levels.enumerated() {
            for answer in level.answers { meanings[AnswerText.folded(answer)] = CellMeaning(.tie(level: position)) }
        }
        for answer in noTie { meanings[AnswerText.folded(answer)] = .noTie }
        for answer in missing { meanings[AnswerText.folded(answer)] = CellMeaning(.unanswered) }
        return meanings
    }
}
