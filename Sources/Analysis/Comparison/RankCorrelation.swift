/// Spearman's rank correlation: do two lists order the same persons alike? From -1 to 1; equal values share the mean of
/// their ranks. Nil below three persons or where one of the lists has one value only.
package func rankCorrelation(_ one: [Double], _ other: [Double]) -> Double? {
    guard one.count == other.count, one.count >= 3 else { return nil }
    let (first, second) = (ranks(one), ranks(other))
    // Ranks with shared means always sum to n(n+1)/2.
    let mean = Double(one.count + 1) / 2
    var (both, firstAlone, secondAlone) = (0.0, 0.0, 0.0)
    for (x, y) in zip(first, second) {
        both += (x - mean) * (y - mean)
        firstAlone += (x - mean) * (x - mean)
        secondAlone += (y - mean) * (y - mean)
    }
    guard firstAlone > 0, secondAlone > 0 else { return nil }
    return both / (firstAlone * secondAlone).squareRoot()
}

/// From 1 for the smallest. Scores that differ by rounding only are equal.
private func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
        var end = start + 1
        while end < order.count, values[order[end]] - values[order[start]] <= 1e-9 { end += 1 }
        for position in start..<end { ranks[order[position]] = Double(start + end + 1) / 2 }
        start = end
    }
    return ranks
}
