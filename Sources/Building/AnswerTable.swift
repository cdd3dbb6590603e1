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
    static var noTie: CellMeaning { CellMeaning(.noTie) }

    init(byte: UInt8) { self.byte = byte }
    init(_ answer: Answer) { byte = answer.byte }

    var answer: Answer { Answer(byte: byte) }
    var isTie: Bool { byte >= 16 }
    /// Whether the rest of the row, or the mapping, has to say what it comes to.
    var isUnsettled: Bool { byte >= Self.blank.byte && byte <= Self.outsideScale.byte }
}

/// What every answer of a question means. A distinct answer is looked up as a text once; after that its bytes are found in
/// a table, which is what makes four million cells cheap.
final class AnswerTable {
    private let known: [String: CellMeaning]
    private let codeLabels: [String: String]
    private let missing: MissingRule
    let empty: CellMeaning

    /// Answers of up to sixteen bytes, which is nearly all there are, by their bytes taken as two numbers: one comparison
    /// instead of a loop. An answer that meets another in its slot pushes it out; it is then looked up again. Plain memory,
    /// since it is looked at once a cell.
    private let slots = UnsafeMutablePointer<Slot>.allocate(capacity: AnswerTable.slotCount)
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

    /// - Parameters:
    ///   - scale: nil where a tick is a tie.
    ///   - isTicked: whether the layout has one column a person that is ticked or not (`roster-choice`): 1 and 0 are
    ///     answers then, whatever else is listed.
    init(scale: ScaleMapping?, isTicked: Bool, column: ExportColumn) {
        var known: [String: CellMeaning] = [:]
        if isTicked {
            known["0"] = CellMeaning.noTie
            if scale?.levels.count ?? 1 == 1 { known["1"] = CellMeaning(.tie(level: 0)) }
        }
        for (position, level) in (scale?.levels ?? []).enumerated() {
            for answer in level.answers { known[AnswerText.folded(answer)] = CellMeaning(.tie(level: position)) }
        }
        for answer in scale?.noTie ?? [] { known[AnswerText.folded(answer)] = CellMeaning(.noTie) }
        self.known = known
        missing = column.missing
        let repeated = Dictionary(column.codeLabels.map { ($0.value, 1) }, uniquingKeysWith: +)
        codeLabels = column.codeLabels.filter { repeated[$0.value] == 1 }
        if isTicked, scale?.blank == nil {
            // Ticks: an empty box among 0 and 1 was not shown; among 1 only, nobody can say.
            empty = .undecidedBlank
        } else {
            empty = scale?.blank == nil ? .undecidedBlank : .blank
        }
        slots.initialize(repeating: Slot(), count: Self.slotCount)
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

    /// The code as it stands goes before its label; what the format calls missing comes after both, since a mapping may
    /// list a 0 that it knows to be an answer.
    private func meaning(ofText raw: String) -> CellMeaning {
        let text = AnswerText.folded(raw)
        if text.isEmpty { return empty }
        let labelMeaning = codeLabels[raw.trimmed].flatMap { known[AnswerText.folded($0)] }
        if let meaning = known[text] {
            // A code whose label the mapping knows as another answer: nobody can say which of them is meant.
            return labelMeaning == nil || labelMeaning == meaning ? meaning : .outsideScale
        }
        if missing.notShown.contains(text) { return CellMeaning(.notAsked) }
        if missing.unanswered.contains(text) { return .blank }
        return labelMeaning ?? .outsideScale
    }
}
