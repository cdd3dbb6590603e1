/// What stands in one cell. A value that is missing is `empty`, never 0.
package enum Cell: Hashable, Sendable {
    case empty
    /// Text as it is, also where it begins with `=`, `+`, `-` or `@`: it never becomes a formula.
    case text(String)
    /// A text that leads to one of the drawings beneath the table, by its position.
    case link(String, drawing: Int)
    /// A count. Beyond 2^53, where a spreadsheet loses digits, it is written as text.
    case integer(Int)
    /// Shown with three decimals; not a number and infinity are written as empty cells.
    case number(Double)
    /// From 0 to 1, shown as per cent.
    case share(Double)
    /// One of those that its column lists, by position.
    case listed(Int)

    /// Missing values become empty cells.
    package static func text(orEmpty text: String?) -> Cell {
        if let text, !text.isEmpty { .text(text) } else { .empty }
    }

    package static func integer(orEmpty value: Int?) -> Cell { value.map(Cell.integer) ?? .empty }
    package static func number(orEmpty value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
    package static func share(orEmpty value: Double?) -> Cell { value.map(Cell.share) ?? .empty }

    /// Of cells that hold words.
    var shownText: String? {
        switch self {
        case .text(let text), .link(let text, _): text
        case .empty, .integer, .number, .share, .listed: nil
        }
    }

    /// Whether there is anything to be written.
    var isShown: Bool {
        switch self {
        case .empty: false
        case .text(let text), .link(let text, _): !text.isEmpty
        case .number(let value), .share(let value): value.isFinite
        case .integer, .listed: true
        }
    }

    /// How many characters it takes on the screen, about.
    var shownLength: Int {
        switch self {
        case .empty, .listed: 0
        case .text(let text), .link(let text, _): longestLine(of: text)
        case .integer(let value): String(value).count
        case .number(let value): value.isFinite ? String(Int(max(min(value, 1e15), -1e15))).count + 4 : 0
        case .share: 6
        }
    }

    private func longestLine(of text: String) -> Int {
        var longest = 0
        var current = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                longest = max(longest, current)
                current = 0
            } else {
                current += 1
            }
        }
        return max(longest, current)
    }
}
