import Importers
import Mapping
import NetworkModel

/// What a cell of a relation's question says, in one byte: an `Answer`'s byte where the cell settles it, one of the
/// marks below where the rest of the row does.
struct CellMeaning: Equatable {
    var byte: UInt8

    /// Shown and left empty; the scale's `blank` says what that means.
    static let blank = CellMeaning(byte: 8)
    /// Empty in a format that cannot tell "left empty" from "no".
    static let undecidedBlank = CellMeaning(byte: 9)
    /// An answer that the mapping does not list.
    static let outsideScale = CellMeaning(byte: 10)

    init(byte: UInt8) { self.byte = byte }
    init(_ answer: Answer) { byte = answer.byte }

    var answer: Answer { Answer(byte: byte) }
    var isTie: Bool { byte >= 16 }
    var isBlank: Bool { self == .blank || self == .undecidedBlank }
}

/// What every answer of a question means. Each distinct answer is looked up as a text once; after that its bytes are
/// found in a table, which is what makes four million cells cheap.
struct AnswerTable {
    private let known: [String: CellMeaning]
    private let codeLabels: [String: String]
    private let missing: MissingRule
    let empty: CellMeaning

    private var oneByte = [UInt8](repeating: Self.notSeen, count: 256)
    private var slots: [Slot]
    private var pool: [UInt8] = []
    private var used = 0

    private struct Slot {
        var hash: UInt64
        var offset: Int32
        var length: Int32
        var meaning: UInt8
    }

    private static let notSeen: UInt8 = 0xFF
    private static let freeSlot = Slot(hash: 0, offset: 0, length: -1, meaning: notSeen)

    /// - Parameters:
    ///   - scale: nil where a tick is a tie.
    ///   - isTicked: whether the layout has one column a person that is ticked or not (`roster-choice`): 1 and 0 are
    ///     answers then, whatever else is listed.
    init(scale: ScaleMapping?, isTicked: Bool, column: ExportColumn) {
        var known: [String: CellMeaning] = [:]
        if isTicked {
            known["0"] = CellMeaning(.noTie)
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
        slots = Array(repeating: Self.freeSlot, count: 64)
    }

    /// - Parameter cell: the cell's bytes, UTF-8.
    @inline(__always)
    mutating func meaning(of cell: UnsafeBufferPointer<UInt8>) -> CellMeaning {
        if cell.isEmpty { return empty }
        if cell.count == 1 {
            let seen = oneByte[Int(cell[0])]
            if seen != Self.notSeen { return CellMeaning(byte: seen) }
        }
        return lookUp(cell)
    }

    private mutating func lookUp(_ cell: UnsafeBufferPointer<UInt8>) -> CellMeaning {
        if cell.count == 1 {
            let meaning = meaning(ofText: String(decoding: cell, as: UTF8.self))
            oneByte[Int(cell[0])] = meaning.byte
            return meaning
        }
        // FNV-1a
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in cell { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        var position = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[position].length >= 0 {
            let slot = slots[position]
            if slot.hash == hash, Int(slot.length) == cell.count,
                pool[Int(slot.offset)..<Int(slot.offset) + cell.count].elementsEqual(cell)
            {
                return CellMeaning(byte: slot.meaning)
            }
            position = (position + 1) & (slots.count - 1)
        }
        let meaning = meaning(ofText: String(decoding: cell, as: UTF8.self))
        slots[position] = Slot(
            hash: hash, offset: Int32(pool.count), length: Int32(cell.count), meaning: meaning.byte)
        pool.append(contentsOf: cell)
        used += 1
        if used * 2 > slots.count { grow() }
        return meaning
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Self.freeSlot, count: old.count * 2)
        for slot in old where slot.length >= 0 {
            var position = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
            while slots[position].length >= 0 { position = (position + 1) & (slots.count - 1) }
            slots[position] = slot
        }
    }

    /// The code as it stands goes before its label; what the format calls missing comes after both, since a mapping may
    /// list a 0 that it knows to be an answer.
    private func meaning(ofText raw: String) -> CellMeaning {
        let text = AnswerText.folded(raw)
        if text.isEmpty { return empty }
        if let meaning = known[text] { return meaning }
        if missing.notShown.contains(text) { return CellMeaning(.notAsked) }
        if missing.unanswered.contains(text) { return .blank }
        if let label = codeLabels[raw.trimmed], let meaning = known[AnswerText.folded(label)] { return meaning }
        return .outsideScale
    }
}
