/// The forms that nearly every export writes, read by bytes: this is done once a response, and the way for any form takes twenty
/// times as long. A test holds the two against each other.
extension AnswerTime {
    /// `14.03.2024`, `2024-03-14`, `3/14/24` and the like, alone or with a clock behind a blank or a T, of 24 hours or of twelve
    /// and a zone (`2024/03/14 9:20:41 AM GMT+1`). Nil for all other texts, which may be times nevertheless.
    package init?(usual text: UnsafeBufferPointer<UInt8>) {
        var rest = DigitReader(text: text)
        guard let first = rest.number(ofAtMost: 4), let separator = rest.sign(where: Self.dividesDates),
            let second = rest.number(ofAtMost: 2), rest.sign(where: { $0 == separator }) != nil,
            let third = rest.number(ofAtMost: 4),
            let date = WrittenDate(first, second, third, separator: separator)
        else { return nil }
        if rest.isAtEnd {
            self.init(date: date, seconds: 0)
            return
        }
        guard rest.sign(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") }) != nil,
            let hour = rest.number(ofAtMost: 2), rest.sign(where: { $0 == UInt8(ascii: ":") }) != nil,
            let minute = rest.number(ofAtMost: 2)
        else { return nil }
        var wholeSeconds = 0
        if !rest.isAtEnd {
            guard rest.sign(where: { $0 == UInt8(ascii: ":") }) != nil, let number = rest.number(ofAtMost: 2) else {
                return nil
            }
            wholeSeconds = Int(number.value)
        }
        guard let hour = rest.hour(Int(hour.value)), rest.isAtEnd || rest.isAtZone,
            let seconds = Self.seconds(hour: hour, minute: Int(minute.value), second: wholeSeconds)
        else { return nil }
        self.init(date: date, seconds: seconds)
    }

    private static func dividesDates(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    }

    /// Since midnight; nil for what no clock shows.
    static func seconds(hour: Int, minute: Int, second: Int) -> Int? {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        return hour * 3_600 + minute * 60 + second
    }
}

/// Numbers and the signs between them, from the beginning of a text.
private struct DigitReader {
    let text: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    /// The digits from here on; nil where there is none, or more than that many.
    mutating func number(ofAtMost most: Int) -> WrittenDate.Number? {
        var (value, digits) = (0, 0)
        while position < text.count, case let digit = Int(text[position]) - 48, (0...9).contains(digit) {
            if digits == most { return nil }
            value = value * 10 + digit
            digits += 1
            position += 1
        }
        return digits > 0 ? WrittenDate.Number(value, digits: digits) : nil
    }

    /// The hour of the day, by the AM or PM that may follow; nil for an hour that such a clock does not have.
    mutating func hour(_ hour: Int) -> Int? {
        guard position + 2 < text.count, text[position] == UInt8(ascii: " "),
            text[position + 2] | 32 == UInt8(ascii: "m")
        else { return hour }
        let letter = text[position + 1] | 32
        guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return hour }
        position += 3
        guard (1...12).contains(hour) else { return nil }
        return hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
    }

    /// Whether nothing is left but ` GMT` and how far from it: one export has one zone, so it orders nothing.
    var isAtZone: Bool {
        let rest = text[position...]
        return rest.starts(with: " GMT".utf8)
            && rest.dropFirst(4).allSatisfy {
                (48...58).contains($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
            }
    }

    /// The next byte where it is one that is meant.
    mutating func sign(where isMeant: (UInt8) -> Bool) -> UInt8? {
        guard position < text.count, isMeant(text[position]) else { return nil }
        position += 1
        return text[position - 1]
    }
}
