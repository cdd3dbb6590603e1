import Findings
import NetworkModel

/// A figure of something (a network at one level, a group at one level): what it is called everywhere and what it means.
package struct Figure<Subject>: Sendable {
    /// `densityAll`: the key in study.json.
    package var id: String
    package var name: Text
    package var definition: Text
    package var kind: FigureKind
    package var range: String
    /// Where the definition stands in the literature; empty for plain counts.
    package var source: String
    package var scope = MeasureScope.degrees
    /// Nil where it is not defined.
    package var value: @Sendable (Subject) -> Double?

    static func count(
        _ id: String, _ name: Text, _ definition: Text, _ value: @escaping @Sendable (Subject) -> Int?
    ) -> Figure {
        Figure(id: id, name: name, definition: definition, kind: .count, range: "≥ 0", source: "") {
            value($0).map(Double.init)
        }
    }

    static func share(
        _ id: String, _ name: Text, _ definition: Text, source: String = "",
        _ value: @escaping @Sendable (Subject) -> Double?
    ) -> Figure {
        Figure(id: id, name: name, definition: definition, kind: .share, range: "0 – 1", source: source, value: value)
    }

    static func number(
        _ id: String, _ name: Text, _ definition: Text, range: String, source: String,
        _ value: @escaping @Sendable (Subject) -> Double?
    ) -> Figure {
        Figure(id: id, name: name, definition: definition, kind: .number, range: range, source: source, value: value)
    }
}

extension Array {
    /// Figures that follow ties beyond a person's own contacts.
    func beyondDegrees<Subject>() -> [Figure<Subject>] where Element == Figure<Subject> {
        map { figure in
            var figure = figure
            figure.scope = .all
            return figure
        }
    }

    /// The figures that a study with this scope has.
    package func within<Subject>(_ scope: MeasureScope) -> [Figure<Subject>] where Element == Figure<Subject> {
        filter { scope.includes($0.scope) }
    }
}

package enum FigureKind: String, Sendable {
    case count
    /// From 0 to 1, to be shown as a percentage.
    case share
    case number
}
