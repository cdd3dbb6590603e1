/// Points in time as spreadsheets count them: days, with the time of day as a fraction.
package struct SerialTime {
    /// Whether day 0 is 1 January 1904, as in workbooks from old Macs; else 30 December 1899.
    let beginsIn1904: Bool

    private static let secondsOfDay = 86_400

    /// `2024-03-01`, `2024-03-01 14:36:02`, or `14:36:02` for less than a day; nil for what is no day of a spreadsheet.
    func text(_ value: Double) -> String? {
        guard value >= 0, value < 2_958_466 else { return nil }
        let seconds = Int((value * Double(Self.secondsOfDay)).rounded())
        let (day, rest) = seconds.quotientAndRemainder(dividingBy: Self.secondsOfDay)
        let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map(Self.two).joined(separator: ":")
        if day == 0, !beginsIn1904 { return clock }
        // Lotus took 1900 for a leap year, and everybody after it does.
        let since1899 = beginsIn1904 ? day + 1_462 : day < 60 ? day + 1 : day
        let date = Self.date(since1899 - 25_569)
        return rest == 0 ? date : date + " " + clock
    }

    private static func date(_ days: Int) -> String {
        let (year, month, day) = civil(days)
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// The date of a day counted from 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms").
    package static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
