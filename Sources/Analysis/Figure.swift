import Findings

/// A figure of a network at one level: what it is called everywhere and what it means.
package struct Figure: Sendable {
    package enum Kind: String, Sendable {
        case count
        /// From 0 to 1, to be shown as a percentage.
        case share
        case number
    }

    /// `densityAll`: the key in study.json.
    package var id: String
    package var name: Text
    package var definition: Text
    package var kind: Kind
    package var range: String
    /// Where the definition stands in the literature; empty for plain counts.
    package var source: String
    /// Nil where it is not defined.
    package var value: @Sendable (LevelAnalysis) -> Double?
}
