import Findings

/// Every measure of an actor, in the order of the columns.
package enum MeasureList {
    package static let all: [Measure] = [
        .outDegree,
        .inDegree,
    ]

    package static func measure(_ id: String) -> Measure? { all.first { $0.id == id } }
}
