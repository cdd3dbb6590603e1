/// What a figure would be by chance: its mean over the drawings, and the middle 95 % of them.
package struct ChanceRange: Hashable, Sendable {
    package var draws: Int
    package var seed: UInt64
    package var expected: Double
    package var range: ClosedRange<Double>

    /// Nil without drawings.
    init?(_ values: [Double], seed: UInt64) {
        guard !values.isEmpty else { return nil }
        draws = values.count
        self.seed = seed
        expected = values.reduce(0, +) / Double(values.count)
        range = middle(of: values)
    }
}

/// The middle 95 %: from the 2.5th to the 97.5th percentile, taken from the values themselves.
func middle(of values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    let outside = Int(0.025 * Double(sorted.count))
    return sorted[outside]...sorted[sorted.count - 1 - outside]
}

/// Probabilities that hold for many tests at once: how large a share of the findings is false that are made by taking all
/// with this one or less (Benjamini & Hochberg 1995).
/// - Returns: in the order of the probabilities.
func adjustedForNumber(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { (probabilities[$0], $0) > (probabilities[$1], $1) }
    var adjusted = probabilities
    var least = 1.0
    for (rank, position) in order.enumerated() {
        least = min(least, probabilities[position] * Double(order.count) / Double(order.count - rank))
        adjusted[position] = least
    }
    return adjusted
}
