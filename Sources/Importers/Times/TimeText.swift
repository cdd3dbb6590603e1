import SpreadsheetReading

/// Times as exports and people write them: ISO, Excel's serial days, three numbers (`14.03.2024`, `3/14/24`) or a month's name,
/// with a clock behind it or without.
extension AnswerTime {
    /// Nil for what is no time.
    init?(anyForm text: String) {
        let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let (date, seconds) = Self.serial(plain) {
            self.init(date: date, seconds: seconds)
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
        self.init(date: date, seconds: seconds)
    }

    /// The date that words begin with, and how many words it is.
    private static func date(_ words: [Substring]) -> (WrittenDate, Int)? {
        guard let first = words.first else { return nil }
        if let date = numbers(first) ?? nameAndNumbers(first.split { ".-/".contains($0) }) { return (date, 1) }
        // `1. mars 2024`, `Fri March 1 2024`: the weekday says nothing more.
        let start = words.prefix { Self.fillers.contains($0.lowercased()) || weekday($0) }.count
        let parts = words.dropFirst(start).prefix(3)
        guard parts.count == 3, let date = nameAndNumbers(Array(parts)) else { return nil }
        return (date, start + 3)
    }

    private static func numbers(_ text: Substring) -> WrittenDate? {
        let fields = text.split(omittingEmptySubsequences: false) { ".-/".contains($0) }
        let numbers = fields.compactMap(number)
        guard fields.count == 3, numbers.count == 3, let separator = text.utf8.first(where: { ".-/".utf8.contains($0) })
        else { return nil }
        return WrittenDate(numbers[0], numbers[1], numbers[2], separator: separator)
    }

    private static func number(_ digits: Substring) -> WrittenDate.Number? {
        guard digits.count <= 4, digits.allSatisfy(\.isASCII), let value = Int(digits) else { return nil }
        return WrittenDate.Number(value, digits: digits.count)
    }

    /// A month's name among a day and a year. Of two numbers the one of four digits is the year, else the second.
    private static func nameAndNumbers(_ parts: [Substring]) -> WrittenDate? {
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
        guard let day = Int(plain[yearFirst ? 1 : 0]), let year = number(plain[yearFirst ? 0 : 1])?.year else {
            return nil
        }
        return WrittenDate(year: year, month: month, day: day)
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
        return Self.seconds(hour: hour + add, minute: minute, second: second)
    }

    /// Days since 1899-12-30 with the time as a fraction, for 1954 to 2119.
    private static func serial(_ text: String) -> (WrittenDate, Int)? {
        let plain = text.replacing(",", with: ".")
        guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let value = Double(plain),
            value > 20_000, value < 80_400
        else { return nil }
        let seconds = Int((value * 86_400).rounded())
        let (year, month, day) = SerialTime.civil(seconds / 86_400 - 25_569)
        return WrittenDate(year: year, month: month, day: day).map { ($0, seconds % 86_400) }
    }
}
