import TextBytes

/// One kind of element, written once with holes where numbers stand and then filled in by the thousand. libxml2 makes the
/// text, so escapes and indentation are its own; what is filled in are digits, which need neither.
struct XMLPattern {
    /// What stands before each hole, and the number that fills it.
    private let holes: [(text: [UInt8], number: Int)]
    private let rest: [UInt8]

    /// - Parameters:
    ///   - depth: in how many elements this one lies.
    ///   - numbers: how many different numbers are filled in.
    ///   - write: writes the element with the texts that it is given in place of the numbers.
    init(depth: Int, numbers: Int, _ write: ([String], borrowing XMLWriter) throws -> Void) throws {
        // Characters that nobody means anything by mark the holes. Should a text have one of them all the same, the pieces
        // come out differently with the next ones.
        var last: XMLPattern?
        for first in stride(from: UInt32(0xE000), to: 0xF8FF - UInt32(numbers), by: max(numbers, 1)) {
            let marks = (0..<numbers).compactMap { Unicode.Scalar(first + UInt32($0)) }
            let text = try XMLWriter.text(declaration: true) { xml in
                for _ in 0..<depth { try xml.start("x") }
                try write(marks.map { String(Character($0)) }, xml)
            }
            let pattern = XMLPattern(Self.inner(text, depth), marks)
            if let last, last.isSame(as: pattern) {
                self = pattern
                return
            }
            last = pattern
        }
        throw XMLWritingError(systemCode: 0)
    }

    private init(_ text: Substring, _ marks: [Unicode.Scalar]) {
        var holes: [(text: [UInt8], number: Int)] = []
        var piece = ""
        for scalar in text.unicodeScalars {
            if let number = marks.firstIndex(of: scalar) {
                holes.append((Array(piece.utf8), number))
                piece = ""
            } else {
                piece.unicodeScalars.append(scalar)
            }
        }
        self.holes = holes
        rest = Array(piece.utf8)
    }

    /// The lines between the declaration with the opening tags and the closing tags.
    private static func inner(_ text: String, _ depth: Int) -> Substring {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // The text ends with a line break, so the last line is empty.
        guard lines.count > 2 * depth + 2 else { return "" }
        return text[lines[depth + 1].startIndex..<lines[lines.count - 1 - depth].startIndex]
    }

    private func isSame(as other: XMLPattern) -> Bool {
        rest == other.rest && holes.count == other.holes.count
            && zip(holes, other.holes).allSatisfy { $0.text == $1.text && $0.number == $1.number }
    }

    func append(to text: inout TextBytes, _ numbers: PatternNumbers) {
        for hole in holes {
            text.append(hole.text)
            text.append(decimal: numbers[hole.number])
        }
        text.append(rest)
    }
}

/// The numbers that make one element of a kind differ from the next; those that are not needed are 0.
package struct PatternNumbers {
    private let numbers: (Int, Int, Int)

    package init(_ first: Int, _ second: Int = 0, _ third: Int = 0) { numbers = (first, second, third) }

    static let count = 3

    subscript(_ position: Int) -> Int {
        switch position {
        case 0: numbers.0
        case 1: numbers.1
        default: numbers.2
        }
    }

    fileprivate var texts: [String] { (0..<Self.count).map { String(self[$0]) } }
}

/// Writes many elements of a few kinds that differ in numbers only: a hundred thousand edges, one after the other.
package struct PatternedElements: ~Copyable {
    private let depth: Int
    /// By kind.
    private var patterns: [XMLPattern?] = []
    private var lines = TextBytes(room: 1 << 17)
    private var isFirst = true
    private var last: (kind: Int, numbers: PatternNumbers)?

    /// - Parameter depth: in how many elements they lie.
    package init(depth: Int) { self.depth = depth }

    /// - Parameters:
    ///   - kind: elements of one kind differ in their numbers alone; from 0, a small number.
    ///   - write: writes an element of the kind with the texts given for its numbers.
    package mutating func append(
        kind: Int, _ numbers: PatternNumbers, to xml: borrowing XMLWriter,
        write: ([String], borrowing XMLWriter) throws -> Void
    ) throws {
        // libxml2 breaks the line before the first element and indents the tag after the last: it must see them.
        if isFirst {
            isFirst = false
            return try write(numbers.texts, xml)
        }
        if kind >= patterns.count {
            patterns += Array(repeating: nil, count: kind + 1 - patterns.count)
        }
        if patterns[kind] == nil {
            patterns[kind] = try XMLPattern(depth: depth, numbers: PatternNumbers.count, write)
        }
        if let last { patterns[last.kind]?.append(to: &lines, last.numbers) }
        last = (kind, numbers)
        if lines.count > 1 << 16 { try flush(to: xml) }
    }

    /// - Parameter write: writes an element like the one appended last with the texts given for its numbers.
    package consuming func finish(
        in xml: borrowing XMLWriter, write: ([String], borrowing XMLWriter) throws -> Void
    ) throws {
        try flush(to: xml)
        if let last { try write(last.numbers.texts, xml) }
    }

    private mutating func flush(to xml: borrowing XMLWriter) throws {
        try lines.withBytes { bytes throws(XMLWritingError) in try xml.raw(bytes) }
        lines.removeAll()
    }
}
