import Telling
import XMLWriting

extension XMLWriter {
    /// Writes many elements of a few kinds that differ in numbers only: a hundred thousand edges.
    ///
    /// Here and not with the writer: what is generic is fast only where the compiler sees both its body and its types.
    ///
    /// - Parameters:
    ///   - depth: in how many elements they lie.
    ///   - kind: items of one kind differ in their numbers alone; from 0, a small number.
    ///   - write: writes one item as an element with the texts given for its numbers.
    func elements<Item>(
        _ items: some Sequence<Item>, depth: Int, kind: (Item) -> Int, numbers: (Item) -> PatternNumbers,
        write: (Item, [String], borrowing XMLWriter) throws -> Void
    ) throws {
        var elements = PatternedElements(depth: depth)
        var last: Item?
        for item in items {
            try elements.append(kind: kind(item), numbers(item), to: self) { try write(item, $0, $1) }
            last = item
        }
        guard let last else { return }
        try elements.finish(in: self) { try write(last, $0, $1) }
    }
}
