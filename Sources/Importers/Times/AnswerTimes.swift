/// A column of times: in which orders of day, month and year it can be read, decided over all of its cells.
package struct AnswerTimes: Sendable {
    /// The orders that every cell so far fits.
    private var fitting = AnswerTime.Order.allCases
    private var hasDots = false

    package init() {}

    package mutating func look(at time: AnswerTime) {
        guard !time.isPlain else { return }
        hasDots = hasDots || time.hasDots
        fitting.removeAll { !time.fits($0) }
    }

    /// One where the cells decide it, several where they do not: with 03/04 alone nobody can say. None where the cells fit
    /// no one order.
    package var orders: [AnswerTime.Order] {
        // Three numbers with dots between them are a day, a month and a year unless the cells say otherwise.
        hasDots && fitting.contains(.dayMonthYear) ? [.dayMonthYear] : fitting
    }

    /// Which of several times is the latest; of equal ones the last. Nil where that hangs on an order that is not decided.
    package func latest(of times: [AnswerTime]) -> Int? {
        let orders = times.allSatisfy(\.isPlain) ? [.yearMonthDay] : orders
        var found: Set<Int> = []
        for order in orders {
            let keys = times.compactMap { $0.key(order) }
            guard keys.count == times.count, let last = keys.max(), let position = keys.lastIndex(of: last) else {
                return nil
            }
            found.insert(position)
        }
        return found.count == 1 ? found.first : nil
    }

    /// The first and the last day of some times, `2024-03-01`; nil without any, or where that hangs on the order.
    package func days(of times: some Collection<AnswerTime>) -> ClosedRange<String>? {
        let days = Set(times.map(\.day))
        let orders = days.allSatisfy(\.isPlain) ? [.yearMonthDay] : orders
        let ranges = Set(
            orders.map { order in
                let keys = days.compactMap { $0.key(order) }.map { String($0.prefix { $0 != "T" }) }
                return [keys.min(), keys.max()]
            })
        guard ranges.count == 1, let range = ranges.first, let first = range[0], let last = range[1] else { return nil }
        return first...last
    }
}
