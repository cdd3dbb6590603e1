/// What the answers to one question look like.
struct APIUsage {
    /// The distinct values at each order number, both in order of appearance.
    private(set) var orders: [(order: String, values: [String])] = []
    private var positions: [String: Int] = [:]
    private var seen: [Set<String>] = []
    private var values = 0
    private(set) var responses = 0
    /// Some response has several answers with one order number.
    private(set) var repeats = false

    /// How many columns the answers fill.
    private var columns: Int { repeats ? values : orders.count }

    /// - Parameters:
    ///   - isFirst: whether it is the response's first answer to the question.
    ///   - isRepeated: whether the response has another answer with this order number.
    /// - Returns: how many columns more the answers fill.
    mutating func add(_ value: String, at order: String, isFirst: Bool, isRepeated: Bool) -> Int {
        let before = columns
        if isFirst { responses += 1 }
        if isRepeated { repeats = true }
        let position = positions[order, default: orders.count]
        if position == orders.count {
            positions[order] = position
            orders.append((order, []))
            seen.append([])
        }
        if seen[position].insert(value).inserted {
            orders[position].values.append(value)
            values += 1
        }
        return columns - before
    }
}
