/// The time of an answer. What its date says by itself, and what hangs on the order of its numbers.
package struct AnswerTime: Hashable, Sendable {
    /// The order of three numbers. Which it is no single date says: 03/04 is a day in March and one in April.
    package enum Order: CaseIterable, Sendable {
        case dayMonthYear
        case monthDayYear
        case yearMonthDay
    }

    private let date: WrittenDate
    /// Since midnight.
    private let seconds: Int32

    /// Nil for what is no time.
    package init?(_ text: String) {
        let quickly = text.utf8.withContiguousStorageIfAvailable { AnswerTime(usual: $0) }
        guard let time = (quickly ?? nil) ?? AnswerTime(anyForm: text) else { return nil }
        self = time
    }

    /// - Parameter seconds: since midnight.
    init(date: WrittenDate, seconds: Int) {
        self.date = date
        self.seconds = Int32(seconds)
    }

    /// A key that sorts as the times do (`2024-03-01T14:36:02`); nil where the date does not fit the order.
    package func key(_ order: Order) -> String? {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        guard let (year, month, day) = date.calendarDate(order) else { return nil }
        let seconds = Int(seconds)
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
        return "\(year)-\(two(month))-\(two(day))T\(clock)"
    }

    /// Whether the date is one when it is read in an order.
    func fits(_ order: Order) -> Bool { date.calendarDate(order) != nil }

    /// Whether the date says by itself what is what.
    package var isPlain: Bool { date.isPlain }

    /// The same day at its beginning.
    package var day: AnswerTime { AnswerTime(date: date, seconds: 0) }

    /// Dots divide days from months the same way everywhere.
    var hasDots: Bool { date.separator == UInt8(ascii: ".") }
}

/// Three numbers of a date as they were written.
struct WrittenDate: Hashable, Sendable {
    /// A number and how many digits it was written with, at most four: 24 may be a year, 2024 is one.
    struct Number: Hashable, Sendable {
        let value: Int16
        let digits: Int8

        init(_ value: Int, digits: Int) {
            self.value = Int16(value)
            self.digits = Int8(digits)
        }

        /// Nil for what is too short or too long for a year.
        var year: Int? {
            switch digits {
            case 4: Int(value)
            case 2: value < 70 ? 2000 + Int(value) : 1900 + Int(value)
            default: nil
            }
        }
    }

    private let first: Number
    private let second: Number
    private let third: Number
    /// What stood behind the first; 0 in a date that says by itself what is what.
    let separator: UInt8

    /// A date that says by itself what is what; nil for none.
    init?(year: Int, month: Int, day: Int) {
        guard Self.isDate(year, month, day) else { return nil }
        first = Number(year, digits: 4)
        second = Number(month, digits: 2)
        third = Number(day, digits: 2)
        separator = 0
    }

    /// Nil where the numbers are a date in no order. A year of four digits at the beginning leaves only one.
    init?(_ first: Number, _ second: Number, _ third: Number, separator: UInt8) {
        if first.digits == 4 {
            guard let plain = Self(year: Int(first.value), month: Int(second.value), day: Int(third.value)) else {
                return nil
            }
            self = plain
            return
        }
        self.first = first
        self.second = second
        self.third = third
        self.separator = separator
        guard AnswerTime.Order.allCases.contains(where: { calendarDate($0) != nil }) else { return nil }
    }

    var isPlain: Bool { separator == 0 }

    func calendarDate(_ order: AnswerTime.Order) -> (year: Int, month: Int, day: Int)? {
        let (year, month, day) =
            switch isPlain ? .yearMonthDay : order {
            case .dayMonthYear: (third, second, first)
            case .monthDayYear: (third, first, second)
            case .yearMonthDay: (first, second, third)
            }
        guard let year = year.year, Self.isDate(year, Int(month.value), Int(day.value)) else { return nil }
        return (year, Int(month.value), Int(day.value))
    }

    /// Questback's own empty dates are 0000-00-00 and 0001-01-01.
    private static func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (1900...2999).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }
}
