/// Up to 256 pieces of at most eight bytes each, by number: what a matrix has in its cells. Each is appended as one machine word.
package struct ShortPieces {
    fileprivate let words: [UInt64]
    fileprivate let counts: [UInt8]

    /// - Returns: nil where there are too many or one is too long.
    package init?(_ pieces: [[UInt8]]) {
        guard pieces.count <= 256, pieces.allSatisfy({ $0.count <= 8 }) else { return nil }
        // Numbers without a piece have an empty one.
        let missing = Array(repeating: [UInt8](), count: 256 - pieces.count)
        words = (pieces + missing).map { piece in
            piece.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        counts = (pieces + missing).map { UInt8($0.count) }
    }
}

extension TextBytes {
    /// One piece after the other.
    package mutating func append(_ numbers: [UInt8], of pieces: ShortPieces) {
        withRoom(8 * numbers.count) { start in
            var end = start
            pieces.words.withUnsafeBufferPointer { words in
                pieces.counts.withUnsafeBufferPointer { counts in
                    for number in numbers {
                        end.storeBytes(of: words[Int(number)].littleEndian, as: UInt64.self)
                        end += Int(counts[Int(number)])
                    }
                }
            }
            return end - start
        }
    }
}
