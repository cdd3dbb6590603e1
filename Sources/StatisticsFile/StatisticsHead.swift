/// What a statistics file says before its cells.
struct StatisticsHead: Codable, Sendable {
    /// As the file declares it.
    var encoding: String?
    var variables: [StatisticsVariable]
}

/// A variable of a statistics file.
package struct StatisticsVariable: Codable, Hashable, Sendable {
    package var name: String
    package var label: String?
    package var isText: Bool
    /// Dates are told as a spreadsheet counts them: days since 1899-12-30, with the time as a fraction.
    package var isTime: Bool
    /// What values mean, by their text.
    package var valueLabels: [String: String]
    /// Single values that the file declares missing.
    package var missingValues: [String]
    /// Ranges of such values; open ends are infinite.
    package var missingRanges: [ClosedRange<Double>]
}
