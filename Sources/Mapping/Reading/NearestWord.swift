/// The word that somebody most likely meant.
package enum NearestWord {
    /// The known word nearest to a written one; nil where none is near: more than a third of the letters differ.
    package static func find(_ written: String, among known: [String]) -> String? {
        let written = written.lowercased()
        let ranked = known.map { (word: $0, distance: distance(Array(written), Array($0.lowercased()))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, max(best.word.count, written.count) / 3) ? best.word : nil
    }

    /// What is longer is a text and no word, and is compared only for being the same: the time goes with the product of
    /// both lengths, and in a broken file a word can be as long as the file.
    private static let longest = 300

    /// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
    package static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
        if left == right { return 0 }
        guard !left.isEmpty, !right.isEmpty, max(left.count, right.count) <= longest else {
            return max(left.count, right.count)
        }
        // Of the table only the row that is being made and the two before it.
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in 1...left.count {
            var row = Array(repeating: i, count: right.count + 1)
            for j in 1...right.count {
                let change = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
