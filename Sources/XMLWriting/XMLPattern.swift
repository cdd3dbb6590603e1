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
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
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
