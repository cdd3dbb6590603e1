/// Numbers that belong to one person: telephones, national ids, accounts, dates of birth, however they are written.
enum TellingNumber {
    /// Whether such a number stands in a text.
    static func stands(in text: String) -> Bool {
        isDate(text) || groups(text).contains { isPersonal($0, in: text) }
    }

    /// Whether the values of a column are dates of six digits (`120385`, `850312`), which a single one does not show.
    static func areShortDates(_ values: [String]) -> Bool {
        let dates = values.count { value in
            let digits = value.compactMap(\.wholeNumberValue)
            guard value.count == 6, digits.count == 6 else { return false }
            let (first, second, third) = (
                digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
            )
            return isDay(first, second) || isDay(third, second)
        }
        return dates >= 3 && dates * 5 >= values.count * 4
    }

    // MARK: Long numbers

    /// As many digits as the shortest telephone numbers have in the countries whose surveys are read here.
    private static let fewestDigits = 8
    /// After a country code's sign, a number is one to call whatever its length.
    private static let fewestAfterPlus = 6

    /// Digits that belong together: only blanks, hyphens, dots, slashes and brackets stand between them.
    private static func groups(_ text: String) -> [[Substring]] {
        var groups: [[Substring]] = []
        var end = text.startIndex
        for digits in text.split(whereSeparator: { $0.wholeNumberValue == nil }) {
            let between = text[end..<digits.startIndex]
            if !groups.isEmpty, between.count <= 3, between.allSatisfy(joins) {
                groups[groups.count - 1].append(digits)
            } else {
                groups.append([digits])
            }
            end = digits.endIndex
        }
        return groups
    }

    private static func joins(_ character: Character) -> Bool {
        character.isWhitespace || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}./()\u{B7}".contains(character)
    }

    private static func isPersonal(_ group: [Substring], in text: String) -> Bool {
        let count = group.reduce(0) { $0 + $1.count }
        if let first = group.first, first.startIndex > text.startIndex,
            text[text.index(before: first.startIndex)] == "+", count >= fewestAfterPlus
        {
            return true
        }
        guard count >= fewestDigits else { return false }
        // 2013-2019 is a period, and 33.3333333 a share.
        if group.count == 2, group.allSatisfy({ isYear($0) }) { return false }
        let isShare =
            group.count == 2 && group[0].count < 5 && (group[0] == "0" || group[0].first != "0")
            && text[group[0].endIndex..<group[1].startIndex] == "."
        return !isShare || group[1].count >= fewestDigits
    }

    private static func isYear(_ digits: Substring) -> Bool {
        digits.count == 4 && Int(digits).map { (1900..<2100).contains($0) } == true
    }

    // MARK: Dates

    /// A day, a month and a year: `12.3.85`, `1985-03-12`, `3/12/1985`, `12. mars 1985`, `March 12, 1985`.
    private static func isDate(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0.wholeNumberValue == nil }
        return words.indices.dropLast(2).contains { position in
            let three = words[position..<position + 3].map(String.init)
            let numbers = three.map { word in word.count <= 4 ? Int(word) : nil }
            switch (numbers[0], numbers[1], numbers[2]) {
            case (let one?, let two?, let three?):
                // Three numbers with the same sign between them, and nothing else around.
                return words.count == 3 && hasDateSigns(text)
                    && (isDay(one, two) || isDay(two, one)) && isYearOfBirth(three, words[position + 2])
                    || words.count == 3 && hasDateSigns(text) && one > 1800 && isDay(three, two)
            case (let day?, nil, let year?):
                return isMonth(three[1]) && (1...31).contains(day) && isYearOfBirth(year, words[position + 2])
            case (nil, let day?, let year?):
                return isMonth(three[0]) && (1...31).contains(day) && isYearOfBirth(year, words[position + 2])
            default: return false
            }
        }
    }

    private static func hasDateSigns(_ text: String) -> Bool {
        let signs = text.filter { !$0.isWhitespace && $0.wholeNumberValue == nil }
        return signs.count == 2 && Set(signs).count == 1 && signs.allSatisfy { "-./\u{2013}".contains($0) }
    }

    private static func isDay(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

    private static func isYearOfBirth(_ year: Int, _ word: Substring) -> Bool {
        word.count == 2 || word.count == 4 && (1800..<2200).contains(year)
    }

    /// By the beginning, which bokmål, nynorsk, Swedish, Danish, English and German share.
    private static func isMonth(_ word: String) -> Bool {
        months.contains { word.hasPrefix($0) } && word.count <= 9
    }

    private static let months = [
        "jan", "feb", "mar", "m\u{E4}r", "apr", "mai", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov",
        "des",
        "dez", "dec",
    ]
}
