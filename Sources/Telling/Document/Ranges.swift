/// Shares with how far they could be from what everybody's answers would have given, on one axis from 0.
package struct Ranges: Sendable {
    package let caption: String
    package let legend: [Key]
    package let rows: [Row]

    package enum Part: Sendable {
        case value
        case likely
        case possible
    }

    package struct Key: Sendable {
        package let part: Part
        package let text: String

        init(_ part: Part, _ text: String) {
            self.part = part
            self.text = text
        }
    }

    package struct Row: Sendable {
        package let name: String
        /// The same in words.
        package let text: String
        package let value: Double
        package let likely: ClosedRange<Double>?
        package let possible: ClosedRange<Double>
    }

    /// Where the axis ends: the next tenth above all that is possible.
    package var end: Double {
        let most = rows.flatMap { [$0.value, $0.possible.upperBound] }.max() ?? 1
        return min(1, max(0.1, (most * 10).rounded(.up) / 10))
    }
}
