/// A variable of a statistics file that is to be written.
package struct NewVariable: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Shown with so many decimals.
        case number(decimals: Int)
        /// Room for the longest text, in bytes of UTF-8.
        case text(bytes: Int)
    }

    /// What may be computed with it.
    package enum Measure: Hashable, Sendable {
        case nominal
        case ordinal
        case scale
    }

    package var name: String
    package var label: String
    package var kind: Kind
    package var measure: Measure
    /// What numbers mean, in order.
    package var valueLabels: [ValueLabel]
    /// Numbers that stand for why there is none.
    package var missing: ClosedRange<Double>?

    package struct ValueLabel: Hashable, Sendable {
        package var value: Double
        package var label: String

        package init(_ value: Double, _ label: String) { (self.value, self.label) = (value, label) }
    }

    package init(
        name: String, label: String, kind: Kind, measure: Measure, valueLabels: [ValueLabel] = [],
        missing: ClosedRange<Double>? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.measure = measure
        self.valueLabels = valueLabels
        self.missing = missing
    }
}

/// A cell of a statistics file that is to be written.
package enum NewCell: Hashable, Sendable {
    case number(Double)
    /// No longer than its variable has room for; what is, is cut.
    case text(String)
    /// Nothing, without a reason; of a text the empty one.
    case nothing
}
