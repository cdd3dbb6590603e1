import TextBytes

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
