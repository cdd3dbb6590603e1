import SpreadsheetReading

/// The time of an answer, as exports write it: ISO, Excel's serial days, three numbers (`14.03.2024`, `3/14/24`) or a
/// month's name, with a clock behind it or without.
package struct AnswerTime: Hashable, Sendable {
    /// The order of three numbers. Which it is no single date says: 03/04 is a day in March and one in April.
    package enum Order: CaseIterable, Sendable {
        case dayMonthYear
        case monthDayYear
        case yearMonthDay
    }

    private enum Date: Hashable {
        case known(year: Int, month: Int, day: Int)
        case numbers([Int], years: [Int?], separator: Character)
    }

    private var date: Date
    private var clock: (hour: Int, minute: Int, second: Int) { (seconds / 3_600, seconds / 60 % 60, seconds % 60) }
    private let seconds: Int

    /// Nil for what is no time.
    package init?(_ text: String) {
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let (date, seconds) = Self.serial(plain) {
            self.date = date
            self.seconds = seconds
            return
        }
        var words = plain.split { $0 == " " || $0 == "," }
        // `2024-03-01T14:36:02`
        if let first = words.first, first.first?.isNumber == true, let t = first.firstIndex(of: "T") {
            words.replaceSubrange(0..<1, with: [first[..<t], first[first.index(after: t)...]])
        }
        guard let (date, count) = Self.date(words) else { return nil }
        let rest = words.dropFirst(count).filter { !Self.fillers.contains($0.lowercased()) }
        guard let seconds = rest.isEmpty ? 0 : Self.seconds(rest) else { return nil }
        self.date = date
        self.seconds = seconds
    }

    /// A key that sorts as the times do (`2024-03-01T14:36:02`); nil where the date does not fit the order.
    package func key(_ order: Order) -> String? {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        guard let (year, month, day) = calendarDate(order) else { return nil }
        let clock = clock
        return "\(year)-\(two(month))-\(two(day))T\(two(clock.hour)):\(two(clock.minute)):\(two(clock.second))"
    }

    /// Whether the date says by itself what is what.
    package var isPlain: Bool { if case .known = date { true } else { false } }

    /// The same day at its beginning.
    package var day: AnswerTime { AnswerTime(date: date, seconds: 0) }

    /// Dots divide days from months the same way everywhere.
    var hasDots: Bool { if case .numbers(_, _, let separator) = date { separator == "." } else { false } }

    private func calendarDate(_ order: Order) -> (Int, Int, Int)? {
        switch date {
        case .known(let year, let month, let day): return (year, month, day)
        case .numbers(let numbers, let years, _):
            let positions =
                switch order {
                case .dayMonthYear: [2, 1, 0]
                case .monthDayYear: [2, 0, 1]
                case .yearMonthDay: [0, 1, 2]
                }
            guard let year = years[positions[0]] else { return nil }
            return Self.checked(year, numbers[positions[1]], numbers[positions[2]])
        }
    }

    /// Questback's own empty dates are 0000-00-00 and 0001-01-01.
    private static func checked(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int)? {
        (1900...2999).contains(year) && (1...12).contains(month) && (1...31).contains(day) ? (year, month, day) : nil
    }

    /// The date that words begin with, and how many words it is.
    private static func date(_ words: [Substring]) -> (Date, Int)? {
        guard let first = words.first else { return nil }
        if let date = numbers(first) ?? nameAndNumbers(first.split { ".-/".contains($0) }) { return (date, 1) }
        // `1. mars 2024`, `Fri March 1 2024`: the weekday says nothing more.
        let start = words.prefix { Self.fillers.contains($0.lowercased()) || weekday($0) }.count
        let parts = words.dropFirst(start).prefix(3)
        guard parts.count == 3, let date = nameAndNumbers(Array(parts)) else { return nil }
        return (date, start + 3)
    }

    private static func numbers(_ text: Substring) -> Date? {
        let fields = text.split(omittingEmptySubsequences: false) { ".-/".contains($0) }
        let numbers = fields.compactMap { $0.count <= 4 && $0.allSatisfy(\.isASCII) ? Int($0) : nil }
        guard fields.count == 3, numbers.count == 3, let separator = text.first(where: { ".-/".contains($0) }) else {
            return nil
        }
        if fields[0].count == 4 {
            return checked(numbers[0], numbers[1], numbers[2]).map { .known(year: $0, month: $1, day: $2) }
        }
        let date = Date.numbers(numbers, years: fields.map(year), separator: separator)
        let reading = AnswerTime(date: date, seconds: 0)
        return Order.allCases.contains { reading.calendarDate($0) != nil } ? date : nil
    }

    private init(date: Date, seconds: Int) {
        self.date = date
        self.seconds = seconds
    }

    private static func year(_ digits: Substring) -> Int? {
        guard let number = Int(digits) else { return nil }
        switch digits.count {
        case 4: return number
        case 2: return number < 70 ? 2000 + number : 1900 + number
        default: return nil
        }
    }

    /// A month's name among a day and a year. Of two numbers the one of four digits is the year, else the second.
    private static func nameAndNumbers(_ parts: [Substring]) -> Date? {
        guard parts.count == 3, let position = parts.firstIndex(where: { month($0) != nil }),
            let month = month(parts[position])
        else { return nil }
        var others = parts
        others.remove(at: position)
        let plain = others.map { part -> Substring in
            let digits = part.prefix(while: \.isNumber)
            return ["", ".", "st", "nd", "rd", "th"].contains(part.dropFirst(digits.count).lowercased()) ? digits : ""
        }
        let yearFirst = plain[0].count == 4
        guard let day = Int(plain[yearFirst ? 1 : 0]), let year = year(plain[yearFirst ? 0 : 1]) else { return nil }
        return checked(year, month, day).map { .known(year: $0, month: $1, day: $2) }
    }

    /// The month that a word names in Norwegian, English or German, in full or by its first three letters or more.
    private static func month(_ word: Substring) -> Int? {
        let name = (word.last == "." ? word.dropLast() : word).lowercased()
        guard name.count >= 3 else { return nil }
        return months.firstIndex { $0.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
    }

    private static let months: [[String]] = [
        ["januar", "january", "jänner"], ["februar", "february"], ["mars", "march", "märz", "mrz"], ["april"],
        ["mai", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september", "sept"],
        ["oktober", "october"], ["november"], ["desember", "december", "dezember"],
    ]

    private static func weekday(_ word: Substring) -> Bool {
        let name = (word.last == "." ? word.dropLast() : word).lowercased()
        return name.count >= 2 && weekdays.contains { $0.hasPrefix(name) }
    }

    private static let weekdays = [
        "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
        "måndag", "tysdag", "laurdag", "sundag",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    private static let fillers: Set<String> = ["kl", "kl.", "klokken", "klokka", "at", "den", "the", "uhr"]

    private static func seconds(_ words: [Substring]) -> Int? {
        // `2:36PM`, `2:36 p.m.`
        var text = words[words.startIndex].lowercased()
        let half = words.dropFirst().first?.lowercased().filter { $0 != "." } ?? ""
        if half == "am" || half == "pm" { text += half }
        var add = 0
        if text.hasSuffix("m"), let letter = text.dropLast().last {
            guard let hour = text.split(separator: ":").first.flatMap({ Int($0) }), (1...12).contains(hour) else {
                return nil
            }
            if letter == "p" { add = hour == 12 ? 0 : 12 } else if hour == 12 { add = -12 }
            text = String(text.dropLast(2))
        }
        // Zones and fractions of seconds: one export has one zone, so they order nothing. `kl. 14.36` has dots.
        let separator: Character = text.contains(":") ? ":" : "."
        let digits = text.prefix { $0.isNumber || $0 == separator }
        let fields = digits.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(fields.count), let hour = fields[0], let minute = fields[1] else { return nil }
        guard let second = fields.count == 3 ? fields[2] : 0 else { return nil }
        guard (0...23).contains(hour + add), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        return (hour + add) * 3_600 + minute * 60 + second
    }

    /// Days since 1899-12-30 with the time as a fraction, for 1954 to 2119.
    private static func serial(_ text: String) -> (Date, Int)? {
        let plain = text.replacing(",", with: ".")
        guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let value = Double(plain),
            value > 20_000, value < 80_400
        else { return nil }
        let seconds = Int((value * 86_400).rounded())
        let (year, month, day) = SerialTime.civil(seconds / 86_400 - 25_569)
        return (.known(year: year, month: month, day: day), seconds % 86_400)
    }
}

/// A column of times: in which orders of day, month and year it can be read, decided over all of its cells.
package struct AnswerTimes: Sendable {
    /// The orders that every cell so far fits.
    private var fitting = AnswerTime.Order.allCases
    private var hasDots = false

    package init() {}

    package mutating func look(at time: AnswerTime) {
        guard !time.isPlain else { return }
        hasDots = hasDots || time.hasDots
        fitting = fitting.filter { time.key($0) != nil }
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
