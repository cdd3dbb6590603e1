/// The time of an answer, as exports write it.
package enum AnswerTime {
    /// A key that sorts as the times do (`2024-03-01T14:36:02`); nil for what is no time.
    ///
    /// Understands `dd.mm.yyyy hh:mm[:ss]` (also with `/` or `-`, and years of two digits), ISO, and Excel's serial
    /// days. Day before month always: Questback writes it so, and 03/04 says nothing else.
    package static func key(_ text: String) -> String? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let serial = serial(trimmed) { return serial }
        let parts = trimmed.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        guard let date = parts.first.flatMap({ day($0) }) else { return nil }
        guard let time = parts.count == 2 ? clock(parts[1]) : (0, 0, 0) else { return nil }
        return key(date, time)
    }

    private static func day(_ text: Substring) -> (Int, Int, Int)? {
        let trimmed = text.last == "," ? text.dropLast() : text
        let fields = trimmed.split(omittingEmptySubsequences: false) { ".-/".contains($0) }
        let numbers = fields.compactMap { $0.count <= 4 && $0.allSatisfy(\.isASCII) ? Int($0) : nil }
        guard fields.count == 3, numbers.count == 3 else { return nil }
        let yearIsFirst = fields[0].count == 4
        var date = yearIsFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
        if !yearIsFirst, fields[2].count == 2 { date.0 += 2000 }
        // Questback's own empty dates are 0000-00-00 and 0001-01-01.
        guard (1900...2999).contains(date.0), (1...12).contains(date.1), (1...31).contains(date.2) else { return nil }
        return date
    }

    private static func clock(_ text: Substring) -> (Int, Int, Int)? {
        var rest = text
        var add = 0
        if rest.lowercased().hasSuffix("m"), let half = rest.dropLast().last {
            guard let hour = rest.split(separator: ":").first.flatMap({ Int($0) }), (1...12).contains(hour) else {
                return nil
            }
            if "pP".contains(half) { add = hour == 12 ? 0 : 12 } else if hour == 12 { add = -12 }
            rest = rest.dropLast(2)
        }
        // Zones and fractions of seconds: one export has one zone, so they order nothing.
        let digits = rest.prefix { $0.isNumber || $0 == ":" }
        let fields = digits.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(fields.count), let hour = fields[0], let minute = fields[1] else { return nil }
        guard let second = fields.count == 3 ? fields[2] : 0 else { return nil }
        guard (0...23).contains(hour + add), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        return (hour + add, minute, second)
    }

    /// Days since 1899-12-30 with the time as a fraction, for 1954 to 2119.
    private static func serial(_ text: String) -> String? {
        let plain = text.replacing(",", with: ".")
        guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let value = Double(plain),
            value > 20_000, value < 80_400
        else { return nil }
        let seconds = Int((value * 86_400).rounded())
        return key(civil(seconds / 86_400 - 25_569), (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60))
    }

    /// The date of a day counted from 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms").
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func key(_ date: (Int, Int, Int), _ time: (Int, Int, Int)) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date.0)-\(two(date.1))-\(two(date.2))T\(two(time.0)):\(two(time.1)):\(two(time.2))"
    }
}
