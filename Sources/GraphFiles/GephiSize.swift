import Pictures

/// Gephi's import (*Auto-scale*, which is on unless somebody turns it off) stretches sizes to 4 … 100 and places by another
/// measure, unless a node has no size; and such a node is drawn with 10. So the one whose size comes nearest to 10 has none,
/// and Gephi opens with the picture as it is.
enum GephiSize {
    private static let ofNone = 10.0

    /// The position of the node that has no size.
    static func without(_ marks: [NodeMark]) -> Int? {
        marks.indices.min { abs(marks[$0].size - ofNone) < abs(marks[$1].size - ofNone) }
    }
}
